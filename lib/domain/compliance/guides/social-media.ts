import type { RuleGuide } from "./rule-guide.ts";

export const socialMediaGuide: RuleGuide = {
  id: "social_media",
  what: "Invitations to a social network or a messenger, and accounts on one, also with letters set apart or replaced. The name alone is no offence.",
  why: "It leads the buyer away from the marketplace, where nobody can help if something goes wrong.",
  caught: [
    { text: "Follow us on Instagram!", because: "an invitation" },
    { text: "Like us on F-a-c-e-b-0-0-k", because: "a disguised name is still the name" },
    { text: "Our IG: noor.lamps", because: "names an account" },
    {
      text: "Schreib mir auf WhatsApp.",
      because: "an invitation to write there",
      draft: { language: "de" },
    },
    {
      text: "公式LINEの友だち追加をお願いします。",
      because: "an invitation",
      draft: { language: "ja" },
    },
  ],
  allowed: [
    { text: "The watch shows WhatsApp notifications.", because: "describes a product" },
    { text: "The light is made for your Instagram photos.", because: "describes a product" },
    { text: "We cannot give out social media accounts.", because: "refuses" },
    { text: "Hang it on the line to dry.", because: "“line” is a word of every day" },
    {
      text: "No tenemos página de Facebook.",
      because: "says that there is none",
      draft: { language: "es" },
    },
  ],
};
