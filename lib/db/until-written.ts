import { setTimeout } from "node:timers/promises";

const TRIES_MAX = 120;

/**
 * Writes the result of something that cannot be taken back, such as a mail that
 * has left. A database that is away for a moment must not make it happen a
 * second time, so the result is held and tried once a second for two minutes.
 */
export async function untilWritten<T>(write: () => Promise<T>, waitMs = 1_000): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (tries >= TRIES_MAX) throw error;
      await setTimeout(waitMs);
    }
  }
}
