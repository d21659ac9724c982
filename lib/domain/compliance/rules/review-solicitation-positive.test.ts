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
    ["en", "The yearbook closes with a star rating table of all the films."],
    ["de", "Das Kapitel zur Bewertung von Immobilien hat vierzig Seiten."],
    ["fr", "L'agenda a un tableau de notes pour chaque vin, de une à cinq étoiles."],
    ["es", "En la libreta se puntúa cada vino de una a cinco estrellas."],
    ["it", "Nel taccuino si assegna un voto da una a cinque stelle a ogni film."],
    ["ja", "この手帳では一冊ごとに星を五つまで塗れます。"],
  ])("lets pass in %s: %s", (language, body) => {
    expect(found(body, language)).toEqual([]);
  });

  it.each([
    ["en", "If you are pleased with the kettle, say so beneath the listing."],
    ["en", "Anything less than five counts as a failure for our shop."],
    ["en", "Happy? Tell the world on the item page. Unhappy? Tell only me."],
    ["en", "Each little star keeps our workshop afloat."],
    ["de", "Wenn Sie mit dem Kessel zufrieden sind, sagen Sie es unter dem Angebot."],
    ["de", "Alles unter fünf gilt für unseren Laden als durchgefallen."],
    [
      "de",
      "Zufrieden? Dann sagen Sie es der Welt auf der Artikelseite. Unzufrieden? Dann nur mir.",
    ],
    ["de", "Jeder Stern hält unsere kleine Werkstatt über Wasser."],
    ["fr", "Si la bouilloire vous plaît, dites-le sous l'annonce."],
    ["fr", "Tout ce qui est en dessous de cinq compte comme un échec pour nous."],
    [
      "fr",
      "Content ? Dites-le au monde sur la fiche du produit. Mécontent ? Dites-le seulement à moi.",
    ],
    ["fr", "Chaque étoile aide notre petit atelier à survivre."],
    ["es", "Si le gusta el hervidor, dígalo debajo del anuncio."],
    ["es", "Todo lo que esté por debajo de cinco cuenta como suspenso para la tienda."],
    ["es", "¿Contento? Dígalo al mundo en la ficha. ¿Descontento? Solo a mí."],
    ["es", "Cada estrella mantiene a flote nuestro taller."],
    ["it", "Se il bollitore le piace, lo scriva sotto l'annuncio."],
    ["it", "Tutto ciò che è sotto il cinque per noi è una bocciatura."],
    ["it", "Contento? Lo dica al mondo nella scheda del prodotto. Scontento? Lo dica solo a me."],
    ["it", "Ogni stella tiene a galla la nostra bottega."],
    ["ja", "ケトルを気に入っていただけましたら、商品ページにそうお書きください。"],
    ["ja", "五つ未満はすべて落第とみなされてしまいます。"],
    ["ja", "ご満足なら商品ページで皆さんに伝えてください。ご不満ならこちらだけにこっそりどうぞ。"],
    ["ja", "星ひとつひとつが、小さな店の命綱です。"],
    ["en", "We would be delighted with a few kind words on the product page."],
    ["de", "Über liebe Worte auf der Artikelseite würden wir uns sehr freuen."],
    ["it", "Saremmo felici di leggere belle parole sulla pagina."],
    ["ja", "商品ページに優しい一言をお願いいたします。"],
  ])("hears it in %s without a name: %s", (language, body) => {
    expect(found(body, language)).not.toHaveLength(0);
  });

  it.each([
    ["en", "The stars on the lamp glow for two hours after dark."],
    ["en", "When all five lights are lit, the battery is full."],
    ["en", "Please have another look at the two star-shaped screws in the small bag."],
    ["de", "Wenn alle fünf Lämpchen leuchten, ist der Akku voll."],
    ["de", "Die Sterne auf der Decke leuchten nachts zwei Stunden."],
    ["de", "Bitte schauen Sie noch einmal nach den zwei Sternschrauben in der Tüte."],
    ["fr", "Quand les cinq lumières sont allumées, la batterie est pleine."],
    ["fr", "Les étoiles du plafond brillent deux heures dans le noir."],
    ["es", "Cuando las cinco luces están encendidas, la batería está llena."],
    ["es", "Las estrellas del techo brillan dos horas a oscuras."],
    ["es", "Escríbanos unas líneas para la devolución y le mandamos la etiqueta."],
    ["it", "Quando le cinque luci sono accese, la batteria è carica."],
    ["it", "Le stelle sul soffitto brillano per due ore al buio."],
    ["ja", "ランプが五つとも点灯すると充電完了です。"],
    ["ja", "星は暗いところで二時間ほど光ります。"],
  ])("tells lamps and other stars in %s apart: %s", (language, body) => {
    expect(found(body, language)).toEqual([]);
  });

  it.each([
    [
      "en",
      "Delighted with the clock? The stars next to our name would love to know. Not delighted? Our inbox is the better place.",
    ],
    [
      "de",
      "Begeistert von der Uhr? Die Sterne neben unserem Namen freuen sich. Nicht begeistert? Dann ist unser Postfach der bessere Ort.",
    ],
    [
      "fr",
      "Emballé par l'horloge ? Dites-le à côté de notre nom. Pas emballé ? Dites-le-nous ici.",
    ],
    [
      "es",
      "¿Encantado con el reloj? Dígalo junto a nuestro nombre. ¿No tanto? Dígalo solo a nosotros.",
    ],
    [
      "it",
      "Entusiasta dell'orologio? Lo dica accanto al nostro nome. Non tanto? Lo dica solo a noi.",
    ],
    [
      "ja",
      "時計がお気に召しましたら店名の横でお知らせください。そうでなければ当店だけにこっそりと。",
    ],
  ])("hears in %s a door for each kind of buyer: %s", (language, body) => {
    expect(found(body, language)).not.toHaveLength(0);
  });

  it.each([
    ["en", "Does it fit? Care tips are on the product page. Doesn't fit? Write straight to us."],
    [
      "de",
      "Passt es? Pflegetipps finden Sie auf der Produktseite. Passt nicht? Schreiben Sie direkt uns.",
    ],
    ["fr", "Ça va ? Les conseils sont sur la fiche du produit. Ça ne va pas ? Écrivez-nous."],
  ])("sees in %s no doors where help is offered: %s", (language, body) => {
    expect(found(body, language)).toEqual([]);
  });
});
