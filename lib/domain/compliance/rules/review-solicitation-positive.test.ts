import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const about: DraftContext = { mode: "proactive", orderIds: [], marketplaceHosts: ["shop.example"] };

const found = (body: string, language = "en", context: Partial<DraftContext> = {}) =>
  checkDraft({ subject: "", body, language }, { ...about, ...context }).findings.filter(
    ({ rule }) => rule === "review_solicitation_positive",
  );

describe("review_solicitation_positive", () => {
  it.each([
    ["en", "A glowing review would make our week.", "positive"],
    ["en", "If the boots fit and you like them, do write a review.", "conditional"],
    ["en", "Kindly write to us before you post a bad rating.", "conditional"],
    ["en", "Reviewers get a voucher: post a review today.", "incentive"],
    ["en", "All we hope for is 5 stars.", "stars"],
    ["en", "A ★★★★★ review would help us so much.", "stars"],
    ["de", "Eine nette Bewertung würde uns sehr helfen.", "positive"],
    ["de", "Falls Ihnen die Stiefel gefallen, schreiben Sie bitte eine Rezension.", "conditional"],
    ["de", "Für jede Rezension gibt es einen Gutschein.", "incentive"],
    ["de", "Geben Sie uns doch fünf Sterne.", "stars"],
    ["fr", "Un commentaire élogieux nous aiderait beaucoup.", "positive"],
    ["fr", "Si les bottes vous plaisent, laissez une évaluation.", "conditional"],
    ["fr", "Recevez un cadeau en échange de votre avis.", "incentive"],
    ["fr", "Mettez-nous cinq étoiles !", "stars"],
    ["es", "Un comentario positivo nos ayudaría mucho.", "positive"],
    ["es", "Si las botas le gustan, deje una valoración.", "conditional"],
    ["es", "Le regalamos un cupón a cambio de su reseña.", "incentive"],
    ["es", "Pónganos cinco estrellas, por favor.", "stars"],
    ["it", "Un commento positivo ci aiuterebbe molto.", "positive"],
    ["it", "Se gli stivali le piacciono, lasci una valutazione.", "conditional"],
    ["it", "Le regaliamo un buono in cambio della recensione.", "incentive"],
    ["it", "Ci metta cinque stelle, per favore.", "stars"],
    ["ja", "良い評価をいただけますと励みになります。", "positive"],
    ["ja", "気に入っていただけたら、口コミの投稿をお願いします。", "conditional"],
    ["ja", "口コミを書いた方に割引券を進呈します。", "incentive"],
    ["ja", "五つ星をつけてください。", "stars"],
  ])("hears it in %s: %s", (language, body, variant) => {
    expect(found(body, language)).toMatchObject([{ variant, severity: "block" }]);
  });

  it("hears what is offered in the sentence after the asking", () => {
    const body = "Write a review of the tent. As a thank you we will send you a gift card.";
    expect(found(body)).toMatchObject([{ variant: "incentive" }]);
  });

  it("hears that the others shall come to the seller first", () => {
    const body = "Please rate us. If not satisfied, contact us first.";
    expect(found(body)).toMatchObject([{ variant: "conditional" }]);
  });

  it("sorts by a question where the others are sent to the seller", () => {
    expect(found("Not happy? Email us. Happy? Leave a review.")).toMatchObject([
      { variant: "conditional" },
    ]);
    expect(found("Were you happy with it? You can rate us here.")).toEqual([]);
  });

  it("hears that whoever cannot give stars shall write instead", () => {
    expect(found("If you cannot give us 5 stars, please contact us.")).toHaveLength(1);
    expect(found("Wenn Sie keine 5 Sterne geben können, schreiben Sie uns.", "de")).toHaveLength(1);
  });

  it("reads letters set apart and drawn", () => {
    expect(found("Please give us f.i.v.e s.t.a.r.s")).toHaveLength(1);
    expect(found("Leave us a 5-st@r r3view!")).toHaveLength(1);
    expect(found("高 評 価 を お願いします。", "ja")).toHaveLength(1);
  });

  it.each([
    ["en", "If you are happy with the drawing, we start printing."],
    ["en", "The five stars on the flag are embroidered; please wash it at 30 degrees."],
    ["en", "We neither offer refunds nor ask for anything in exchange for a review."],
    ["en", "Please leave an honest review."],
    ["en", "Let us know if you would like the mug with five stars or with a heart."],
    ["de", "Wenn Sie mit dem Entwurf zufrieden sind, drucken wir."],
    ["de", "Das Hotel hat fünf Sterne."],
    ["fr", "Si la maquette vous plaît, nous imprimons."],
    ["fr", "Votre remboursement ne dépend d'aucun avis."],
    ["es", "Si le gusta el boceto, imprimimos."],
    ["es", "El reembolso no depende de ninguna valoración positiva."],
    ["it", "Se la bozza le piace, stampiamo."],
    ["it", "Il rimborso non dipende da nessuna recensione positiva."],
    ["ja", "返金はレビューの内容に関係なく行います。"],
    ["ja", "デザインを気に入っていただけましたら、印刷を始めます。"],
  ])("lets pass in %s: %s", (language, body) => {
    expect(found(body, language)).toEqual([]);
  });
});
