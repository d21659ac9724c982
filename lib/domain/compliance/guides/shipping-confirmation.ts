import type { RuleGuide } from "./rule-guide.ts";

const proactive = { mode: "proactive" } as const;

export const shippingConfirmationGuide: RuleGuide = {
  id: "shipping_confirmation",
  what: "A message that you start to say that the parcel left, is on its way or arrived, or to pass on its number. What goes wrong on the way, a new attempt, a replacement and an appointment may be written about.",
  why: "Enter the dispatch and the tracking number in the order; the marketplace tells the buyer.",
  caught: [
    {
      text: "Your parcel was handed over to UPS today.",
      because: "the marketplace says this itself",
      context: proactive,
    },
    {
      text: "Tracking number: 1Z999AA10123456784",
      because: "a number nobody asked for",
      context: proactive,
    },
    {
      text: "Ihr Paket ist unterwegs und trifft am Freitag ein.",
      because: "everything goes as planned",
      draft: { language: "de" },
      context: proactive,
    },
    {
      text: "ご注文の商品を本日発送いたしました。",
      because: "a dispatch notice",
      draft: { language: "ja" },
      context: proactive,
    },
  ],
  allowed: [
    {
      text: "Your parcel was shipped on Monday, but the carrier reports a delay.",
      because: "a delay is a reason to write",
      context: proactive,
    },
    {
      text: "Il corriere non è riuscito a consegnare il pacco: ci conferma l'indirizzo?",
      because: "the delivery failed",
      draft: { language: "it" },
      context: proactive,
    },
    {
      text: "We shipped a replacement for the broken glass today.",
      because: "it makes up for a problem",
      context: proactive,
    },
    {
      text: "It was shipped on Monday, the tracking number is RR123456785GB.",
      because: "it answers the buyer",
    },
  ],
};
