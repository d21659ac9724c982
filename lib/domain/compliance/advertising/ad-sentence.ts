import { type CuedSentence, distance, isNegated } from "../lexicon/cued-sentence.ts";
import type { Cue } from "../lexicon/lexicon.ts";
import type { AdCue } from "../lexicon/promotion.ts";
import type { LexicalLanguage } from "../text/language.ts";
import { overlaps, type Span } from "../text/span.ts";

/** A sentence with its cues sorted by concept: a row of a thousand offers is gone through once. */
export type AdSentence = CuedSentence<AdCue> & {
  readonly byConcept: ReadonlyMap<AdCue, readonly Cue<AdCue>[]>;
};

const NO_CUES: readonly Cue<AdCue>[] = [];
const COVERS: ReadonlySet<AdCue> = new Set<AdCue>(["lookalike", "no_offer"]);

/** "Gift wrap" is no gift, and a return free of charge nothing to win: what is inside such words counts for nothing. */
export function toAdSentence(read: CuedSentence<AdCue>): AdSentence {
  const covered = read.cues.filter(({ concept }) => COVERS.has(concept));
  const cues = read.cues.filter(
    (cue) => COVERS.has(cue.concept) || !covered.some((other) => overlaps(cue, other)),
  );
  return { ...read, cues, byConcept: Map.groupBy(cues, ({ concept }) => concept) };
}

export function adCues(sentence: AdSentence, concept: AdCue): readonly Cue<AdCue>[] {
  return sentence.byConcept.get(concept) ?? NO_CUES;
}

export function says(sentence: AdSentence, ...concepts: readonly AdCue[]): boolean {
  return concepts.some((concept) => sentence.byConcept.has(concept));
}

/** Where what denies an act stands before it; behind it something else is: "lo meto en la caja sin mirar". */
const ACTED: ReadonlySet<AdCue> = new Set<AdCue>(["hand_in", "returned", "game_ad"]);
const DENIES_BEFORE: ReadonlySet<LexicalLanguage> = new Set(["en", "fr", "es", "it"]);

/**
 * A denial inside the words themselves ("costs you nothing") denies no offer,
 * nor does one inside the gain it goes with: "the sixth one costs you nothing".
 */
export function isDenied(sentence: AdSentence, cue: Cue<AdCue>, partner = cue): boolean {
  if (sentence.moods.length === 0) return false;
  const isBefore = ACTED.has(cue.concept) && DENIES_BEFORE.has(cue.language);
  const isInside = (mood: Span) =>
    overlaps(mood, cue) || (partner.concept === "benefit" && overlaps(mood, partner));
  const moods = sentence.moods.filter(
    (mood) => !isInside(mood) && !(isBefore && mood.start >= cue.end),
  );
  return isNegated({ ...sentence, moods }, cue);
}

/** Farther apart, the act belongs to something else in the sentence. */
const PAIR_CHARS_MAX = 80;

/** The first thing with an act near it, as one span; neither is denied. */
export function findPair(sentence: AdSentence, thing: AdCue, acts: readonly AdCue[]): Span | null {
  const near = acts.flatMap((act) => adCues(sentence, act));
  if (near.length === 0) return null;
  for (const noun of adCues(sentence, thing)) {
    const act = near.find(
      (cue) =>
        !overlaps(noun, cue) &&
        distance(noun, cue) <= PAIR_CHARS_MAX &&
        !isDenied(sentence, cue, noun),
    );
    if (act === undefined || isDenied(sentence, noun, act)) continue;
    return { start: Math.min(noun.start, act.start), end: Math.max(noun.end, act.end) };
  }
  return null;
}
