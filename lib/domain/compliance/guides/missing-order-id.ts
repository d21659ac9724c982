import type { RuleGuide } from "./rule-guide.ts";

const proactive = { mode: "proactive", orderIds: ["113-1234567-7654321"] } as const;

export const missingOrderIdGuide: RuleGuide = {
  id: "missing_order_id",
  what: "A message that you start must name its order, in the subject or in the text: the 17 digits of the marketplace, or the id that this order has.",
  why: "Buyers have several orders and look them up by this number. One click inserts it.",
  caught: [
    {
      text: "The mug will be two days late, we are sorry.",
      because: "which order?",
      context: proactive,
    },
    {
      text: "Which name should we engrave?",
      because: "a number of another kind is no order id",
      draft: { subject: "Question 4711" },
      context: proactive,
    },
    {
      text: "Ihre Lieferung verspätet sich leider.",
      because: "the mend inserts “Bestellung …”",
      draft: { language: "de" },
      context: proactive,
    },
    {
      text: "About your order 113-1234567: which colour?",
      because: "a part of the id is not the id",
      context: proactive,
    },
  ],
  allowed: [
    {
      text: "Order 113-1234567-7654321: which name should we engrave?",
      because: "it is named",
      context: proactive,
    },
    {
      text: "Which name should we engrave?",
      because: "the subject names it",
      draft: { subject: "Order 113-1234567-7654321" },
      context: proactive,
    },
    {
      text: "Commande 113 - 1234567 - 7654321 : quelle couleur ?",
      because: "spaces do no harm",
      draft: { language: "fr" },
      context: proactive,
    },
    { text: "The mug will be two days late, we are sorry.", because: "it answers the buyer" },
  ],
};
