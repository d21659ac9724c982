export type SignInOutcome = "signed_in" | "wrong" | "too_many" | "offline" | "failed";

/** Signs in over next-auth's own addresses and reads its answer. */
export async function submitSignIn(
  email: string,
  password: string,
  landing: string,
): Promise<SignInOutcome> {
  try {
    const csrf = await fetch("/api/auth/csrf", { cache: "no-store" });
    if (!csrf.ok) return "failed";
    const { csrfToken } = (await csrf.json()) as { csrfToken: string };
    const response = await fetch("/api/auth/callback/credentials", {
      method: "POST",
      body: new URLSearchParams({ csrfToken, email, password, callbackUrl: landing, json: "true" }),
    });
    const { url } = (await response.json()) as { url?: string };
    return outcomeOf(url);
  } catch (error) {
    // fetch throws a TypeError when no answer came at all.
    return error instanceof TypeError ? "offline" : "failed";
  }
}

function outcomeOf(url: string | undefined): SignInOutcome {
  if (!url) return "failed";
  const { pathname, searchParams } = new URL(url, window.location.origin);
  const error = searchParams.get("error");
  // A refused CSRF token (cookies blocked) leads back to next-auth without an error's name.
  if (error === null) return pathname.startsWith("/api/auth/") ? "failed" : "signed_in";
  if (error === "CredentialsSignin") return "wrong";
  return error === "too_many_attempts" ? "too_many" : "failed";
}
