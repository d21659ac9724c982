/**
 * Where to go after signing in: a path of this site, or the inbox. An address
 * of another site, or one that a browser would read as such ("//host",
 * "/\host"), would make the sign-in page a tool for phishing.
 */
export function landingPath(callbackUrl: string | string[] | undefined): string {
  if (typeof callbackUrl !== "string" || !callbackUrl.startsWith("/")) return "/messages";
  const base = "https://self.invalid";
  if (!URL.canParse(callbackUrl, base)) return "/messages";
  const url = new URL(callbackUrl, base);
  // Neither is a place to arrive at; the second would ask to sign in again.
  if (/^\/(?:api|sign-in)(?:\/|$)/.test(url.pathname)) return "/messages";
  return url.origin === base ? `${url.pathname}${url.search}${url.hash}` : "/messages";
}
