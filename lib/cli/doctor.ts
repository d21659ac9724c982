import { connect } from "node:net";
import { env } from "#lib/config/env.ts";
import { createDb, type Db } from "#lib/db/client.ts";
import { listPendingMigrations } from "#lib/db/migrate.ts";
import { readSealingKeys, seal, unsealText } from "#lib/db/sealed.ts";
import { createSmtpTransport } from "#lib/mail/smtp-transport.ts";
import { QUEUE_SCHEMA } from "#lib/queue/queue.ts";
import { CommandError } from "./command-error.ts";
import { MIGRATIONS_DIR } from "./migrate.ts";

/** Null: all is well. Otherwise what is wrong and how to mend it. */
type Check = { readonly name: string; readonly run: () => Promise<string | null> };

const CLOCK_SKEW_MS_MAX = 5_000;

/** Checks each part that Parley needs. Fails when any of them is not as it should be. */
export async function doctor(): Promise<void> {
  const settings = env();
  const db = createDb(settings.DATABASE_URL, { connectionsMax: 1 });
  const checks: Check[] = [
    { name: "database", run: () => checkDatabase(db) },
    { name: "migrations", run: () => checkMigrations(settings.DATABASE_URL) },
    { name: "role", run: () => checkRole(db) },
    { name: "queue", run: () => checkQueue(db) },
    { name: "keys", run: () => checkKeys(db, settings.ENCRYPTION_KEYS) },
    { name: "clock", run: () => checkClock(db) },
    { name: "ingress", run: () => checkIngress(settings.INGRESS_SMTP_PORT) },
    { name: "outgoing mail", run: () => checkOutgoing(settings) },
  ];
  let wrong = 0;
  try {
    for (const { name, run } of checks) {
      const found = await run().catch((error: Error) => lastLine(error));
      if (found) wrong += 1;
      process.stdout.write(`${found ? "wrong" : "ok   "}  ${name}${found ? `: ${found}` : ""}\n`);
    }
  } finally {
    await db.$disconnect();
  }
  if (wrong > 0) throw new CommandError(1, `${wrong} of ${checks.length} checks found something.`);
}

function lastLine(error: Error): string {
  return error.message.trim().split("\n").at(-1) ?? error.name;
}

async function checkDatabase(db: Db): Promise<string | null> {
  const [row] = await db.$queryRaw<{ version: number }[]>`
    SELECT current_setting('server_version_num')::int AS version`;
  return (row?.version ?? 0) >= 150_000 ? null : "Parley needs PostgreSQL 15 or newer";
}

async function checkMigrations(databaseUrl: string): Promise<string | null> {
  const pending = await listPendingMigrations(databaseUrl, MIGRATIONS_DIR);
  return pending.length === 0 ? null : `${pending.length} not applied; run: parley migrate`;
}

async function checkRole(db: Db): Promise<string | null> {
  const [row] = await db.$queryRaw<{ role: string; may_change: boolean }[]>`
    SELECT current_user AS role, has_table_privilege(current_user, 'message', 'UPDATE') AS may_change`;
  if (row?.role !== "parley_app") return `runs as ${row?.role}; GRANT parley_app to its login`;
  return row.may_change ? "parley_app may change messages; REVOKE UPDATE on message" : null;
}

async function checkQueue(db: Db): Promise<string | null> {
  const [row] = await db.$queryRaw<{ there: boolean }[]>`
    SELECT to_regclass(${`${QUEUE_SCHEMA}.job`}) IS NOT NULL AS there`;
  return row?.there ? null : "the queue's tables are missing; run: parley migrate";
}

/** Keys that cannot open what is stored would make every mail fail one by one. */
async function checkKeys(db: Db, text: string): Promise<string | null> {
  const keys = readSealingKeys(text);
  if (unsealText(keys, seal(keys, "probe")) !== "probe") return "the active key does not work";
  const member = await db.member.findFirst({ select: { emailSealed: true } });
  if (!member) return null;
  try {
    unsealText(keys, member.emailSealed);
    return null;
  } catch {
    return "ENCRYPTION_KEYS cannot open the stored addresses; put the former key back at the end of the list";
  }
}

async function checkClock(db: Db): Promise<string | null> {
  const [row] = await db.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  const skewMs = Math.abs(Date.now() - (row?.now.getTime() ?? 0));
  return skewMs <= CLOCK_SKEW_MS_MAX
    ? null
    : `differs from the database's by ${Math.round(skewMs / 1000)} s; set both by NTP`;
}

function checkIngress(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    const done = (found: string | null) => {
      socket.destroy();
      resolve(found);
    };
    socket.setTimeout(5_000, () =>
      done(`port ${port} accepts but does not greet; restart the worker`),
    );
    socket.once("data", (greeting) =>
      done(greeting.toString().startsWith("220") ? null : `port ${port} belongs to something else`),
    );
    socket.once("error", () => done(`nothing listens on port ${port}; start the worker`));
  });
}

async function checkOutgoing(settings: ReturnType<typeof env>): Promise<string | null> {
  const url =
    settings.SMTP_URL ?? (settings.DEMO ? `smtp://127.0.0.1:${settings.DEMO_SINK_PORT}` : null);
  if (!url) return "set SMTP_URL";
  const transport = createSmtpTransport({ url, name: settings.RELAY_DOMAIN });
  const verified = await transport.verify();
  transport.close();
  return verified.ok ? null : `${verified.error}; see SMTP_URL`;
}
