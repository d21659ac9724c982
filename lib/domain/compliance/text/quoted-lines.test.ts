import { describe, expect, it } from "vitest";
import { quotedBlocks, quotedLines } from "./quoted-lines.ts";

const quoted = (raw: string, ...buyerTexts: string[]) =>
  quotedLines(raw, buyerTexts.length > 0 ? buyerTexts : undefined).map(({ start, end }) =>
    raw.slice(start, end),
  );

describe("quotedLines", () => {
  it("finds the lines that start with a quote mark, nested and indented ones too", () => {
    expect(quoted("Hi\n> one\n  >> two\nthree > two")).toEqual(["> one\n", "  >> two\n"]);
  });

  it("finds only what the buyer wrote when that is known", () => {
    const thread = "I live on the third floor, please ring twice.";
    expect(quoted("> I live on the\n> third floor,\n> call 303-555-0142\n", thread)).toEqual([
      "> I live on the\n",
      "> third floor,\n",
    ]);
  });

  it("takes a few characters for a quote only where the buyer wrote a line of nothing else", () => {
    const digits = "> 3\n\n> 0\n\n> 5\n";
    expect(quoted(digits, "Order 305 of 3 lamps, 0 arrived, 5 days ago")).toEqual([]);
    expect(quoted("> ok\n", "ok")).toEqual(["> ok\n"]);
  });
});

describe("quotedBlocks", () => {
  const shown = "Hi\nI live on the third floor.\nCall me at 5\nBye";
  const block = [{ start: 3, end: shown.length - 3 }];
  const left = (...buyerTexts: string[]) =>
    quotedBlocks(shown, block, buyerTexts).map(({ start, end }) => shown.slice(start, end));

  it("takes a block for a quote where the buyer wrote all of it, else its known lines", () => {
    expect(left("I live on the third floor. Call me at 5")).toHaveLength(1);
    expect(left("I live on the third floor.")).toEqual(["I live on the third floor.\n"]);
    expect(left("Hello", "")).toEqual([]);
  });

  it("trusts the mark where nobody knows what the buyer wrote", () => {
    expect(quotedBlocks(shown, block)).toEqual(block);
  });
});
