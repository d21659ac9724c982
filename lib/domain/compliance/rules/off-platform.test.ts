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
    ["en", "pay", "Pay me when you collect, the checkout here can wait."],
    ["en", "search", "It has the same name as here, only with dot com behind it."],
    ["de", "talk", "Klingel heute Abend mal durch."],
    ["de", "pay", "Die Kasse hier sparen wir uns, IBAN schicke ich Ihnen."],
    ["en", "deal", "The site need not know, and it is cheaper than here."],
    ["en", "talk", "Skype me, that is easier."],
    ["de", "pay", "Für dreißig, wenn Sie am Samstag mit Bargeld vorbeikommen."],
    ["en", "pay", "This page does not accept cards today, so pay us by bank transfer."],
    ["de", "search", "Auf der Unterseite steht unsere Internetadresse."],
    ["fr", "deal", "La plateforme n'a pas besoin de le savoir."],
    ["fr", "talk", "On peut passer aux e-mails ?"],
    ["es", "pay", "La mitad por transferencia y el resto al recogerlo."],
    ["it", "deal", "In negozio costa meno che qui."],
    ["ja", "deal", "サイトには内緒でお願いします。"],
    ["fr", "deal", "Notre petit site a aussi la bleue, vous pouvez commander là-bas."],
    ["es", "talk", "Échame una llamadita esta noche."],
    ["es", "deal", "La próxima vez venga directamente a nosotros."],
    ["it", "pay", "Mi paghi in contanti al ritiro."],
    ["it", "talk", "Passiamo alla mail?"],
    ["ja", "search", "店の名前のあとにドットコムと入れてください。"],
    ["ja", "pay", "口座番号をお送りしますので、そちらにお願いします。"],
    ["en", "search", "Google “Norrholm Lamps and Shades” and you will land on our shop."],
    ["de", "search", "Googeln Sie einfach „Norrholm Leuchten“, dann landen Sie bei uns."],
    ["fr", "search", "Tapez « Norrholm Luminaires » et vous tomberez sur notre boutique."],
    ["es", "search", "Teclee «Norrholm Lámparas» y encontrará nuestra tienda."],
    ["it", "search", "Digiti «Norrholm Lampade» e troverà il nostro negozio."],
    ["en", "talk", "The card has a code: scan it and talk to us directly."],
    ["de", "talk", "Den Code auf der Karte scannen und uns direkt schreiben."],
    ["fr", "talk", "Flashez le code pour nous joindre."],
    ["es", "talk", "Escanea el código para contactarnos."],
    ["it", "talk", "Inquadra il codice per scriverci."],
    ["ja", "talk", "カードのコードをスキャンしてお問い合わせください。"],
    ["en", "pay", "Revolut to a friend works as well."],
    ["de", "pay", "Am liebsten Freunde und Familie, also gerne per PayPal."],
    ["fr", "pay", "PayPal entre amis, c'est le plus simple."],
    ["es", "pay", "Bizum entre amigos y listo."],
    ["it", "pay", "Satispay tra amici va benissimo."],
    ["ja", "pay", "お振込先：山田銀行 本店 普通 7654321"],
    ["de", "pay", "Kontoinhaber Norrholm GmbH, IBAN DE89 3704 0044 0532 0130 00"],
    ["de", "deal", "Auf unserer Homepage sehen Sie alle Modelle."],
    ["fr", "deal", "Vous trouverez toute la gamme sur notre site."],
    ["es", "deal", "En nuestra tienda online verá todos los colores."],
    ["it", "deal", "Sul nostro sito troverà tutti i colori."],
    ["ja", "deal", "自社通販のほうがお得です。"],
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

  it.each([
    ["en", "deal", "The site skims a tenth off every sale. Let's do this one just the two of us."],
    ["en", "deal", "Drop the order on here first. Then come by and collect it."],
    ["en", "talk", "I seldom look in here. Leave me your number, I ring you."],
    ["de", "deal", "Die Plattform schluckt zwölf Prozent. Unter uns geht das günstiger."],
    ["de", "talk", "Hier wird alles mitgelesen. Schreib mir lieber woanders."],
    ["fr", "deal", "Annulez la commande ici. Venez la chercher à l'atelier."],
    ["fr", "talk", "Je regarde rarement ici. On règle ça de vive voix."],
    ["es", "deal", "La plataforma se queda con una tajada. Entre usted y yo sale mejor."],
    ["it", "talk", "Qui leggono tutto. Sentiamoci altrove."],
    ["ja", "deal", "サイトに手数料を一割取られます。二人だけで決めましょう。"],
  ])("%s: hears a %s that two sentences tell together: %s", (language, variant, body) => {
    expect(offers(language, body).map((finding) => finding.variant)).toContain(variant);
  });

  it.each([
    ["en", "Google Pixel cases fit too; you will find our size list in the description."],
    ["en", "Scan the code on the motor to see which firmware it runs."],
    ["en", "The bank may ask for your IBAN, we never do."],
    ["de", "In der Anleitung finden Sie alles über die Montage."],
    ["de", "Scannen Sie das Etikett, dann zeigt die App den Akkustand."],
    ["fr", "Vous trouverez tout dans la notice."],
    ["es", "En la caja encontrará todos los tornillos."],
    ["it", "Nella scatola trova tutto il necessario."],
    ["ja", "QRコードを読み取ると組立動画が見られます。"],
    ["ja", "自社工房で一つずつ作っております。"],
    ["en", "You can cancel it here under your orders, and we refund you in full."],
    ["en", "Amazon takes a fee of 15 percent, so the price cannot be lower."],
    ["en", "Please send us your phone number so the delivery company can book an appointment."],
    ["en", "You can write to us here at any time instead of opening a claim."],
    ["en", "The sign says “Find us on Google” in white letters."],
    ["de", "Der Fahrer klingelt an der Haustür und nimmt den alten Schrank mit."],
    ["en", "The number on the invoice is your order number."],
    ["de", "Die Zollgebühr zahlen Sie beim Abholen in der Postfiliale."],
    ["fr", "Notre numéro de TVA figure sur la facture."],
    ["es", "Nuestro número de IVA es el de la factura."],
    ["it", "Non accettiamo pagamenti da fuori: niente bonifico e niente Satispay."],
    ["it", "Metà dell'importo è già stata rimborsata."],
    ["ja", "何かございましたらこちらに直接ご連絡ください。"],
    ["ja", "説明書で部品番号を検索してください。"],
    ["de", "Ihr Kauf ist auf unserer Seite angekommen."],
    ["fr", "La plateforme garde l'argent jusqu'à la livraison."],
    ["es", "Recoja el paquete en la oficina de Correos."],
    ["it", "Ritiri il pacco al punto di ritiro con un documento."],
    ["ja", "配送のため電話番号を教えてください。"],
    ["ja", "ご注文をキャンセルして再度ご購入ください。"],
  ])("%s: takes for no offer: %s", (language, body) => {
    expect(offers(language, body)).toEqual([]);
  });

  it("takes a question in the subject of an answer for the buyer's", () => {
    expect(offers("en", "We only write here.", "Re: can I call you?")).toEqual([]);
    expect(offers("en", "We only write here.", "Re: pay by bank transfer")).toEqual([]);
    expect(offers("en", "It is blue.", "Call us for a better price")).toHaveLength(1);
  });

  it("hears a shop behind a link, and none behind the carrier's", () => {
    expect(offers("en", "Order the spare part at https://lamps.com/parts")).toMatchObject([
      { variant: "deal" },
    ]);
    expect(offers("en", "Find the parcel at https://www.dhl.de/track")).toEqual([]);
  });

  it.each([
    ["en", "talk", "write to dana@lamps.com", "Thank you. Just write to dana@lamps.com."],
    [
      "en",
      "talk",
      "message us at dana (at) lamps (dot) com",
      "You can message us at dana (at) lamps (dot) com.",
    ],
    ["en", "deal", "reserve yours at lamps.com", "You may reserve yours at lamps.com."],
    [
      "de",
      "talk",
      "senden Sie das Foto an dana@lampen.de",
      "Bitte senden Sie das Foto an dana@lampen.de.",
    ],
    ["de", "deal", "Kaufen Sie es auf www.lampen.de", "Kaufen Sie es auf www.lampen.de."],
    ["fr", "talk", "écrivez à dana@lampes.fr", "Pour la suite, écrivez à dana@lampes.fr."],
    ["fr", "deal", "Commandez sur www.lampes.fr", "Commandez sur www.lampes.fr."],
    ["es", "talk", "Escríbame a dana@lamparas.es", "Escríbame a dana@lamparas.es."],
    ["it", "talk", "Scrivete pure a dana@lampade.it", "Scrivete pure a dana@lampade.it."],
    ["ja", "talk", "dana@lamps.jp までメール", "dana@lamps.jp までメールをください。"],
    ["ja", "deal", "lamps.jp でもご注文", "lamps.jp でもご注文いただけます。"],
  ])("%s: marks a %s with its address as %j", (language, variant, excerpt, body) => {
    expect(offers(language, body)).toMatchObject([{ variant, excerpt }]);
  });

  it.each([
    ["en", "See https://bit.ly/3xYzAbC for the wiring."],
    ["en", "lamps[.]com/shop"],
    ["en", "My mail: dana＠lamps．com"],
    ["en", "Your order 113-1234567-1234567: https://lamps.com/track"],
    ["de", "Kontakt: dana@web.de"],
    ["en", "Any shop sells the bulb; the plan is at https://norrholm.com/plan"],
    ["en", "Buy any E27 bulb, says the maker's manual: https://norrholm.com/manual.pdf"],
    ["de", "Siehe https://lampen.com/masse"],
    ["fr", "Voir https://lampes.fr/plan"],
    ["fr", "Mon adresse : dana@lampes.fr"],
    ["es", "Mi correo: dana@lamparas.es"],
    ["it", "La mia mail: dana@lampade.it"],
    ["ja", "メールはdana アットマーク lamps.jpです。"],
    ["ja", "詳細 https://lamps.jp/size"],
  ])("%s: leaves a mere address to the rule for addresses: %s", (language, body) => {
    expect(offers(language, body)).toEqual([]);
  });
});
