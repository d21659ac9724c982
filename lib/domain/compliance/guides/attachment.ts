import type { RuleGuide } from "./rule-guide.ts";

export const attachmentGuide: RuleGuide = {
  id: "attachment",
  what: "Files that no order needs (advertising, cards, price lists), invoices that nobody asked for, types that may not be sent, programs, and too many or too large files.",
  why: "Attachments are for what an order needs. Programs endanger the buyer, and advertising is not wanted in any form.",
  caught: [
    {
      text: "Have a look!",
      because: "advertising",
      draft: { attachments: [{ fileName: "SpringCatalog2025.pdf", mediaType: "application/pdf" }] },
    },
    {
      text: "Anbei unsere aktuelle Preisliste.",
      because: "the message says what it is",
      draft: {
        attachments: [{ fileName: "scan001.pdf", mediaType: "application/pdf" }],
        language: "de",
      },
    },
    {
      text: "Voici.",
      because: "an invoice that the buyer did not ask for",
      draft: {
        attachments: [{ fileName: "facture.pdf", mediaType: "application/pdf" }],
        language: "fr",
      },
      context: { buyerTexts: ["Où est mon colis ?"] },
    },
    {
      text: "See attached.",
      because: "a program behind a second ending",
      draft: {
        attachments: [{ fileName: "invoice.pdf.exe", mediaType: "application/x-msdownload" }],
      },
    },
    {
      text: "Adjunto las piezas.",
      because: "a type that may not be sent",
      draft: {
        attachments: [{ fileName: "piezas.xlsx", mediaType: "application/zip" }],
        language: "es",
      },
    },
    {
      text: "ご確認ください。",
      because: "a card of thanks",
      draft: {
        attachments: [{ fileName: "お礼状.pdf", mediaType: "application/pdf" }],
        language: "ja",
      },
    },
  ],
  allowed: [
    {
      text: "Here is the manual.",
      because: "papers that an order needs",
      draft: { attachments: [{ fileName: "assembly_manual.pdf", mediaType: "application/pdf" }] },
    },
    {
      text: "Gerne, hier ist sie.",
      because: "an invoice that was asked for",
      draft: {
        attachments: [{ fileName: "Rechnung.pdf", mediaType: "application/pdf" }],
        language: "de",
      },
      context: { hasBuyerAskedInvoice: true },
    },
    {
      text: "In allegato il modulo di reso.",
      because: "the message says what it is",
      draft: {
        attachments: [{ fileName: "scan001.pdf", mediaType: "application/pdf" }],
        language: "it",
      },
    },
    {
      text: "Please approve.",
      because: "the proof of a flyer that was ordered",
      draft: { attachments: [{ fileName: "flyer_proof_v3.pdf", mediaType: "application/pdf" }] },
    },
    {
      text: "返品用のラベルです。",
      because: "a return label",
      draft: {
        attachments: [{ fileName: "返品ラベル.pdf", mediaType: "application/pdf" }],
        language: "ja",
      },
    },
  ],
};
