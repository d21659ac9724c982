import type { RuleGuide } from "./rule-guide.ts";

export const reviewSolicitationPositiveGuide: RuleGuide = {
  id: "review_solicitation_positive",
  what: "Asking for a good review or for stars, asking only content buyers, sending the others elsewhere first, or offering something for a review.",
  why: "Reviews that are chosen or paid for mislead other buyers. Marketplaces close accounts over it, and in many countries it is against the law.",
  caught: [
    { text: "Please give us five stars!", because: "asks for stars" },
    {
      text: "If you are happy, please rate us. If not, write to us first.",
      because: "only content buyers are asked",
    },
    {
      text: "Send us a screenshot of your review and we will refund the price.",
      because: "pays for the review",
    },
    {
      text: "Please contact us before leaving negative feedback.",
      because: "keeps the bad ones away",
    },
    {
      text: "Über eine positive Bewertung würden wir uns sehr freuen.",
      because: "asks for a good one",
      draft: { language: "de" },
    },
    {
      text: "Si te ha gustado, déjanos una reseña.",
      because: "asks on condition of liking it",
      draft: { language: "es" },
    },
    {
      text: "レビューを書いていただいた方に500円クーポンをプレゼント！",
      because: "a coupon for a review",
      draft: { language: "ja" },
    },
  ],
  allowed: [
    {
      text: "The 5-star towels you ordered will ship on Monday; please confirm the colour.",
      because: "stars in the name of a product",
    },
    {
      text: "We never offer refunds in exchange for reviews.",
      because: "refuses it",
    },
    { text: "If you are happy with the draft, we start engraving.", because: "no review is meant" },
    {
      text: "Nunca pedimos reseñas a cambio de nada.",
      because: "refuses it",
      draft: { language: "es" },
    },
  ],
};
