const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The waits between attempts; the last one repeats. */
const RETRY_DELAYS_MS = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS, 4 * HOUR_MS];

/** RFC 5321 section 4.5.4.1 asks for 4 to 5 days; a buyer who waits for an answer is told sooner. */
const GIVE_UP_AFTER_MS = 48 * HOUR_MS;

/**
 * When to try a mail again after its `attempt`th attempt (1, 2, 3 …) did not
 * get through. Null: it is too old, give up.
 */
export function nextAttemptAt(createdAt: Date, attempt: number, now: Date): Date | null {
  if (now.getTime() - createdAt.getTime() >= GIVE_UP_AFTER_MS) return null;
  const delayMs = RETRY_DELAYS_MS[Math.min(attempt, RETRY_DELAYS_MS.length) - 1] ?? MINUTE_MS;
  return new Date(now.getTime() + delayMs);
}
