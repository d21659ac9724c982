import type { Db } from "#lib/db/client.ts";
import { findDemoThreads } from "#lib/db/demo-mail-store.ts";
import type { SealingKeys } from "#lib/db/sealed.ts";

const THREADS_MAX = 20;

/** Some threads of the demo with everything that driving them from outside takes. */
export async function listDemoThreads({
  db,
  keys,
}: {
  readonly db: Db;
  readonly keys: SealingKeys;
}) {
  const threads = await findDemoThreads(THREADS_MAX * 2, keys, db);
  return threads.filter((thread) => thread.sellerAddress !== "").slice(0, THREADS_MAX);
}
