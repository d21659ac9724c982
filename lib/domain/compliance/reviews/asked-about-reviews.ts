import type { DraftContext } from "../draft.ts";
import { findCues } from "../lexicon/lexicon.ts";
import { REVIEWS } from "../lexicon/reviews.ts";
import { LEXICAL_LANGUAGES } from "../text/language.ts";
import { normalise } from "../text/normalise.ts";
import { readWords } from "../text/word-text.ts";

/** Only the last ones: what was asked a year ago was answered. */
const TEXTS_MAX = 3;
const CHARS_MAX = 4_000;

/** Whether the buyer asked how reviewing works: then an answer may say so. */
export function hasBuyerAskedAboutReviews(context: DraftContext): boolean {
  if (context.mode !== "reply") return false;
  if (speaksOfReviews(context.buyerAsked ?? "")) return true;
  return (context.buyerTexts ?? [])
    .slice(-TEXTS_MAX)
    .some((text) => /[?？]|ですか|ますか/.test(text) && speaksOfReviews(text));
}

function speaksOfReviews(text: string): boolean {
  const words = readWords(normalise(text, [], CHARS_MAX).folded).text;
  return findCues(words, REVIEWS, LEXICAL_LANGUAGES).some(({ concept }) =>
    ["ask", "rate", "seller", "noun", "own"].includes(concept),
  );
}
