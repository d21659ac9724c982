import { expect, test } from "vitest";
import { spanOf } from "./span.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

test.each([
  [0, "minutes", 0],
  [59 * MINUTE_MS, "minutes", 59],
  [HOUR_MS, "hours", 1],
  [3 * HOUR_MS + 59 * MINUTE_MS, "hours", 3],
  [47 * HOUR_MS, "hours", 47],
  [48 * HOUR_MS, "days", 2],
])("%d ms are %s, %d, never rounded up", (ms, unit, count) => {
  expect(spanOf(ms)).toEqual({ unit, count });
});
