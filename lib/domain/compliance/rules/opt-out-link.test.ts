import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { Draft, DraftContext } from "../draft.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const optOuts = (draft: Partial<Draft>, context = reply) =>
  checkDraft({ subject: "", body: "", ...draft }, context).findings.filter(
    ({ rule }) => rule === "opt_out_link",
  );

describe("opt_out_link", () => {
  it.each([
    ["en", "link", "To opt out, use the link below."],
    ["en", "reply_word", "Tired of our emails? Just reply with the word remove."],
    ["en", "reply_word", "Text STOP and we won't write again."],
    ["de", "link", "Zum Abbestellen klicken Sie bitte hier."],
    ["de", "reply_word", "Sie wünschen keine Mails mehr? Schreiben Sie uns STOP zurück."],
    ["de", "reply_word", "Schicken Sie ABMELDEN, wenn es zu viel wird."],
    ["fr", "link", "Vous désinscrire ? Suivez ce lien."],
    ["fr", "reply_word", "Marre de nos mails ? Répondez STOP."],
    ["fr", "link", "Désabonnez-vous en un clic."],
    ["es", "link", "Si quiere darse de baja, haga clic aquí."],
    ["es", "reply_word", "Conteste BAJA y no le escribiremos más."],
    ["es", "reply_word", "¿Harto de nuestros correos? Responda a este mensaje."],
    ["it", "link", "Clicchi qui per disiscriversi."],
    ["it", "reply_word", "Scriva STOP e non la disturberemo."],
    ["it", "reply_word", "Non desidera più le nostre mail? Risponda a questa."],
    ["ja", "link", "メールの配信停止は下記リンクからお願いします。"],
    ["ja", "reply_word", "ご不要の場合は「配信停止」と返信してください。"],
    ["ja", "link", "今後お知らせが不要な方はこちらをクリックしてください。"],
  ])("%s: hears a %s in: %s", (language, variant, body) => {
    expect(optOuts({ body, language })).toMatchObject([{ variant }]);
  });

  it.each([
    ["en", "The marketplace's e-mails can be turned off in your notification settings."],
    ["en", "If you don't want to wait, let us know and we refund you."],
    ["en", "Turn the dial to stop the pump."],
    ["de", "Die Mails von Amazon können Sie in Ihrem Konto abbestellen."],
    ["de", "Möchten Sie keine Rechnung, schreiben Sie uns bitte."],
    ["fr", "Vous pouvez vous désabonner dans les préférences de votre compte."],
    ["es", "Puede darse de baja en las preferencias de su cuenta."],
    ["it", "Può disiscriversi nelle impostazioni del suo account."],
    ["ja", "配信停止はアカウントサービスの設定からお願いします。"],
  ])("%s: lets pass in an answer: %s", (language, body) => {
    expect(optOuts({ body, language })).toEqual([]);
  });

  it("finds a link by its target or by its words, in offsets of the source", () => {
    const body = '<p>Bye</p><a href="https://m.example/unsubscribe?u=1">here</a>';
    expect(optOuts({ body, bodyFormat: "html" })).toMatchObject([
      { variant: "link", start: body.indexOf("<a"), end: body.length },
    ]);
    const named = '<p>Bye</p><a href="https://m.example/x">Abmelden</a>';
    expect(optOuts({ body: named, bodyFormat: "html" })).toMatchObject([{ variant: "link" }]);
  });
});
