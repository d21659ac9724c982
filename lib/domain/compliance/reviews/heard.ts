import { hasCue } from "../lexicon/cued-sentence.ts";
import { holds, isLeftFree, pleads, type ReviewSentence } from "./review-sentence.ts";
import { type HintSentence, type Situation, standingHints } from "./situation.ts";

/** A sentence in both readings. */
export type Heard = { readonly said: ReviewSentence; readonly hint: HintSentence };
export type Around = {
  readonly now: Heard;
  readonly before: Heard | null;
  readonly after: Heard | null;
  /** All of them, in order. */
  readonly near: readonly Heard[];
  readonly situation: Situation;
};

/**
 * A sentence and its neighbours; null where they are about something else: what
 * is engraved, printed or asked for also has lines under a picture.
 */
export function hearAround(situation: Situation, at: number): Around | null {
  const now = heardAt(situation, at);
  if (now === null || now.hint.cues.length === 0 || isLeftFree(now.said)) return null;
  const before = heardAt(situation, at - 1);
  const after = heardAt(situation, at + 1);
  const near = [before, now, after].filter((one) => one !== null);
  if (near.some(({ hint }) => hasCue(hint, "matter"))) return null;
  return { now, before, after, near, situation };
}

function heardAt({ sentences, hints }: Situation, at: number): Heard | null {
  const said = sentences[at];
  const hint = hints[at];
  return said === undefined || hint === undefined ? null : { said, hint };
}

export function isPlace({ hint }: Heard): boolean {
  return hasCue(hint, "place", "public");
}

/** "…ではないかと" asks, too, and denies nothing. */
const QUESTION_END = /(?:[?？]|か。|(?:では|じゃ)ないか[とな]?[。…]{0,3})\s{0,9}$/;

export function isQuestion({ hint }: Heard): boolean {
  return QUESTION_END.test(hint.text);
}

export function isAsked({ said, hint }: Heard): boolean {
  return pleads(said) || isQuestion({ said, hint }) || standingHints(hint, "demand").length > 0;
}

export function isGift({ said, hint }: Heard): boolean {
  return standingHints(hint, "gift").length > 0 || holds(said, "reward");
}
