import { describe, expect, it } from "vitest";
import { readAsked } from "./asked.ts";
import type { DraftContext } from "./draft.ts";

const context: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: [] };
const asked = (...buyerTexts: string[]) => [...readAsked({ ...context, buyerTexts })].sort();

describe("readAsked", () => {
  it.each([
    ["invoice", "Could you send me a VAT receipt for this?"],
    ["invoice", "Hätten Sie für mich noch einen Beleg fürs Finanzamt?"],
    ["invoice", "J'aurais besoin d'une facture au nom de ma société."],
    ["invoice", "Il me faudrait le reçu, s'il vous plaît."],
    ["invoice", "¿Me puede hacer una factura con el NIF?"],
    ["invoice", "Mi servirebbe la ricevuta fiscale."],
    ["invoice", "会社宛ての領収書をいただけますか。"],
    ["manual", "The instructions were not in the box."],
    ["manual", "Haben Sie eine Größentabelle?"],
    ["manual", "Je n'ai pas trouvé la notice."],
    ["manual", "説明書が入っていませんでした。"],
    ["photo", "Can I see a picture of the back?"],
    ["photo", "Könnten Sie mir ein Bild von der Unterseite schicken?"],
    ["photo", "Auriez-vous une photo du fermoir ?"],
    ["photo", "¿Tiene una foto del interior?"],
    ["photo", "Mi manderebbe una foto del retro?"],
    ["photo", "What does it look like from the side?"],
    ["photo", "Wie sieht die Rückseite aus?"],
    ["photo", "À quoi ça ressemble de dos ?"],
    ["photo", "裏側の写真を見せてください。"],
    ["proof", "Please show me a mock-up first."],
    ["proof", "Ich möchte vorher einen Entwurf sehen."],
    ["proof", "Puis-je voir la maquette avant ?"],
    ["proof", "¿Puedo ver un boceto antes?"],
    ["proof", "Posso vedere prima una bozza?"],
    ["proof", "先に見本を確認したいです。"],
    ["label", "Schicken Sie mir bitte ein Retourenlabel."],
    ["certificate", "¿Dónde está la garantía?"],
    ["return_address", "How do I send this back?"],
    ["return_address", "Wohin soll ich das Paket schicken?"],
    ["return_address", "Come faccio a restituirlo?"],
    ["return_address", "交換してほしいです。"],
  ] as const)("hears %s in: %s", (topic, text) => {
    expect(asked(text)).toContain(topic);
  });

  it.each([
    ["a name", "Thanks, Bill"],
    ["a parcel that did not come", "Je n'ai toujours pas reçu mon colis."],
    ["a parcel that did not come", "Non ho ricevuto nulla e la scatola non è arrivata."],
    ["a parcel that does not come", "Todavía no recibo mi pedido."],
    ["a thought", "Immagino che arrivi domani."],
    ["what is not wanted", "I don't need an invoice, thanks."],
    ["what is not wanted", "Ich brauche keine Rechnung."],
    ["what is not wanted", "Pas besoin de facture, merci."],
    ["what is not wanted", "No necesito factura."],
    ["what is not wanted", "Non mi serve la fattura."],
    ["what is not wanted", "領収書は不要です。"],
    ["a picture of the listing", "It does not look like in the picture."],
    ["a picture of the listing", "Auf dem Bild ist sie dunkler."],
    ["a picture of the listing", "La couleur n'est pas comme sur la photo."],
    ["a picture that the buyer sent", "I have attached a photo of it."],
    ["a picture that the buyer sent", "Adjunto una foto."],
    ["a picture that the buyer sent", "Ti ho mandato le foto ieri."],
    ["a picture that the buyer sent", "写真を添付しました。"],
  ])("does not take %s for a question: %s", (_, text) => {
    expect(asked(text)).toEqual([]);
  });

  it("hears what is wanted beside what is not", () => {
    expect(asked("I don't need the manual again, but please send the invoice.")).toEqual([
      "invoice",
    ]);
  });

  it("takes the context's word, and listens to the last messages only", () => {
    expect([...readAsked({ ...context, buyerAsked: "Rechnung" })]).toEqual(["invoice"]);
    expect([...readAsked({ ...context, hasBuyerAskedInvoice: true })]).toEqual(["invoice"]);
    expect(asked("The invoice?", "Hello", "Hello", "Are you there?")).toEqual([]);
  });
});
