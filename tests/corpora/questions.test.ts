import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listOpenQuestions } from "#lib/domain/compliance/questions/open-questions.ts";
import { splitQuestions } from "#lib/domain/compliance/questions/split-questions.ts";

/** A buyer's message, a draft, and a part of each question that a person finds unanswered. */
type Pair = {
  readonly id: string;
  /** What the buyer writes in; in a few pairs the seller answers in another language. */
  readonly lang: string;
  readonly buyer: string;
  readonly draft: string;
  readonly open: readonly string[];
};

const file = new URL("../fixtures/compliance/questions.jsonl", import.meta.url);
const pairs: Pair[] = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

function judge({ lang, buyer, draft, open }: Pair) {
  const found = listOpenQuestions({ buyerText: buyer, draft, buyerLanguage: lang });
  return {
    found: open.filter((part) => found.some(({ text }) => text.includes(part))).length,
    extra: found.filter(({ text }) => !open.some((part) => text.includes(part))).length,
    asked: splitQuestions(buyer, lang).length,
  };
}

test("the pairs are in six languages, and hold answered questions as well as open ones", () => {
  expect(new Set(pairs.map(({ lang }) => lang))).toEqual(
    new Set(["en", "de", "fr", "es", "it", "ja"]),
  );
  expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
  expect(pairs.filter(({ open }) => open.length === 0).length).toBeGreaterThan(40);
  expect(pairs.filter(({ open }) => open.length > 0).length).toBeGreaterThan(40);
});

test("open questions are found, and answered ones are not held open", () => {
  const judged = pairs.map(judge);
  const sum = (pick: (one: ReturnType<typeof judge>) => number) =>
    judged.reduce((total, one) => total + pick(one), 0);
  const found = sum((one) => one.found);
  const expected = pairs.reduce((total, { open }) => total + open.length, 0);
  // Nagging is worse than silence: the floor of precision is the higher one.
  expect(found / (found + sum((one) => one.extra))).toBeGreaterThanOrEqual(0.93);
  expect(found / expected).toBeGreaterThanOrEqual(0.9);
  expect(sum((one) => one.asked)).toBeGreaterThanOrEqual(250);
});
