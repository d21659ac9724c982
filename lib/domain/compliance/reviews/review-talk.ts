import { isBuyersSubject } from "../buyers-subject.ts";
import { keptWith } from "../kept.ts";
import { cuedSentences, cuesOf, hasCue, hasMood, isNegated } from "../lexicon/cued-sentence.ts";
import { REVIEW_HINTS } from "../lexicon/review-hints.ts";
import type { ReviewConcept } from "../lexicon/reviews/review-concept.ts";
import { REVIEWS } from "../lexicon/reviews.ts";
import type { Reading } from "../reading.ts";
import type { RuleInput } from "../rules/rule.ts";
import { overlaps, type Span } from "../text/span.ts";
import { hasBuyerAskedAboutReviews } from "./asked-about-reviews.ts";
import { gradeOf, isIfHappy } from "./grade.ts";
import { findHinted } from "./hinted.ts";
import { findHintedRemoval } from "./hinted-removal.ts";
import { findRemoval } from "./removal.ts";
import {
  holds,
  isDenied,
  isLeftFree,
  pleads,
  type ReviewCue,
  type ReviewSentence,
  withoutOthers,
} from "./review-sentence.ts";
import type { Situation } from "./situation.ts";

/** One asking about reviews; the gravest of what it is, so that a passage is reported once. */
export type ReviewTalk =
  | Finding<"review_solicitation_positive", "positive" | "conditional" | "incentive" | "stars">
  | Finding<"review_removal_request", "remove" | "change" | "incentive">
  | Finding<"review_request_any", "request" | "rating" | "seller_feedback">;

type Finding<R extends string, V extends string> = {
  readonly rule: R;
  readonly variant: V;
  /** The words that ask, and the sentence they stand in, in offsets of `words.text`. */
  readonly cue: Span;
  readonly sentence: Span;
};

/** The three review rules look at the same text, which is read once for all of them. */
export function readReviewTalk(reading: Reading, input: RuleInput): readonly ReviewTalk[] {
  return keptWith(reading, readReviewTalk, () => talkIn(reading, input));
}

function talkIn(reading: Reading, input: RuleInput): readonly ReviewTalk[] {
  const sentences = cuedSentences(reading, REVIEWS, input.languages.judged).map(withoutOthers);
  const situation: Situation = {
    sentences,
    hints: cuedSentences(reading, REVIEW_HINTS, input.languages.judged),
    isReply: input.context.mode === "reply",
    mayExplain: hasBuyerAskedAboutReviews(input.context),
  };
  return isBuyersSubject(reading, input.context)
    ? []
    : sentences.flatMap((_, at) => judge(situation, at) ?? hinted(situation, at) ?? []);
}

function hinted(situation: Situation, at: number): ReviewTalk | null {
  const sentence = situation.sentences[at];
  const found = findHinted(situation, at);
  return found === null || sentence === undefined ? null : { ...found, sentence };
}

function judge(situation: Situation, at: number): ReviewTalk | null {
  const sentence = situation.sentences[at];
  if (sentence === undefined || sentence.cues.length === 0) return null;
  const removal = findRemoval(situation.sentences, at, situation.mayExplain);
  if (removal !== null) return { rule: "review_removal_request", ...removal, sentence };
  const asking = findAsking(situation, at) ?? findDiversion(sentence);
  if (asking === null || isPrinted(situation, at, asking)) return null;
  const taken = findHintedRemoval(situation, at);
  if (taken !== null) return { ...taken, sentence };
  const worse = gradeOf(asking, situation.sentences, at);
  if (worse !== null) {
    return { rule: "review_solicitation_positive", variant: worse, cue: asking, sentence };
  }
  return { rule: "review_request_any", variant: kindOf(asking), cue: asking, sentence };
}

const QUOTED_CHARS_MAX = 60;

/** "The sign says “Leave us a review”", "a garland with five stars": what is sold, not what is asked. */
function isPrinted({ sentences, hints }: Situation, at: number, cue: ReviewCue): boolean {
  const sentence = sentences[at];
  const hint = hints[at];
  if (sentence === undefined || hint === undefined) return false;
  const near = hints.slice(Math.max(0, at - 1), at + 2);
  if (!near.some((one) => hasCue(one, "starred", "matter"))) return false;
  // The Italian "si" asks for nothing, which is "if" in Spanish.
  const moods = sentence.moods.filter(({ language }) => language === cue.language);
  if (["ask_stars", "stars"].includes(cue.concept) && !pleads({ ...sentence, moods })) return true;
  const before = sentence.text.slice(0, cue.start - sentence.start);
  const after = sentence.text.slice(cue.end - sentence.start);
  const opened = before.slice(-QUOTED_CHARS_MAX);
  return /["«“„「『][^»”"」』]{0,60}$/.test(opened) && /^[^«“„「『]{0,60}["»”“」』]/.test(after);
}

/** The words that ask for a review of whatever kind, or null. */
function findAsking(situation: Situation, at: number): ReviewCue | null {
  const sentence = situation.sentences[at];
  if (sentence === undefined || isLeftFree(sentence)) return null;
  if (isInformed(sentence)) return null;
  const standing = sentence.cues.filter(
    (cue) => !isDenied(sentence, cue) && !isThanked(sentence, cue, situation.isReply),
  );
  const first = (...concepts: ReviewConcept[]) =>
    standing.find(({ concept }) => concepts.includes(concept)) ?? null;
  const before = situation.sentences[at - 1];
  const isOnDesign = hasCue(sentence, "work") || (before !== undefined && hasCue(before, "work"));
  const strong =
    first("ask_stars", "exchange") ??
    first("seller", "rate", "ask") ??
    (isOnDesign ? null : first("opine")) ??
    (wantsStars(sentence) ? first("stars") : null) ??
    // Who starts a thread and names a review beside a reward has nothing else in mind.
    (!situation.isReply && holds(sentence, "reward") ? first("noun") : null);
  if (strong !== null) {
    const isExplained = situation.mayExplain && !pleads(sentence);
    return isExplained && strong.concept !== "exchange" ? null : strong;
  }
  const label = first("tell");
  if (label !== null && isWhole(sentence, label)) return label;
  const paid = holds(sentence, "reward") ? first("tell") : null;
  if (paid !== null) return paid;
  if (hasCue(sentence, "public")) {
    const toldOthers = first("soft", "say", "tell", "opine");
    if (toldOthers !== null) return toldOthers;
  }
  if (!pleads(sentence) || isOnDesign || hasCue(sentence, "issue")) return null;
  const praise = cuesOf(sentence, "noun", "own");
  const isPraised = (cue: ReviewCue) => praise.some((noun) => overlaps(noun, cue));
  const praised = standing.find((cue) => cue.concept === "positive" && isPraised(cue));
  const weak = first("tell") ?? praised ?? (hasCue(sentence, "matters") ? first("noun") : null);
  return weak ?? (situation.isReply ? null : first("soft"));
}

const LABEL_MARGIN_CHARS = 6;

/** A line that says nothing else is the label of a button: "Feedback geben". */
function isWhole(sentence: ReviewSentence, cue: Span): boolean {
  return sentence.text.trim().length - (cue.end - cue.start) <= LABEL_MARGIN_CHARS;
}

/** "The marketplace may ask you for a review": that is its own asking, unless the seller joins in. */
function isInformed(sentence: ReviewSentence): boolean {
  const [own] = cuesOf(sentence, "informs");
  if (own === undefined) return false;
  const moods = sentence.moods.filter((mood) => !overlaps(mood, own));
  const cues = sentence.cues.filter((cue) => !overlaps(cue, own));
  return !pleads({ ...sentence, moods, cues });
}

/** "All five stars on the product page": stars with what makes them those of a review. */
function wantsStars(sentence: ReviewSentence): boolean {
  return holds(sentence, "reward", "proof", "public", "matters") || isIfHappy(sentence);
}

/** "Write to us before you leave a bad review": it asks to keep the bad ones away. */
function findDiversion(sentence: ReviewSentence): ReviewCue | null {
  if (isLeftFree(sentence)) return null;
  const reviews = cuesOf(sentence, "noun", "own", "ask", "tell", "rate");
  const diverted = cuesOf(sentence, "divert").find((cue) =>
    reviews.some((review) => overlaps(review, cue)),
  );
  if (diverted !== undefined) return diverted;
  const held = cuesOf(sentence, "negative").find((cue) => isDenied(sentence, cue));
  if (held !== undefined && hasCue(sentence, "plea")) return held;
  const missed = cuesOf(sentence, "positive", "stars", "ask_stars").find((cue) =>
    isNegated(sentence, cue),
  );
  if (missed !== undefined && hasMood(sentence, "condition") && hasCue(sentence, "contact")) {
    return missed;
  }
  const shown = cuesOf(sentence, "proof").find((cue) => !isDenied(sentence, cue));
  const isWanted = pleads(sentence) || hasCue(sentence, "offer", "reward");
  return shown !== undefined && isWanted ? shown : null;
}

function kindOf(asking: ReviewCue): "request" | "rating" | "seller_feedback" {
  if (asking.concept === "seller") return "seller_feedback";
  return asking.concept === "rate" ? "rating" : "request";
}

/** Somebody who starts a thread cannot thank for a review that was asked for; an answer can. */
function isThanked(sentence: ReviewSentence, cue: ReviewCue, isReply: boolean): boolean {
  const isWeak = cue.concept === "noun" || cue.concept === "positive";
  if (!isReply && !isWeak) return false;
  if (hasCue(sentence, "plea", "public")) return false;
  return cuesOf(sentence, "thanked").some((thanked) => overlaps(thanked, cue));
}
