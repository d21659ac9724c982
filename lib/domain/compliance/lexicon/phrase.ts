import { foldWords } from "../text/word-text.ts";

/**
 * How a lexicon writes phrases.
 *
 *   `review`            the word itself; letters and accents as usual
 *   `bewert*`           the stem with any ending
 *   `(leave|write) us`  alternatives, one of which may be empty
 *   `leave ~ review*`   up to four words between (`~2`, `~8`: up to that many)
 *
 * A space stands for white space or a hyphen. Japanese is written without
 * spaces; there `~` stands for up to twelve characters.
 */
export type Part = {
  /** Folded; words separated by one space. */
  readonly text: string;
  readonly isStem: boolean;
};

export type Phrase = {
  readonly parts: readonly [Part, ...Part[]];
  /** How many words may stand before part 1, 2, …; one fewer than parts. */
  readonly gaps: readonly number[];
};

const GAP_WORDS = 4;
/** More is a sign of a typing mistake, and of a list that nobody can read. */
const ALTERNATIVES_MAX = 2_000;

export function parsePhrase(notation: string): Phrase[] {
  const spellings = expand(notation);
  if (spellings.length > ALTERNATIVES_MAX) throw new Error(`too many spellings: ${notation}`);
  return spellings.map(parseSpelling);
}

function expand(notation: string): string[] {
  const group = /\(([^()]*)\)/.exec(notation);
  if (group === null) return [notation];
  const before = notation.slice(0, group.index);
  const after = notation.slice(group.index + group[0].length);
  return (group[1] ?? "").split("|").flatMap((choice) => expand(`${before}${choice}${after}`));
}

function parseSpelling(spelling: string): Phrase {
  const pieces = spelling.split(/~(\d{0,2})/);
  const parts = pieces.filter((_, at) => at % 2 === 0).map(toPart);
  const [first, ...rest] = parts;
  if (first === undefined || parts.some((part) => part.text === "")) {
    throw new Error(`a phrase without words: ${spelling}`);
  }
  const gaps = pieces.filter((_, at) => at % 2 === 1).map((words) => Number(words || GAP_WORDS));
  return { parts: [first, ...rest], gaps };
}

function toPart(words: string): Part {
  const text = foldWords(words.trim().replace(/[\s-]+/g, " "));
  const isStem = text.endsWith("*");
  return { text: isStem ? text.slice(0, -1) : text, isStem };
}
