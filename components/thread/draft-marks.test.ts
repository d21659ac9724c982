import { expect, test } from "vitest";
import { byGravity, findNeighbour, markDraft, moveFindings } from "./draft-marks.ts";

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

test("leaves alone what was found outside of the body", () => {
  const inSubject = { ...at(4, 5), where: "subject" as const };
  expect(moveFindings([inSubject], "see X", "")).toEqual([inSubject]);
});

test.each([
  ["next", { start: 0, end: 0 }, at(0, 3)],
  ["next", { start: 0, end: 3 }, at(8, 9)],
  ["next", { start: 9, end: 9 }, at(0, 3)],
  ["previous", { start: 8, end: 9 }, at(0, 3)],
  ["previous", { start: 0, end: 3 }, at(8, 9)],
] as const)("the %s finding seen from %j", (direction, caret, expected) => {
  expect(findNeighbour([at(8, 9), at(5, 5), at(0, 3)], caret, direction)).toEqual(expected);
});

test("the gravest finding comes first", () => {
  const found = [at(0, 1, "warn"), at(2, 3), at(4, 5, "warn")];
  expect(byGravity(found).map(({ start }) => start)).toEqual([2, 0, 4]);
});
