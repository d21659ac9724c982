import type { Lexicon } from "./lexicon.ts";
import { REVIEWS_DE } from "./reviews/de.ts";
import { REVIEWS_EN } from "./reviews/en.ts";
import { REVIEWS_ES } from "./reviews/es.ts";
import { REVIEWS_FR } from "./reviews/fr.ts";
import { REVIEWS_IT } from "./reviews/it.ts";
import { REVIEWS_JA } from "./reviews/ja.ts";
import type { ReviewConcept } from "./reviews/review-concept.ts";

/** How sellers speak of reviews, of stars and of themselves as rated. */
export const REVIEWS: Lexicon<ReviewConcept> = {
  en: REVIEWS_EN,
  de: REVIEWS_DE,
  fr: REVIEWS_FR,
  es: REVIEWS_ES,
  it: REVIEWS_IT,
  ja: REVIEWS_JA,
};
