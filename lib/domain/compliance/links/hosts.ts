import { parse } from "tldts";
import { plainHost } from "./shown-host.ts";

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

/** The pages that a device serves in the buyer's own network ("open 192.168.0.1 to set it up"). */
export function isOwnDevice(host: string): boolean {
  return /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(host);
}

/**
 * A foreign host dressed as an allowed one: drawn with letters of elsewhere, or
 * with an allowed site's name as a part of its own ("dhl-parcels.net",
 * "fedex.com.check.net").
 */
export function imitates(host: string, allowed: readonly string[]): boolean {
  const plain = plainHost(host);
  if (plain !== host.toLowerCase() && isHostOf(plain, allowed)) return true;
  const words = new Set(plain.split(/[.-]/));
  return allowed.some((entry) => {
    const name = parse(entry).domainWithoutSuffix ?? "";
    return name.length >= 3 && words.has(name);
  });
}
