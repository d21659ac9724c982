/**
 * Mail addresses as values: what we accept as one, and when two are the same
 * mailbox. Everything that reaches an SMTP command or a header goes through
 * `parseAddrSpec`; everything that is compared or looked up goes through
 * `canonicalAddress`.
 */

/** RFC 5321 section 4.5.3.1: octets of a local part, of a domain label, of a path without its brackets. */
const LOCAL_PART_MAX = 64;
const ADDRESS_MAX = 254;

/** RFC 5322 section 3.2.3 dot-atom. No quoted-string: nobody's mailbox needs one, and it may hold `@`, spaces and `>`. */
const DOT_ATOM = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;

/** RFC 1123 host label. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/**
 * Checks that `text` is exactly one bare addr-spec (RFC 5322 section 3.4.1) in
 * ASCII with a dotted domain name. Stricter than the RFC: no comments, quotes,
 * address literals or folding, because `a@b>\r\nRCPT TO:<c@d` is an address to
 * a lenient parser and two commands to a server.
 *
 * @returns the address with its domain in lower case, or null
 */
export function parseAddrSpec(text: string): string | null {
  if (text.length > ADDRESS_MAX) return null;
  const at = text.lastIndexOf("@");
  if (at < 1 || at > LOCAL_PART_MAX) return null;
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (!DOT_ATOM.test(local) || !isDomainName(domain)) return null;
  return `${local}@${domain.toLowerCase()}`;
}

/** Whether `text` is a host name of at least two labels that is not an IPv4 address. */
function isDomainName(text: string): boolean {
  const labels = text.split(".");
  const last = labels.at(-1) ?? "";
  return labels.length >= 2 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(last);
}

/** The part after the last `@` in lower case; empty when there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0 ? "" : address.slice(at + 1).toLowerCase();
}

/** Gmail delivers both domains to one mailbox and ignores dots before the `@`. */
const GMAIL_DOMAINS: ReadonlySet<string> = new Set(["gmail.com", "googlemail.com"]);

/**
 * The form under which an address is looked up and compared: lower case,
 * without `+tag`, Gmail's dots and second domain removed. Two addresses with
 * one canonical form reach the same person at every large provider; the
 * reverse is not promised. Never send to it: a server may care about case.
 */
export function canonicalAddress(address: string): string {
  const text = address.trim().toLowerCase();
  const at = text.lastIndexOf("@");
  if (at < 0) return text;
  const domain = text.slice(at + 1);
  const gmail = GMAIL_DOMAINS.has(domain);
  const local = canonicalLocalPart(text.slice(0, at), gmail);
  return `${local}@${gmail ? "gmail.com" : domain}`;
}

/** The local part's half of `canonicalAddress`, for matchers that work on pieces of text. */
export function canonicalLocalPart(local: string, gmail: boolean): string {
  const lower = local.toLowerCase();
  const plus = lower.indexOf("+");
  // `+only@example.com` has no mailbox before the tag, so it is kept whole.
  const mailbox = plus > 0 ? lower.slice(0, plus) : lower;
  return gmail ? mailbox.replaceAll(".", "") : mailbox;
}

/** Every domain under which the mailbox of a canonical address may be written. */
export function domainAliases(domain: string): readonly string[] {
  return GMAIL_DOMAINS.has(domain) ? [...GMAIL_DOMAINS] : [domain];
}

/** Large open providers. Their domain says nothing about a person, a company's own domain does. */
const PUBLIC_PROVIDERS: ReadonlySet<string> = new Set(
  `
  gmail.com googlemail.com
  outlook.com outlook.de outlook.fr live.com live.co.uk live.de live.fr msn.com
  hotmail.com hotmail.co.uk hotmail.de hotmail.es hotmail.fr hotmail.it
  yahoo.com yahoo.co.jp yahoo.co.uk yahoo.de yahoo.es yahoo.fr yahoo.it ymail.com rocketmail.com aol.com
  icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com zoho.com hey.com
  gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de mail.de posteo.de mailbox.org
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it alice.it tiscali.it terra.es telefonica.net
  qq.com 163.com 126.com sina.com naver.com daum.net docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp
  mail.ru yandex.ru yandex.com wp.pl onet.pl o2.pl interia.pl seznam.cz uol.com.br bol.com.br
  comcast.net verizon.net att.net btinternet.com
  `
    .trim()
    .split(/\s+/),
);

/** Whether anybody can get an address at this domain, so that the domain itself identifies nobody. */
export function isPublicMailProvider(domain: string): boolean {
  return PUBLIC_PROVIDERS.has(domain.toLowerCase());
}
