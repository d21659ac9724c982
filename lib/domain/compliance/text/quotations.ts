import type { Span } from "./span.ts";

/** Bounded: a longer one is no line of a sign, and an open quotation mark ends nowhere. */
const QUOTATION = /["“”„«「『][^"“”«»」』\n]{3,80}["“”»」』]/gu;

/** What stands between quotation marks on one line, the marks included. */
export function quotations(text: string): Span[] {
  return [...text.matchAll(QUOTATION)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
