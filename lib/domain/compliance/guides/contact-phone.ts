import type { RuleGuide } from "./rule-guide.ts";

export const contactPhoneGuide: RuleGuide = {
  id: "contact_phone",
  what: "Phone numbers in digits or words, and links that call one. A number that is something else is left alone when its form or the word in front says what it is.",
  why: "A call leaves no record that both parties and the operator can look at. Some marketplaces only warn.",
  caught: [
    { text: "(415) 555-0198", because: "written as phone numbers are in some country" },
    { text: "Please call 555-0142.", because: "a word beside it says so" },
    {
      text: "Tel. 0221/23125-99",
      because: "the same in German",
      draft: { language: "de" },
    },
    {
      text: "oh seven double five treble eight 1 2",
      because: "digits in words, or mixed with figures",
    },
    {
      text: "〇九〇の一二三四の五六七八",
      because: "digits in kanji",
      draft: { language: "ja" },
    },
    { text: "O152 288l7386", because: "letters for digits" },
    { text: "For the warranty call us: 0800 330 1000.", because: "your own line" },
    {
      text: "The manufacturer's hotline is 0171 5551234.",
      because: "no maker answers a mobile",
      draft: { language: "de" },
    },
  ],
  allowed: [
    {
      text: "Order 112-4477189-2039485, size 36-38, 12.03.2026.",
      because: "order ids, sizes and dates have a form of their own",
    },
    { text: "The serial number is 4155550134.", because: "the word in front says what it is" },
    {
      text: "facture n° 0612345678",
      because: "an invoice",
      draft: { language: "fr" },
    },
    {
      text: "The manufacturer's warranty line is 0800 330 1000.",
      because: "**advise**: the maker's line",
    },
    {
      text: "Der Fahrer der Spedition ist unter 0171 5551234 erreichbar.",
      because: "**advise**: the carrier's driver",
      draft: { language: "de" },
    },
  ],
};
