import { type NextRequest, NextResponse } from "next/server";

/**
 * Gives every page its security headers. Scripts run only with this request's
 * nonce; Next finds it in the request's own header and puts it on its scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(crypto.randomUUID().replaceAll("-", ""));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  // Where somebody who must sign in first wanted to go.
  headers.set("x-parley-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "same-origin");
  response.headers.set(
    "permissions-policy",
    "camera=(), geolocation=(), microphone=(), payment=()",
  );
  return response;
}

export const config = {
  // Everything but files that are the same for everybody.
  matcher: ["/((?!_next/static|_next/image|icon[.]svg|favicon[.]ico).*)"],
};

function contentSecurityPolicy(nonce: string): string {
  // biome-ignore lint/style/noProcessEnv: replaced at build time; env.ts reads files, which no proxy may need.
  const isDevelopment = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    // React rebuilds server stacks with eval, in development only.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    // React writes style attributes, which no nonce can allow. Styles alone run nothing.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
