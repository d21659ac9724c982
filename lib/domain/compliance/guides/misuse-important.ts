import type { RuleGuide } from "./rule-guide.ts";

const proactive = { mode: "proactive" } as const;

export const misuseImportantGuide: RuleGuide = {
  id: "misuse_important",
  what: "“[Important]” in the subject, in any language and spelling, of a message that the order does not depend on. The contact reason decides; without one the text must ask for customisation details, an address or an appointment.",
  why: "The mark reaches buyers who opted out of messages. Marketplaces count its misuse, and some have abolished it.",
  caught: [
    {
      text: "Your parcel will be two days late.",
      because: "a delay is not critical",
      draft: { subject: "[Important] Your order" },
      context: proactive,
    },
    {
      text: "Die Anleitung finden Sie im Anhang.",
      because: "a manual is not critical",
      draft: { subject: "[WICHTIG] Anleitung", language: "de" },
      context: proactive,
    },
    {
      text: "Thank you for your order.",
      because: "spaces inside the brackets do not hide it",
      draft: { subject: "[ Important ]" },
      context: proactive,
    },
    {
      text: "Please tell us the name to engrave.",
      because: "the contact reason says that it is about a delay",
      draft: { subject: "[Important] Your order" },
      context: { ...proactive, contactReason: "shipping_delay" },
    },
  ],
  allowed: [
    {
      text: "Please tell us the name to engrave.",
      because: "without it nothing can be made",
      draft: { subject: "[Important] Your pen" },
      context: proactive,
    },
    {
      text: "La dirección está incompleta: falta el número.",
      because: "without it nothing can be delivered",
      draft: { subject: "[Importante] Dirección", language: "es" },
      context: proactive,
    },
    {
      text: "Bitte vereinbaren Sie einen Liefertermin mit uns.",
      because: "an appointment for the delivery",
      draft: { subject: "[Wichtig] Lieferung", language: "de" },
      context: proactive,
    },
    {
      text: "Your parcel will be two days late.",
      because: "the word without brackets is no mark",
      draft: { subject: "Important: a delay" },
      context: proactive,
    },
  ],
};
