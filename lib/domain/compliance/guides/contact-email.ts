import type { RuleGuide } from "./rule-guide.ts";

export const contactEmailGuide: RuleGuide = {
  id: "contact_email",
  what: "E-mail addresses, written plainly, in words or signs, with letters apart, or behind the words of a link.",
  why: "Both sides write to relay addresses so that neither learns the other's. An address in the text undoes that.",
  caught: [
    { text: "Write to dana@lamps.com.", because: "an e-mail address" },
    { text: "dana＠lamps．com", because: "the same in full-width letters" },
    { text: "dana (at) lamps (dot) com", because: "the signs in words" },
    { text: "dana|at|lamps|dot|com", because: "the words set apart" },
    {
      text: "dana arobase lampes point fr",
      because: "the signs in the words of another language",
      draft: { language: "fr" },
    },
    {
      text: "dana アットマーク akari ドット jp",
      because: "the signs in katakana",
      draft: { language: "ja" },
    },
    {
      text: "Find us on gmail under the name danaslamps.",
      because: "a provider and a name are enough to write to",
    },
    { text: "Our warranty desk is care@lamps.com.", because: "your own desk is not the maker's" },
  ],
  allowed: [
    { text: "Write to dana.7f@relay.shop.example.", because: "a relay address" },
    {
      text: "The manufacturer's desk is care@lumo.com.",
      because: "**advise**: the maker's; never at a free mail provider",
    },
    {
      text: "The image logo@2x.png costs 3 @ 2.50.",
      because: "no mail address",
    },
    { text: "Gmail may have put it into your spam folder.", because: "only mentioned" },
  ],
};
