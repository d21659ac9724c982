import type { Span } from "./span.ts";

/**
 * One emoji as it is typed: a flag, a keycap, a pictograph drawn in colour by
 * default or made so by U+FE0F, with its skin tone, and the families that
 * U+200D joins. Not `\p{Emoji}`, which holds the digits; not ™ © ® and what
 * U+FE0E makes plain text.
 */
const PART =
  "(?:\\p{Regional_Indicator}\\p{Regional_Indicator}?|[0-9#*]\\uFE0F?\\u20E3|(?![0-9#*\\u00A9\\u00AE\\u2122])\\p{Emoji}\\uFE0F\\u20E3?|(?!\\p{Regional_Indicator})\\p{Emoji_Presentation}(?!\\uFE0E)|[\\u263A\\u2639\\u2764\\u2763](?!\\uFE0E))\\p{Emoji_Modifier}?(?:[\\u{E0020}-\\u{E007E}]{1,8}\\u{E007F})?";
/** Behind a joiner the parts of a family need no U+FE0F of their own ("♂"). */
const JOINED = `(?:\\u200D(?:${PART}|\\p{Emoji}\\uFE0F?)){0,8}`;
const EMOJI = new RegExp(`${PART}${JOINED}`, "gu");

/**
 * Names between colons that chat programs draw. Only known ones: "Size:large:"
 * is no emoji.
 */
const SHORTCODE =
  /(?<![\p{L}\p{N}:]):(?:smil(?:e|ey|ing)|grin(?:ning)?|laughing|joy|rofl|lol|wink|blush|heart|hearts|thumbsup|thumbs_up|thumbsdown|\+1|-1|tada|party(?:_popper)?|confetti_ball|fire|stars?|star2|sparkles|clap|pray|wave|rocket|gift|package|rose|eyes|muscle|sunglasses|sun|sunny|snowflake|christmas_tree|santa|relaxed|smirk|kiss|hugs?|hugging|thinking|sob|cry|warning|white_check_mark|heavy_check_mark|point_(?:up|down|left|right)|(?:[a-z]{2,12}_){1,4}(?:face|heart|hands?|eyes|smile|arrow|flag)):(?![\p{L}\p{N}])/giu;

/** The runs of emojis in a text, in order; white space within a run belongs to it. */
export function emojiRuns(text: string): Span[] {
  const single = [...text.matchAll(EMOJI), ...text.matchAll(SHORTCODE)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .sort((a, b) => a.start - b.start);
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of single) {
    const last = runs.at(-1);
    if (last !== undefined && isBetweenEmojis(text.slice(last.end, start))) last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

const BETWEEN_CHARS_MAX = 3;

function isBetweenEmojis(between: string): boolean {
  return (
    between.length <= BETWEEN_CHARS_MAX &&
    /^(?: |\u00a0|\u3000|\u200b|\u200d|\ufe0f)*$/.test(between)
  );
}
