import { expect, it } from "vitest";
import { nextAttemptAt } from "./delivery.ts";

const created = new Date("2026-11-01T00:00:00Z");
const after = (minutes: number) => new Date(created.getTime() + minutes * 60_000);

it.each([
  [1, 0, 1],
  [2, 1, 6],
  [3, 6, 21],
  [4, 21, 81],
  [5, 81, 321],
  [9, 1000, 1240],
])("waits longer after attempt %i", (attempt, now, next) => {
  expect(nextAttemptAt(created, attempt, after(now))).toEqual(after(next));
});

it("gives up after two days, however often it was tried", () => {
  expect(nextAttemptAt(created, 3, after(48 * 60 - 1))).not.toBeNull();
  expect(nextAttemptAt(created, 3, after(48 * 60))).toBeNull();
});
