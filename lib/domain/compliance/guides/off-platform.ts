import type { RuleGuide } from "./rule-guide.ts";

export const offPlatformGuide: RuleGuide = {
  id: "off_platform",
  what: "Offers to deal, to pay, to talk or to be found anywhere else than on the marketplace.",
  why: "Outside of the marketplace neither you nor the buyer is protected, and nobody can see later what was agreed. It is the first thing that fraudsters ask for.",
  caught: [
    { text: "Order directly from our own website and skip the fees.", because: "a deal elsewhere" },
    { text: "You can pay by bank transfer or PayPal.", because: "a payment elsewhere" },
    { text: "Please give us a call.", because: "moves the talk elsewhere" },
    { text: "Just google our shop name.", because: "a hint where to find the shop" },
    {
      text: "Schreiben Sie mir lieber per E-Mail.",
      because: "moves the talk elsewhere",
      draft: { language: "de" },
    },
    {
      text: "Si lo pide por nuestra web se ahorra la comisión.",
      because: "a deal elsewhere",
      draft: { language: "es" },
    },
  ],
  allowed: [
    { text: "We don't work outside of this platform.", because: "refuses" },
    {
      text: "Please call the carrier to arrange a new delivery.",
      because: "the carrier is part of the order",
    },
    {
      text: "The marketplace refunds you to the bank account that you paid with.",
      because: "says how the marketplace pays back",
    },
    { text: "The bag with the PayPal logo is 40 cm wide.", because: "describes a product" },
    {
      text: "Nous ne pouvons répondre que par cette messagerie.",
      because: "keeps the talk here",
      draft: { language: "fr" },
    },
    {
      text: "サイト外でのお取引はできません。",
      because: "refuses",
      draft: { language: "ja" },
    },
  ],
};
