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
    ["en", "reply_word", "Our letters are a nuisance? One word, 'quiet', in reply is enough."],
    ["en", "reply_word", "Should you prefer silence from us, answer with a single full stop."],
    ["en", "link", "Want fewer notes from us? Tick the box below."],
    ["de", "reply_word", "Sie möchten lieber Ihre Ruhe haben? Ein «Ruhe» als Antwort genügt."],
    ["de", "link", "Wer aus unserer Runde aussteigen will, klickt hier."],
    ["de", "link", "Von uns nichts mehr lesen? Ein Klick genügt."],
    ["fr", "reply_word", "Nos messages vous pèsent ? Répondez « assez »."],
    ["fr", "link", "Vous préférez le silence ? Cliquez sur la sortie."],
    ["es", "reply_word", "¿Nuestros correos le molestan? Conteste «basta»."],
    ["es", "link", "Si prefiere que no le escribamos, toque el enlace."],
    ["it", "reply_word", "Niente più lettere? Scriva FINE."],
    ["it", "link", "Se preferisce che non le scriviamo, prema qui."],
    ["ja", "reply_word", "お便りを控えてほしい場合は「けっこう」とお返事ください。"],
    ["ja", "link", "もう送らないでほしい方は、こちらを押してください。"],
  ])("%s: hears a %s behind other words: %s", (language, variant, body) => {
    expect(optOuts({ body, language })).toMatchObject([{ variant }]);
  });

  it.each([
    ["en", "Please don't contact me by phone, answer here."],
    ["en", "To stop the notes on the keyboard from sticking, press here."],
    ["de", "Zum Stummschalten der Klingel drücken Sie hier."],
    ["fr", "Vous n'avez plus de nouvelles du transporteur ? Répondez-nous."],
    ["es", "Para silenciar los avisos de la app, pulse el botón."],
    ["it", "Niente messaggio sul biglietto? Ci risponda, per favore."],
    ["ja", "メッセージカードが不要でしたら、ご返信ください。"],
  ])("%s: leaves the messages of something else alone: %s", (language, body) => {
    expect(optOuts({ body, language }, { ...reply, mode: "proactive" })).toEqual([]);
  });

  it("knows a link that speaks in the buyer's name, and one that is called an exit", () => {
    const link = (href: string, text: string) =>
      optOuts({ body: `<p>Bye</p><a href="${href}">${text}</a>`, bodyFormat: "html" });
    expect(link("https://m.example/x/991", "Please stop writing to me")).toMatchObject([
      { variant: "link" },
    ]);
    expect(link("https://m.example/exit?u=7", "Bye")).toMatchObject([{ variant: "link" }]);
    expect(link("https://m.example/exits-and-doors", "Doors")).toEqual([]);
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
