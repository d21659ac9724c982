import type { Db, Tx } from "./client.ts";

/** Thrown inside `inTransaction` to undo everything and carry a value out. */
class Rollback<T> extends Error {
  readonly value: T;
  constructor(value: T) {
    super("rolled back");
    this.value = value;
  }
}

/**
 * One short transaction, without network inside. `rollback(value)` undoes what
 * was written and makes `value` the result.
 */
export async function inTransaction<T>(
  db: Db,
  run: (tx: Tx, rollback: (value: T) => never) => Promise<T>,
  options: { readonly timeoutMs?: number } = {},
): Promise<T> {
  try {
    return await db.$transaction(
      (tx) =>
        run(tx, (value) => {
          throw new Rollback(value);
        }),
      { timeout: options.timeoutMs ?? 15_000, maxWait: 10_000 },
    );
  } catch (error) {
    if (error instanceof Rollback) return error.value as T;
    throw error;
  }
}
