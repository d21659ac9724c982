import { expect, it } from "vitest";
import { splitSentences } from "./sentences.ts";

const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());

it.each([
  ["marks", "One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]],
  ["Japanese marks", "一つ。二つ！三つ", ["一つ。", "二つ！", "三つ"]],
  ["blank lines", "one\n\ntwo", ["one", "two"]],
  ["lines that start anew", "Hello Dana\nYour lamp", ["Hello Dana", "Your lamp"]],
  ["no line that a mail program wrapped", "please leave\na review", ["please leave\na review"]],
  ["no abbreviation", "Tel. 030 and Art. 5", ["Tel. 030 and Art. 5"]],
  [
    "a no that is an answer",
    "I said no. Then he left. Item no. 5",
    ["I said no.", "Then he left.", "Item no. 5"],
  ],
  ["no number", "It costs 3.50 or v1.2", ["It costs 3.50 or v1.2"]],
  ["a mark inside quotes", 'He said "no." Then left', ['He said "no."', "Then left"]],
])("ends sentences at %s", (_, text, expected) => {
  expect(split(text)).toEqual(expected);
});

it("cuts what never ends", () => {
  expect(splitSentences("word ".repeat(1_000)).every(({ start, end }) => end - start <= 600)).toBe(
    true,
  );
});
