/**
 * Splits the text of a reply into what was written and what may be folded away
 * (quoted mails, the client's attribution above them, signatures).
 *
 * Promises: presentation only, so no character is lost: both halves together
 * hold the whole text but for white space at the seams. `newText` is never
 * empty when the text is not. Linear time: lines are looked at in windows of
 * bounded count and length, because reply parsers built from nested quantifiers
 * need seconds for 120 kB of "On ".
 */
import { findAttributionAbove, findQuoteStart } from "./quote-container.ts";
import { endOfQuoteRun, type Line, splitLines } from "./quote-lines.ts";
import { findSignature } from "./quote-signature.ts";

export type SplitText = { readonly newText: string; readonly quotedText: string };

/**
 * The first line of every mail that we send. Cutting here works in every
 * client and language, since it does not depend on how a client quotes.
 */
export const REPLY_MARKER = "— Reply above this line —";

/** Clients change dashes and wrap marks, so only the words are compared. */
const MARKER_WORDS = /reply above this line/i;

/** A person does not write 200,000 characters above the quote; what follows is never looked at. */
const SCAN_CHARS_MAX = 200_000;

export function splitQuote(text: string): SplitText {
  const lines = splitLines(text.slice(0, SCAN_CHARS_MAX));
  const cut = findCut(lines, text.length > SCAN_CHARS_MAX);
  const parts = cut === null ? whole(text) : sliceAt(text, lines, cut);
  return parts.newText === "" ? whole(text) : parts;
}

/** `from` to `to` (line indices) is what was written; everything around it is quoted. */
type Cut = { readonly from: number; readonly to: number };

function findCut(lines: readonly Line[], truncated: boolean): Cut | null {
  const marker = lines.findIndex((line) => MARKER_WORDS.test(line.bare));
  const limit = marker < 0 ? lines.length : findAttributionAbove(lines, marker);
  const quote = findQuoteStart(lines, limit);
  const to = quote?.start ?? limit;
  // Where the scan ended the text did not: the end that it sees is no end.
  if (truncated && to === lines.length) return null;
  if (hasText(lines, 0, to)) return withoutTail(lines, 0, to);
  if (marker >= 0 || quote === null || truncated) return null;
  // Nothing stands above the quote: the reply is below it, or the mail is a bare forward.
  const from = endOfQuoteRun(lines, quote.end);
  return hasText(lines, from, lines.length) ? withoutTail(lines, from, lines.length) : null;
}

/** Takes a trailing run of `>` lines and the signature off, unless nothing would be left. */
function withoutTail(lines: readonly Line[], from: number, to: number): Cut {
  let end = to;
  while (end > from && (isBlank(lines[end - 1]) || (lines[end - 1]?.depth ?? 0) > 0)) end -= 1;
  if (end === from) return { from, to };
  if (end < to && (lines[end]?.depth ?? 0) + (lines[end + 1]?.depth ?? 0) > 0) {
    end = findAttributionAbove(lines, end);
  }
  if (!hasText(lines, from, end)) return { from, to };
  const signature = findSignature(lines, from, end);
  return { from, to: hasText(lines, from, signature) ? signature : end };
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.bare === "";
}

function hasText(lines: readonly Line[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!isBlank(lines[i])) return true;
  return false;
}

function sliceAt(text: string, lines: readonly Line[], cut: Cut): SplitText {
  const start = cut.from === 0 ? 0 : (lines[cut.from]?.start ?? text.length);
  const end = cut.to >= lines.length ? text.length : (lines[cut.to]?.start ?? text.length);
  const before = trimBlankLines(text.slice(0, start));
  const after = trimBlankLines(text.slice(end));
  return {
    newText: trimBlankLines(text.slice(start, end)),
    quotedText: before === "" || after === "" ? before + after : `${before}\n\n${after}`,
  };
}

function whole(text: string): SplitText {
  return { newText: trimBlankLines(text), quotedText: "" };
}

/** Keeps the first line's indentation, which may mean something (a list, code). */
function trimBlankLines(text: string): string {
  const start = text.length - text.trimStart().length;
  const lineStart = text.lastIndexOf("\n", start) + 1;
  return start === text.length ? "" : text.slice(start === 0 ? 0 : lineStart).trimEnd();
}
