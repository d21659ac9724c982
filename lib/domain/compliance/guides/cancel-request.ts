import type { RuleGuide } from "./rule-guide.ts";

export const cancelRequestGuide: RuleGuide = {
  id: "cancel_request",
  what: "Asking the buyer to cancel the order. To offer that you cancel it, to say that the buyer may, and to tell somebody who asked how it is done are allowed.",
  why: "A cancellation by the buyer hides that the seller could not deliver. The marketplace wants sellers to cancel and refund.",
  caught: [
    { text: "The pan is sold out, please cancel your order.", because: "the seller cancels" },
    {
      text: "Stornieren Sie bitte die Bestellung in Ihrem Konto.",
      because: "asked to do it themselves",
      draft: { language: "de" },
    },
    {
      text: "Merci d'annuler votre commande.",
      because: "a polite order is one",
      draft: { language: "fr" },
    },
    {
      text: "お手数ですが、キャンセルの手続きをお願いいたします。",
      because: "asked to do it themselves",
      draft: { language: "ja" },
    },
  ],
  allowed: [
    {
      text: "If you wish, we will cancel the order and refund you.",
      because: "a choice, and the seller does it",
    },
    { text: "You can cancel until it ships.", because: "a right" },
    {
      text: "Möchten Sie warten, oder sollen wir stornieren?",
      because: "a question",
      draft: { language: "de" },
    },
    {
      text: "Please cancel it under “Your orders”; it has not been packed yet.",
      because: "the buyer wanted to know how",
      context: { buyerTexts: ["How can I cancel my order?"] },
    },
  ],
};
