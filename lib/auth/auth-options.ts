import { hkdfSync } from "node:crypto";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { authSettings } from "#lib/config/auth-settings.ts";
import { processContext } from "#lib/db/process-context.ts";
import { SessionClaims } from "./resolve-viewer.ts";
import { SESSION_DAYS, type Session, signIn } from "./sign-in.ts";

const Form = z.object({ email: z.string().max(320), password: z.string().min(1).max(1_000) });

/**
 * next-auth's configuration. The cookie carries three ids and nothing else; the
 * session row that they name is looked at with every request, so that ending it
 * takes effect at once (see viewer.ts).
 */
export function authOptions(): NextAuthOptions {
  const { secret, isSecure } = authSettings();
  return {
    secret: Buffer.from(hkdfSync("sha256", secret, "", "parley session cookie", 32)).toString(
      "hex",
    ),
    session: { strategy: "jwt", maxAge: SESSION_DAYS * 24 * 3_600 },
    useSecureCookies: isSecure,
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      Credentials({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: async (given, request) => {
          const form = Form.safeParse(given);
          if (!form.success) return null;
          const remoteAddress = clientAddress(request?.headers);
          const signedIn = await signIn({ ...form.data, remoteAddress }, processContext());
          if (signedIn.ok) return { id: signedIn.value.memberId, claims: signedIn.value };
          // next-auth hands a thrown message to the page as its error code.
          if (signedIn.error === "too_many_attempts") throw new Error(signedIn.error);
          return null;
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...claimsOf(user) } : token),
      session: ({ token }) => ({ expires: "", ...SessionClaims.partial().parse(token) }),
      redirect: ({ url, baseUrl }) =>
        url.startsWith("/") && !/^\/[/\\]/.test(url) ? `${baseUrl}${url}` : baseUrl,
    },
  };
}

function claimsOf(user: object): Session {
  return SessionClaims.parse((user as { claims?: unknown }).claims);
}

/**
 * The last entry of X-Forwarded-For: the one that the proxy in front added
 * itself. Without a proxy the client could write it, which only spreads its
 * failures over more subjects; the limit per address holds regardless.
 */
function clientAddress(headers: Record<string, unknown> | undefined): string | null {
  const forwarded = headers?.["x-forwarded-for"];
  return typeof forwarded === "string" ? (forwarded.split(",").at(-1)?.trim() ?? null) : null;
}
