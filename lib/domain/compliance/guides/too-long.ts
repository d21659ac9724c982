import type { RuleGuide } from "./rule-guide.ts";

/** Shown by its first words. */
const LONG = `${"The maker asked us for these details of your order. ".repeat(17)}Thank you.`;

export const tooLongGuide: RuleGuide = {
  id: "too_long",
  what: "A body with more characters than the reason for writing allows: 400 for an access key, 800 for a customization, 2,000 for a delivery, a service or an unexpected problem, 4,000 otherwise.",
  why: "Long messages are not read to their end, and the marketplace cuts or refuses them. Lines you quote from the buyer do not count.",
  caught: [
    {
      text: "The maker asked us for these details of your order. …",
      draft: { body: LONG },
      because: "888 characters about a customization, which may have 800",
      context: { mode: "proactive", contactReason: "customization" },
    },
    {
      text: "Your key is 7QK2-M4TT-9XWA, and here is how to use it: …",
      draft: { body: LONG.slice(0, 420) },
      because: "420 characters with an access key, which may have 400",
      context: { mode: "proactive", contactReason: "access_key" },
    },
    {
      text: "The whole manual: …",
      draft: { body: `${LONG}\n`.repeat(5) },
      because: "more than the 4,000 that any answer may have",
    },
  ],
  allowed: [
    {
      text: "The maker asked us for these details of your order. …",
      draft: { body: LONG },
      because: "888 characters are few for an answer, which may have 4,000",
    },
    {
      text: "Your key is 7QK2-M4TT-9XWA. It opens the download in your account.",
      because: "an access key within its 400",
      context: { mode: "proactive", contactReason: "access_key" },
    },
    {
      text: "Yes, it does.\n> Does the lamp come with a bulb? …",
      draft: { body: `Yes, it does.\n${"> Does the lamp come with a bulb?\n".repeat(15)}` },
      because: "the quoted lines are the buyer's",
      context: { contactReason: "access_key" },
    },
    {
      text: "Ihre Lampe wird am Dienstag zwischen 9 und 12 Uhr geliefert.",
      because: "short",
      draft: { language: "de" },
      context: { mode: "proactive", contactReason: "delivery_scheduling" },
    },
  ],
};
