import { type CuedSentence, cuesOf, isNegated } from "../lexicon/cued-sentence.ts";
import type { Cue } from "../lexicon/lexicon.ts";
import type { ReviewHint } from "../lexicon/review-hints/review-hint.ts";
import { overlaps } from "../text/span.ts";
import type { ReviewSentence } from "./review-sentence.ts";

export type HintSentence = CuedSentence<ReviewHint>;
export type HintCue = Cue<ReviewHint>;

/** What the sentences of a field share. */
export type Situation = {
  readonly sentences: readonly ReviewSentence[];
  /** The same sentences, with what goes around the word "review". */
  readonly hints: readonly HintSentence[];
  readonly isReply: boolean;
  /** Then an answer may explain how reviewing works. */
  readonly mayExplain: boolean;
};

/** The hints of a sentence that nothing denies; "no longer visible" does not deny itself. */
export function standingHints(
  sentence: HintSentence,
  ...concepts: readonly ReviewHint[]
): HintCue[] {
  return cuesOf(sentence, ...concepts).filter((cue) => {
    const moods = sentence.moods.filter((mood) => !overlaps(mood, cue));
    return !isNegated({ ...sentence, moods }, cue);
  });
}
