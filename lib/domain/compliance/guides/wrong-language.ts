import type { RuleGuide } from "./rule-guide.ts";

export const wrongLanguageGuide: RuleGuide = {
  id: "wrong_language",
  what: "A message in a language other than the one the buyer chose for their messages.",
  why: "The marketplace asks for it, and a buyer who cannot read the answer writes again or opens a claim.",
  caught: [
    {
      text: "Your parcel was damaged on its way to us. We are sending a new one today.",
      because: "the buyer chose German",
      context: { preferredLanguage: "de-DE" },
    },
    {
      text: "Vielen Dank für Ihre Nachricht. Die Lieferung kommt am Dienstag bei Ihnen an.",
      because: "the buyer chose English",
      draft: { language: "de" },
      context: { preferredLanguage: "en-GB" },
    },
    {
      text: "Su pedido se ha retrasado porque el transportista perdió una caja.",
      because: "the buyer chose French",
      draft: { language: "es" },
      context: { preferredLanguage: "fr" },
    },
    {
      text: "We have checked the size for you: the inner diameter is 42 millimetres.",
      because: "the buyer chose Japanese",
      context: { preferredLanguage: "ja-JP" },
    },
  ],
  allowed: [
    {
      text: "The colour of the lamp is as shown in the second picture of the listing.",
      because: "British and American English are one language",
      context: { preferredLanguage: "en-US" },
    },
    {
      text: "Ihre Lieferung kommt am Dienstag bei Ihnen zu Hause an.\n\nYour delivery will arrive on Tuesday at your home address.",
      because: "in two languages, one of them the buyer's",
      draft: { language: "de" },
      context: { preferredLanguage: "en" },
    },
    {
      text: "Merci, à bientôt !",
      because: "too short to tell a language",
      draft: { language: "fr" },
      context: { preferredLanguage: "de" },
    },
    {
      text: "Agradecemos a sua mensagem. O produto chega na próxima semana.",
      because: "Portuguese is Portuguese in Brazil as well",
      draft: { language: "pt" },
      context: { preferredLanguage: "pt-BR" },
    },
  ],
};
