import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };
const proactive: DraftContext = { ...reply, mode: "proactive" };

const promotions = (language: string, body: string, context = reply) =>
  checkDraft({ subject: "", body, language }, context).findings.filter(
    ({ rule }) => rule === "promotion",
  );

describe("promotion", () => {
  it.each([
    ["en", "coupon", "Pop HELLO5 into the box at checkout and see the total shrink."],
    ["en", "discount", "Regulars pay 12% less if they come back: 12% off until Easter."],
    ["en", "future_sale", "Our winter sale starts on Friday."],
    ["en", "upsell", "You might also like the matching tray."],
    ["en", "gift", "There is a free gift for everybody who orders twice."],
    ["de", "coupon", "Mit dem Gutscheincode TEE sparen Sie beim nächsten Mal fünf Euro."],
    ["de", "future_sale", "Ab Donnerstag fallen bei uns die Preise."],
    ["de", "upsell", "Stöbern Sie doch in unseren neuen Modellen."],
    ["de", "gift", "Nehmen Sie an unserem Gewinnspiel teil."],
    ["fr", "coupon", "Voici un bon d'achat à valoir sur votre prochaine commande."],
    ["fr", "future_sale", "Vendredi prochain, nos prix fondent."],
    ["fr", "upsell", "Jetez un coup d'œil à notre nouvelle collection."],
    ["es", "coupon", "Tenga este cupón: aprovéchelo en su siguiente pedido."],
    ["es", "upsell", "Descubra nuestra colección de invierno."],
    ["es", "gift", "Hemos incluido un obsequio gratis en la caja."],
    ["it", "coupon", "Le regaliamo un buono sconto per il prossimo acquisto."],
    ["it", "future_sale", "I nostri saldi iniziano sabato."],
    ["it", "upsell", "Potrebbe piacerle anche il vassoio coordinato."],
    ["ja", "coupon", "次回ご利用いただけるクーポンを発行しました。"],
    ["ja", "future_sale", "来月、冬のセールを実施します。"],
    ["ja", "upsell", "こちらの商品もおすすめです。"],
  ])("%s: hears a %s in: %s", (language, variant, body) => {
    const found = promotions(language, body, proactive);
    expect(found.map((finding) => finding.variant)).toContain(variant);
  });

  it.each([
    ["en", "We don't give discounts, sorry."],
    ["en", "The discount was already deducted from the invoice."],
    ["en", "You may keep the vase and we refund 30% of the price."],
    ["en", "The grey one is available again from June."],
    ["en", "Which name goes on the gift tag?"],
    ["en", "Enter the code on the card when you first start the game."],
    ["en", "Because of the Christmas rush the parcel takes two days longer."],
    ["de", "Einen Nachlass können wir Ihnen leider nicht geben."],
    ["de", "Wir schicken Ihnen kostenlos Ersatz."],
    ["de", "Soll es eine Geschenkverpackung sein?"],
    ["fr", "Nous n'accordons pas de remise, désolés."],
    ["fr", "La remise a déjà été appliquée sur la facture."],
    ["fr", "Souhaitez-vous un emballage cadeau ?"],
    ["es", "No hacemos descuentos."],
    ["es", "El cupón ya fue descontado del total."],
    ["es", "¿Lo quiere con papel de regalo?"],
    ["it", "Non facciamo sconti."],
    ["it", "Le abbiamo rimborsato il 10% per il graffio."],
    ["it", "Vuole la carta regalo blu?"],
    ["ja", "割引はいたしかねます。"],
    ["ja", "お詫びとして一部返金いたしました。"],
    ["ja", "ギフト包装をご希望ですか。"],
  ])("%s: lets pass: %s", (language, body) => {
    expect(promotions(language, body)).toEqual([]);
  });

  it("hears an incentive behind a request for stars", () => {
    expect(promotions("en", "Leave five stars and we send you $10.", proactive)).toMatchObject([
      { variant: "gift" },
    ]);
  });

  it("takes news about stock for advertising only when nobody asked and no order waits", () => {
    const news = "The lamp is back in stock.";
    expect(promotions("en", news, proactive)).toMatchObject([{ variant: "restock" }]);
    expect(promotions("en", news)).toEqual([]);
    expect(promotions("en", `${news} Your order ships tomorrow.`, proactive)).toEqual([]);
  });

  it("marks the offer and not the message", () => {
    const [finding] = promotions("en", "The lid fits. You get 10% off your next order. Bye!");
    expect(finding?.excerpt).not.toMatch(/lid|Bye/);
  });
});
