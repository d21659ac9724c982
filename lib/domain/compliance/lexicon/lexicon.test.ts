import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWords } from "../text/word-text.ts";
import { findCues, type Lexicon, type Wording } from "./lexicon.ts";
import { parsePhrase } from "./phrase.ts";

const NOTHING: Wording<"hit"> = { hit: [] };

function lexicon(language: "en" | "de" | "ja", ...phrases: string[]): Lexicon<"hit"> {
  const none = { en: NOTHING, de: NOTHING, fr: NOTHING, es: NOTHING, it: NOTHING, ja: NOTHING };
  return { ...none, [language]: { hit: phrases } };
}

function found(text: string, language: "en" | "de" | "ja", ...phrases: string[]): string[] {
  const words = readWords(text);
  return findCues(words.text, lexicon(language, ...phrases), [language]).map(({ start, end }) => {
    const span = words.span(start, end);
    return text.slice(span.start, span.end);
  });
}

describe("findCues", () => {
  it.each([
    ["a word, and not a part of one", "star", "A star, a starter, stars", ["star"]],
    ["a stem with any ending", "review*", "Reviews reviewed a preview", ["Reviews", "reviewed"]],
    [
      "a stem inside a phrase",
      "no discount* at all",
      "no discounts at all",
      ["no discounts at all"],
    ],
    ["alternatives", "(leave|write) us", "Leave us or write us", ["Leave us", "write us"]],
    [
      "an empty alternative",
      "on( the|)( product|) page",
      "on page, on the page",
      ["on page", "on the page"],
    ],
    [
      "a hyphen or a line end for a space",
      "five star",
      "five-star and five\nstar",
      ["five-star", "five\nstar"],
    ],
    [
      "a few words between",
      "leave ~ review",
      "leave us a short review",
      ["leave us a short review"],
    ],
    ["not too many words between", "leave ~2 review", "leave it to us to review", []],
    ["nothing across sentences", "leave ~8 review", "You may leave. A review", []],
    [
      "a gap inside a group",
      "(send (it|one) ~2 again|resend*) ~ free",
      "send it once again for free, resent free, resending it free",
      ["send it once again for free", "resending it free"],
    ],
    [
      "three parts",
      "if ~3 like ~4 stars",
      "if you like it give us stars",
      ["if you like it give us stars"],
    ],
  ])("finds %s", (_, phrase, text, expected) => {
    expect(found(text, "en", phrase)).toEqual(expected);
  });

  it("compares letters without case and accents, in the lexicon and in the text", () => {
    expect(found("GRÖSSE, Grosse, große", "de", "größe", "grösse")).toEqual([
      "GRÖSSE",
      "Grosse",
      "große",
    ]);
  });

  it("finds Japanese without boundaries, and over a few characters", () => {
    expect(found("商品のレビューをぜひ書いてください", "ja", "レビュー ~ 書")).toEqual([
      "レビューをぜひ書",
    ]);
    expect(
      found("レビューは別の担当の者が後ほどゆっくりとまとめて書く", "ja", "レビュー ~2 書"),
    ).toEqual([]);
  });

  it("finds what was set apart or drawn with digits, and points at all of it", () => {
    expect(found("a r.e.v.i.e.w or r3v1ew", "en", "review")).toEqual(["r.e.v.i.e.w", "r3v1ew"]);
  });

  it("finds Japanese signs that were set apart", () => {
    expect(found("高 評 価 レ.ビ.ュ.ー を", "ja", "評価", "レビュー")).toEqual([
      "評 価",
      "レ.ビ.ュ.ー",
    ]);
  });

  it("looks only in the languages it is given", () => {
    expect(findCues("review", lexicon("en", "review"), ["de", "ja"])).toEqual([]);
  });

  it("stays inside the text and in order, whatever the text is", () => {
    const phrases = ["a ~ b", "(a|b)* c", "c*"];
    fc.assert(
      fc.property(fc.stringMatching(/^[abc .\-\n★é]{0,60}$/u), (text) => {
        const words = readWords(text);
        const cues = findCues(words.text, lexicon("en", ...phrases), ["en"]);
        for (const { start, end } of cues) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(words.text.length);
        }
        expect(cues.map(({ start }) => start)).toEqual(
          cues.map(({ start }) => start).sort((a, b) => a - b),
        );
      }),
    );
  });
});

describe("parsePhrase", () => {
  it.each(["", "()", "a ~ ", "~ b", "*", "(a"])(
    "refuses %j, which says nothing or never ends",
    (notation) => {
      expect(() => parsePhrase(notation)).toThrow();
    },
  );

  it("refuses more spellings than anybody means", () => {
    expect(() => parsePhrase("(a|b|c|d|e|f|g) ".repeat(5))).toThrow("too many spellings");
  });
});
