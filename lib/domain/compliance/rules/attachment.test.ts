import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftAttachment, DraftContext } from "../draft.ts";

const base: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };
const proactive = { mode: "proactive" } as const;
type Given = Partial<DraftContext> & { readonly body?: string; readonly language?: string };

const check = (files: readonly DraftAttachment[], { body = "", language, ...context }: Given) =>
  checkDraft(
    { subject: "", body, attachments: files, ...(language !== undefined && { language }) },
    { ...base, ...context },
  ).findings.filter(({ rule }) => rule === "attachment");
const judge = (fileName: string, given: Given = {}, mediaType = "application/octet-stream") =>
  check([{ fileName, mediaType }], given).map(({ variant, severity }) => `${variant} ${severity}`);

describe("attachment", () => {
  it.each([
    "setup.exe",
    "invoice.pdf.exe",
    "Rechnung.PDF.SCR",
    "invoice.pdf.exe. .",
    "label.pdf\u202egnp.exe",
    "photo\u202egpj.pdf",
    "page.html",
    "logo.svg",
    "manual.docm",
    "precios.xlsm",
    "run.vbs",
    "start.lnk",
    "disk.iso",
    "app.apk",
    "ｓｅｔｕｐ．ｅｘｅ",
  ])("calls %j dangerous", (fileName) => {
    expect(judge(fileName)).toEqual(["dangerous block"]);
  });

  it.each([
    ["manual.pdf", "text/html; charset=utf-8"],
    ["manual.pdf", "application/x-msdownload"],
    ["label.png", "application/zip"],
    ["proof.jpg", "image/svg+xml"],
    ["notes.txt", "application/x-ole-storage"],
  ])("calls %s dangerous when it holds %s", (fileName, mediaType) => {
    expect(judge(fileName, {}, mediaType)).toEqual(["dangerous block"]);
  });

  it.each([
    ["manual.pdf", "application/pdf"],
    ["form.docx", "application/zip"],
    ["proof.png", "image/jpeg"],
    ["Shop.com-Anleitung.pdf", "application/pdf"],
    ["warranty", "application/pdf"],
    ["guide.v2.1.pdf", "application/octet-stream"],
  ])("allows %s that holds %s", (fileName, mediaType) => {
    expect(judge(fileName, {}, mediaType)).toEqual([]);
  });

  it.each(["parts.xlsx", "manual.doc", "plan.dwg", "manual.rar", "photos.zip", "README"])(
    "does not know the type of %s",
    (fileName) => {
      expect(judge(fileName, { body: "Here you are." })).toEqual(["type block"]);
    },
  );

  it("only warns about packed sheets of the design that the buyer wants to see", () => {
    expect(judge("proofs.zip", { buyerAsked: "the artwork files" })).toEqual(["type warn"]);
    expect(judge("a.zip", { body: "Your engraving layout, please check." })).toEqual(["type warn"]);
  });

  it.each([
    "summer_flyer.pdf",
    "SpringCatalog2025.pdf",
    "10-percent-coupon.pdf",
    "thank-you-card.pdf",
    "review_request.docx",
    "business card.png",
    "Produktkatalog_Herbst.pdf",
    "Rabattgutschein.pdf",
    "holiday-gift-guide.pdf",
    "Visitenkarte.jpg",
    "Preisliste.pdf",
    "Bewertungskarte.pdf",
    "dépliant-boutique.pdf",
    "carte_de_visite.png",
    "bon de réduction.pdf",
    "Folleto.pdf",
    "lista_de_precios.pdf",
    "tarjeta-de-visita.png",
    "volantino.pdf",
    "Listino_prezzi.pdf",
    "buono_sconto.pdf",
    "新商品カタログ.pdf",
    "クーポン.png",
    "お礼状.pdf",
  ])("finds that no order needs %s", (fileName) => {
    expect(judge(fileName, { body: "Please see the attached file." })).toEqual([
      "not_needed block",
    ]);
  });

  it.each([
    "assembly_manual.pdf",
    "Garantiekarte.pdf",
    "Ersatzteilkatalog.pdf",
    "catálogo_de_piezas.pdf",
    "bill_of_sale.pdf",
    "5-star-notebook-manual.pdf",
    "Valoración de daños.pdf",
    "Retourencoupon.pdf",
    "bon_de_retour.pdf",
    "return voucher.pdf",
    "flyer_proof_v3.pdf",
    "Korrekturabzug-Visitenkarte.pdf",
    "Berechnung_Versandkosten.pdf",
    "guía_de_montaje.pdf",
    "etichetta-reso.pdf",
    "組立説明書.pdf",
    "納品書.pdf",
    "scan001.pdf",
    "114-3941689-8772232.pdf",
  ])("allows %s", (fileName) => {
    expect(judge(fileName, { body: "Please see the attached file." })).toEqual([]);
  });

  it("knows that flyers, cards and vouchers are ordered too", () => {
    const order = { items: [{ title: "Catalogue stand, oak" }] };
    expect(judge("catalogue-stand-setup.pdf", { order })).toEqual([]);
    expect(judge("business-cards.pdf", { contactReason: "customization" })).toEqual([]);
    expect(judge("Gutschein.pdf", { contactReason: "access_key" })).toEqual([]);
  });

  it.each([
    "invoice-2231.pdf",
    "INV_0042.pdf",
    "Rechnung 2025-11.pdf",
    "Handelsrechnung.pdf",
    "facture.pdf",
    "factura_88.pdf",
    "ricevuta.pdf",
    "領収書.pdf",
  ])("allows %s only where the buyer asked for it", (fileName) => {
    const body = "Here it is.";
    expect(judge(fileName, { ...proactive, body })).toEqual(["not_asked block"]);
    expect(judge(fileName, { body, buyerAsked: "when will it arrive" })).toEqual([
      "not_asked block",
    ]);
    expect(judge(fileName, { body, hasBuyerAskedInvoice: true })).toEqual([]);
    expect(judge(fileName, { body, buyerTexts: ["Pouvez-vous m'envoyer la facture ?"] })).toEqual(
      [],
    );
    expect(judge(fileName, { ...proactive, body, contactReason: "invoice" })).toEqual([]);
  });

  it("believes an answer that says so only where nobody knows what the buyer wrote", () => {
    const body = "Wie gewünscht erhalten Sie hier das Dokument.";
    expect(judge("Rechnung.pdf", { body, language: "de" })).toEqual([]);
    expect(judge("Rechnung.pdf", { body, language: "de", buyerTexts: ["Wo ist es?"] })).toEqual([
      "not_asked block",
    ]);
  });

  it.each([
    ["en", "Your rug ships Friday. Take a look at our new arrivals in the PDF!"],
    ["de", "Als kleine Überraschung liegt ein Rabattgutschein bei."],
    ["fr", "J'en profite pour vous présenter nos nouveautés."],
    ["en", "I've attached our new winter range so you can have a look."],
    ["de", "Im Anhang finden Sie unsere aktuelle Preisliste."],
    ["fr", "Vous trouverez en pièce jointe notre brochure de printemps."],
    ["es", "Le adjuntamos el folleto con todas nuestras novedades."],
    ["it", "In allegato il nostro listino aggiornato."],
    ["ja", "秋のカタログを添付いたしますのでご覧ください。"],
  ])("reads what the message says of a file without a telling name (%s): %s", (language, body) => {
    expect(judge("scan001.pdf", { ...proactive, body, language })).toEqual(["not_needed block"]);
  });

  it.each([
    ["en", "The receipt for your purchase is attached."],
    ["en", "We've added the receipt for your records."],
    ["de", "Die Quittung habe ich Ihnen gleich mitgeschickt."],
    ["es", "Llega mañana. También le mando la factura."],
    ["de", "Ihre Rechnung liegt dieser Nachricht als Anhang bei."],
    ["fr", "Ci-joint la facture de votre achat."],
    ["es", "Le enviamos adjunta la factura de su compra."],
    ["it", "Alleghiamo la fattura relativa all'acquisto."],
    ["ja", "請求書を添付いたします。"],
  ])("reads that it is an invoice (%s): %s", (language, body) => {
    expect(judge("document.pdf", { ...proactive, body, language })).toEqual(["not_asked block"]);
  });

  it.each([
    ["en", "Attached is the assembly manual; the paper one was missing from the box."],
    ["en", "We cannot send you a catalogue, but the care sheet is attached."],
    ["de", "Anbei das Retourenlabel für die Lampe."],
    ["fr", "Ci-joint la notice de montage."],
    ["fr", "Nous avons bien reçu votre message, ci-joint le bordereau de retour."],
    ["it", "Abbiamo ricevuto la Sua richiesta, in allegato trova le istruzioni."],
    ["es", "Adjuntamos la garantía del fabricante."],
    ["it", "In allegato il modulo di reso."],
    ["ja", "組み立て説明書を添付いたします。"],
  ])("allows papers that an order needs (%s): %s", (language, body) => {
    expect(judge("scan001.pdf", { ...proactive, body, language })).toEqual([]);
  });

  it("counts files and their size as mail carries them", () => {
    const files = (count: number, sizeBytes: number) =>
      Array.from({ length: count }, (_, at) => ({
        fileName: `manual-${at}.pdf`,
        mediaType: "application/pdf",
        sizeBytes,
      }));
    expect(check(files(5, 1_000), {})).toEqual([]);
    expect(check(files(7, 1_000), {})).toMatchObject([
      { variant: "too_many", params: { index: 5, max: 5 } },
    ]);
    expect(check(files(1, 7_864_320), {})).toEqual([]);
    expect(check(files(1, 7_864_321), {})).toMatchObject([
      { variant: "too_large", params: { index: 0, max: 10 }, excerpt: "manual-0.pdf" },
    ]);
    expect(check(files(3, 3_000_000), {})).toMatchObject([{ params: { index: 2 } }]);
  });

  it.each([["."], [" "], ["\u202e"], [".exe"], ["aA"], ["retour "], ["_"]])(
    "comes to an end on a name of 50,000 characters of %j",
    (piece) => {
      const name = piece.repeat(Math.ceil(50_000 / piece.length));
      expect(judge(name).length).toBeLessThan(3);
    },
  );
});
