import type { RuleGuide } from "./rule-guide.ts";

export const imageGuide: RuleGuide = {
  id: "image",
  what: "Pictures in the text, and attached pictures that neither the buyer asked for nor the order needs. Moving pictures are never needed.",
  why: "Pictures are the usual place for advertising and for words that no check can read.",
  caught: [
    {
      text: '<p>Your parcel is late.</p><img src="https://cdn.example/team.jpg">',
      because: "a picture that explains nothing",
      draft: { bodyFormat: "html" },
    },
    {
      text: '<div style="background:url(bg.png)">Hallo</div>',
      because: "a background is a picture",
      draft: { bodyFormat: "html", language: "de" },
    },
    {
      text: "Votre colis arrivera vendredi.",
      because: "nothing says what the picture is for",
      draft: {
        attachments: [{ fileName: "IMG_2041.jpg", mediaType: "image/jpeg" }],
        language: "fr",
      },
      context: { mode: "proactive" },
    },
    {
      text: "Here is the picture of your lamp.",
      because: "a logo is never needed",
      draft: { attachments: [{ fileName: "logo.png", mediaType: "image/png" }] },
    },
    {
      text: "¡Gracias!",
      because: "a moving picture",
      draft: { attachments: [{ fileName: "fiesta.gif", mediaType: "image/gif" }], language: "es" },
    },
  ],
  allowed: [
    {
      text: "Please approve the proof of your engraving.",
      because: "a custom design",
      draft: { attachments: [{ fileName: "IMG_2041.jpg", mediaType: "image/jpeg" }] },
      context: { mode: "proactive" },
    },
    {
      text: "Gerne.",
      because: "the buyer asked for it",
      draft: {
        attachments: [{ fileName: "IMG_2041.jpg", mediaType: "image/jpeg" }],
        language: "de",
      },
      context: { buyerTexts: ["Können Sie mir ein Foto der Rückseite schicken?"] },
    },
    {
      text: "検品時に見つかった傷の写真を添付します。",
      because: "shows a damage",
      draft: {
        attachments: [{ fileName: "IMG_2041.jpg", mediaType: "image/jpeg" }],
        language: "ja",
      },
      context: { mode: "proactive" },
    },
    {
      text: "Nella foto si vede dove va la vite.",
      because: "an answer that shows a part",
      draft: {
        attachments: [{ fileName: "IMG_2041.jpg", mediaType: "image/jpeg" }],
        language: "it",
      },
    },
    {
      text: "Please use this for the return.",
      because: "named for what an order needs",
      draft: { attachments: [{ fileName: "return-label.png", mediaType: "image/png" }] },
    },
  ],
};
