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
  /** For each place in the phrase, the spellings that may stand there. */
  readonly places: readonly (readonly Part[])[];
  /** How many words may stand before place 1, 2, …; one fewer than places. */
  readonly gaps: readonly number[];
};

const GAP_WORDS = 4;
/** More at one place is a sign of a typing mistake, and of a list that nobody can read. */
const SPELLINGS_MAX = 2_000;
const GAP = /~(\d{0,2})/;

export function parsePhrase(notation: string): Phrase[] {
  return withoutInnerGaps(notation).flatMap(parsePlaces);
}

/**
 * Between gaps each place is spelled out by itself, so that long lists beside
 * each other add up and do not multiply. A group that holds a gap cannot stand
 * at one place: its alternatives make phrases of their own.
 */
function withoutInnerGaps(notation: string): string[] {
  const open = notation.indexOf("(");
  if (open === -1) return [notation];
  const { choices, end } = readGroup(notation, open);
  const group = notation.slice(open, end);
  const inner = group.includes("~") ? choices.flatMap(withoutInnerGaps) : [group];
  const after = withoutInnerGaps(notation.slice(end));
  const before = notation.slice(0, open);
  return inner.flatMap((choice) => after.map((rest) => before + choice + rest));
}

function parsePlaces(notation: string): Phrase[] {
  const pieces = notation.split(GAP);
  const places = pieces.filter((_, at) => at % 2 === 0).map((piece) => expand(piece).map(toPart));
  if (places.some((parts) => parts.length > SPELLINGS_MAX)) {
    throw new Error(`too many spellings: ${notation}`);
  }
  const gaps = pieces.filter((_, at) => at % 2 === 1).map((words) => Number(words || GAP_WORDS));
  return withoutEmpty({ places, gaps }, notation);
}

/** A place that may be empty between two gaps ("leave ~ (us|) ~ review") makes a phrase without it. */
function withoutEmpty({ places, gaps }: Phrase, notation: string): Phrase[] {
  const at = places.findIndex((parts) => parts.some((part) => part.text === ""));
  if (at === -1) return [{ places, gaps }];
  const words = places[at]?.filter((part) => part.text !== "") ?? [];
  const isBetween = at > 0 && at < places.length - 1;
  if (!isBetween || words.length === 0) throw new Error(`a phrase without words: ${notation}`);
  const merged = (gaps[at - 1] ?? 0) + (gaps[at] ?? 0);
  return [
    { places: places.with(at, words), gaps },
    { places: places.toSpliced(at, 1), gaps: gaps.toSpliced(at - 1, 2, merged) },
  ].flatMap((phrase) => withoutEmpty(phrase, notation));
}

/** Every spelling of a notation; groups may stand inside groups. */
function expand(notation: string): string[] {
  const open = notation.indexOf("(");
  if (open === -1) return [notation];
  const { choices, end } = readGroup(notation, open);
  const before = notation.slice(0, open);
  const inner = choices.flatMap(expand);
  const after = expand(notation.slice(end));
  return inner.flatMap((choice) => after.map((rest) => before + choice + rest));
}

/** The alternatives of the group that opens at `open`, and where it ends. */
function readGroup(notation: string, open: number): { choices: string[]; end: number } {
  const choices: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at < notation.length; at++) {
    const unit = notation[at];
    if (unit === "(") depth += 1;
    if (unit === ")") depth -= 1;
    if (depth === 0 || (depth === 1 && unit === "|")) {
      choices.push(notation.slice(start, at));
      start = at + 1;
    }
    if (depth === 0) return { choices, end: at + 1 };
  }
  throw new Error(`a group that does not close: ${notation}`);
}

function toPart(words: string): Part {
  const text = foldWords(words.trim().replace(/[\s-]+/g, " "));
  const isStem = text.endsWith("*");
  return { text: isStem ? text.slice(0, -1) : text, isStem };
}
