import type { RuleGuide } from "./rule-guide.ts";

export const reviewRemovalRequestGuide: RuleGuide = {
  id: "review_removal_request",
  what: "Asking a buyer to remove, change or better a review or seller feedback, or offering something for it.",
  why: "What a buyer published is theirs. A solved problem may move them to change it, a seller's message may not.",
  caught: [
    { text: "Could you please remove your negative review?", because: "asks to remove it" },
    {
      text: "Would you be willing to raise your rating now that it is solved?",
      because: "asks to change it",
    },
    {
      text: "If you delete the review, we will send you a gift card.",
      because: "offers something for it",
    },
    {
      text: "We saw your two-star review. Would you consider updating it?",
      because: "“it” is the review",
    },
    {
      text: "Ziehen Sie Ihre Bewertung bitte zurück.",
      because: "asks to withdraw it",
      draft: { language: "de" },
    },
    {
      text: "評価を星5に変更していただけませんか。",
      because: "asks to change it to five stars",
      draft: { language: "ja" },
    },
  ],
  allowed: [
    {
      text: "Whether you keep or change your review is up to you.",
      because: "leaves it to the buyer",
    },
    { text: "You do not need to change your review for the refund.", because: "asks for nothing" },
    { text: "We will update the listing after your feedback.", because: "the seller changes it" },
    {
      text: "La reseña fue eliminada por el marketplace.",
      because: "tells what happened",
      draft: { language: "es" },
    },
    {
      text: "Könnten Sie die Lieferadresse ändern? Danke auch für Ihr Feedback.",
      because: "something else is to be changed",
      draft: { language: "de" },
    },
  ],
};
