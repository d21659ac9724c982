import { isIPv4, isIPv6 } from "node:net";

/**
 * What counts as one client when failures are counted, from X-Forwarded-For:
 * its last entry, which the proxy in front added itself, or Next where there
 * is no proxy. A client can write the others, so they are not looked at; one
 * that reaches Parley without a proxy can write this one too, which spreads
 * its failures over more subjects while the limit per e-mail address holds.
 *
 * Null when it tells nothing: no address, or this machine's own, which is what
 * a proxy that adds no header looks like. All clients would share one count.
 */
export function clientOf(forwardedFor: unknown): string | null {
  if (typeof forwardedFor !== "string") return null;
  const last = forwardedFor.split(",").at(-1)?.trim().toLowerCase() ?? "";
  // A dual-stack socket shows IPv4 clients in IPv6 form (RFC 4291 section 2.5.5.2).
  const address = last.startsWith("::ffff:") && isIPv4(last.slice(7)) ? last.slice(7) : last;
  if (isIPv4(address)) return address.startsWith("127.") ? null : address;
  if (!isIPv6(address) || address === "::1") return null;
  return networkOf(address);
}

/** The /64 of an IPv6 address: one subscriber has 2^64 of them (RFC 6177). */
function networkOf(address: string): string {
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const groupsOf = (text: string) => (text ? text.split(":") : []);
  const [before, after] = [groupsOf(head), groupsOf(tail ?? "")];
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  const groups = tail === undefined ? before : [...before, ...zeros, ...after];
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}
