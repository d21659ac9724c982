import { Client } from "pg";
import { inject } from "vitest";
import { createDb, type Db } from "#lib/db/client.ts";
import { newId } from "#lib/kernel/ids.ts";
import { databaseUrl, OWNER_ROLE, TEMPLATE_DATABASE } from "./postgres.ts";

export type TestDatabase = {
  /** As parley_app, like the processes. */
  readonly db: Db;
  readonly url: string;
  readonly ownerUrl: string;
  /** For what nobody may do, not even a superuser. */
  readonly superuserUrl: string;
  close(): Promise<void>;
};

/** A migrated database of one's own, empty, in a tenth of a second. Close it in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, ownerUrl, superuserUrl, drop } = await createDatabase(TEMPLATE_DATABASE);
  const db = createDb(url, { connectionsMax: 5 });
  return {
    db,
    url,
    ownerUrl,
    superuserUrl,
    async close() {
      await db.$disconnect();
      await drop();
    },
  };
}

/** A database without any table, for tests of the migrations themselves. */
export function createEmptyDatabase() {
  return createDatabase("template0");
}

async function createDatabase(template: string) {
  const urls = inject("postgres");
  const name = `test_${newId().replaceAll("-", "")}`;
  const maintain = (statement: string) =>
    withClient(urls.superuserUrl, async (client) => void (await client.query(statement)));
  // FILE_COPY: with fsync off it is faster than logging every page.
  await maintain(
    `CREATE DATABASE ${name} OWNER ${OWNER_ROLE} TEMPLATE ${template} STRATEGY FILE_COPY`,
  );
  return {
    name,
    url: databaseUrl(urls.appUrl, name),
    ownerUrl: databaseUrl(urls.ownerUrl, name),
    superuserUrl: databaseUrl(urls.superuserUrl, name),
    // Forced: a test that failed may have left a connection.
    drop: () => maintain(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** Runs `use` on a plain connection and ends it. */
export async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
