import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { Draft, DraftContext } from "../draft.ts";

const proactive: DraftContext = { mode: "proactive", orderIds: [], marketplaceHosts: [] };

function confirmations(draft: Partial<Draft>, context: DraftContext = proactive) {
  return checkDraft({ subject: "", body: "", ...draft }, context).findings.filter(
    ({ rule }) => rule === "order_confirmation",
  );
}

describe("order_confirmation", () => {
  it.each([
    [
      "en",
      "Good news, your order 113-5551234-7654321 came in a minute ago and is with our packers.",
    ],
    ["en", "Just a note that we got your payment. Thanks!"],
    ["en", "Hi there, we're busy packing your order and it will go out tomorrow morning."],
    ["en", "Your order has been placed successfully. Order total: $31.20. Payment method: Visa."],
    [
      "de",
      "Hallo Frau Seidel, Ihre Bestellung 302-1234567-7654321 ist heute Nacht bei uns eingegangen.",
    ],
    ["de", "Kurze Info: Ihr Zahlungseingang wurde verbucht, wir packen jetzt Ihr Paket."],
    ["de", "deine bestellung wird gerade fuer den versand fertig gemacht, alles laeuft nach plan"],
    ["de", "Wir haben Ihren Auftrag angenommen und beginnen morgen mit der Fertigung."],
    ["fr", "Bonjour, nous avons bien enregistré votre commande du 4 mai. Bien cordialement"],
    ["fr", "Votre règlement nous est bien parvenu et votre commande est en cours de préparation."],
    ["fr", "Nous accusons réception de votre commande. Elle sera expédiée sous 48 h."],
    ["es", "Hola Marta, te confirmamos que tu pedido ha entrado correctamente en nuestro sistema."],
    ["es", "Hemos recibido el pago de su pedido y lo enviaremos mañana."],
    ["es", "su compra ya se esta preparando en nuestro almacen, gracias"],
    ["it", "Gentile cliente, il Suo ordine è stato preso in carico dal nostro magazzino."],
    ["it", "Il pagamento è andato a buon fine, stiamo preparando il pacco."],
    ["it", "Le confermiamo la ricezione dell'ordine; lo spediremo domani."],
    ["ja", "ご注文を確かに受け付けました。商品の準備ができ次第、発送いたします。"],
    ["ja", "ご入金を確認いたしましたので、発送の手配を進めております。"],
    [
      "ja",
      "ご注文内容の確認\n商品名：マグカップ\n数量：1\n合計：2,400円\nお支払い方法：クレジットカード",
    ],
    [
      "en",
      "We are processing your order. You can cancel within 2 hours. Unless we contact you, it ships tomorrow.",
    ],
    [
      "de",
      "Wir haben Ihre Bestellung erhalten. Sollte ein Artikel nicht lieferbar sein, informieren wir Sie.",
    ],
    ["fr", "La fabrication de votre bague a débuté ce matin."],
    ["es", "Su transferencia de 45 € ha sido contabilizada."],
    ["it", "Il Suo bonifico di 45 € risulta accreditato."],
    ["ja", "ご注文データを正常に受信いたしました。"],
    ["en", "Three jars of honey, paid, address jotted down. The beekeeper sets to work tomorrow."],
    ["en", "Confirming: 2 x linen apron, ship to Oak Street, $58.00 charged to Visa."],
    ["de", "Zwei Gläser Honig, kassiert, Straße aufgeschrieben. Lehnen Sie sich zurück."],
    ["de", "Ihr Auftrag ist bei uns gelandet, jetzt wird gehämmert und gesägt."],
    ["fr", "C'est noté, c'est réglé, à nous de jouer."],
    ["fr", "Votre commande est entre les mains de nos artisans, tout suit son cours."],
    ["es", "El banco ha dicho que sí y la compra está cerrada."],
    ["es", "Su compra nos ha llegado sin novedad."],
    ["it", "La banca ha detto sì e l'acquisto è concluso, non serve risposta."],
    ["it", "Tre vasetti di miele, incassato, indirizzo annotato."],
    ["ja", "蜂蜜三瓶、入金済み。ご返信には及びません。"],
    ["ja", "売買成立です。お返事は不要です。"],
    ["en", "Your order sits at number 3 in our queue."],
    ["en", "We are packing your order and will tell you when your parcel leaves."],
    ["de", "Die Anzahlung ist verbucht, morgen schneiden wir das Leder zu."],
    ["fr", "L'acompte est encaissé, demain nous coupons le cuir."],
    ["es", "La señal está ingresada, mañana cortamos el cuero."],
    ["it", "È andato tutto a buon fine, lei è il numero 3 della fila."],
    ["ja", "ご注文は順番待ちの三番目です。しばらくお待ちください。"],
    ["en", "woohoo!! ur order popped up on my phone, making it tonight"],
    ["fr", "Par la présente, nous accusons bonne réception de votre ordre d'achat."],
    ["es", "¡yuju! me acaba de saltar tu pedido en el móvil, esta noche lo hago"],
    ["it", "evviva, mi è appena comparso il tuo ordine sul telefono, lo faccio stasera"],
    ["ja", "自動送信：ご注文のステータスが「処理中」になりました。"],
  ])("catches a confirmation in %s: %s", (language, body) => {
    expect(confirmations({ body, language })).not.toEqual([]);
  });

  it.each([
    [
      "en",
      "We received your order, but the engraving text is missing. Please tell us which name to engrave.",
    ],
    ["en", "Your order will ship later than planned because our supplier is late."],
    ["en", "We could not process your order: the house number is missing from the address."],
    [
      "de",
      "Ihre Bestellung ist eingegangen, leider ist die Lampe ausverkauft. Wir erstatten den Betrag.",
    ],
    [
      "de",
      "Wir haben Ihre Bestellung erhalten. Bitte teilen Sie uns noch den Wunschnamen für die Gravur mit.",
    ],
    [
      "fr",
      "Votre commande est enregistrée mais nécessite un réapprovisionnement de deux semaines.",
    ],
    [
      "fr",
      "Pour lancer la fabrication de votre commande, merci de nous préciser la couleur souhaitée.",
    ],
    [
      "es",
      "Hemos recibido su pedido, pero la dirección está incompleta. ¿Nos indica el número del portal?",
    ],
    ["it", "Abbiamo ricevuto il Suo ordine, purtroppo l'articolo è esaurito."],
    ["ja", "ご注文を承りましたが、名入れの文字をお知らせください。確認後に製作いたします。"],
    ["ja", "ご注文の商品が欠品しており、発送が遅れる見込みです。"],
    ["en", "If you would like the paperback instead, let us know, and we will ship it at once."],
    ["en", "Hello, we received two identical orders from you. Should both be shipped?"],
    ["de", "Wir haben Ihren Auftrag erhalten. Soll der Ring vergoldet oder versilbert sein?"],
    ["es", "¿El anillo lo quiere dorado o plateado? Su pedido está en preparación."],
    ["en", "The refund has been paid and your return is noted. No reply needed."],
    ["de", "Wir haben Ihre neue Adresse notiert. Welche Etage ist es?"],
    ["fr", "Votre retour est enregistré et le remboursement est réglé."],
    ["es", "Se le ha cobrado dos veces por error; hoy devolvemos el segundo importe."],
    ["it", "La garanzia è registrata; conservi la scheda."],
    ["ja", "保証は登録済みです。保証書を保管してください。"],
    ["en", "Plug it in and you are good to go, just sit back and relax."],
    ["en", "Printing starts as soon as you approve the proof."],
    ["de", "Der Druck beginnt, sobald Sie den Entwurf freigeben."],
    ["fr", "Nous imprimons dès que vous aurez validé la maquette."],
    ["it", "Stampiamo appena approva la bozza."],
    ["ja", "校正をご確認いただき次第、印刷いたします。"],
  ])("lets a message in %s that needs something pass: %s", (language, body) => {
    expect(confirmations({ body, language })).toEqual([]);
  });

  it("takes a status for an answer when the buyer wrote first", () => {
    const body = "Yes, we have received your order and your payment.";
    expect(confirmations({ body, language: "en" }, { ...proactive, mode: "reply" })).toEqual([]);
  });

  it("is not excused by an offer of help for problems that may come up", () => {
    const body = "We received your order. If there is any problem or a delay, let us know.";
    expect(confirmations({ body, language: "en" })).toMatchObject([
      { variant: "received", excerpt: "received your order" },
    ]);
  });

  it.each([
    ["en", "Sorry for the short message: we have received your order."],
    ["de", "Entschuldigen Sie die kurze Nachricht: Wir haben Ihre Bestellung erhalten."],
    ["fr", "Désolé pour ce message bref : nous avons bien reçu votre commande."],
    ["es", "Perdone el mensaje tan breve: hemos recibido su pedido."],
    ["it", "Scusi il messaggio breve: abbiamo ricevuto il suo ordine."],
    ["ja", "突然のメール失礼いたします。ご注文を承りました。"],
  ])("is not excused by regret over the message in %s: %s", (language, body) => {
    expect(confirmations({ body, language })).not.toEqual([]);
  });

  it("tells who asked for the invoice that it was paid", () => {
    const body = "Your invoice is attached. We have received your payment.";
    const context = { ...proactive, buyerAsked: "invoice", hasBuyerAskedInvoice: true };
    expect(confirmations({ body, language: "en" }, context)).toEqual([]);
  });

  it("does not confirm what is denied or only a condition", () => {
    const body = "Once we have received your payment we will tell you the warranty code.";
    expect(confirmations({ body, language: "en" })).toEqual([]);
    expect(confirmations({ body: "We have not received your order yet." })).toEqual([]);
  });
});
