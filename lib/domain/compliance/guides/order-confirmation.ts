import type { RuleGuide } from "./rule-guide.ts";

const proactive = { mode: "proactive" } as const;

export const orderConfirmationGuide: RuleGuide = {
  id: "order_confirmation",
  what: "A message that you start and that only tells what is normal before dispatch: the order or the payment came in, the order is being prepared, or a list of what was ordered. A message about a problem, or one that needs something from the buyer, may mention any of it.",
  why: "The marketplace sends these notices itself. A second one from you tells the buyer nothing and teaches them to skip your messages.",
  caught: [
    {
      text: "We have received your order and are packing it now.",
      because: "nothing here needs an answer",
      context: proactive,
    },
    {
      text: "Ihre Zahlung ist bei uns eingegangen.",
      because: "the marketplace handles the payment",
      draft: { language: "de" },
      context: proactive,
    },
    {
      text: "Total: 31.20 EUR\nPayment method: Visa\nShipping address: as given",
      because: "a summary as shop software sends it",
      context: proactive,
    },
    {
      text: "Su pedido se está preparando y saldrá mañana.",
      because: "as planned is no news",
      draft: { language: "es" },
      context: proactive,
    },
  ],
  allowed: [
    {
      text: "We received your order. Which name should we engrave on the pen?",
      because: "the order cannot go on without it",
      context: proactive,
    },
    {
      text: "Votre commande est enregistrée, mais l'article est en rupture de stock.",
      because: "a problem is what it is about",
      draft: { language: "fr" },
      context: proactive,
    },
    {
      text: "Your order will ship two days later than planned.",
      because: "a delay",
      context: proactive,
    },
    {
      text: "Yes, we have received your order and your payment.",
      because: "it answers the buyer",
    },
  ],
};
