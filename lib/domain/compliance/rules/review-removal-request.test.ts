import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const found = (body: string, language = "en") =>
  checkDraft({ subject: "", body, language }, reply).findings.filter(
    ({ rule }) => rule === "review_removal_request",
  );

describe("review_removal_request", () => {
  it.each([
    ["en", "Would you kindly take down the comment about the kettle?", "remove"],
    ["en", "We hope you will reconsider your rating.", "change"],
    ["en", "Withdraw your feedback and we refund everything.", "incentive"],
    ["en", "Please edit what you wrote about us on the product page.", "change"],
    ["de", "Wären Sie bereit, Ihre Rezension zu entfernen?", "remove"],
    ["de", "Bitte passen Sie Ihre Bewertung noch an.", "change"],
    ["de", "Löschen Sie die Bewertung, dann erstatten wir alles.", "incentive"],
    ["fr", "Auriez-vous la gentillesse de retirer votre évaluation ?", "remove"],
    ["fr", "Nous espérons que vous pourrez modifier votre avis.", "change"],
    ["fr", "Supprimez votre avis et nous vous offrons un bon d'achat.", "incentive"],
    ["es", "¿Tendría la amabilidad de borrar su valoración?", "remove"],
    ["es", "Le rogamos que revise su calificación.", "change"],
    ["es", "Si elimina la reseña, le regalamos un cupón.", "incentive"],
    ["it", "Avrebbe la gentilezza di togliere la sua valutazione?", "remove"],
    ["it", "Speriamo che possa rivedere la sua recensione.", "change"],
    ["it", "Se elimina la recensione, le regaliamo un buono.", "incentive"],
    ["ja", "恐れ入りますが、口コミを取り下げていただけますか。", "remove"],
    ["ja", "評価の修正をお願いできますでしょうか。", "change"],
    ["ja", "レビューを削除していただければ、ギフト券を差し上げます。", "incentive"],
  ])("hears it in %s: %s", (language, body, variant) => {
    expect(found(body, language)).toMatchObject([{ variant, severity: "block" }]);
  });

  it.each([
    ["en", "We read your review. Would you mind updating it?"],
    ["de", "Wir haben Ihre Bewertung gelesen. Könnten Sie diese bitte anpassen?"],
    ["es", "Vimos su reseña. ¿Podría modificarla, por favor?"],
    ["it", "Abbiamo visto la recensione. Potrebbe modificarla?"],
  ])("knows in %s what “it” is: %s", (language, body) => {
    expect(found(body, language)).toHaveLength(1);
  });

  it.each([
    ["en", "It is entirely your choice whether to keep or remove your review."],
    ["en", "Please do not change your review because of us."],
    ["en", "The marketplace removed the review, we did not."],
    ["en", "Could you change the delivery address? Thank you for your feedback, too."],
    ["en", "Please remove the protective film before you use it."],
    ["de", "Wir bitten Sie nicht, Ihre Bewertung zu ändern."],
    ["de", "Bitte entfernen Sie die Schutzfolie."],
    ["de", "Die Bewertung hat der Marktplatz gelöscht."],
    ["fr", "Vous êtes libre de modifier ou non votre avis."],
    ["fr", "Pourriez-vous modifier l'adresse de livraison ?"],
    ["fr", "Si vous changez d'avis, renvoyez l'article."],
    ["es", "No hace falta que cambie su reseña, no le pedimos nada."],
    ["es", "¿Puede cambiar la dirección de entrega?"],
    ["es", "La reseña la borró la plataforma."],
    ["it", "Non le chiediamo di cambiare la recensione."],
    ["it", "Può modificare l'indirizzo di consegna?"],
    ["it", "La recensione è stata tolta dalla piattaforma."],
    ["ja", "レビューを変更していただく必要はありません。"],
    ["ja", "お届け先の変更をお願いいたします。"],
    ["ja", "返金は評価の削除を条件としません。"],
  ])("lets pass in %s: %s", (language, body) => {
    expect(found(body, language)).toEqual([]);
  });
});
