import { expect, it } from "vitest";
import { isBlankText } from "./blank-text.ts";

it.each([
  "",
  " \r\n\t",
  "\u200b\u200b",
  ">>> >",
  "\u2060\ufeff\u00ad",
  "\u202e",
  "\u2800",
  "\u0000",
])("%j says nothing", (text) => {
  expect(isBlankText(text)).toBe(true);
});

it.each(["ok", "> ok", ".", "\u{1F44D}", "は", "5"])("%j says something", (text) => {
  expect(isBlankText(text)).toBe(false);
});
