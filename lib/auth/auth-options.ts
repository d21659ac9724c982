import { hkdfSync } from "node:crypto";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { authSettings } from "#lib/config/auth-settings.ts";
import { processContext } from "#lib/db/process-context.ts";
import { createLog, type LogLevel } from "#lib/kernel/log.ts";
import { clientOf } from "./client-address.ts";
import { SessionClaims } from "./resolve-viewer.ts";
import { SESSION_DAYS, type Session, type SignInDeps, signIn } from "./sign-in.ts";

const Form = z.object({ email: z.string().max(320), password: z.string().min(1).max(1_000) });

type Deps = SignInDeps & { readonly logLevel: LogLevel };

/**
 * next-auth's configuration. The cookie carries three ids and nothing else; the
 * session row that they name is looked at with every request, so that ending it
 * takes effect at once (see viewer.ts).
 */
export function authOptions(deps: Deps = processContext()): NextAuthOptions {
  const { secret, isSecure } = authSettings();
  return {
    secret: Buffer.from(hkdfSync("sha256", secret, "", "parley session cookie", 32)).toString(
      "hex",
    ),
    session: { strategy: "jwt", maxAge: SESSION_DAYS * 24 * 3_600 },
    useSecureCookies: isSecure,
    pages: { signIn: "/sign-in", error: "/sign-in" },
    logger: loggerFor(deps.logLevel),
    providers: [
      Credentials({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: (given, request) => authorize(given, request?.headers, deps),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...claimsOf(user) } : token),
      session: ({ token }) => ({ expires: "", ...SessionClaims.partial().parse(token) }),
      redirect: ({ url, baseUrl }) => sameOrigin(url, baseUrl),
    },
  };
}

async function authorize(
  given: unknown,
  headers: Readonly<Record<string, unknown>> | undefined,
  deps: Deps,
) {
  const form = Form.safeParse(given);
  if (!form.success) return null;
  const remoteAddress = clientOf(headers?.["x-forwarded-for"]);
  const signedIn = await signIn({ ...form.data, remoteAddress }, deps).catch((error: unknown) => {
    // next-auth would put the exception's own words into an address.
    createLog("web", deps.logLevel).error({ err: error }, "signing in failed");
    throw new Error("failed");
  });
  if (signedIn.ok) return { id: signedIn.value.memberId, claims: signedIn.value };
  // next-auth hands a thrown message to the page as its error code.
  if (signedIn.error === "too_many_attempts") throw new Error(signedIn.error);
  return null;
}

function claimsOf(user: object): Session {
  return SessionClaims.parse((user as { claims?: unknown }).claims);
}

/** Where next-auth may lead: an address of another site would make it a tool for phishing. */
function sameOrigin(url: string, baseUrl: string): string {
  if (!URL.canParse(url, baseUrl)) return baseUrl;
  const target = new URL(url, baseUrl);
  return target.origin === baseUrl ? target.href : baseUrl;
}

/** next-auth writes to the console otherwise, a stack for each cookie that somebody tampered with. */
function loggerFor(level: LogLevel): NextAuthOptions["logger"] {
  const isExpected = (code: string) => code === "JWT_SESSION_ERROR";
  return {
    error: (code, metadata) =>
      createLog("web", level)[isExpected(code) ? "debug" : "error"](
        { code, err: metadata },
        "next-auth",
      ),
    warn: (code) => createLog("web", level).warn({ code }, "next-auth"),
  };
}
