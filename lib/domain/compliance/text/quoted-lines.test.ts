import { describe, expect, it } from "vitest";
import { quotedLines } from "./quoted-lines.ts";

const quoted = (raw: string, threadText?: string) =>
  quotedLines(raw, threadText).map(({ start, end }) => raw.slice(start, end));

describe("quotedLines", () => {
  it("finds the lines that start with a quote mark, nested and indented ones too", () => {
    expect(quoted("Hi\n> one\n  >> two\nthree > two")).toEqual(["> one\n", "  >> two\n"]);
  });

  it("finds only what the thread holds when the thread is known", () => {
    const thread = "I live on the third floor, please ring twice.";
    expect(quoted("> I live on the\n> third floor,\n> call 303-555-0142\n", thread)).toEqual([
      "> I live on the\n",
      "> third floor,\n",
    ]);
  });
});
