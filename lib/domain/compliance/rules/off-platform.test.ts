import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const offers = (language: string, body: string, subject = "") =>
  checkDraft({ subject, body, language }, reply).findings.filter(
    ({ rule }) => rule === "off_platform",
  );

describe("off_platform", () => {
  it.each([
    ["en", "deal", "Buying it privately from us spares you the marketplace commission."],
    ["en", "pay", "Please wire the difference to our bank account."],
    ["en", "talk", "Drop us an email and we send the drawing."],
    ["en", "search", "Look up our shop name on Google."],
    ["de", "deal", "Kaufen Sie direkt bei uns, dann sparen wir die Provision."],
    ["de", "pay", "Den Aufpreis zahlen Sie bitte per PayPal."],
    ["de", "talk", "Rufen Sie uns morgen einfach an."],
    ["de", "search", "Sie finden uns bei Google unter dem Namen des Ladens."],
    ["fr", "deal", "Achetez-le en direct chez nous, sans commission."],
    ["fr", "pay", "Vous pouvez régler par virement."],
    ["fr", "talk", "Contactez-moi par mail, ce sera plus rapide."],
    ["es", "deal", "Hágalo fuera de la plataforma, le sale más barato comprar así."],
    ["es", "pay", "Haga una transferencia a nuestra cuenta."],
    ["es", "talk", "Escríbanos por correo y lo vemos."],
    ["it", "deal", "Lo acquisti direttamente da noi."],
    ["it", "pay", "Accettiamo anche un bonifico."],
    ["it", "talk", "Ci telefoni domani mattina."],
    ["ja", "deal", "当店と直接取引していただくと手数料がかかりません。"],
    ["ja", "pay", "代金は銀行口座へお振込みください。"],
    ["ja", "talk", "詳しくはお電話でお問い合わせください。"],
  ])("%s: hears a %s elsewhere in: %s", (language, variant, body) => {
    expect(offers(language, body).map((finding) => finding.variant)).toContain(variant);
  });

  it.each([
    ["en", "Deals outside of this marketplace are not allowed."],
    ["en", "Never pay a seller by bank transfer; that is a scam."],
    ["en", "We are not able to call you, but we answer here within a day."],
    ["en", "The manufacturer answers questions about the warranty by phone."],
    ["en", "Your refund goes back to the original payment method."],
    ["en", "The wallet holds cards and cash."],
    ["de", "Außerhalb der Plattform dürfen wir nichts verkaufen."],
    ["de", "Rufen Sie bitte die Spedition an."],
    ["de", "Antworten Sie uns einfach auf diese Nachricht."],
    ["fr", "Nous n'acceptons pas les virements."],
    ["fr", "Appelez le transporteur pour fixer un rendez-vous."],
    ["es", "No podemos atender por teléfono."],
    ["es", "El transportista le llamará antes de la entrega."],
    ["it", "Non possiamo vendere fuori dalla piattaforma."],
    ["it", "Risponda a questo messaggio con la taglia."],
    ["ja", "お電話でのご対応はできかねます。"],
    ["ja", "配送業者の営業所へお電話ください。"],
  ])("%s: lets pass: %s", (language, body) => {
    expect(offers(language, body)).toEqual([]);
  });

  it("takes a question in the subject of an answer for the buyer's", () => {
    expect(offers("en", "We only write here.", "Re: can I call you?")).toEqual([]);
    expect(offers("en", "It is blue.", "Call us for a better price")).toHaveLength(1);
  });

  it("hears a shop behind a link, and none behind the carrier's", () => {
    expect(offers("en", "Order the spare part at https://lamps.com/parts")).toMatchObject([
      { variant: "deal" },
    ]);
    expect(offers("en", "Find the parcel at https://www.dhl.de/track")).toEqual([]);
  });
});
