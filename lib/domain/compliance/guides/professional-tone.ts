import type { RuleGuide } from "./rule-guide.ts";

export const professionalToneGuide: RuleGuide = {
  id: "professional_tone",
  what: "Shouting (sentences in capitals, rows of exclamation marks), insults and blame, and threats against the buyer.",
  why: "Messages must be polite, and the operator reads both sides when a buyer complains.",
  caught: [
    { text: "YOU HAVE TO SEND IT BACK NOW.", because: "a sentence in capitals" },
    { text: "Please answer!!!", because: "a row of marks" },
    { text: "Can't you read the description?", because: "talks down to the buyer" },
    {
      text: "As I told you ten times, it is your own fault.",
      because: "blames the buyer",
    },
    {
      text: "Close the claim or we will call our lawyer.",
      because: "a threat",
    },
    {
      text: "Sind Sie zu dumm, um eine Anleitung zu lesen?",
      because: "an insult",
      draft: { language: "de" },
    },
    {
      text: "Renvoyez le colis, sinon nous prendrons un avocat.",
      because: "a threat",
      draft: { language: "fr" },
    },
    {
      text: "お客様のせいで壊れたのです。",
      because: "blames the buyer",
      draft: { language: "ja" },
    },
  ],
  allowed: [
    {
      text: "IMPORTANT: do not plug in the USB-C cable yet, DHL delivers the LED lamp tomorrow.",
      because: "a warning, a carrier and abbreviations",
    },
    {
      text: "The sticker says DO NOT OPEN THE CASE WHILE IT IS WARM.",
      because: "quotes what is printed on the device",
    },
    { text: "It is our fault, and we are sorry.", because: "the seller's own fault" },
    { text: "Our fraud department has to check the payment.", because: "a department" },
    {
      text: "The carrier denies the damage, so we will take legal action against the carrier.",
      because: "somebody else is meant",
    },
    {
      text: "Es ist nicht Ihre Schuld, der Karton war zu dünn.",
      because: "says the opposite",
      draft: { language: "de" },
    },
    {
      text: "Si el paquete fue robado, puede usted poner una denuncia.",
      because: "advice, not a threat",
      draft: { language: "es" },
    },
  ],
};
