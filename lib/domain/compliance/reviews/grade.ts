import { cuesOf, distance, hasCue, isNegated } from "../lexicon/cued-sentence.ts";
import { holds, isLeftFree, type ReviewCue, type ReviewSentence } from "./review-sentence.ts";

export type Grade = "positive" | "conditional" | "incentive" | "stars";

/** What makes an asking one for good reviews; null when it is neutral. */
export function gradeOf(
  asking: ReviewCue,
  sentences: readonly ReviewSentence[],
  at: number,
): Grade | null {
  const sentence = sentences[at];
  if (sentence === undefined) return null;
  const before = sentences[at - 1];
  const after = sentences.slice(at + 1, at + 3);
  if (["exchange", "proof"].includes(asking.concept) || holds(sentence, "reward")) {
    return "incentive";
  }
  if ([before, ...after].some((other) => other !== undefined && isOffer(other))) return "incentive";
  if (["ask_stars", "stars"].includes(asking.concept) || holds(sentence, "stars")) return "stars";
  if (holds(sentence, "positive")) return "positive";
  if (["divert", "negative", "positive"].includes(asking.concept)) return "conditional";
  const near = [before, sentence, after[0]];
  if (near.some((other) => other !== undefined && hasDiversion(other))) return "conditional";
  if (before !== undefined && isHappyQuestion(before)) {
    const around = sentences.slice(Math.max(0, at - 3), at + 3);
    if (around.some((other) => other !== sentence && hasCue(other, "contact"))) {
      return "conditional";
    }
  }
  return isIfHappy(sentence) || (before !== undefined && isIfHappy(before)) ? "conditional" : null;
}

function hasDiversion(sentence: ReviewSentence): boolean {
  return hasCue(sentence, "divert") && !isLeftFree(sentence);
}

/** "As a thank you we will send you a gift card", in a sentence beside the asking. */
function isOffer(sentence: ReviewSentence): boolean {
  if (holds(sentence, "proof")) return true;
  return holds(sentence, "reward") && hasCue(sentence, "offer") && !isLeftFree(sentence);
}

const CONDITION_CHARS_MAX = 60;

/** "Happy?" before the asking sorts buyers where the others are sent to the seller. */
function isHappyQuestion(sentence: ReviewSentence): boolean {
  return /[?？]\s*$/.test(sentence.text) && hasCue(sentence, "happy");
}

/** "If you are happy with it". */
export function isIfHappy(sentence: ReviewSentence): boolean {
  const happy = cuesOf(sentence, "happy").filter((cue) => !isNegated(sentence, cue));
  const conditions = sentence.moods.filter(({ concept }) => concept === "condition");
  return happy.some((cue) => conditions.some((mood) => distance(mood, cue) <= CONDITION_CHARS_MAX));
}
