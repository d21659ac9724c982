import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "./normalise.ts";

describe("normalise", () => {
  it.each([
    ["full-width letters and digits", "Ｔｅｌ：０３", "Tel:03"],
    ["zero-width characters and soft hyphens", "dana\u200b@\u00adhost", "dana@host"],
    ["bold mathematical letters", "𝐝𝐚𝐧𝐚", "dana"],
    ["half-width kana with their marks", "ﾃﾞﾝﾜ", "デンワ"],
    ["letters with a separate accent", "e\u0301te\u0301", "été"],
    ["keycap digits", "5\ufe0f\u20e35\ufe0f\u20e3", "55"],
    [
      "what is shown backwards",
      "\u202e321\u202c and \u202emoc.pmal@ana\nend",
      "123 and ana@lamp.com\nend",
    ],
    ["Windows line ends", "a\r\nb", "a\nb"],
  ])("reads %s", (_, raw, plain) => {
    expect(normalise(raw).plain).toBe(plain);
  });

  it("leads back to what is shown backwards", () => {
    const raw = "to \u202emoc.pmal@anad\u202c now";
    const { plain, rawSpan } = normalise(raw);
    const at = plain.indexOf("dana@lamp.com");
    const { start, end } = rawSpan(at, at + 13);
    expect(raw.slice(start, end)).toBe("moc.pmal@anad");
  });

  it.each([
    ["Cyrillic letters", "аmazоn", "amazon"],
    ["digits of other scripts", "٠٩٠", "090"],
    ["ideographic full stops between Latin letters", "lamp。com", "lamp.com"],
    ["long-vowel marks between digits", "03ー1234", "03-1234"],
    ["long dashes", "030–123", "030-123"],
  ])("folds %s and keeps them in the plain reading", (_, raw, folded) => {
    const text = normalise(raw);
    expect(text.folded).toBe(folded);
    expect(text.plain).not.toBe(folded);
  });

  it("leaves Japanese sentences their full stop", () => {
    expect(normalise("届きました。はい").folded).toBe("届きました。はい");
  });

  it("maps a span back over what was removed and what became longer", () => {
    const raw = "x \u200bda\u200bna℡ y";
    const text = normalise(raw);
    const start = text.plain.indexOf("dana");
    const { start: from, end } = text.rawSpan(start, start + "danaTEL".length);
    expect(raw.slice(from, end)).toBe("da\u200bna℡");
  });

  it("reads a gap as one line end", () => {
    const raw = "a\n> é\nb";
    const text = normalise(raw, [{ start: 2, end: 6 }]);
    expect(text.plain).toBe("a\n\nb");
    expect(text.rawSpan(3, 4)).toEqual({ start: 6, end: 7 });
  });

  it("says where it stopped", () => {
    expect(normalise("abcdef", [], 4)).toMatchObject({ plain: "abcd", readTo: 4 });
  });

  it("keeps both readings equally long and every span inside the raw text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(), fc.nat(), (raw, a, b) => {
        const text = normalise(raw);
        expect(text.folded.length).toBe(text.plain.length);
        const start = a % (text.plain.length + 1);
        const end = Math.min(text.plain.length, start + (b % 10));
        const span = text.rawSpan(start, end);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(raw.length);
      }),
    );
  });
});
