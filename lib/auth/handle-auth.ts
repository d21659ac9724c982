import NextAuth from "next-auth/next";
import { authOptions } from "./auth-options.ts";

type Context = { readonly params: Promise<{ nextauth: string[] }> };

/** next-auth's route: sign-in and its CSRF token. Made per request, as its settings are read late. */
export function handleAuth(request: Request, context: Context): Promise<Response> {
  return NextAuth(authOptions())(request, context);
}
