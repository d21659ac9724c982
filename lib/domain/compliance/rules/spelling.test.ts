import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";
import { MISSPELLINGS } from "../lexicon/misspellings.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const found = (body: string, language = "en", more: Partial<DraftContext> = {}) =>
  checkDraft({ subject: "", body, language }, { ...reply, ...more }).findings.filter(
    (finding) => finding.rule === "spelling",
  );

/** The body with every offered fix taken. */
const mended = (body: string, language?: string) =>
  found(body, language)
    .flatMap(({ fix }) => fix ?? [])
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
      body,
    );

describe("spelling", () => {
  it.each([
    [
      "en",
      "We will recieve it tommorow at your ADRESS.",
      "We will receive it tomorrow at your ADDRESS.",
    ],
    ["en", "Unfortunatly the the glaze doesnt hold.", "Unfortunately the glaze doesn't hold."],
    ["en", "It went to to the depot.\nWe we are sorry.", "It went to the depot.\nWe are sorry."],
    [
      "de",
      "Vorraussichtlich kommt Ihr Packet morgen, warscheinlich früh.",
      "Voraussichtlich kommt Ihr Paket morgen, wahrscheinlich früh.",
    ],
    [
      "de",
      "Wir haben haben den den Artikel, den den Kunden gefällt.",
      "Wir haben den den Artikel, den den Kunden gefällt.",
    ],
    [
      "fr",
      "Malheuresement le colis est est parti sans facutre.",
      "Malheureusement le colis est parti sans facture.",
    ],
    [
      "fr",
      "Nous pensons qu’aprés la reception de de la commande.",
      "Nous pensons qu’après la réception de la commande.",
    ],
    [
      "es",
      "Hemos recivido su devolucion y tambien el el paquete.",
      "Hemos recibido su devolución y también el paquete.",
    ],
    [
      "it",
      "Purtoppo l'aquisto è un pò in ritardo, qual'è il il suo numero?",
      "Purtroppo l'acquisto è un po' in ritardo, qual è il suo numero?",
    ],
    [
      "ja",
      "こんにちわ。少しづつお届けいたします。ありがとうござます。",
      "こんにちは。少しずつお届けいたします。ありがとうございます。",
    ],
  ])("mends %s: %s", (language, body, right) => {
    expect(mended(body, language)).toBe(right);
  });

  it("only advises, and names the word that is meant", () => {
    expect(found("Your reciept is attached to this message.")).toMatchObject([
      { variant: "misspelt", severity: "advise", excerpt: "reciept", params: { word: "receipt" } },
    ]);
    expect(found("Please put it in a a box for us.")).toMatchObject([
      { variant: "doubled", severity: "advise", excerpt: "a a" },
    ]);
  });

  it.each([
    ["en", "He had had it for a year, and I know that that helps. Very, very sorry!"],
    ["en", "A trip to Bora Bora or Walla Walla, and really really good coffee."],
    ["en", "Log in in the evening. You, you and you."],
    ["en", "The mug is called Teh Tarik, and Mr Wich packed it."],
    ["en", "The colour of the grey jewellery is as ordered."],
    ["de", "Die Tasche, die die Kundin bestellt hat, und dass Sie sie haben, freut uns."],
    ["de", "Das ist der Artikel, den den Angaben nach niemand hat, bitte bitte."],
    ["fr", "Nous nous excusons, et vous vous demandez quand. Envoyez-la la semaine prochaine."],
    ["fr", "Il faut le faire faire par un atelier. Etes-vous là ?"],
    ["es", "No, no es así. Si se lo lleva, es muy muy bueno."],
    ["it", "Piano piano si sistema, man mano che arrivano i pezzi nuovi nuovi."],
    ["ja", "いろいろとすみませんが、のちほどご連絡いたします。"],
  ])("leaves alone in %s: %s", (language, body) => {
    expect(found(body, language)).toEqual([]);
  });

  it("does not read titles, links or quoted lines", () => {
    const order = { items: [{ title: "The The Seperate Drawers Vinyl" }] };
    const body =
      "Your record “The The Seperate Drawers Vinyl” is here: https://shop.example/recieve/adress\n> wich adress?\n";
    expect(found(body, "en", { order })).toEqual([]);
  });

  it("judges by the language of the text, not by all of them", () => {
    expect(found("Wir haben das Standard-Kabel, comming ist kein deutsches Wort.", "de")).toEqual(
      [],
    );
  });

  it.each(Object.entries(MISSPELLINGS))(
    "knows enough of %s, and no word as its own mistake",
    (language, list) => {
      expect(list.size).toBeGreaterThanOrEqual(language === "ja" ? 25 : 60);
      for (const [wrong, right] of list) {
        expect(wrong).not.toBe(right.toLowerCase());
        expect(wrong).toBe(wrong.toLowerCase());
        expect(list.has(right)).toBe(false);
      }
    },
  );
});
