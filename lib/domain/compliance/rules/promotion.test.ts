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
    ["en", "discount", "Come back before Easter and we'll waive the postage."],
    ["en", "discount", "Every sixth bar of soap is on the house for people like you."],
    ["en", "gift", "Buy a couple and I'll chuck in the brush."],
    ["en", "discount", "Because you are a regular, the big one is 39 rather than 55 for you."],
    ["en", "gift", "Send your neighbour over and both of you get five pounds."],
    ["en", "coupon", "Peel the silver field and type the digits with your next order."],
    ["de", "discount", "Jede sechste Seife geht aufs Haus."],
    ["de", "gift", "Nehmen Sie zwei, und ich lege die Bürste dazu."],
    ["de", "discount", "Für treue Kunden wie Sie kostet die große 39 statt 55."],
    ["de", "gift", "Am Freitag ziehen wir einen Namen aus dem Hut."],
    ["fr", "discount", "La prochaine fois que vous commandez, le port est à notre charge."],
    ["fr", "discount", "Le sixième savon est pour nous."],
    [
      "fr",
      "coupon",
      "Grattez la case argentée et notez les chiffres sur votre prochaine commande.",
    ],
    ["es", "discount", "Vuelva antes de Pascua y los portes los ponemos nosotros."],
    ["es", "gift", "Si se lleva dos, le meto el cepillo en la caja sin decir nada."],
    ["es", "discount", "Hacemos sitio: todas las lámparas a mitad de su precio."],
    ["it", "discount", "Il sesto sapone lo offre la casa."],
    ["it", "gift", "Se ne prende due le aggiungo la spazzola nel pacco."],
    ["it", "discount", "Per i clienti affezionati come lei la grande viene 39 invece di 55."],
    ["ja", "discount", "六個目の石けんはお代をいただきません。"],
    ["ja", "gift", "二つお買い上げならブラシもお付けします。"],
    ["ja", "discount", "棚を空けます。ランプは全部お値段の半分です。"],
  ])("%s: hears a %s that does not name itself: %s", (language, variant, body) => {
    const found = promotions(language, body, proactive);
    expect(found.map((finding) => finding.variant)).toContain(variant);
  });

  it.each([
    ["en", "Return shipping is on us. Please pack it in the original box."],
    ["en", "The third delivery attempt is free of charge."],
    ["en", "We charged 29 instead of 19 by mistake and refund the difference."],
    ["en", "The catalogue price is $45. Here is the number in our catalogue: 12."],
    ["de", "Hier ist der Preis aus unserem Katalog: 45 Euro."],
    ["de", "Die Tasche ist 29 statt 30 cm breit."],
    ["de", "Das Ersatzteil legen wir kostenlos dazu."],
    ["fr", "Voici le prix du catalogue : 45 €."],
    ["fr", "Si vous prenez les deux, ils partent ensemble."],
    ["es", "Aquí tiene el precio del catálogo: 45 €."],
    ["es", "La pieza que falta se la enviamos gratis."],
    ["it", "Ecco il prezzo di listino: 45 €."],
    ["it", "È lungo 18 invece di 20 cm."],
    ["ja", "カタログに記載の価格は4500円でございます。"],
    ["ja", "返送料は当店で負担いたします。"],
  ])("%s: takes neither prices nor repairs for offers: %s", (language, body) => {
    expect(promotions(language, body)).toEqual([]);
  });

  it.each([
    ["en", "upsell", "Since you liked the candle, have you seen the matching holder?"],
    ["en", "upsell", "Your filter should be used up by now. Shall we send another?"],
    ["en", "upsell", "Most people who bought the grill end up getting the cover as well."],
    ["en", "upsell", "We put the big one aside for you, two weeks before it goes on sale."],
    ["en", "gift", "Join our club and never pay for shipping again."],
    ["de", "upsell", "Da Ihnen die Kerze gefallen hat: Kennen Sie schon den passenden Halter?"],
    ["de", "discount", "Die blaue gibt es jetzt für nur 12 Euro!"],
    ["fr", "upsell", "Votre filtre arrive sans doute en fin de vie. On vous en renvoie un ?"],
    ["fr", "upsell", "La plupart de ceux qui achètent le gril prennent aussi la housse."],
    ["es", "upsell", "Ya que le gustó la vela, ¿conoce el portavelas a juego?"],
    ["es", "discount", "¡La azul ahora por solo 12 euros!"],
    ["it", "upsell", "Quasi tutti quelli che comprano la griglia prendono anche la copertura."],
    ["it", "upsell", "Il suo filtro ormai sarà da cambiare. Gliene mandiamo un altro?"],
    ["ja", "upsell", "グリルをお求めの方の多くはカバーも一緒に選ばれます。"],
    ["ja", "discount", "明日から店内すべて三割安くなります。"],
  ])("%s: hears other things to buy as %s in: %s", (language, variant, body) => {
    const found = promotions(language, body, proactive);
    expect(found.map((finding) => finding.variant)).toContain(variant);
  });

  it.each([
    ["en", "Have you seen the matching lid in the box? It lies under the foam."],
    ["en", "The battery may be nearly empty. Shall we send another parcel?"],
    ["de", "Die meisten Kunden kaufen Größe M, sie fällt klein aus."],
    ["de", "Nehmen Sie beide Schrauben heraus und ziehen Sie den Deckel ab."],
    ["fr", "Nous avons mis votre colis de côté en attendant l'adresse."],
    ["es", "¿Ha visto la tapa a juego en la caja? Está debajo."],
    ["it", "Se il colore non le piace può restituirlo."],
    ["en", "The coupon binder has 30 sleeves and tabs that say Discounts, Offers and Soon."],
    ["de", "In die Gutscheinbox passen 24 Geschenkkarten; das Rabattheft liegt nicht bei."],
    ["it", "Il raccoglitore per coupon ha 24 tasche trasparenti."],
    ["en", "The delivery costs 10 instead of 5 because of the island surcharge."],
    ["de", "Beim nächsten Mal legen wir die Schrauben gleich bei."],
    ["ja", "電池が残り少ない場合は先に充電してください。"],
  ])("%s: knows what belongs to the order: %s", (language, body) => {
    expect(promotions(language, body, proactive)).toEqual([]);
  });

  it("leaves the marketplace's codes, quoted words and the buyer's subject alone", () => {
    const own = "A code that the marketplace itself gave you can be entered at checkout.";
    expect(promotions("en", own)).toEqual([]);
    expect(promotions("en", "Enter the code at checkout.")).not.toEqual([]);
    expect(promotions("ja", "「クーポン配布中」と書かれたのぼりです。")).toEqual([]);
    const answer = { subject: "Re: Use a coupon at checkout", body: "No, sorry.", language: "en" };
    const found = checkDraft(answer, reply).findings.filter(({ rule }) => rule === "promotion");
    expect(found).toEqual([]);
  });

  it("joins an occasion to buy again with the gain in the next sentence", () => {
    const body = "The next time you buy beans, just say hello. The postage is on us.";
    expect(promotions("en", body)).toMatchObject([{ variant: "discount" }]);
  });

  it("judges a text of nothing but offers in time that grows with its length", () => {
    const time = (chars: number) => {
      const body = "10% off ".repeat(chars / 8);
      const started = performance.now();
      promotions("en", body);
      return performance.now() - started;
    };
    time(2_000);
    expect(Math.min(...[0, 1, 2].map(() => time(20_000)))).toBeLessThan(500);
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
