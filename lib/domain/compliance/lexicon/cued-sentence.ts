import { keptWith } from "../kept.ts";
import type { Reading } from "../reading.ts";
import type { LexicalLanguage } from "../text/language.ts";
import { overlaps, type Span } from "../text/span.ts";
import { type Cue, findCues, type Lexicon } from "./lexicon.ts";
import { MOODS, type Mood } from "./moods.ts";

/**
 * A sentence with the concepts found in it. Offsets of the sentence and of its
 * cues are those of `reading.words.text`; `placeOf` leads back.
 */
export type CuedSentence<C extends string> = Span & {
  readonly text: string;
  readonly cues: readonly Cue<C>[];
  readonly moods: readonly Cue<Mood>[];
};

/** Every sentence of a field, in order, those without cues included: rules ask what else was said. */
export function cuedSentences<C extends string>(
  reading: Reading,
  lexicon: Lexicon<C>,
  languages: readonly LexicalLanguage[],
): CuedSentence<C>[] {
  const cues = findCues(reading.words.text, lexicon, languages);
  let cue = 0;
  return bareSentences(reading, languages).map((sentence) => {
    const first = cue;
    while ((cues[cue]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) cue += 1;
    return { ...sentence, cues: cues.slice(first, cue) };
  });
}

type BareSentence = Omit<CuedSentence<string>, "cues">;

/** The same for every lexicon, so they are made once for each field. */
function bareSentences(
  reading: Reading,
  languages: readonly LexicalLanguage[],
): readonly BareSentence[] {
  return keptWith(reading, bareSentences, () => makeBare(reading, languages));
}

function makeBare(reading: Reading, languages: readonly LexicalLanguage[]): BareSentence[] {
  const { text } = reading.words;
  const moods = findCues(text, MOODS, languages);
  let mood = 0;
  return reading.sentences.map(({ start, end }) => {
    const first = mood;
    while ((moods[mood]?.start ?? Number.POSITIVE_INFINITY) < end) mood += 1;
    return { start, end, text: text.slice(start, end), moods: moods.slice(first, mood) };
  });
}

export function cuesOf<C extends string>(
  sentence: CuedSentence<C>,
  ...concepts: readonly C[]
): Cue<C>[] {
  return sentence.cues.filter((cue) => concepts.includes(cue.concept));
}

export function hasCue<C extends string>(
  sentence: CuedSentence<C>,
  ...concepts: readonly C[]
): boolean {
  return sentence.cues.some((cue) => concepts.includes(cue.concept));
}

export function hasMood(sentence: CuedSentence<string>, mood: Mood): boolean {
  return sentence.moods.some((cue) => cue.concept === mood);
}

/** Characters between the two, 0 when they touch or overlap. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}

const CLAUSE_END =
  /[,;:–—()、]|(?:^|\s)(?:but|aber|sondern|mais|pero|sino|ma|però|however|jedoch|cependant)(?:\s|$)/;
const NEGATED_BEFORE_CHARS = 60;
const NEGATED_AFTER_CHARS = 40;

/**
 * Whether the thought at `span` is denied: a negation before or after it with
 * no end of a clause between ("we do not offer discounts", "einen Rabatt
 * gewähren wir nicht", 割引はできません). "Don't forget to …" denies nothing.
 */
export function isNegated(sentence: CuedSentence<string>, span: Span): boolean {
  const pseudo = sentence.moods.filter((cue) => cue.concept === "pseudo_negation");
  return sentence.moods.some((cue) => {
    if (cue.concept !== "negation" || pseudo.some((other) => overlaps(other, cue))) return false;
    const isBefore = cue.end <= span.start;
    const between = isBefore
      ? sentence.text.slice(cue.end - sentence.start, span.start - sentence.start)
      : sentence.text.slice(span.end - sentence.start, cue.start - sentence.start);
    if (between.length > (isBefore ? NEGATED_BEFORE_CHARS : NEGATED_AFTER_CHARS)) return false;
    return !CLAUSE_END.test(between);
  });
}
