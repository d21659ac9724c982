import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { Draft, DraftContext } from "../draft.ts";

const proactive: DraftContext = { mode: "proactive", orderIds: [], marketplaceHosts: [] };

function confirmations(draft: Partial<Draft>, context: DraftContext = proactive) {
  return checkDraft({ subject: "", body: "", ...draft }, context).findings.filter(
    ({ rule }) => rule === "shipping_confirmation",
  );
}

describe("shipping_confirmation", () => {
  it.each([
    ["en", "Quick heads-up: your parcel left our warehouse at noon and UPS has it now."],
    ["en", "Your order 113-5551234-7654321 was handed over to Royal Mail yesterday."],
    ["en", "We changed the status of your order to Shipped. Tracking no. 1Z999AA10123456784."],
    ["en", "our records show ur package was delivered on tuesday, cheers"],
    [
      "de",
      "Ihr Paket ist heute Mittag auf die Reise gegangen, die Sendungsnummer lautet 00340434161094042557.",
    ],
    ["de", "Guten Tag, wir haben Ihre Bestellung soeben der Post übergeben."],
    ["de", "gute nachricht: deine bestellung wurde gestern verschickt und ist unterwegs"],
    ["fr", "Votre colis vient d'être confié à Chronopost, il arrivera mercredi."],
    ["fr", "Bonne nouvelle, nous avons expédié votre commande ce matin."],
    ["fr", "Le statut de votre commande est passé à « expédiée ». Suivi : 6A12345678901."],
    ["es", "Su paquete ya está en camino; el número de seguimiento es PQ4F6P0703273810."],
    ["es", "hoy hemos entregado tu pedido al transportista, llegara el jueves"],
    ["es", "Le informamos de que su compra salió ayer de nuestro almacén."],
    ["it", "Il Suo pacco è stato affidato al corriere questa mattina."],
    ["it", "abbiamo spedito il tuo ordine, arriverà tra due giorni"],
    ["it", "Ordine evaso: codice di tracciamento 1234567890123."],
    ["ja", "ご注文の商品を本日出荷いたしましたのでご連絡いたします。"],
    ["ja", "お荷物はヤマト運輸にお渡しいたしました。お問い合わせ番号：1234-5678-9012"],
    ["ja", "商品の配達が完了いたしました。"],
    ["de", "Ihre Bestellung wurde versandt. Durch die Feiertage kann es zu Verzögerungen kommen."],
    [
      "fr",
      "Votre commande a été expédiée ce jour. En cas d'absence, le facteur laissera un avis de passage.",
    ],
    ["it", "spedito oggi con brt, il numero e 123456789012"],
    ["ja", "商品を発送いたしました。天候により配達が遅れる場合がございます。"],
    ["en", "Your clock is riding in the UPS truck tonight and rings your doorbell on Friday."],
    ["en", "The scanner says delivered, 14:02, your neighbour took it in."],
    ["de", "Heute früh haben wir Ihrer Teekanne Lebewohl gesagt, sie rollt Richtung Kiel."],
    ["de", "Ihre Vase schläft heute im Paketzentrum Hamburg."],
    ["fr", "Votre tapis est chez le transporteur et devrait arriver mardi."],
    ["fr", "Gardez un œil sur la boîte aux lettres, vos cartes sont en chemin."],
    ["es", "Su reloj viaja en la furgoneta de SEUR y el viernes llamará a su timbre."],
    ["es", "El cartero pasó y su libro se fue con él."],
    ["it", "L'autista ha caricato alle sei; può seguirlo con il codice RR700418822IT."],
    ["it", "Il vaso dorme al centro di smistamento di Bologna."],
    ["ja", "急須は旅立ちました。仕分けセンターで眠っています。"],
    ["ja", "番号 4402-7719-3385 で足取りをご覧になれます。"],
    ["en", "Your candles are one stop away and will be with you before supper."],
    ["de", "Laut Zusteller steht Ihr Paket seit 11:20 vor der Haustür."],
    ["fr", "Vos bougies sont à un arrêt de chez vous."],
    ["es", "Según el repartidor, su paquete está ante la puerta desde las 11:20."],
    ["it", "Le sue candele sono a una fermata da casa sua."],
    ["ja", "ろうそくはあと一か所でお宅に着きます。"],
    ["en", "off to the post office with ur parcel, woop"],
    ["de", "Statusänderung: Ihre Sendung ist jetzt in Auslieferung."],
    ["es", "Nos complace informarle de que la mercancía fue confiada al porteador el día 4."],
    ["it", "corro in posta col tuo pacchetto"],
    ["ja", "いまから郵便局に持っていきますね〜"],
  ])("catches a dispatch or an arrival in %s: %s", (language, body) => {
    expect(confirmations({ body, language })).not.toEqual([]);
  });

  it.each([
    [
      "en",
      "Your parcel was shipped last week, but the carrier reports that it is stuck at customs.",
    ],
    ["en", "The courier could not deliver your order. Please confirm your street address."],
    ["en", "We shipped a replacement for the broken glass today."],
    ["en", "Your sofa is ready. Which day suits you for the delivery appointment?"],
    ["de", "Ihr Paket kam als unzustellbar zurück. Wie lautet die richtige Hausnummer?"],
    ["de", "Die Lieferung verzögert sich, Ihr Paket wird erst nächste Woche versandt."],
    ["fr", "Votre colis expédié lundi a été endommagé pendant le transport."],
    ["fr", "Nous avons besoin du code postal : votre commande sera expédiée dès réception."],
    ["es", "Su pedido fue enviado el lunes, pero ha sufrido un retraso por la huelga."],
    ["es", "El transportista no ha podido entregar su paquete."],
    ["it", "Il pacco spedito venerdì è tornato al mittente: ci conferma il numero civico?"],
    ["it", "La spedizione è in ritardo per lo sciopero dei corrieri."],
    ["ja", "発送いたしました商品ですが、ご不在のため持ち戻りとなっております。"],
    ["ja", "配送が遅延しております。お詫び申し上げます。"],
    ["en", "Your lamp is out of stock and can be delivered in June."],
    ["de", "Bei uns ist die Lampe gerade ausverkauft; Ihre Bestellung wird im Juni versendet."],
    ["en", "Your repaired drill is on its way back to you; the motor was replaced."],
    ["en", "In the parcel which we shipped on Monday, one screw set is missing. We send it today."],
    ["en", "Your technician will ring your doorbell on Friday between 8 and 10."],
    ["en", "Your table arrives on a pallet on Thursday. Will somebody be at home?"],
    ["de", "In Ihrer Sendung, die wir am Montag verschickt haben, liegt der Deckel der Nachbarin."],
    ["de", "Wir melden uns am Montag bei Ihnen, sobald die Prüfung fertig ist."],
    ["fr", "L'un des deux colis est parti lundi, l'autre attend encore le couvercle."],
    ["fr", "Le technicien sera chez vous vendredi entre 8 h et 10 h."],
    ["es", "En su paquete, que enviamos el lunes, faltan los tornillos."],
    ["es", "El juguete va con un camión rojo y dos figuras."],
    ["it", "Nel pacco, consegnato ieri, non abbiamo messo i piedini."],
    ["it", "Attendiamo domani notizie da lei."],
    ["ja", "月曜に発送した商品に、ねじが入っておりませんでした。"],
    ["en", "The driver stood two streets away and turned back: your address has no house number."],
    ["de", "Sie haben Express bezahlt, wir haben aus Versehen normal verschickt."],
    ["ja", "お荷物が別のお宅の玄関先に置かれていました。配達員が回収します。"],
  ])("lets a problem or a need in %s pass: %s", (language, body) => {
    expect(confirmations({ body, language })).toEqual([]);
  });

  it("takes a status for an answer when the buyer wrote first", () => {
    const body = "Your parcel was shipped on Monday, tracking number RR123456785GB.";
    expect(confirmations({ body, language: "en" }, { ...proactive, mode: "reply" })).toEqual([]);
  });

  it("leaves a planned dispatch to the rule on order confirmations", () => {
    const body = "Your order will be shipped tomorrow.";
    expect(confirmations({ body, language: "en" })).toEqual([]);
  });

  it("is not excused by the usual closing sentence", () => {
    const body = "Your order has been shipped. In case of problems with the delivery, tell us.";
    expect(confirmations({ body, language: "en" })).toMatchObject([{ variant: "shipped" }]);
  });
});
