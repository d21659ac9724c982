import { expect, test } from "vitest";
import { markDraft, moveFindings } from "./draft-marks.ts";

const at = (start: number, end: number, severity: "block" | "warn" = "block") => ({
  start,
  end,
  severity,
});

test("cuts a draft at its findings without losing a character", () => {
  const body = "Call +49 30 1234567 or a@b.example now";
  const segments = markDraft(body, [at(5, 19), at(23, 34, "warn")]);
  expect(segments.map(({ text }) => text).join("")).toBe(body);
  expect(segments.filter(({ severity }) => severity).map(({ text }) => text)).toEqual([
    "+49 30 1234567",
    "a@b.example",
  ]);
});

test("shows the gravest where findings overlap", () => {
  const segments = markDraft("abcdef", [at(0, 4, "warn"), at(2, 6)]);
  expect(segments.map(({ text, severity }) => `${text}:${severity}`)).toEqual([
    "ab:warn",
    "cd:block",
    "ef:block",
  ]);
});

test("ignores findings beyond the end of a draft that became shorter", () => {
  expect(markDraft("ab", [at(5, 9)])).toEqual([{ start: 0, text: "ab", severity: null }]);
});

test.each([
  ["typed before it", "see X", "now see X", [at(8, 9)]],
  ["typed after it", "see X", "see X now", [at(4, 5)]],
  ["typed at its end", "see X", "see XY", [at(4, 5)]],
  ["removed", "see X", "see ", []],
])("moves a finding when something is %s", (_, before, after, expected) => {
  expect(moveFindings([at(4, 5)], before, after)).toEqual(expected);
});

test("moves the fix along with its finding", () => {
  const finding = { ...at(4, 5), fix: { start: 4, end: 5, replacement: "" } };
  expect(moveFindings([finding], "see X", "- see X")).toEqual([
    { ...at(6, 7), fix: { start: 6, end: 7, replacement: "" } },
  ]);
});
