import { describe, expect, it } from "vitest";
import { readBody } from "../reading.ts";
import { LEXICAL_LANGUAGES } from "../text/language.ts";
import { cuedSentences, isNegated } from "./cued-sentence.ts";
import type { Lexicon } from "./lexicon.ts";

const OFFER: Lexicon<"offer"> = {
  en: { offer: ["discount*"] },
  de: { offer: ["rabatt*"] },
  fr: { offer: ["(remise|remises)"] },
  es: { offer: ["descuento*"] },
  it: { offer: ["sconto", "sconti"] },
  ja: { offer: ["割引"] },
};

function read(body: string) {
  const reading = readBody(
    { subject: "", body },
    { mode: "reply", orderIds: [], marketplaceHosts: [] },
  );
  return cuedSentences(reading, OFFER, LEXICAL_LANGUAGES);
}

describe("isNegated", () => {
  it.each([
    ["We do not offer discounts.", true],
    ["A discount is not possible.", true],
    ["We cannot grant any further discount, sorry.", true],
    ["Einen Rabatt gewähren wir leider nicht.", true],
    ["Wir geben keine Rabatte.", true],
    ["Nous n'accordons pas de remise.", true],
    ["No hacemos descuentos.", true],
    ["Non facciamo sconti.", true],
    ["割引はできません。", true],
    ["You get a discount.", false],
    ["Don't forget your discount.", false],
    ["Do not wait: a discount is ready for you.", false],
    ["It was not late, and you get a discount.", false],
    ["Not a refund but a discount.", false],
    ["N'hésitez pas à utiliser la remise.", false],
    ["No olvide el descuento.", false],
    ["割引をぜひご利用いただけませんか。", false],
  ])("%s: %s", (body, expected) => {
    const [sentence] = read(body);
    const [cue] = sentence?.cues ?? [];
    expect(sentence && cue && isNegated(sentence, cue)).toBe(expected);
  });
});

it("gives each sentence its own cues", () => {
  const sentences = read("A discount. Nothing here\n\nTwo discounts, a discount!");
  expect(sentences.map(({ cues }) => cues.length)).toEqual([1, 0, 2]);
});
