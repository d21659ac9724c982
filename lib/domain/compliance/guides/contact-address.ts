import type { RuleGuide } from "./rule-guide.ts";

export const contactAddressGuide: RuleGuide = {
  id: "contact_address",
  what: "Postal addresses and post office boxes, and invitations to a shop, a showroom, an office or a warehouse of yours.",
  why: "A sale across the counter leaves the buyer without the marketplace's protection. Returns, repairs and carriers need addresses, so those are allowed.",
  caught: [
    { text: "We are at 14 Mill Lane, Bristol BS1 4QT.", because: "your own address" },
    { text: "You can mail a cheque to P.O. Box 77.", because: "a post office box is an address" },
    {
      text: "Pop into our workshop on Friday and try it.",
      because: "an invitation, even without a street",
    },
    {
      text: "Du kannst den Tisch gern bei uns abholen.",
      because: "collecting from the seller's own place",
      draft: { language: "de" },
    },
    {
      text: "Notre siège : 8 bis, rue des Lilas, 69003 Lyon",
      because: "nothing is sent back there",
      draft: { language: "fr" },
    },
    {
      text: "当店へぜひお越しくださいませ。",
      because: "an invitation to the shop",
      draft: { language: "ja" },
    },
  ],
  allowed: [
    {
      text: "Please return it to 14 Mill Lane, Bristol BS1 4QT.",
      because: "**advise**: a return needs the address",
    },
    {
      text: "The parcel is at the DPD depot, 20 Harbour Road, Kiel.",
      because: "**advise**: the carrier's place",
    },
    {
      text: "Is your address 14 Mill Lane, Bristol BS1 4QT correct?",
      because: "the buyer's own address, to be confirmed",
    },
    {
      text: "Here it is: 14 Mill Lane, Bristol BS1 4QT.",
      because: "the buyer asked where to return it",
      context: { buyerAsked: "where do I return it to" },
    },
    {
      text: "It left our warehouse in Kiel yesterday.",
      because: "a town is no address",
    },
    {
      text: "Please pick it up at your local post office.",
      because: "not a place of yours",
    },
  ],
};
