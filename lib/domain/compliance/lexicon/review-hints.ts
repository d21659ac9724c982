import type { Lexicon } from "./lexicon.ts";
import { REVIEW_HINTS_DE } from "./review-hints/de.ts";
import { REVIEW_HINTS_EN } from "./review-hints/en.ts";
import { REVIEW_HINTS_ES } from "./review-hints/es.ts";
import { REVIEW_HINTS_FR } from "./review-hints/fr.ts";
import { REVIEW_HINTS_IT } from "./review-hints/it.ts";
import { REVIEW_HINTS_JA } from "./review-hints/ja.ts";
import type { ReviewHint } from "./review-hints/review-hint.ts";

/** How sellers go around the word "review". */
export const REVIEW_HINTS: Lexicon<ReviewHint> = {
  en: REVIEW_HINTS_EN,
  de: REVIEW_HINTS_DE,
  fr: REVIEW_HINTS_FR,
  es: REVIEW_HINTS_ES,
  it: REVIEW_HINTS_IT,
  ja: REVIEW_HINTS_JA,
};
