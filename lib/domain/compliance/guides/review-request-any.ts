import type { RuleGuide } from "./rule-guide.ts";

export const reviewRequestAnyGuide: RuleGuide = {
  id: "review_request_any",
  what: "Any asking for a review, a rating, a testimonial or seller feedback, however neutral and however put.",
  why: "The marketplace asks each buyer once, by “Request a Review”, in words that sway nobody. A message that asks again is a second request.",
  caught: [
    {
      text: "If you have a moment, please leave a review of the lamp.",
      because: "asks for a review",
    },
    {
      text: "Tell other shoppers what you think of the desk.",
      because: "the same without the word",
    },
    { text: "How well did we handle your order? Rate us here.", because: "asks for a rating" },
    {
      text: "Hier können Sie uns als Verkäufer bewerten.",
      because: "asks for seller feedback",
      draft: { language: "de" },
    },
    {
      text: "Laissez un petit mot sur la page produit, cela aide les autres clients.",
      because: "“a word” on the product page is a review",
      draft: { language: "fr" },
    },
    {
      text: "商品のご感想をお聞かせください。",
      because: "asks for the buyer's impressions",
      draft: { language: "ja" },
    },
  ],
  allowed: [
    {
      text: "Please review the attached proof and give us feedback on the font.",
      because: "a design is looked at, nothing is published",
    },
    {
      text: "Thank you for your review. I am sorry that the handle broke.",
      because: "answers what the buyer wrote",
    },
    {
      text: "Your refund does not depend on any review.",
      because: "asks for nothing",
    },
    {
      text: "You can leave a review from Your Orders, with or without a text.",
      because: "explains it to a buyer who asked",
      context: { buyerAsked: "how to leave a review" },
    },
    {
      text: "Die Bewertung des Schadens dauert drei Tage.",
      because: "the word means an assessment here",
      draft: { language: "de" },
    },
    {
      text: "Le livreur a laissé un avis de passage.",
      because: "a carrier's notice",
      draft: { language: "fr" },
    },
  ],
};
