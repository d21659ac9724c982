import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const proactive: DraftContext = { mode: "proactive", orderIds: [], marketplaceHosts: [] };

function asked(body: string, language: string, context: Partial<DraftContext> = {}) {
  return checkDraft({ subject: "", body, language }, { ...proactive, ...context }).findings.filter(
    ({ rule }) => rule === "cancel_request",
  );
}

describe("cancel_request", () => {
  it.each([
    ["en", "The pan is sold out. Could you kindly cancel the order from your side?"],
    ["en", "We'd ask you to cancel this purchase and order again next month."],
    ["en", "It is best to just cancel your order in your account."],
    ["en", "Please submit a cancellation request in Your Orders."],
    ["de", "Der Artikel ist vergriffen, stornieren Sie daher bitte die Bestellung."],
    ["de", "Bitte stornieren Sie die Bestellung, da wir sie nicht liefern können."],
    ["de", "Bitte stornieren Sie die Bestellung und den Termin beim Fahrer."],
    ["en", "Please visit your account and cancel there."],
    ["de", "Könntest du die Bestellung bitte selbst stornieren?"],
    ["de", "Wir bitten Sie, die Stornierung in Ihrem Konto zu beantragen."],
    ["fr", "Merci d'annuler votre commande depuis votre compte."],
    ["fr", "Pourriez-vous procéder à l'annulation de la commande ?"],
    ["fr", "Le plus simple est d'annuler et de commander à nouveau."],
    ["es", "Le rogamos que cancele el pedido desde su cuenta."],
    ["es", "Por favor anule su compra, no nos queda stock."],
    ["es", "¿Podrías solicitar tú la cancelación del pedido?"],
    ["it", "La preghiamo di annullare l'ordine dal Suo account."],
    ["it", "annulla l'ordine per favore, è esaurito"],
    ["it", "Le chiediamo di richiedere l'annullamento dell'ordine."],
    ["ja", "恐れ入りますが、お客様ご自身でキャンセルをお願いいたします。"],
    ["ja", "在庫切れのため、キャンセルの手続きをお願いできますでしょうか。"],
    ["ja", "お手数ですがご注文をキャンセルしていただけますか。"],
    ["it", "Le saremmo grati se potesse annullare l'ordine."],
    ["de", "Kannst du bitte stornieren? Haben den Artikel nicht mehr."],
    ["en", "It would help us a lot if the cancellation came from you."],
    ["en", "Could you call off the order from your account?"],
    ["de", "Bitte ziehen Sie Ihre Bestellung zurück, wir haben keine Ware."],
    ["de", "Am besten machst du den Kauf rückgängig."],
    ["fr", "Il serait préférable que l'annulation vienne de vous."],
    ["fr", "Nous vous saurions gré d'annuler votre commande."],
    ["es", "¿Sería tan amable de anular el pedido?"],
    ["es", "Retire su pedido desde su cuenta, por favor."],
    ["it", "Sarebbe meglio che l'annullamento partisse da lei."],
    ["it", "Ritiri l'ordine dal suo account, per favore."],
    ["ja", "お客様の方でご注文を取り下げていただけますか。"],
  ])("catches it in %s: %s", (language, body) => {
    expect(asked(body, language)).toMatchObject([{ variant: "asks", severity: "warn" }]);
  });

  it.each([
    ["en", "The pan is sold out. If you wish, we will cancel the order and refund you in full."],
    ["en", "Please let us know whether we should wait or cancel."],
    ["en", "You can cancel the order at any time before it ships."],
    ["en", "Please cancel the delivery slot with the carrier if you are away."],
    ["de", "Bitte stornieren Sie den Kauf noch nicht, der Ersatz ist schon unterwegs."],
    ["de", "Bitte kündigen Sie den Zustelltermin nicht."],
    ["fr", "Merci d'annuler le rendez-vous auprès du livreur."],
    ["es", "Le rogamos que anule la cita con el repartidor."],
    ["it", "Per favore annulli l'appuntamento con il corriere."],
    ["ja", "訪問日の日時指定をキャンセルしてください。"],
    ["en", "Please do not cancel your order, the new pan leaves today."],
    ["de", "Möchten Sie lieber stornieren? Dann erledigen wir das gern für Sie."],
    ["de", "Auf Wunsch stornieren wir die Bestellung und erstatten den Betrag."],
    ["fr", "Si vous souhaitez annuler, dites-le-nous et nous vous remboursons."],
    ["fr", "La livraison a été annulée par le transporteur."],
    ["es", "Si lo prefiere, cancelamos el pedido y le devolvemos el dinero."],
    ["it", "Se desidera annullare, ci avvisi e provvediamo al rimborso."],
    ["ja", "キャンセルをご希望の場合はご連絡ください。こちらで手続きいたします。"],
    ["ja", "ご注文はキャンセルとさせていただき、全額返金いたします。"],
    ["en", "Would you like us to cancel the order or wait?"],
    ["de", "Bitte entscheiden Sie, ob Sie warten oder stornieren möchten."],
    ["fr", "Vous pouvez retirer votre commande au point relais."],
    ["es", "Puede retirar su pedido en la tienda de recogida."],
    ["it", "Può ritirare l'ordine presso il punto di ritiro."],
  ])("lets the choice and the seller's own doing in %s pass: %s", (language, body) => {
    expect(asked(body, language)).toEqual([]);
  });

  it("lets somebody who wants to cancel be told how", () => {
    const body = "Please cancel the order in Your Orders, it has not been packed yet.";
    const buyerTexts = ["Hi, I want to cancel my order, how do I do that?"];
    expect(asked(body, "en", { mode: "reply", buyerTexts })).toEqual([]);
    expect(asked(body, "en", { mode: "reply", buyerTexts: ["Where is it?"] })).toHaveLength(1);
  });
});
