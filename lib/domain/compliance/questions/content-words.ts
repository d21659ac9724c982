import { isStopWord } from "../lexicon/stop-words.ts";
import type { LexicalLanguage } from "../text/language.ts";
import { blank, type Span } from "../text/span.ts";

/** Words and numbers; runs of kanji or katakana stand for the words of Japanese. */
const WORD =
  /[\p{Script=Latin}\p{N}']{1,40}|[\u30a1-\u30fa\u30fc]{2,20}|[\u3400-\u9fff]{2,12}|\p{L}{3,40}/gu;
const LETTERS_MIN = 3;
/** An order id or a parcel's number is repeated in any answer. */
const DIGITS_MAX = 5;

/** What a text is about, as single words: without those spans, and without what any message holds. */
export function contentWords(
  text: string,
  without: readonly Span[],
  languages: readonly LexicalLanguage[],
): string[] {
  const rest = blank(text, without, " ");
  const words = (rest.match(WORD) ?? []).map((word) => word.slice(word.lastIndexOf("'") + 1));
  return words.filter((word) => {
    if (/\d/.test(word)) return word.length <= DIGITS_MAX;
    if (/^[a-z]/.test(word) && word.length < LETTERS_MIN) return false;
    return !isStopWord(word, languages);
  });
}

/** Words by their first letters, so that a question is not compared with all of a long answer. */
export type WordIndex = ReadonlyMap<string, readonly string[]>;
const KEY_LETTERS = 3;

export function indexWords(words: readonly string[]): WordIndex {
  return Map.groupBy(words, (word) => word.slice(0, KEY_LETTERS));
}

/** The word itself or another form of it: "wash" and "washable", "wechseln" and "wechselt". */
export function hasSameWord(index: WordIndex, word: string): boolean {
  const alike = index.get(word.slice(0, KEY_LETTERS)) ?? [];
  return alike.some((other) => isForm(word, other));
}

const STEM_LETTERS_MIN = 4;
const ENDING_LETTERS_MAX = 3;

function isForm(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (/\d/.test(a) || shorter < STEM_LETTERS_MIN) return false;
  const stem = Math.max(STEM_LETTERS_MIN, shorter - ENDING_LETTERS_MAX);
  return a.slice(0, stem) === b.slice(0, stem);
}
