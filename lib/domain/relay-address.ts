/**
 * Relay addresses: the anonymized address of one party in one thread, and the
 * bounce addresses of our own mails. Both are random, so that nothing about
 * order, person or shop can be read or guessed from them.
 */

/**
 * Crockford's base32 without i, l, o, u. The letters that Crockford's decoder
 * maps (i, l → 1, o → 0) are refused here: mail is addressed by programs, not
 * read over the telephone, and a mapping would let one thread be written in
 * many ways, which no unique index and no log would see as one.
 */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** 26 × 5 bits = 130 bits: beyond guessing, and beyond collision without a check. */
const TOKEN_LENGTH = 26;
const TOKEN = /^[0-9a-hjkmnp-tv-z]{26}$/;

const VERP_PREFIX = "b-";

/** A new local part of a relay address: 26 characters, 130 random bits. */
export function newRelayLocalPart(): string {
  return newToken();
}

/**
 * The local part of `address` when it is a relay address at `domain`. Without
 * regard to case, and with `+tag` ignored: clients change both (RFC 5321
 * section 2.4 leaves the case of a local part to the receiving host, us).
 * Says nothing about whether the address was ever given out.
 */
export function parseRelayAddress(address: string, domain: string): string | null {
  return parseToken(address, domain, "");
}

/** A new token for the envelope sender of one outgoing mail. */
export function newVerpToken(): string {
  return newToken();
}

/**
 * The envelope sender of one mail to one recipient (VERP): a bounce names the
 * mail by the address it goes to. Its content is never needed, and a third of
 * real bounces are not `multipart/report` anyway.
 */
export function verpAddress(token: string, domain: string): string {
  return `${VERP_PREFIX}${token}@${domain}`;
}

/** The token of a bounce address at `domain`, or null. */
export function parseVerpAddress(address: string, domain: string): string | null {
  return parseToken(address, domain, VERP_PREFIX);
}

function newToken(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(TOKEN_LENGTH));
  // 256 is a multiple of 32, so the low five bits are uniform.
  return Array.from(bytes, (byte) => ALPHABET[byte & 31]).join("");
}

function parseToken(address: string, domain: string, prefix: string): string | null {
  const at = address.lastIndexOf("@");
  if (at < 0 || address.slice(at + 1).toLowerCase() !== domain.toLowerCase()) return null;
  const local = address.slice(0, at).toLowerCase();
  const plus = local.indexOf("+");
  const mailbox = plus < 0 ? local : local.slice(0, plus);
  if (!mailbox.startsWith(prefix)) return null;
  const token = mailbox.slice(prefix.length);
  return TOKEN.test(token) ? token : null;
}
