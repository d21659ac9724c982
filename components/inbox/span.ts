type Span = { readonly unit: "minutes" | "hours" | "days"; readonly count: number };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * A length of time in one unit, rounded down: "3 h left" must not promise more
 * than there is. Days only from two on, because a deadline is counted in hours.
 */
export function spanOf(ms: number): Span {
  if (ms < HOUR_MS) return { unit: "minutes", count: Math.floor(ms / MINUTE_MS) };
  if (ms < 2 * DAY_MS) return { unit: "hours", count: Math.floor(ms / HOUR_MS) };
  return { unit: "days", count: Math.floor(ms / DAY_MS) };
}
