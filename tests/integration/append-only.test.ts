import { readdirSync, readFileSync } from "node:fs";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Db } from "#lib/db/client.ts";
import { newId } from "#lib/kernel/ids.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

/**
 * What is written stays, whoever asks: the processes, the owner who migrates,
 * a superuser who has switched ordinary triggers off. Each statement is tried
 * on rows that exist, and each row is compared afterwards.
 */
const APPEND_ONLY: Record<string, string> = {
  message: "seller_account_id, id",
  message_event: "seller_account_id, id",
  attachment: "seller_account_id, message_id, position",
  attachment_content: "seller_account_id, sha256",
  inbound_mail: "seller_account_id, id",
  policy_version: "profile_id, version",
  policy_choice: "id",
};
const tables = Object.keys(APPEND_ONLY);

/** Statements that would change `table`. */
function forbiddenOn(table: string): string[] {
  const key = (APPEND_ONLY[table] ?? "").split(",")[0];
  const same = `${key} = ${key}`;
  const onTrue = `MERGE INTO ${table} t USING (SELECT 1) one ON true WHEN MATCHED THEN`;
  return [
    `UPDATE ${table} SET ${same}`,
    `UPDATE ${table} SET ${same} WHERE false`,
    `DELETE FROM ${table}`,
    `DELETE FROM ${table} WHERE false`,
    `TRUNCATE ${table}`,
    `TRUNCATE ${table} CASCADE`,
    `${onTrue} DELETE`,
    `${onTrue} UPDATE SET ${key} = t.${key}`,
    `INSERT INTO ${table} SELECT * FROM ${table}
       ON CONFLICT (${APPEND_ONLY[table]}) DO UPDATE SET ${key} = EXCLUDED.${key}`,
    `WITH gone AS (DELETE FROM ${table} RETURNING 1) SELECT * FROM gone`,
    `SELECT 1 FROM ${table} FOR UPDATE; UPDATE ONLY ${table} SET ${same}`,
  ];
}

/** Statements that would reach an append-only table through the table it points to. */
const THROUGH_A_PARENT = [
  "DELETE FROM seller_account",
  "DELETE FROM thread",
  'DELETE FROM "order"',
  "UPDATE seller_account SET id = gen_random_uuid()",
  "UPDATE thread SET id = gen_random_uuid()",
  "TRUNCATE seller_account CASCADE",
  "TRUNCATE thread CASCADE",
  "TRUNCATE seller_account, thread, message, message_event, attachment, outbox_mail CASCADE",
];

/** Statements by which the processes would rid themselves of the rule. */
const DISARMING = tables.flatMap((table) => [
  `ALTER TABLE ${table} DISABLE TRIGGER append_only`,
  `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
  `ALTER TABLE ${table} ENABLE REPLICA TRIGGER append_only`,
  `DROP TRIGGER append_only ON ${table}`,
  `ALTER TABLE ${table} ADD COLUMN more text`,
  `ALTER TABLE ${table} OWNER TO parley_app`,
  `CREATE RULE quiet AS ON INSERT TO ${table} DO INSTEAD NOTHING`,
  `CREATE TRIGGER more BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  `DROP TABLE ${table} CASCADE`,
]);
const DISARMING_ALL = [
  "SET session_replication_role = replica",
  "SET ROLE parley_owner",
  "DROP FUNCTION refuse_change CASCADE",
  "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
  "DROP SCHEMA public CASCADE",
];

type Actor = { readonly client: Client; readonly prelude: string };
type ActorName = "app" | "owner" | "replica";

let database: TestDatabase;
let actors: Record<ActorName, Actor>;

beforeAll(async () => {
  database = await createTestDatabase();
  await writeOneOfEach(database.db);
  const connect = async (url: string, prelude: string): Promise<Actor> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    return { client, prelude };
  };
  actors = {
    app: await connect(database.url, "SET LOCAL ROLE parley_app"),
    owner: await connect(database.ownerUrl, ""),
    replica: await connect(database.superuserUrl, "SET LOCAL session_replication_role = replica"),
  };
});

afterAll(async () => {
  for (const { client } of Object.values(actors)) await client.end();
  await database.close();
});

const INSUFFICIENT_PRIVILEGE = "42501";
/** Or the foreign key is in the way first: violated, or no TRUNCATE without its other side. */
const REFUSALS = [INSUFFICIENT_PRIVILEGE, "23503", "23001", "0A000"];

/** The SQLSTATE with which a statement is refused, and whether any row is another afterwards. */
async function attempt(actorName: ActorName, statement: string) {
  const { client, prelude } = actors[actorName];
  const before = await readAll(client);
  await client.query(`BEGIN; ${prelude}; SAVEPOINT before`);
  const refusedWith = await client.query(statement).then(
    () => undefined,
    (error: { code?: string }) => error.code,
  );
  if (refusedWith) await client.query("ROLLBACK TO before");
  const after = await readAll(client);
  await client.query("ROLLBACK");
  return { refusedWith, changed: before !== after };
}

async function readAll(client: Client): Promise<string> {
  const perTable = tables.map(
    (table) => `SELECT '${table}' AS name, jsonb_agg(t ORDER BY t)::text AS rows FROM ${table} t`,
  );
  const { rows } = await client.query(perTable.join(" UNION ALL "));
  return JSON.stringify(rows);
}

test("the tables under the rule are those that the schema calls append-only", async () => {
  const schema = readdirSync("prisma/schema")
    .map((name) => readFileSync(`prisma/schema/${name}`, "utf8"))
    .join("\n");
  const documented = [...schema.matchAll(/((?:^\/\/\/.*\n)+)^model [\s\S]*?@@map\("(\w+)"\)/gm)]
    .filter(([, comment]) => /append-only/i.test(comment ?? ""))
    .map(([, , table]) => table);
  expect(documented.sort()).toEqual([...tables].sort());
});

describe.each(tables)("%s", (table) => {
  test("has a row to lose", async () => {
    const { rows } = await actors.owner.client.query(`SELECT 1 FROM ${table}`);
    expect(rows).not.toEqual([]);
  });

  describe.each<ActorName>(["app", "owner", "replica"])("as %s", (actorName) => {
    test.each(forbiddenOn(table))("%s", async (statement) => {
      const { refusedWith, changed } = await attempt(actorName, statement);
      expect(changed).toBe(false);
      expect(REFUSALS).toContain(refusedWith);
    });
  });
});

describe("through a parent", () => {
  test.each(THROUGH_A_PARENT)("as the app: %s", async (statement) => {
    const { refusedWith, changed } = await attempt("app", statement);
    expect(changed).toBe(false);
    expect(REFUSALS).toContain(refusedWith);
  });

  test.each(THROUGH_A_PARENT)("as the owner: %s", async (statement) => {
    const { refusedWith, changed } = await attempt("owner", statement);
    expect(changed).toBe(false);
    expect(REFUSALS).toContain(refusedWith);
  });

  // Foreign keys are ordinary triggers and sleep in this mode: the parent may
  // go, what was written may not.
  test.each(THROUGH_A_PARENT)(
    "as a superuser in replica mode, rows stay: %s",
    async (statement) => {
      expect((await attempt("replica", statement)).changed).toBe(false);
    },
  );
});

test.each([...DISARMING, ...DISARMING_ALL])("the app may not %s", async (statement) => {
  expect(await attempt("app", statement)).toEqual({
    refusedWith: INSUFFICIENT_PRIVILEGE,
    changed: false,
  });
});

test("the app may not grant itself more", async () => {
  const { client, prelude } = actors.app;
  for (const table of tables) {
    // PostgreSQL answers with a warning and grants nothing.
    await client.query(`BEGIN; ${prelude}`);
    await client.query(`GRANT UPDATE, DELETE, TRUNCATE ON ${table} TO parley_app`);
    await client.query("COMMIT");
  }
  const { rows } = await client.query(
    `SELECT name, privilege FROM unnest($1::text[]) name,
       unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) privilege
     WHERE has_table_privilege('parley_app', name, privilege)`,
    [tables],
  );
  expect(rows).toEqual([]);
});

/** One row in each append-only table, and the parents they need. */
async function writeOneOfEach(db: Db): Promise<void> {
  const at = new Date("2026-03-01T09:00:00Z");
  const [sellerAccountId, buyerId, threadId, messageId] = [newId(), newId(), newId(), newId()];
  const orderId = "123-1234567-1234567";
  const bytes = new Uint8Array([1, 2, 3]);
  const id = sellerAccountId;
  await db.sellerAccount.create({
    data: { id, slug: "shop", displayName: "Shop", locale: "en", timeZone: "UTC", createdAt: at },
  });
  await db.buyer.create({
    data: {
      ...{ sellerAccountId, id: buyerId, displayName: "B", locale: "en", kind: "private" },
      ...{ emailSealed: bytes, emailHash: bytes, createdAt: at },
    },
  });
  await db.order.create({
    data: {
      ...{ sellerAccountId, orderId, buyerId, marketplace: "test", status: "shipped" },
      ...{ fulfilment: "seller", purchasedAt: at },
    },
  });
  await db.thread.create({
    data: {
      ...{ sellerAccountId, id: threadId, orderId, buyerId, subject: "S" },
      ...{ createdAt: at, lastMessageAt: at },
    },
  });
  await db.policyVersion.create({
    data: { profileId: "own", version: 1, title: "Own", data: {}, createdAt: at, createdBy: id },
  });
  await db.policyChoice.create({
    data: { id: newId(), profileId: "own", chosenAt: at, chosenBy: id },
  });
  await db.message.create({
    data: {
      ...{ sellerAccountId, id: messageId, threadId, threadSeq: 1, author: "buyer" },
      ...{ kind: "person", via: "mail", subject: "S", bodyText: "B", quotedText: "" },
      createdAt: at,
    },
  });
  await db.messageEvent.create({
    data: {
      ...{ sellerAccountId, id: newId(), messageId, type: "queued", detail: {} },
      occurredAt: at,
    },
  });
  await db.attachmentContent.create({ data: { sellerAccountId, sha256: bytes, bytes } });
  await db.attachment.create({
    data: {
      ...{ sellerAccountId, messageId, position: 1, fileName: "a.pdf", sizeBytes: 3 },
      ...{ contentType: "application/pdf", contentSha256: bytes },
    },
  });
  await db.inboundMail.create({
    data: {
      ...{ sellerAccountId, id: newId(), source: "smtp", addressedTo: "relay", sizeBytes: 3 },
      ...{ recipientLocalPart: "r", recipientDomain: "d.test", envelopeFromSealed: bytes },
      ...{ rawSealed: bytes, rawSha256: bytes, receivedAt: at },
    },
  });
}
