import { expect, test } from "vitest";
import { combineFixes, invertFix } from "./draft-fixes.ts";

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
