import type { Gap } from "./normalise.ts";

const QUOTE_MARK = /^[ \t]*(?:>[ \t]*)+/;

/**
 * Lines that quote somebody else, as ranges to leave unjudged. What the buyer
 * wrote is not the seller's offence. With `threadText` a line counts as a quote
 * only when the thread holds it: a ">" alone would be the easiest way to slip a
 * phone number past every rule.
 */
export function quotedLines(raw: string, threadText?: string): Gap[] {
  if (!raw.includes(">")) return [];
  const known = threadText === undefined ? undefined : squeeze(threadText);
  const gaps: Gap[] = [];
  let start = 0;
  while (start < raw.length) {
    const lineEnd = raw.indexOf("\n", start);
    const end = lineEnd === -1 ? raw.length : lineEnd + 1;
    const mark = QUOTE_MARK.exec(raw.slice(start, end));
    if (mark !== null) {
      const quoted = squeeze(raw.slice(start + mark[0].length, end));
      if (known === undefined || known.includes(quoted)) gaps.push({ start, end });
    }
    start = end;
  }
  return gaps;
}

/** Mail programs rewrap what they quote, so all white space is left out of the comparison. */
function squeeze(text: string): string {
  return text.replace(/[\s>]+/g, "");
}
