import { env } from "./env.ts";

/**
 * What sign-in needs, and the one setting that next-auth 4 takes from the
 * environment only: its own address.
 */
export function authSettings(): { readonly secret: string; readonly isSecure: boolean } {
  const { APP_SECRET, APP_URL } = env();
  process.env.NEXTAUTH_URL = APP_URL;
  return { secret: APP_SECRET, isSecure: APP_URL.startsWith("https:") };
}
