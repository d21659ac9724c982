import { findMailAddresses, type MailAddress } from "./contacts/mail-addresses.ts";
import type { Draft, DraftContext } from "./draft.ts";
import { type HtmlDocument, readHtml } from "./html/html-document.ts";
import type { Kept } from "./kept.ts";
import { findLinks, type Link } from "./links/find-links.ts";
import { type TypedNumber, typeNumbers } from "./numbers/typed-numbers.ts";
import { type NormalisedText, normalise } from "./text/normalise.ts";
import { quotedBlocks, quotedLines } from "./text/quoted-lines.ts";
import { splitSentences } from "./text/sentences.ts";
import { blank, type Span, withoutOverlaps } from "./text/span.ts";
import { readWords, type WordText } from "./text/word-text.ts";

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
  readonly where: "subject" | "body";
  readonly raw: string;
  readonly text: NormalisedText;
  /** Links, pictures and looks of an HTML body, in offsets of `raw`; null for text. */
  readonly html: HtmlDocument | null;
  /** What quotes the buyer and goes unjudged, in offsets of what is shown: `html.text`, or `raw`. */
  readonly quoted: readonly Span[];
  readonly links: readonly Link[];
  readonly mailAddresses: readonly MailAddress[];
  readonly numbers: readonly TypedNumber[];
  /** `text.folded` with links, mail addresses and typed numbers replaced by "\uFFFC". */
  readonly rest: string;
  /** `text.folded` without links, mail addresses and the order's item titles, as its words are compared. */
  readonly words: WordText;
  /** Of `words.text`. */
  readonly sentences: readonly Span[];
  /** What rules made of it, see `keptWith`. */
  readonly kept: Kept;
  /** Set when the field is longer than what was judged: where judging stopped in the raw text. */
  readonly unjudgedFrom: number | null;
};

export function readSubject(draft: Draft, context: DraftContext): Reading {
  const raw = draft.subject;
  const text = normalise(raw.slice(0, RAW_CHARS_MAX), [], JUDGED_CHARS_MAX);
  return read("subject", { raw, text, html: null, quoted: [] }, context);
}

export function readBody(draft: Draft, context: DraftContext): Reading {
  const raw = draft.body;
  const looked = raw.slice(0, RAW_CHARS_MAX);
  const html = draft.bodyFormat === "html" ? readHtml(looked) : null;
  const shown = html?.text ?? looked;
  const marked = quotedBlocks(shown, html?.quotes ?? [], context.buyerTexts);
  const quoted = withoutOverlaps([...marked, ...quotedLines(shown, context.buyerTexts)]);
  const text = normalise(shown, quoted, JUDGED_CHARS_MAX);
  if (html === null) return read("body", { raw, text, html, quoted }, context);
  return read("body", { raw, text: inSource(text, html), html, quoted }, context);
}

/** The same text, with spans that lead through the HTML to its source. */
function inSource(text: NormalisedText, html: HtmlDocument): NormalisedText {
  return {
    ...text,
    readTo: html.sourceSpan(text.readTo, text.readTo).start,
    rawSpan(start, end) {
      const shown = text.rawSpan(start, end);
      return html.sourceSpan(shown.start, shown.end);
    },
  };
}

function read(
  where: Reading["where"],
  field: Pick<Reading, "raw" | "text" | "html" | "quoted">,
  context: DraftContext,
): Reading {
  const { text, raw } = field;
  const links = findLinks(text);
  const mailAddresses = findMailAddresses(text.folded).filter(
    (address) => !links.some((link) => isUserInfo(address, link)),
  );
  const withoutAddresses = blank(text.folded, [...links, ...mailAddresses], "\uFFFC");
  const numbers = typeNumbers(withoutAddresses, context.orderIds);
  const titles = itemTitles(text.folded, context);
  const words = readWords(blank(withoutAddresses, titles, "\uFFFC"));
  return {
    where,
    ...field,
    links,
    mailAddresses,
    numbers,
    rest: blank(withoutAddresses, numbers, "\uFFFC"),
    words,
    sentences: splitSentences(words.cased),
    kept: new Map(),
    unjudgedFrom: text.readTo < raw.length ? text.readTo : null,
  };
}

/** A title this short is a word of every day, and judged as one. */
const TITLE_CHARS_MIN = 8;

/** "5 Star Notebook" is the name of the thing that was bought, whatever its words say elsewhere. */
function itemTitles(folded: string, context: DraftContext): Span[] {
  const small = folded.toLowerCase();
  // Letters whose small form is longer would move every offset behind them.
  if (small.length !== folded.length) return [];
  return (context.order?.items ?? []).flatMap(({ title }) => {
    const name = normalise(title).folded.toLowerCase();
    const spans: Span[] = [];
    if (name.length < TITLE_CHARS_MIN) return spans;
    for (let at = small.indexOf(name); at !== -1; at = small.indexOf(name, at + name.length)) {
      spans.push({ start: at, end: at + name.length });
    }
    return spans;
  });
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
