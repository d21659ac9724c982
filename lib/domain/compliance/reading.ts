import { findMailAddresses, type MailAddress } from "./contacts/mail-addresses.ts";
import type { DraftContext } from "./draft.ts";
import type { Where } from "./finding.ts";
import { findLinks, type Link } from "./links/find-links.ts";
import { type TypedNumber, typeNumbers } from "./numbers/typed-numbers.ts";
import { type NormalisedText, normalise } from "./text/normalise.ts";
import { quotedLines } from "./text/quoted-lines.ts";
import { blank } from "./text/span.ts";

/**
 * Characters judged per field. Five times the longest text any contact reason
 * allows (4000); beyond it the draft is refused rather than half read.
 */
export const JUDGED_CHARS_MAX = 20_000;
/** Raw characters looked at to find quoted lines: a long thread below a short answer. */
const RAW_CHARS_MAX = 200_000;

/**
 * One field of a draft, read once for all rules. Spans of links, mail addresses
 * and numbers are offsets into `text.plain` and `text.folded`.
 */
export type Reading = {
  readonly where: Where;
  readonly raw: string;
  readonly text: NormalisedText;
  readonly links: readonly Link[];
  readonly mailAddresses: readonly MailAddress[];
  readonly numbers: readonly TypedNumber[];
  /** `text.folded` with links, mail addresses and typed numbers replaced by "\uFFFC". */
  readonly rest: string;
  /** Set when the field is longer than what was judged: where judging stopped in the raw text. */
  readonly unjudgedFrom: number | null;
};

export function readField(where: Where, raw: string, context: DraftContext): Reading {
  const looked = raw.slice(0, RAW_CHARS_MAX);
  const gaps = where === "body" ? quotedLines(looked, context.threadText) : [];
  const text = normalise(looked, gaps, JUDGED_CHARS_MAX);
  const links = findLinks(text);
  const mailAddresses = findMailAddresses(text.folded).filter(
    (address) => !links.some((link) => isUserInfo(address, link)),
  );
  const withoutAddresses = blank(text.folded, [...links, ...mailAddresses], "\uFFFC");
  const numbers = typeNumbers(withoutAddresses, context.orderIds);
  return {
    where,
    raw,
    text,
    links,
    mailAddresses,
    numbers,
    rest: blank(withoutAddresses, numbers, "\uFFFC"),
    unjudgedFrom: text.readTo < raw.length ? text.readTo : null,
  };
}

/** "https://carrier.example@elsewhere.net": what stands before the @ is bait, not a mailbox. */
function isUserInfo(address: MailAddress, link: Link): boolean {
  return (
    link.scheme !== "" &&
    link.start <= address.start &&
    address.end <= link.end &&
    link.host === address.host
  );
}
