import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const about: DraftContext = { mode: "proactive", orderIds: [], marketplaceHosts: ["shop.example"] };

const found = (body: string, language = "en", context: Partial<DraftContext> = {}) =>
  checkDraft({ subject: "", body, language }, { ...about, ...context }).findings.filter(
    ({ rule }) => rule === "review_request_any",
  );

describe("review_request_any", () => {
  it.each([
    ["en", "Would you spare half a minute to post a review of the kettle?"],
    ["en", "Every honest review counts for a workshop of two people."],
    ["en", "Help the next camper choose: share your story on the product page."],
    ["en", "Kindly drop us some feedback as your seller."],
    ["de", "Denken Sie bitte daran, Ihren Einkauf zu bewerten."],
    ["de", "Sagen Sie anderen Käufern, ob der Rucksack trocken bleibt."],
    ["de", "Ein paar Worte von Ihnen auf der Produktseite wären toll."],
    ["fr", "Pensez à noter votre commande quand vous aurez un instant."],
    ["fr", "Racontez aux futurs acheteurs comment la tente se comporte."],
    ["fr", "Nous aimerions beaucoup lire votre évaluation."],
    ["es", "¿Se anima a escribir una reseña del taburete?"],
    ["es", "Diga a los demás compradores qué le parece la lámpara."],
    ["es", "Puede valorar su pedido desde su cuenta, nos ayudaría mucho."],
    ["it", "Le va di scrivere una recensione dello sgabello?"],
    ["it", "Racconti agli altri acquirenti come si trova con la lampada."],
    ["it", "Può votare il suo acquisto dal suo account, ci aiuterebbe molto."],
    ["ja", "お時間のあるときに口コミをご投稿いただけますと幸いです。"],
    ["ja", "商品ページにひとことコメントを残していただけると嬉しいです。"],
    ["ja", "ショップの評価にご協力をお願いいたします。"],
  ])("hears it in %s: %s", (language, body) => {
    expect(found(body, language)).toHaveLength(1);
  });

  it.each([
    ["a plea", "Please write a review of it.", "request"],
    ["a rating", "Please rate your purchase.", "rating"],
    ["the seller", "Please rate us as a seller.", "seller_feedback"],
  ])("tells %s apart", (_, body, variant) => {
    expect(found(body)).toMatchObject([{ variant, severity: "block" }]);
  });

  it("marks the words and takes out their sentence", () => {
    const body = "The lamp ships on Monday. Please leave us a review. It takes a 60 W bulb.";
    const [finding] = found(body);
    expect(finding?.excerpt).toBe("leave us a review");
    const { start = 0, end = 0, replacement = "" } = finding?.fix ?? {};
    expect(body.slice(0, start) + replacement + body.slice(end)).toBe(
      "The lamp ships on Monday. It takes a 60 W bulb.",
    );
  });

  it("offers no cut across the tags of HTML", () => {
    const body = "<p>It ships today.</p><a href='#'>Leave a <b>review</b></a>";
    const { findings } = checkDraft({ subject: "", body, bodyFormat: "html" }, about);
    const finding = findings.find(({ rule }) => rule === "review_request_any");
    expect(finding).toMatchObject({ excerpt: "Leave a <b>review" });
    expect(finding).not.toHaveProperty("fix");
  });

  it.each([
    ["en", "Please review the attached drawing and tell us whether the lettering is right."],
    ["en", "Your refund is paid whether or not you ever leave a review."],
    ["en", "We never ask for reviews."],
    ["en", "The lamp has a five-star energy rating."],
    ["en", "Could you share a photo of the broken hinge?"],
    ["en", "Please let me know which of the two options you prefer."],
    ["en", "You can leave a note for the driver on the order page."],
    ["en", "Our returns team will review your case by Friday."],
    ["de", "Für die Bewertung des Transportschadens brauchen wir ein Foto."],
    ["de", "Geben Sie uns bitte Feedback zum Entwurf."],
    ["de", "Wir freuen uns auf Ihre Antwort."],
    ["fr", "Le facteur vous a laissé un avis de passage."],
    ["fr", "Donnez-nous votre avis sur l'épreuve ci-jointe."],
    ["fr", "Veuillez noter que l'atelier ferme lundi."],
    ["es", "La valoración de los daños la hace el transportista."],
    ["es", "Dénos su opinión sobre el boceto."],
    ["es", "Díganos si el paquete ha llegado."],
    ["it", "La valutazione del danno richiede due giorni."],
    ["it", "Ci dia il suo parere sulla bozza."],
    ["it", "Ci dica se il pacco è arrivato."],
    ["ja", "評価版は30日間お使いいただけます。"],
    ["ja", "デザインについてご意見をお聞かせください。"],
    ["ja", "破損の写真をお送りください。"],
  ])("lets pass in %s: %s", (language, body) => {
    expect(found(body, language)).toEqual([]);
  });

  it("lets an answer thank for what the buyer wrote", () => {
    const body = "Thank you for taking the time to write a review.";
    expect(found(body, "en", { mode: "reply" })).toEqual([]);
  });

  it("lets an answer explain what the buyer asked, but not plead", () => {
    const context = { mode: "reply", buyerTexts: ["Where can I leave a review?"] } as const;
    expect(found("You can leave a review from Your Orders.", "en", context)).toEqual([]);
    expect(found("Please leave a review from Your Orders.", "en", context)).toHaveLength(1);
  });

  it.each([
    ["en", "Could you put in two honest sentences below the item picture?"],
    ["en", "Nobody has said a word about this lamp on our listing yet. Would you go first?"],
    ["en", "Would you tell future buyers how the rucksack holds up in the rain?"],
    ["de", "Ein, zwei ehrliche Sätze von Ihnen unter dem Artikel würden uns freuen."],
    [
      "de",
      "Unter dem Produktbild hat noch niemand ein Wort geschrieben. Wollen Sie den Anfang machen?",
    ],
    ["de", "Verraten Sie anderen Käufern, wie sich der Rucksack im Regen bewährt."],
    ["fr", "Deux phrases sincères de votre part sous la photo nous feraient plaisir."],
    ["fr", "Personne n'a encore rien écrit sous l'article. Voulez-vous ouvrir le bal ?"],
    ["fr", "Dites aux futurs acheteurs comment le sac se comporte sous la pluie."],
    ["es", "Un par de frases sinceras suyas debajo de la foto nos ayudarían."],
    ["es", "Nadie ha escrito todavía nada debajo del artículo. ¿Se anima a romper el hielo?"],
    ["es", "Cuente a los futuros compradores cómo aguanta la mochila bajo la lluvia."],
    ["it", "Due frasi sincere da parte sua sotto la foto ci farebbero piacere."],
    ["it", "Nessuno ha ancora scritto niente sotto l'articolo. Vuole rompere il ghiaccio?"],
    ["it", "Racconti ai futuri acquirenti come si comporta lo zaino sotto la pioggia."],
    ["ja", "商品写真の下に、正直なひとことを書いていただけると嬉しいです。"],
    ["ja", "商品ページにまだ誰も何も書いていません。最初の一人になっていただけませんか。"],
    ["ja", "これからのお客様に、リュックの使い心地を教えてあげてください。"],
  ])("hears it in %s without a name: %s", (language, body) => {
    expect(found(body, language)).toHaveLength(1);
  });

  it.each([
    ["en", "You find the size chart under the picture on the product page."],
    ["en", "The product page is empty because the lamp is sold out."],
    ["en", "You can paste the tracking number on the carrier's page."],
    ["en", "Whether you write something under the listing is your own affair."],
    ["de", "Die Größentabelle steht auf der Produktseite unter dem Foto."],
    ["de", "Wie auf der Artikelseite beschrieben, passt der Deckel nur auf die große Kanne."],
    ["de", "Ob Sie unter dem Artikel etwas schreiben, ist allein Ihre Sache."],
    ["de", "Danke für den Kommentar auf der Artikelseite, wir haben die Maße dort korrigiert."],
    ["fr", "Le guide des tailles se trouve sous la photo, sur la fiche du produit."],
    ["fr", "La fiche du produit est vide parce que la lampe n'est plus en stock."],
    ["fr", "Que vous écriviez ou non quelque chose sous l'article ne regarde que vous."],
    ["fr", "Merci pour le commentaire sur la fiche, nous y avons corrigé les mesures."],
    ["es", "La tabla de tallas está debajo de la foto, en la página del producto."],
    ["es", "Que escriba o no algo debajo del artículo es cosa suya."],
    ["es", "Gracias por el comentario en la ficha, ya hemos corregido las medidas."],
    ["es", "El texto de la página del producto estaba mal, hoy lo reescribimos."],
    ["it", "La tabella delle taglie è sotto la foto, sulla pagina del prodotto."],
    ["it", "Se scrivere o no qualcosa sotto l'articolo lo decide solo lei."],
    ["it", "Grazie per il commento nella scheda, abbiamo corretto le misure."],
    ["it", "Il testo della pagina del prodotto era sbagliato, oggi lo riscriviamo."],
    ["ja", "サイズ表は商品ページの写真の下にございます。"],
    ["ja", "商品ページに何かお書きになるかどうかは、お客様の自由です。"],
    ["ja", "商品ページへのコメントありがとうございます。寸法を訂正いたしました。"],
    ["ja", "商品ページの文が誤っておりました。本日書き直します。"],
  ])("tells other pages and words in %s apart: %s", (language, body) => {
    expect(found(body, language, { mode: "reply" })).toEqual([]);
  });

  it.each([
    ["en", "It would be a big favour if you could let fellow gardeners know how the shears cut."],
    ["en", "The listing has no voices at all so far. Yours could be the first."],
    [
      "de",
      "Es wäre ein großer Gefallen, wenn Sie anderen Gärtnern verraten, wie die Schere schneidet.",
    ],
    ["de", "Bisher hat das Angebot noch keine einzige Stimme. Ihre könnte die erste sein."],
    [
      "fr",
      "Vous nous rendriez un grand service en disant aux autres jardiniers comment coupe le sécateur.",
    ],
    ["fr", "L'annonce n'a encore aucune voix. La vôtre pourrait être la première."],
    ["es", "Nos haría un gran favor si contara a otros jardineros cómo cortan las tijeras."],
    ["es", "El anuncio todavía no tiene ninguna voz. La suya podría ser la primera."],
    [
      "it",
      "Ci farebbe un gran favore se raccontasse ad altri giardinieri come tagliano le cesoie.",
    ],
    ["it", "L'inserzione non ha ancora nessuna voce. La sua potrebbe essere la prima."],
    ["ja", "ほかの園芸好きの方に、はさみの切れ味を教えてあげていただけると大変助かります。"],
    ["ja", "商品ページにはまだ声がひとつもありません。お客様が最初の一人になりませんか。"],
  ])("hears in %s of peers and of pages without a voice: %s", (language, body) => {
    expect(found(body, language)).not.toHaveLength(0);
  });

  it.each([
    ["en", "Please read the impressions of other owners on the product page."],
    ["de", "Bitte lesen Sie die Meinungen anderer Käufer auf der Produktseite."],
    [
      "fr",
      "Merci de consulter : vous pouvez lire les impressions des autres clients sur la fiche du produit.",
    ],
    ["es", "Por favor, lea las opiniones de otros clientes en la página del producto."],
    ["it", "Per favore legga le opinioni degli altri clienti sulla scheda del prodotto."],
    ["ja", "ほかの方の感想は商品ページでお読みいただけますので、ご確認ください。"],
    ["en", "Can you tell the other tenants where the parcel is?"],
    ["es", "El producto no tiene voz en español, solo en inglés."],
    [
      "it",
      "Il prodotto non ha ancora nessuna voce nel menu in italiano. Arriva con il prossimo aggiornamento.",
    ],
    ["ja", "ほかのご家族の方に受け取り方を伝えておいてください。"],
  ])("tells in %s reading from writing: %s", (language, body) => {
    expect(found(body, language, { mode: "reply" })).toEqual([]);
  });
});
