import { expect, test } from "vitest";
import { combineFixes, invertFix, removesMoreThanFound } from "./draft-fixes.ts";

const apply = (body: string, fix: { start: number; end: number; replacement: string }) =>
  body.slice(0, fix.start) + fix.replacement + body.slice(fix.end);

const BODY = "Call 030 1234567 or see www.shop.example now";
const cases = [
  ["a removal", [{ start: 5, end: 16, replacement: "" }], "Call  or see www.shop.example now"],
  [
    "an insertion and a removal, in any order",
    [
      { start: 24, end: 40, replacement: "" },
      { start: 0, end: 0, replacement: "Order 1\n\n" },
    ],
    "Order 1\n\nCall 030 1234567 or see  now",
  ],
  [
    "two that overlap, of which the first is made",
    [
      { start: 5, end: 16, replacement: "us" },
      { start: 10, end: 23, replacement: "" },
    ],
    "Call us or see www.shop.example now",
  ],
  [
    "two that touch",
    [
      { start: 5, end: 8, replacement: "a" },
      { start: 8, end: 16, replacement: "b" },
    ],
    "Call ab or see www.shop.example now",
  ],
] as const;

test.each(cases)("makes of many fixes one that can be taken back: %s", (_, fixes, expected) => {
  const fix = combineFixes(BODY, fixes);
  expect(fix && apply(BODY, fix)).toBe(expected);
  expect(fix && apply(expected, invertFix(BODY, fix))).toBe(BODY);
});

test("no fixes make none", () => {
  expect(combineFixes(BODY, [])).toBeNull();
});

const cut = (start: number, end: number, replacement = "") => ({ start, end, replacement });

test.each([
  ["the words that were found", cut(5, 16), false],
  ["the space before them", cut(4, 16), false],
  ["the words around them", cut(0, 19), true],
  ["a word after them", cut(5, 19), true],
  ["nothing, but puts others in their place", cut(0, 19, "Write"), false],
])("knows whether a mend takes more than was found: %s", (_, fix, expected) => {
  expect(removesMoreThanFound({ start: 5, end: 16, fix }, BODY)).toBe(expected);
});

test("a finding without a mend removes nothing", () => {
  expect(removesMoreThanFound({ start: 5, end: 16 }, BODY)).toBe(false);
});
