import { setTimeout as pause } from "node:timers/promises";

const POLL_MS = 20;

/** Tries `assertion` until it holds, and throws what it threw last when it never does. */
export async function eventually<T>(
  assertion: () => T | Promise<T>,
  { timeoutMs = 10_000 }: { readonly timeoutMs?: number } = {},
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() >= deadline) throw error;
    }
    await pause(POLL_MS);
  }
}
