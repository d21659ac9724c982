import { parse } from "tldts";

/** Which site an address leads to, and whether the policy knows it. */

/** A host is allowed with its subdomains; "ups.com.evil.net" is not a subdomain of ups.com. */
export function isHostOf(host: string, allowed: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/\.$/, "");
  return allowed.some((entry) => name === entry || name.endsWith(`.${entry}`));
}

/** Services that hide where a link leads; the guide forbids them whatever stands behind. */
const SHORTENERS = [
  "bit.ly",
  "bitly.com",
  "tinyurl.com",
  "t.co",
  "goo.gl",
  "ow.ly",
  "is.gd",
  "v.gd",
  "buff.ly",
  "rb.gy",
  "cutt.ly",
  "rebrand.ly",
  "shorturl.at",
  "tiny.cc",
  "t.ly",
  "s.id",
  "lnkd.in",
  "amzn.to",
  "a.co",
  "qrco.de",
  "bl.ink",
  "x.gd",
  "linktr.ee",
];

export function isShortener(host: string): boolean {
  return isHostOf(host, SHORTENERS);
}

/**
 * A foreign host dressed as an allowed one: punycode, or an allowed site's name
 * as a part of its own ("dhl-parcels.net", "fedex.com.check.net").
 */
export function imitates(host: string, allowed: readonly string[]): boolean {
  if (host.includes("xn--")) return true;
  const words = new Set(host.toLowerCase().split(/[.-]/));
  return allowed.some((entry) => {
    const name = parse(entry).domainWithoutSuffix ?? "";
    return name.length >= 3 && words.has(name);
  });
}
