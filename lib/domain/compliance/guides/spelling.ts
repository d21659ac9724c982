import type { RuleGuide } from "./rule-guide.ts";

export const spellingGuide: RuleGuide = {
  id: "spelling",
  what: "Words that stand there twice, and some hundred frequent mistakes in each of the six languages.",
  why: "The guide asks sellers to proofread. This is a list and no dictionary: your browser has one.",
  caught: [
    { text: "We will recieve the parcel.", because: "“receive”" },
    { text: "It is on the the shelf.", because: "the word stands there twice" },
    {
      text: "Die Lieferung kommt vorraussichtlich am Montag.",
      because: "“voraussichtlich”",
      draft: { language: "de" },
    },
    {
      text: "Malheuresement, il n'y en a plus.",
      because: "“malheureusement”",
      draft: { language: "fr" },
    },
    {
      text: "Hemos recivido su mensaje.",
      because: "“recibido”",
      draft: { language: "es" },
    },
    { text: "こんにちわ。", because: "「こんにちは」", draft: { language: "ja" } },
  ],
  allowed: [
    { text: "He had had it repaired before.", because: "English doubles “had”" },
    { text: "The new colour is grey.", because: "British English is right" },
    {
      text: "Das ist die Lampe, die die Kundin meint.",
      because: "German doubles “die”",
      draft: { language: "de" },
    },
    {
      text: "Nous nous excusons du retard.",
      because: "French doubles “nous”",
      draft: { language: "fr" },
    },
    {
      text: "Your record “The The Seperate Box” is here.",
      because: "the title of the ordered item",
      context: { order: { items: [{ title: "The The Seperate Box" }] } },
    },
  ],
};
