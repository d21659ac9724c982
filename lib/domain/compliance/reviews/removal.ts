import { cuesOf, hasCue } from "../lexicon/cued-sentence.ts";
import {
  isDenied,
  isLeftFree,
  pleads,
  type ReviewCue,
  type ReviewSentence,
} from "./review-sentence.ts";

type Removal = { readonly variant: "remove" | "change" | "incentive"; readonly cue: ReviewCue };

/** Sentences back in which "it" may have been named. */
const NAMED_BEFORE_MAX = 2;
/** "We will update …": the one who acts stands right before the verb. */
const ACTOR_GAP_MAX = 2;

/**
 * The words that ask to take back or to better a review, or null. What the
 * seller or the marketplace does with one is told, not asked.
 */
export function findRemoval(
  sentences: readonly ReviewSentence[],
  at: number,
  mayExplain: boolean,
): Removal | null {
  const sentence = sentences[at];
  if (sentence === undefined || isLeftFree(sentence)) return null;
  const isNamed = sentences
    .slice(Math.max(0, at - NAMED_BEFORE_MAX), at + 1)
    .some((other) => hasCue(other, "own"));
  const named = cuesOf(sentence, "remove", "revise");
  const meant = isNamed ? cuesOf(sentence, "remove_it", "revise_it") : [];
  const hinted = hasCue(sentence, "written") ? cuesOf(sentence, "undo") : [];
  const cue = [...named, ...meant, ...hinted].find(
    (one) => !isDenied(sentence, one) && !isDoneBySeller(sentence, one) && isAsked(sentence, one),
  );
  if (cue === undefined) return null;
  const near = [sentence, sentences[at - 1], sentences[at + 1]];
  const isPaid = near.some((other) => other !== undefined && offers(other, sentence));
  if (mayExplain && !isPaid && !hasCue(sentence, "plea")) return null;
  if (isPaid) return { variant: "incentive", cue };
  return { variant: cue.concept.startsWith("remove") ? "remove" : "change", cue };
}

function offers(other: ReviewSentence, sentence: ReviewSentence): boolean {
  const rewards = cuesOf(other, "reward").filter((cue) => !isDenied(other, cue));
  if (rewards.length === 0 || isLeftFree(other)) return false;
  return other === sentence || hasCue(other, "offer");
}

function isDoneBySeller(sentence: ReviewSentence, cue: ReviewCue): boolean {
  return cuesOf(sentence, "we_do").some(
    (actor) => actor.end <= cue.start && cue.start - actor.end <= ACTOR_GAP_MAX,
  );
}

/** A plea, a condition, something in return, a question; or an order: the verb opens the clause. */
function isAsked(sentence: ReviewSentence, cue: ReviewCue): boolean {
  if (pleads(sentence) || hasCue(sentence, "reward", "offer", "stars", "positive")) return true;
  if (/[?？]\s*$/.test(sentence.text)) return true;
  const before = sentence.text.slice(0, cue.start - sentence.start);
  return /(?:^|[,;:–—])\s{0,3}$/.test(before);
}
