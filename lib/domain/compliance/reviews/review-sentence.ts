import { type CuedSentence, cuesOf, hasCue, hasMood, isNegated } from "../lexicon/cued-sentence.ts";
import type { Cue } from "../lexicon/lexicon.ts";
import type { ReviewConcept } from "../lexicon/reviews/review-concept.ts";
import { overlaps, type Span } from "../text/span.ts";

export type ReviewSentence = CuedSentence<ReviewConcept>;
export type ReviewCue = Cue<ReviewConcept>;

/** "Review process" is no review: a word inside such a phrase counts for nothing. */
export function withoutOthers(sentence: ReviewSentence): ReviewSentence {
  const others = cuesOf(sentence, "other");
  if (others.length === 0) return sentence;
  return {
    ...sentence,
    cues: sentence.cues.filter((cue) => !others.some((other) => overlaps(other, cue))),
  };
}

/** Whether it asks for something at all, whatever that is. */
export function pleads(sentence: ReviewSentence): boolean {
  return (
    hasMood(sentence, "request") ||
    hasMood(sentence, "condition") ||
    hasCue(sentence, "plea", "wish", "matters")
  );
}

/** A thought is denied unless a plea stands between: "if it did not break please rate it". */
export function isDenied(sentence: ReviewSentence, cue: Span): boolean {
  const plea = cuesOf(sentence, "plea").findLast((other) => other.end <= cue.start);
  if (plea === undefined) return isNegated(sentence, cue);
  const moods = sentence.moods.filter((mood) => mood.start >= plea.start);
  return isNegated({ ...sentence, moods }, cue);
}

/** Whether the sentence says such a thing without denying it. */
export function holds(sentence: ReviewSentence, ...concepts: ReviewConcept[]): boolean {
  return cuesOf(sentence, ...concepts).some((cue) => !isDenied(sentence, cue));
}

/** "Whether you leave one is up to you", unless it goes on to plead for it. */
export function isLeftFree(sentence: ReviewSentence): boolean {
  const free = cuesOf(sentence, "free").at(-1);
  if (free === undefined) return false;
  const pleas = [
    ...cuesOf(sentence, "plea", "matters"),
    ...sentence.moods.filter(({ concept }) => concept === "request"),
  ];
  return !pleas.some((plea) => plea.start >= free.end);
}
