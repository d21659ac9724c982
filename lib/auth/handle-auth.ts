import NextAuth from "next-auth/next";
import { authOptions } from "./auth-options.ts";

type Context = { readonly params: Promise<{ nextauth: string[] }> };

/**
 * The addresses of next-auth that are used: the form's token, the form, and the
 * pages that next-auth itself leads to. Of the others, `_log` lets anybody write
 * to the log, and `session` tells of a cookie without looking at its row.
 */
const USED = new Set(["GET csrf", "GET signin", "GET error", "POST callback/credentials"]);

/** An address and a password, with room to spare. next-auth reads whatever is sent. */
const BODY_BYTES_MAX = 16_384;

/** next-auth's route: sign-in and its CSRF token. Made per request, as its settings are read late. */
export async function handleAuth(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!USED.has(`${request.method} ${nextauth.join("/")}`)) {
    return new Response(null, { status: 404 });
  }
  // A body of undeclared length is none that a browser sends.
  const bodyBytes = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (request.method === "POST" && !(bodyBytes <= BODY_BYTES_MAX)) {
    return new Response(null, { status: 413 });
  }
  return NextAuth(authOptions())(request, context);
}
