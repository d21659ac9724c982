import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const tones = (body: string, language = "en", more: Partial<DraftContext> = {}) =>
  checkDraft({ subject: "", body, language }, { ...reply, ...more }).findings.filter(
    (finding) => finding.rule === "professional_tone",
  );
const variants = (body: string, language?: string) =>
  tones(body, language).map(({ variant }) => variant);

describe("professional_tone hears shouting", () => {
  it.each([
    ["en", "YOU NEVER SENT THE ITEM BACK AND NOW YOU WANT MONEY."],
    ["en", "I am telling you ONE MORE TIME THAT THIS IS NOT possible."],
    ["en", "We ALWAYS answer and you NEVER listen, so PLEASE wait."],
    ["de", "SIE HABEN DAS PAKET DOCH SCHON LÄNGST ERHALTEN."],
    ["de", "Ich habe Ihnen SCHON GESAGT DASS ES NICHT geht."],
    ["fr", "VOUS DEVEZ ATTENDRE COMME TOUT LE MONDE."],
    ["es", "YA LE HEMOS DICHO QUE EL PEDIDO NO ESTÁ LISTO."],
    ["it", "LEI DEVE ASPETTARE COME TUTTI GLI ALTRI CLIENTI."],
  ])("in %s: %s", (language, body) => {
    expect(variants(body, language)).toEqual(["shouting"]);
  });

  it("in rows of marks, and offers one of them", () => {
    expect(tones("Thank you!!! When did it arrive? ? ?")).toMatchObject([
      { severity: "warn", excerpt: "!!!", fix: { start: 9, end: 12, replacement: "!" } },
      { fix: { replacement: "?" } },
    ]);
    expect(tones("ありがとうございます！！！", "ja")).toMatchObject([
      { excerpt: "！！！", fix: { replacement: "！" } },
    ]);
    expect(tones("¡¡¡Gracias por avisarnos!!!", "es")).toHaveLength(2);
  });

  it.each([
    "Sent by DHL and UPS with USB-C cable, HDMI adapter and LED lamp in NAVY or BLACK.",
    "IMPORTANT: do NOT plug it in before the battery is dry.",
    "The label on the back says DO NOT OPEN THE HOUSING WHEN IT IS HOT.",
    "WARNING: KEEP THIS AWAY FROM YOUR CHILDREN.",
    "Please print “DO NOT BEND THE PACKAGE” on the box.",
    "HOW TO RETURN YOUR ITEM\n\nOpen your orders and choose the article.",
    "Your SAMSUNG GALAXY WATCH CLASSIC BLACK is back from the workshop.",
    "Please send it to ACME LIGHTING LTD, UNIT 4, HARBOUR ROAD, LEEDS.",
    "The sizes are SMALL, MEDIUM, LARGE and EXTRA LARGE.",
    "Thanks! Did it arrive? Great!!",
  ])("but not in: %s", (body) => {
    expect(variants(body)).toEqual([]);
  });
});

describe("professional_tone hears insults and blame", () => {
  it.each([
    ["en", "Only a complete moron would plug it in upside down."],
    ["en", "You clearly did not look at the pictures before buying."],
    ["en", "How many times do we have to explain this?"],
    ["en", "You are just a liar and we both know it."],
    ["en", "Did you even look at the size chart?"],
    ["en", "Well, that is your own fault."],
    ["en", "You people never read anything."],
    ["en", "I am sick of your lies."],
    ["de", "Sind Sie wirklich so blind?"],
    ["de", "Wer lesen kann, ist klar im Vorteil."],
    ["de", "Da sind Sie leider selber schuld."],
    ["de", "Ihre Behauptung ist eine glatte Lüge."],
    ["de", "Wie ich Ihnen nun schon zehnmal geschrieben habe, geht das nicht."],
    ["de", "Hören Sie endlich auf, uns zu belästigen."],
    ["fr", "Vous êtes vraiment malhonnête."],
    ["fr", "Apprenez à lire avant de commander."],
    ["fr", "Nous vous avons déjà répété cent fois la même chose."],
    ["fr", "C'est entièrement de votre faute."],
    ["fr", "Il fallait lire la description avant d'acheter."],
    ["es", "¿Es que no sabe leer la descripción?"],
    ["es", "Usted es un estafador."],
    ["es", "La culpa es suya por no leer."],
    ["es", "Deje de molestarnos con lo mismo."],
    ["es", "Se lo he dicho ya, le he explicado mil veces cómo se monta."],
    ["it", "Lei è soltanto un imbroglione."],
    ["it", "Non sa nemmeno leggere la descrizione?"],
    ["it", "È solo colpa sua se si è rotto."],
    ["it", "La smetta di scriverci."],
    ["it", "Lei è un maleducato."],
    ["ja", "説明文も読めないのですか。"],
    ["ja", "ちゃんと説明を読んでから連絡してください。"],
    ["ja", "何度言えば分かるのですか。"],
    ["ja", "それはお客様のせいです。"],
    ["ja", "嘘をつかないでください。"],
    ["ja", "あなたは頭がおかしいのではありませんか。"],
  ])("in %s: %s", (language, body) => {
    expect(variants(body, language)).toContain("insult");
  });

  it.each([
    ["en", "Our fraud department has released the payment."],
    ["en", "Customers like you make this work a pleasure."],
    ["en", "It is our fault, and we are sorry for the trouble."],
    ["en", "This is not your fault at all."],
    ["en", "The assembly is idiot-proof, and there are no stupid questions."],
    ["en", "Can you read the serial number on the back?"],
    ["en", "Did you read the second page of the manual? It shows the screw."],
    ["en", "The lock keeps thieves out, and the parcel may get lost otherwise."],
    ["de", "Die Schuld liegt bei uns, es ist nicht Ihre Schuld."],
    ["de", "Die Montage ist idiotensicher."],
    ["de", "Können Sie die Nummer auf dem Etikett lesen?"],
    ["de", "Betrüger geben sich derzeit als Paketdienst aus."],
    ["fr", "Ce n'est pas de votre faute, le colis était mal fermé."],
    ["fr", "Pouvez-vous lire le numéro au dos ?"],
    ["es", "La culpa es nuestra y lo sentimos."],
    ["es", "La culpa no es suya, se lo aseguramos."],
    ["es", "El ladrón de corriente tiene tres enchufes."],
    ["it", "È colpa nostra, ci scusiamo."],
    ["it", "Il cassetto è un po' stretto, lo sostituiamo."],
    ["ja", "嘘ではありませんので、ご安心ください。"],
    ["ja", "バカンスにもご利用いただけるバッグです。"],
    ["ja", "何度もご連絡いただき、申し訳ございません。"],
  ])("but not in %s: %s", (language, body) => {
    expect(variants(body, language)).toEqual([]);
  });
});

describe("professional_tone hears threats", () => {
  it.each([
    ["en", "Pay for the damage or we will involve our solicitor."],
    ["en", "Close the claim, otherwise I will call the police."],
    ["en", "We will have your account suspended."],
    ["en", "If you keep this up we'll report you."],
    ["de", "Ziehen Sie den Antrag zurück, sonst schalten wir einen Anwalt ein."],
    ["de", "Das werden Sie noch bereuen."],
    ["de", "Wir werden Sie anzeigen."],
    ["fr", "Renvoyez l'article, sinon nous saisirons le tribunal."],
    ["fr", "Nous allons vous signaler et faire fermer votre compte."],
    ["fr", "Notre avocat va vous écrire."],
    ["es", "Devuelva el artículo o llamaremos a la policía."],
    ["es", "Se va a arrepentir de esta reclamación."],
    ["es", "Tomaremos acciones legales."],
    ["it", "Paghi, altrimenti ci rivolgeremo a un avvocato."],
    ["it", "Se ne pentirà molto presto."],
    ["it", "Procederemo per vie legali."],
    ["ja", "返金を取り下げないなら、法的措置を取ります。"],
    ["ja", "弁護士から連絡がいきます。"],
    ["ja", "あなたを訴えます。"],
  ])("in %s: %s", (language, body) => {
    expect(variants(body, language)).toContain("threat");
  });

  it.each([
    ["en", "Please ask your neighbours or call the police if it was stolen."],
    ["en", "We will take legal action against the carrier."],
    ["en", "The report you sent us is complete, we will report the damage to DHL."],
    ["en", "We will not report you for that."],
    ["de", "Sie können bei der Polizei Anzeige gegen Unbekannt erstatten."],
    ["de", "Rechtliche Hinweise finden Sie in der Anleitung."],
    ["de", "Wir melden uns, sobald das Paket da ist, sonst rufen Sie uns an."],
    ["fr", "Vous pouvez porter plainte contre X auprès de la police."],
    ["fr", "En cas de vol, nous vous conseillons de porter plainte."],
    ["es", "Puede usted poner una denuncia por robo si falta el paquete."],
    ["it", "Se il pacco è stato rubato, lei può sporgere denuncia."],
    ["ja", "盗難の場合は警察にご相談ください。"],
  ])("but not in %s: %s", (language, body) => {
    expect(variants(body, language)).toEqual([]);
  });
});
