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

  it.each([
    ["en", "Your money is on its way as soon as that comment is gone."],
    ["en", "We replaced it for free, so please have another look at the two stars."],
    ["en", "Remove those lines from the product page or you will hear from our lawyer."],
    ["en", "The refund goes out the moment your public complaint is off the page."],
    ["de", "Ihr Geld ist unterwegs, sobald dieser Kommentar weg ist."],
    ["de", "Wir haben kostenlos ersetzt, da könnten Sie die zwei Sterne noch einmal überdenken."],
    ["de", "Ihr Kommentar trifft den Paketboten, nicht uns. Es wäre fair, ihn zurückzuziehen."],
    ["de", "Die Erstattung geht raus, sobald Ihre öffentliche Kritik von der Seite ist."],
    ["fr", "Votre argent part dès que ce commentaire aura disparu."],
    ["fr", "Nous l'avons remplacée gratuitement, alors merci de reconsidérer ces deux étoiles."],
    ["fr", "Ne pourriez-vous pas faire disparaître votre critique si dure ?"],
    ["fr", "Ne serait-il pas juste de remonter un peu ces deux étoiles ?"],
    ["es", "Su dinero sale en cuanto ese comentario haya desaparecido."],
    ["es", "La cambiamos gratis, así que por favor reconsidere esas dos estrellas."],
    ["es", "¿No podría hacer desaparecer esa crítica tan dura?"],
    ["es", "¿No sería justo subir un poco esas dos estrellas?"],
    ["it", "I soldi partono appena quel commento sarà sparito."],
    ["it", "L'abbiamo sostituita gratis, quindi per favore riconsideri quelle due stelle."],
    ["it", "Non potrebbe far sparire quella critica così dura?"],
    ["it", "Non sarebbe giusto alzare un po' quelle due stelle?"],
    ["ja", "あのコメントが消えましたら、すぐに返金いたします。"],
    ["ja", "無料で交換しましたので、星二つを考え直していただけないでしょうか。"],
    ["ja", "あの厳しいコメントを消していただくことはできませんか。"],
    ["ja", "あの星二つ、そろそろ上げていただいてもよろしいのではないでしょうか。"],
  ])("hears it in %s without a name: %s", (language, body) => {
    expect(found(body, language)).toHaveLength(1);
  });

  it.each([
    ["en", "The wording under the picture can be engraved in three lines."],
    ["en", "The product page is empty because the lamp is sold out."],
    ["en", "The error message disappears when you press the button twice."],
    ["en", "I'd be glad to know how it works with the new battery."],
    ["de", "Unter dem Bild lassen sich drei Zeilen eingravieren."],
    ["de", "Das Feld neben dem Produkt bleibt leer, bis es wieder lieferbar ist."],
    ["de", "Danke für den Kommentar auf der Artikelseite, wir haben die Maße dort korrigiert."],
    [
      "de",
      "Wie macht sich der neue Akku? Falls er nicht hält, schicken wir kostenlos einen anderen.",
    ],
    ["fr", "Sous l'image, on peut graver trois lignes."],
    ["fr", "Les étoiles du plafond brillent deux heures dans le noir."],
    ["fr", "Merci pour le commentaire sur la fiche, nous y avons corrigé les mesures."],
    ["fr", "La place de marché contrôle les commentaires, le vôtre n'est donc pas encore visible."],
    ["es", "Debajo de la imagen se pueden grabar tres líneas."],
    ["es", "Las estrellas del techo brillan dos horas a oscuras."],
    ["es", "El texto de la página del producto estaba mal, hoy lo reescribimos."],
    ["es", "Puede retirar el paquete en la tienda con su nombre y el DNI."],
    ["it", "Sotto l'immagine si possono incidere tre righe."],
    ["it", "Le stelle sul soffitto brillano per due ore al buio."],
    ["it", "Il testo della pagina del prodotto era sbagliato, oggi lo riscriviamo."],
    ["it", "Può ritirare il pacco in negozio con il suo nome e un documento."],
    ["ja", "写真の下には三行まで刻印できます。"],
    ["ja", "星は暗いところで二時間ほど光ります。"],
    ["ja", "商品ページの文が誤っておりました。本日書き直します。"],
    ["ja", "新しい電池の使い心地はいかがですか。だめでしたら無料で交換いたします。"],
  ])("tells other things in %s apart: %s", (language, body) => {
    expect(found(body, language)).toEqual([]);
  });

  it("leaves the subject of an answer to the buyer, who wrote it", () => {
    const subject = "Re: shall I delete my review?";
    const { findings } = checkDraft({ subject, body: "No, please keep it as it is." }, reply);
    expect(findings.filter(({ rule }) => rule === "review_removal_request")).toEqual([]);
  });

  it.each([
    ["en", "The banner reads “Leave us a review” in black letters."],
    ["es", "El letrero dice «Déjanos tu reseña» en letra de imprenta."],
    ["it", "La targa porta la scritta «Lasciaci una recensione»."],
  ])("knows in %s what is printed: %s", (language, body) => {
    const { findings } = checkDraft({ subject: "", body, language }, reply);
    expect(findings.filter(({ rule }) => rule.startsWith("review_"))).toEqual([]);
  });

  it.each([
    ["en", "Please turn that lonely star into something friendlier."],
    ["en", "We'd be in your debt if the angry paragraph you posted were no longer there."],
    ["de", "Machen Sie bitte aus dem einsamen Stern etwas Freundlicheres."],
    [
      "de",
      "Wir stünden in Ihrer Schuld, wenn der zornige Absatz, den Sie veröffentlicht haben, nicht mehr da wäre.",
    ],
    ["fr", "Transformez s'il vous plaît cette étoile solitaire en quelque chose de plus aimable."],
    [
      "fr",
      "Nous vous serions redevables si le paragraphe furieux que vous avez publié n'était plus là.",
    ],
    ["es", "Convierta, por favor, esa estrella solitaria en algo más amable."],
    ["es", "Le estaríamos en deuda si el párrafo furioso que publicó ya no estuviera ahí."],
    ["it", "Trasformi per favore quella stella solitaria in qualcosa di più gentile."],
    ["it", "Le saremmo debitori se il paragrafo furioso che ha pubblicato non ci fosse più."],
    ["ja", "あの寂しい星一つを、もう少し優しいものに変えていただけませんか。"],
    ["ja", "お怒りの投稿が消えておりましたら、大変ありがたく存じます。"],
  ])("hears in %s what shall become of stars and lines: %s", (language, body) => {
    expect(found(body, language)).toHaveLength(1);
  });

  it.each([
    ["en", "You can turn the single star-shaped knob into the other hole."],
    ["en", "The parcel you posted is no longer at the depot, we are looking into it."],
    [
      "de",
      "Die Fotos, die Sie geschickt haben, sind nicht mehr da. Könnten Sie sie noch einmal schicken?",
    ],
    ["de", "Machen Sie bitte aus dem Brett ein Regal, wie in der Anleitung gezeigt."],
    ["fr", "L'article est sans défaut, mais nous le changeons en taille 40."],
  ])("leaves parcels and boards in %s alone: %s", (language, body) => {
    expect(found(body, language)).toEqual([]);
  });
});
