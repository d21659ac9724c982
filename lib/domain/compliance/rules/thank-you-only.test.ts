import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { Draft, DraftContext } from "../draft.ts";

const proactive: DraftContext = { mode: "proactive", orderIds: [], marketplaceHosts: [] };

function thanks(draft: Partial<Draft>, context: DraftContext = proactive) {
  return checkDraft({ subject: "", body: "", ...draft }, context).findings.filter(
    ({ rule }) => rule === "thank_you_only",
  );
}

describe("thank_you_only", () => {
  it.each([
    ["en", "Hello,\n\nwe just wanted to thank you for your purchase. Enjoy it!\n\nThe Lamp Shop"],
    [
      "en",
      "Hope your new kettle arrived safely and you are happy with it. Questions? We're here to help.",
    ],
    ["en", "Thanks so much for supporting a family business like ours."],
    [
      "de",
      "Liebe Frau Kurz,\n\nherzlichen Dank für Ihren Einkauf. Wir wünschen Ihnen viel Freude damit!",
    ],
    ["de", "Wir hoffen, dass alles gut angekommen ist. Bei Fragen sind wir gerne für Sie da."],
    ["de", "danke fuer dein vertrauen, wir sind ein kleiner familienbetrieb"],
    ["fr", "Toute l'équipe vous remercie de votre confiance et vous souhaite une belle journée."],
    [
      "fr",
      "Êtes-vous satisfait de votre achat ? N'hésitez pas à nous écrire, nous sommes là pour vous.",
    ],
    ["fr", "Nous espérons que votre théière vous plaît. À très vite !"],
    ["es", "Muchas gracias por confiar en nuestra tienda. Esperamos que disfrute de su compra."],
    ["es", "Solo queríamos saber si todo ha llegado bien y si está contento con el producto."],
    ["es", "¡Gracias! Somos un pequeño taller familiar y su apoyo nos hace felices."],
    ["it", "Grazie di cuore per averci scelto, Le auguriamo una buona giornata."],
    ["it", "Speriamo che il prodotto sia di Suo gradimento. Restiamo a Sua disposizione."],
    ["it", "Volevamo sapere se è arrivato tutto bene e se sei contento dell'acquisto."],
    ["ja", "このたびはお買い上げいただき、誠にありがとうございます。末永くご愛用ください。"],
    ["ja", "商品は無事に届きましたでしょうか。ご不明な点はお気軽にお尋ねください。"],
    ["ja", "当店をお選びいただき心より感謝申し上げます。"],
    [
      "en",
      "Thank you for buying our knife set! Not happy? We will refund or replace it, no questions asked.",
    ],
    [
      "fr",
      "Merci pour votre achat ! En cas de problème, contactez-nous : nous remplaçons ou remboursons le produit.",
    ],
    [
      "en",
      "Just a quick hello to say how touched we are that you chose a small bakery. Take care!",
    ],
    ["en", "How is the kettle doing? We hope it boils happily."],
    [
      "de",
      "Sie ahnen nicht, was Ihr Kauf für unseren kleinen Laden bedeutet. Liebe Grüße aus Kiel!",
    ],
    ["fr", "Toute l'équipe vous souhaite une bonne année !"],
    ["es", "Solo unas líneas para decirle cuánto nos emociona que haya elegido nuestra panadería."],
    [
      "it",
      "Non immagina cosa significhi il suo acquisto per la nostra bottega. Un abbraccio da Bari!",
    ],
    ["ja", "新年のお慶びを申し上げます。本年もよろしくお願いいたします。"],
    ["en", "A customer like you is the reason we get up early. Nothing to do, just smile."],
    ["de", "Für Kunden wie Sie stehen wir früh auf. Einfach so, ein Lächeln für Sie."],
    ["es", "Hace un año compró nuestro reloj. ¡Cómo pasa el tiempo! Brindamos por usted."],
    ["ja", "お客様のような方がいてくださるから、早起きもつらくありません。"],
    ["en", "We should like to express our sincere appreciation of your esteemed patronage."],
    ["fr", "Recevez l'expression de notre vive gratitude pour la confiance témoignée."],
    ["it", "Ci consenta di esprimerLe la nostra più viva riconoscenza per la fiducia accordataci."],
  ])("catches politeness alone in %s: %s", (language, body) => {
    expect(thanks({ body, language })).toHaveLength(1);
  });

  it.each([
    [
      "en",
      "Thank you for your order. Unfortunately the blue mug is out of stock; we offer the green one or a refund.",
    ],
    ["en", "Thank you for your purchase. Your activation key is 7F3K-22LM."],
    ["en", "Thanks for your order! Which initials shall we engrave?"],
    ["en", "Thank you for your patience while we look into it."],
    ["de", "Vielen Dank für Ihre Bestellung. Welche Farbe dürfen wir für Sie wählen?"],
    ["de", "Danke für Ihren Kauf. Im Anhang finden Sie die Garantieurkunde."],
    ["fr", "Merci pour votre commande. Malheureusement, elle aura cinq jours de retard."],
    ["es", "Gracias por su compra. Necesitamos el número de su portal para la entrega."],
    ["it", "Grazie per l'ordine. Quale nome dobbiamo incidere?"],
    ["ja", "ご注文ありがとうございます。刻印する文字をお知らせください。"],
    ["en", "Thank you for your order. We have refunded the shipping fee."],
    [
      "es",
      "Gracias por su compra. El sofá no pasa por puertas de menos de 80 cm. ¿Ha medido la suya?",
    ],
    ["en", "We are closed until January 3, so your order ships four days later. Happy New Year!"],
    ["es", "¿Cómo va a recibir el sofá? El camión no entra en calles estrechas."],
    ["it", "Come va scritto il nome sull'incisione?"],
    ["en", "A year ago you bought our heater. The maker recalls it: please unplug it."],
    [
      "fr",
      "Il y a un an, vous achetiez notre chauffage. Le fabricant le rappelle : débranchez-le.",
    ],
  ])("lets thanks beside a matter in %s pass: %s", (language, body) => {
    expect(thanks({ body, language })).toEqual([]);
  });

  it("lets thanks be an answer", () => {
    const body = "Thank you for your purchase, we hope you enjoy it.";
    expect(thanks({ body, language: "en" }, { ...proactive, mode: "reply" })).toEqual([]);
  });

  it("marks the first polite sentence", () => {
    const body = "Dear Ann,\n\nThank you for your order. Have a nice day!";
    expect(thanks({ body, language: "en" })).toMatchObject([
      { excerpt: "Thank you for your order." },
    ]);
  });
});
