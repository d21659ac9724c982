import type { Db } from "#lib/db/client.ts";
import { findDemoThreads } from "#lib/db/demo-mail-store.ts";
import type { SealingKeys } from "#lib/db/sealed.ts";
import { DEMO_SELLER_EMAIL } from "./demo-people.ts";

const THREADS_MAX = 20;

/** Some threads of the demo seller with everything that driving them from outside takes. */
export async function listDemoThreads({
  db,
  keys,
}: {
  readonly db: Db;
  readonly keys: SealingKeys;
}) {
  return findDemoThreads(DEMO_SELLER_EMAIL, THREADS_MAX, keys, db);
}
