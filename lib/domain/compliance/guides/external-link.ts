import type { RuleGuide } from "./rule-guide.ts";

export const externalLinkGuide: RuleGuide = {
  id: "external_link",
  what: "Addresses of the web that leave the marketplace: written out, behind the words or the picture of a link, or spelled to slip past the check.",
  why: "Deals made elsewhere leave the buyer without the marketplace's protection, and links are the usual way to fraud.",
  caught: [
    { text: "See www.danas-lamps.com/sale for more.", because: "a link to another site" },
    {
      text: "danaslamps dot com",
      because: "a link spelled to slip past the check",
    },
    {
      text: "trois w, puis lampes-dana point fr",
      because: "the same in another language",
      draft: { language: "fr" },
    },
    {
      text: "https://fedex.com.check.net/1",
      because: "looks like an allowed site and is not it",
    },
    { text: "https://bit.ly/3aBcD", because: "a shortener hides where it leads" },
    {
      text: "http://www.ups.com/track",
      because: "a carrier, but without https; one click mends it",
    },
    {
      text: "https://www.ups.com/go?to=https://danas-lamps.com",
      because: "forwards to another site",
    },
    {
      text: '<a href="https://danas-lamps.com">www.ups.com/track</a>',
      because: "the words show one address and lead to another",
      draft: { bodyFormat: "html" },
    },
  ],
  allowed: [
    { text: "https://www.dhl.de/verfolgen?id=1", because: "a carrier, by https" },
    { text: "https://help.shop.example/returns", because: "the marketplace itself" },
    {
      text: "The maker's manual: https://lumo.com/support/lt2-manual.pdf",
      because: "**advise**: only you know whether it is the maker's",
    },
    {
      text: "Open http://192.168.0.1 to set the router up.",
      because: "a page of the buyer's own device",
    },
    {
      text: "invoice.pdf, photo.zip, 2.0, 12.03.2026",
      because: "file names, versions, dates",
    },
    {
      text: "Le point de retrait est ouvert, z.B. am 3.4.",
      because: "words and abbreviations with a dot",
    },
  ],
};
