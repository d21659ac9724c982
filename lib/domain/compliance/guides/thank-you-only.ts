import type { RuleGuide } from "./rule-guide.ts";

const proactive = { mode: "proactive" } as const;

export const thankYouOnlyGuide: RuleGuide = {
  id: "thank_you_only",
  what: "A message that you start and that only thanks, greets, wishes joy, offers help or asks whether all is well.",
  why: "Buyers get it unasked and cannot do anything with it. Many see it as the first step of asking for a review.",
  caught: [
    {
      text: "Thank you for your order! We hope you enjoy it.",
      because: "nothing the buyer needs",
      context: proactive,
    },
    {
      text: "Please check that the lamp arrived safely and tell us if there is any problem.",
      because: "a check-in, not a problem",
      context: proactive,
    },
    {
      text: "Merci pour votre confiance. Nous restons à votre disposition.",
      because: "an offer of help alone",
      draft: { language: "fr" },
      context: proactive,
    },
    {
      text: "この度はお買い上げいただき、誠にありがとうございます。",
      because: "thanks alone",
      draft: { language: "ja" },
      context: proactive,
    },
  ],
  allowed: [
    {
      text: "Thank you for your order. Which colour would you like?",
      because: "a question that the order needs",
      context: proactive,
    },
    {
      text: "Danke für Ihre Bestellung. Leider verzögert sich der Versand.",
      because: "a problem beside the thanks",
      draft: { language: "de" },
      context: proactive,
    },
    {
      text: "Thank you for your patience while the carrier looks for the parcel.",
      because: "thanks that belong to a matter",
      context: proactive,
    },
    { text: "Thank you for letting us know!", because: "thanks are an answer" },
  ],
};
