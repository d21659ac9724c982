import type { Gap } from "./normalise.ts";

const QUOTE_MARK = /^[ \t]*(?:>[ \t]*)+/;
/** Fewer characters ("5", "at") are found in anything; alone they quote only a line that is nothing else. */
const QUOTE_CHARS_MIN = 8;

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

/**
 * The same for ranges that are marked as quotes by other means, as by
 * `<blockquote>`: whole where the buyer wrote all of it, else line by line.
 */
export function quotedBlocks(
  shown: string,
  blocks: readonly Gap[],
  buyerTexts?: readonly string[],
): Gap[] {
  const isKnown = buyerTexts === undefined ? () => true : knownQuotes(buyerTexts);
  return blocks.flatMap(({ start, end }) => {
    if (isKnown(squeeze(shown.slice(start, end)))) return [{ start, end }];
    return linesOf(shown, start, end).filter((line) => {
      const quoted = squeeze(shown.slice(line.start, line.end));
      return quoted !== "" && isKnown(quoted);
    });
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
  for (const { start, end } of linesOf(raw, 0, raw.length)) {
    const text = raw.slice(start, end);
    const mark = QUOTE_MARK.exec(text);
    if (mark !== null) {
      const line = { start, end, quoted: squeeze(text.slice(mark[0].length)) };
      if (isInBlock) blocks.at(-1)?.push(line);
      else blocks.push([line]);
    }
    isInBlock = mark !== null;
  }
  return blocks;
}

/** The lines between the two offsets, each with its line end. */
function linesOf(text: string, from: number, to: number): Gap[] {
  const lines: Gap[] = [];
  for (let start = from; start < to; ) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd === -1 ? to : Math.min(to, lineEnd + 1);
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

/** Mail programs rewrap what they quote, so all white space is left out of the comparison. */
function squeeze(text: string): string {
  return text.replace(/[\s>]+/g, "");
}
