import type { Gap } from "./normalise.ts";

const QUOTE_MARK = /^[ \t]*(?:>[ \t]*)+/;
/** Fewer characters ("5", "at") are found in anything; alone they quote only a line that is nothing else. */
const QUOTE_CHARS_MIN = 12;

type Line = Gap & { readonly quoted: string };

/**
 * Lines that quote somebody else, as ranges to leave unjudged. What the buyer
 * wrote is not the seller's offence. With `buyerTexts` a line counts as a quote
 * only when one of them holds it: a ">" alone would be the easiest way to slip
 * a phone number past every rule, and so would one digit a line.
 */
export function quotedLines(raw: string, buyerTexts?: readonly string[]): Gap[] {
  if (!raw.includes(">")) return [];
  const isKnown = buyerTexts === undefined ? () => true : knownQuotes(buyerTexts);
  return markedBlocks(raw).flatMap((block) => {
    const whole = block.map(({ quoted }) => quoted).join("");
    const lines = isKnown(whole) ? block : block.filter(({ quoted }) => isKnown(quoted));
    return lines.map(({ start, end }) => ({ start, end }));
  });
}

function knownQuotes(buyerTexts: readonly string[]): (quoted: string) => boolean {
  const texts = buyerTexts.map(squeeze);
  const lines = new Set(buyerTexts.flatMap((text) => text.split("\n").map(squeeze)));
  return (quoted) =>
    lines.has(quoted) ||
    (quoted.length >= QUOTE_CHARS_MIN && texts.some((text) => text.includes(quoted)));
}

/** Lines behind ">" that stand together. */
function markedBlocks(raw: string): Line[][] {
  const blocks: Line[][] = [];
  let isInBlock = false;
  for (let start = 0; start < raw.length; ) {
    const lineEnd = raw.indexOf("\n", start);
    const end = lineEnd === -1 ? raw.length : lineEnd + 1;
    const text = raw.slice(start, end);
    const mark = QUOTE_MARK.exec(text);
    if (mark !== null) {
      const line = { start, end, quoted: squeeze(text.slice(mark[0].length)) };
      if (isInBlock) blocks.at(-1)?.push(line);
      else blocks.push([line]);
    }
    isInBlock = mark !== null;
    start = end;
  }
  return blocks;
}

/** Mail programs rewrap what they quote, so all white space is left out of the comparison. */
function squeeze(text: string): string {
  return text.replace(/[\s>]+/g, "");
}
