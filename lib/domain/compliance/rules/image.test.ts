import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { Draft, DraftContext } from "../draft.ts";

const base: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };
const PHOTO = { fileName: "IMG_2041.jpg", mediaType: "image/jpeg" };
type Given = { readonly draft?: Partial<Draft>; readonly context?: Partial<DraftContext> };

const images = (body: string, { draft, context }: Given = {}) =>
  checkDraft({ subject: "", body, ...draft }, { ...base, ...context }).findings.filter(
    ({ rule }) => rule === "image",
  );
const inline = (body: string, context: Partial<DraftContext> = {}) =>
  images(body, { draft: { bodyFormat: "html" }, context });
const attached = (body: string, fileName: string, context: Partial<DraftContext> = {}) =>
  images(body, { draft: { attachments: [{ ...PHOTO, fileName }] }, context });
const proactive = { mode: "proactive" } as const;

describe("image", () => {
  it.each([
    ["an img", `<img src="https://cdn.example/team.jpg" width="500">`],
    ["one that is written into the mail", `<img src="data:image/png;base64,iVBORw0KGgo=">`],
    ["one that comes with the mail", `<img src="cid:part1">`],
    ["one drawn in place", "<svg width=20><path d=M0></svg>"],
    ["one of several sources", "<picture><source srcset=a.webp><img src=a.jpg></picture>"],
    ["a video", "<video src=a.mp4 poster=a.jpg></video>"],
    [
      "a background by style",
      `<div style="background:#fff url('https://cdn.example/bg.png')">x</div>`,
    ],
    ["a background by attribute", `<td background="https://cdn.example/bg.png">x</td>`],
    ["a background in a style sheet", "<style>p{background-image: url(bg.png)}</style><p>x</p>"],
    ["one in other letters", "<IMG SRC=a.png>"],
    ["one that nobody closes", `<p>x<b><img src="a.png"`.concat(">")],
  ])("finds %s once", (_, body) => {
    expect(inline(`<p>Your parcel is late.</p>${body}`)).toMatchObject([{ variant: "inline" }]);
  });

  it.each([
    ["a colour behind the words", `<div style="background:#fff">x</div>`],
    ["fonts that are fetched", "<style>@font-face{font-family:a;src:url(a.woff2)}</style>x"],
    ["words about a tag", "<p>&lt;img src=a.png&gt;</p>"],
    ["what the buyer sent", "<blockquote>Look<img src=cid:a></blockquote><p>Thank you, seen.</p>"],
  ])("allows %s", (_, body) => {
    expect(inline(body)).toEqual([]);
  });

  it("does not trust a mark of quotation where it is known what the buyer wrote", () => {
    const body = "<blockquote>Look<img src=a.png></blockquote>";
    expect(inline(body, { buyerTexts: ["Look"] })).toHaveLength(1);
  });

  it("marks the tag and takes it out", () => {
    const body = `<p>Hallo <img src="a.png"> Welt</p>`;
    const [finding] = inline(body);
    expect(body.slice(finding?.start, finding?.end)).toBe(`<img src="a.png">`);
    expect(finding?.fix).toMatchObject({ replacement: "" });
  });

  it.each(["La familia en el taller", "Unser Laden", "our team", "工房の風景"])(
    "takes a picture of the shop for decoration, even beside an answer: %s",
    (alt) => {
      const body = `<p>See the picture below.</p><img src="https://cdn.shop.example/1.jpg" alt="${alt}">`;
      expect(inline(body)).toHaveLength(1);
      expect(inline(body.replace(alt, "back"))).toEqual([]);
    },
  );

  it.each([
    ["was asked for", "<p>Here it is.</p>", { buyerAsked: "a photo of the back" }],
    ["is the proof", "<p>Your design is below. Please approve it before we print.</p>", {}],
    ["answers", "<p>Sur la photo ci-dessous, le crochet est à gauche.</p>", {}],
  ])(
    "allows a picture in the text that %s, but no logo and nothing that moves",
    (_, words, context) => {
      expect(inline(`${words}<img src="https://cdn.example/back.jpg">`, context)).toEqual([]);
      expect(inline(`${words}<img src="https://cdn.example/shop-logo.png">`, context)).toHaveLength(
        1,
      );
      expect(inline(`${words}<img src="https://cdn.example/back.gif?a">`, context)).toHaveLength(1);
    },
  );

  it.each([
    ["en", "Please find the proof of your engraving attached and tell us whether it is right."],
    ["en", "Before we engrave, could you check the spelling on the attached image?"],
    ["en", "We noticed a crack in the shade while packing; the attached picture shows it."],
    ["de", "Anbei die Ansicht mit Ihrem Wunschtext, bitte kurz freigeben."],
    ["de", "Auf dem Foto sehen Sie den Kratzer, den wir beim Verpacken entdeckt haben."],
    ["fr", "Voici l'aperçu de votre plaque personnalisée, merci de valider."],
    ["fr", "La photo jointe montre la rayure que nous avons vue au contrôle."],
    ["es", "Adjuntamos el boceto con su nombre, ¿le parece bien?"],
    ["es", "En la foto se ve el arañazo que hemos encontrado."],
    ["it", "In allegato trova la bozza con il Suo testo: ci dica se va bene."],
    ["it", "Nella foto si vede il graffio trovato durante il controllo."],
    ["ja", "刻印の仕上がりイメージを添付いたしました。ご確認をお願いします。"],
    ["ja", "検品時に見つかった傷の写真を添付します。"],
  ])("allows a picture that the order needs, even unasked (%s): %s", (language, body) => {
    const draft = { attachments: [PHOTO], language };
    expect(images(body, { draft, context: proactive })).toEqual([]);
  });

  it.each([
    ["en", "Your parcel will be a day late because of the snow."],
    ["en", "Happy holidays from our whole team, here is a photo of us!"],
    ["de", "Ihr Paket kommt wegen des Feiertags erst am Freitag."],
    ["de", "Schöne Weihnachten wünscht das Team, anbei ein Bild von uns."],
    ["fr", "Votre colis arrivera vendredi."],
    ["es", "Su paquete llegará el viernes. Le enviamos una foto de nuestro equipo."],
    ["it", "Il pacco arriverà venerdì. Ecco una foto del nostro negozio."],
    ["ja", "お荷物は金曜日に届く予定です。"],
  ])("finds a picture that nobody needs (%s): %s", (language, body) => {
    const draft = { attachments: [PHOTO], language };
    expect(images(body, { draft, context: proactive })).toMatchObject([
      { variant: "attached", where: "attachment", start: 0, end: 12, params: { index: 0 } },
    ]);
  });

  it.each([
    ["en", "Is this the part you mean? I circled it."],
    ["de", "Meinen Sie dieses Teil? Ich habe es rot markiert."],
    ["fr", "C'est la pièce n° 3 sur le schéma."],
    ["es", "Esta es la pieza que falta, ¿verdad?"],
    ["it", "È questo il pezzo mancante?"],
    ["ja", "不足していたのはこのネジでしょうか。"],
  ])("allows a picture that belongs to an answer (%s): %s", (language, body) => {
    expect(images(body, { draft: { attachments: [PHOTO], language } })).toEqual([]);
  });

  it.each([
    ["en", "You're welcome, enjoy the lamp!"],
    ["de", "Sehr gerne, viel Freude damit!"],
    ["fr", "Avec plaisir, profitez bien de votre lampe !"],
    ["es", "¡De nada, que la disfrute!"],
    ["it", "Prego, si goda la lampada!"],
    ["ja", "どういたしまして。末永くお使いください。"],
  ])("finds a picture that an answer does not speak of (%s): %s", (language, body) => {
    expect(images(body, { draft: { attachments: [PHOTO], language } })).toHaveLength(1);
  });

  it.each([
    "engraving-proof.png",
    "Korrekturabzug_v2.jpg",
    "maquette.png",
    "boceto_final.jpg",
    "bozza-3.png",
    "校正.png",
    "return-label.png",
    "Schaden Karton.jpg",
    "photo_degats.jpg",
    "SizeChart.png",
    "custom-design.png",
  ])("takes %s for needed by its name", (fileName) => {
    expect(attached("See here.", fileName, proactive)).toEqual([]);
  });

  it.each(["happy.gif", "logo.png", "shop_banner.jpg"])("finds %s in an answer too", (fileName) => {
    expect(attached("Here is the picture of your lamp.", fileName)).toHaveLength(1);
  });

  it("allows the photo that the buyer asked for", () => {
    expect(
      attached("Gerne!", "a.jpg", { buyerTexts: ["Können Sie mir ein Foto schicken?"] }),
    ).toEqual([]);
    expect(attached("Gerne!", "a.jpg", { buyerTexts: ["Wann kommt die Lampe?"] })).toHaveLength(1);
  });

  it("finds a moving picture whatever its name says", () => {
    const attachments = [{ fileName: "proof.png", mediaType: "image/gif" }];
    expect(images("The proof.", { draft: { attachments } })).toHaveLength(1);
  });

  it("comes to an end on 10,000 pictures and on a sheet of backgrounds", () => {
    expect(inline("<img src=a>".repeat(10_000))).toHaveLength(50);
    expect(inline(`<style>${"background:".repeat(15_000)}</style>`)).toEqual([]);
  });
});
