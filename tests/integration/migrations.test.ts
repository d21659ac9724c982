import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createDb } from "#lib/db/client.ts";
import { listPendingMigrations, migrate } from "#lib/db/migrate.ts";
import { describeDatabase } from "#tests/support/describe-database.ts";
import {
  createEmptyDatabase,
  createTestDatabase,
  type TestDatabase,
  withClient,
} from "#tests/support/test-database.ts";
import { schemaSql } from "../../scripts/schema-sql.ts";

/** What the migrations make beyond the Prisma schema, because Prisma cannot say it. */
const BEYOND_THE_SCHEMA = [
  "check attachment_kept_or_dropped_check on attachment",
  "check buyer_kind_check on buyer",
  "check demo_mail_direction_check on demo_mail",
  "check inbound_mail_addressed_to_check on inbound_mail",
  "check inbound_mail_source_check on inbound_mail",
  "check inbound_state_message_check on inbound_state",
  "check inbound_state_reason_check on inbound_state",
  "check inbound_state_state_check on inbound_state",
  "check member_role_check on member",
  "check message_author_check on message",
  "check message_event_type_check on message_event",
  "check message_kind_check on message",
  "check message_member_check on message",
  "check message_thread_seq_check on message",
  "check message_via_check on message",
  "check notification_preference_category_check on notification_preference",
  "check order_fulfilment_check on order",
  "check order_item_quantity_check on order_item",
  "check order_order_id_check on order",
  "check order_status_check on order",
  "check outbox_mail_kind_check on outbox_mail",
  "check outbox_mail_state_check on outbox_mail",
  "check policy_version_profile_id_check on policy_version",
  "check policy_version_version_check on policy_version",
  "check read_state_counts_check on read_state",
  "check relay_address_local_part_check on relay_address",
  "check relay_address_writer_check on relay_address",
  "check thread_last_message_author_check on thread",
  "check thread_message_count_check on thread",
  "function refuse_change",
  "index inbound_state_aside_idx on inbound_state",
  "index inbound_state_pending_idx on inbound_state",
  "index outbox_mail_pending_idx on outbox_mail",
  "index read_state_unread_idx on read_state",
  "trigger append_only on attachment",
  "trigger append_only on attachment_content",
  "trigger append_only on inbound_mail",
  "trigger append_only on message",
  "trigger append_only on message_event",
  "trigger append_only on policy_choice",
  "trigger append_only on policy_version",
];

describe("the migrations and the Prisma schema", () => {
  let migrated: TestDatabase;
  beforeAll(async () => {
    migrated = await createTestDatabase();
  });
  afterAll(() => migrated.close());

  test("describe the same database, but for what Prisma cannot say", async () => {
    const generated = await createEmptyDatabase();
    onTestFinished(generated.drop);
    const sql = await schemaSql("prisma/schema");
    await withClient(generated.ownerUrl, (client) => client.query(sql));

    const fromSchema = await describeDatabase(generated.ownerUrl);
    const fromMigrations = await describeDatabase(migrated.ownerUrl);
    const sameInBoth = [...fromMigrations].filter(([name]) => !BEYOND_THE_SCHEMA.includes(name));
    expect(Object.fromEntries(sameInBoth)).toEqual(Object.fromEntries(fromSchema));

    const beyond = [...fromMigrations.keys()].filter((name) => !fromSchema.has(name));
    expect(beyond.sort()).toEqual(BEYOND_THE_SCHEMA);
  });

  test("were applied by an owner who is no superuser", async () => {
    const { rows } = await withClient(migrated.ownerUrl, (client) =>
      client.query("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"),
    );
    expect(rows).toEqual([{ rolsuper: false }]);
  });

  test("let the processes log in as the owner, where there is no second login", async () => {
    const db = createDb(migrated.ownerUrl);
    onTestFinished(() => db.$disconnect());
    expect(await db.$queryRaw`SELECT current_user::text AS name`).toEqual([{ name: "parley_app" }]);
  });
});

describe("the table of applied migrations", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  test("has the columns that Prisma's own command expects", async () => {
    const { rows } = await withClient(database.ownerUrl, (client) =>
      client.query(
        `SELECT attname AS name, format_type(atttypid, atttypmod) AS type, attnotnull AS required
         FROM pg_attribute WHERE attrelid = '_prisma_migrations'::regclass AND attnum > 0 ORDER BY attnum`,
      ),
    );
    expect(rows).toEqual([
      { name: "id", type: "character varying(36)", required: true },
      { name: "checksum", type: "character varying(64)", required: true },
      { name: "finished_at", type: "timestamp with time zone", required: false },
      { name: "migration_name", type: "character varying(255)", required: true },
      { name: "logs", type: "text", required: false },
      { name: "rolled_back_at", type: "timestamp with time zone", required: false },
      { name: "started_at", type: "timestamp with time zone", required: true },
      { name: "applied_steps_count", type: "integer", required: true },
    ]);
  });

  test("holds the SHA-256 of each file", async () => {
    const names = readdirSync("prisma/migrations").filter((name) => !name.endsWith(".toml"));
    const expected = names.sort().map((name) => ({
      migration_name: name,
      checksum: createHash("sha256")
        .update(readFileSync(`prisma/migrations/${name}/migration.sql`))
        .digest("hex"),
      finished: true,
      applied_steps_count: 1,
    }));
    expect(await readApplied(database.ownerUrl)).toEqual(expected);
  });

  test("is left alone by a second run", async () => {
    const before = await readApplied(database.ownerUrl);
    expect(await migrate(database.ownerUrl, "prisma/migrations")).toEqual([]);
    expect(await readApplied(database.ownerUrl)).toEqual(before);
  });
});

describe("the applier", () => {
  test("applies what is new, in the order of the names", async () => {
    const { ownerUrl, dir } = await prepare({
      "2_second": "ALTER TABLE a ADD COLUMN b int",
      "1_first": "CREATE TABLE a ()",
    });
    expect(await migrate(ownerUrl, dir)).toEqual(["1_first", "2_second"]);
    write(dir, "3_third", "CREATE TABLE c ()");
    expect(await listPendingMigrations(ownerUrl, dir)).toEqual(["3_third"]);
    expect(await migrate(ownerUrl, dir)).toEqual(["3_third"]);
    expect(await listPendingMigrations(ownerUrl, dir)).toEqual([]);
  });

  test("refuses a migration that was edited after it had been applied", async () => {
    const { ownerUrl, dir } = await prepare({ "1_first": "CREATE TABLE a ()" });
    await migrate(ownerUrl, dir);
    write(dir, "1_first", "CREATE TABLE a (b int)");
    write(dir, "2_second", "CREATE TABLE c ()");
    await expect(migrate(ownerUrl, dir)).rejects.toThrow(/1_first was edited/);
    expect(await listTables(ownerUrl)).toEqual(["_prisma_migrations", "a"]);
  });

  test("leaves nothing of a migration that fails, and takes it up again when mended", async () => {
    const { ownerUrl, dir } = await prepare({
      "1_first": "CREATE TABLE a ()",
      "2_second": "CREATE TABLE b (); SELECT 1 / 0; CREATE TABLE c ()",
    });
    await expect(migrate(ownerUrl, dir)).rejects.toThrow(/2_second failed: division by zero/);
    expect(await listTables(ownerUrl)).toEqual(["_prisma_migrations", "a"]);
    expect((await readApplied(ownerUrl)).map((row) => row.migration_name)).toEqual(["1_first"]);

    write(dir, "2_second", "CREATE TABLE b ()");
    expect(await migrate(ownerUrl, dir)).toEqual(["2_second"]);
  });

  test("refuses to go on where Prisma's own left a failed migration", async () => {
    const { ownerUrl, dir } = await prepare({ "1_first": "CREATE TABLE a ()" });
    await migrate(ownerUrl, dir);
    await withClient(ownerUrl, (client) =>
      client.query(`UPDATE "_prisma_migrations" SET finished_at = NULL`),
    );
    await expect(migrate(ownerUrl, dir)).rejects.toThrow(/1_first failed earlier/);
  });

  test("applies once when several start at the same time", async () => {
    const { ownerUrl, dir } = await prepare({
      "1_first": "CREATE TABLE a (); SELECT pg_sleep(0.2)",
    });
    const results = await Promise.all(Array.from({ length: 4 }, () => migrate(ownerUrl, dir)));
    expect(results.flat()).toEqual(["1_first"]);
  });
});

async function prepare(migrations: Record<string, string>) {
  const database = await createEmptyDatabase();
  const dir = mkdtempSync(join(tmpdir(), "parley-migrations-"));
  onTestFinished(async () => {
    rmSync(dir, { recursive: true });
    await database.drop();
  });
  for (const [name, sql] of Object.entries(migrations)) write(dir, name, sql);
  return { ownerUrl: database.ownerUrl, dir };
}

function write(dir: string, name: string, sql: string): void {
  const path = join(dir, name, "migration.sql");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, sql);
}

async function readApplied(ownerUrl: string) {
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query<{ migration_name: string; checksum: string }>(
      `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished, applied_steps_count
       FROM "_prisma_migrations" ORDER BY migration_name`,
    ),
  );
  return rows;
}

async function listTables(ownerUrl: string): Promise<string[]> {
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
    ),
  );
  return rows.map(({ name }) => name);
}
