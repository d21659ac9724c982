import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.ts";
import { findFreePort } from "./free-port.ts";

export type StartedDatabase = {
  /** Logs in as a member of the app's role. */
  readonly url: string;
  readonly ownerUrl: string;
  readonly stop: () => void;
};

/** The embedded database with its two logins, made on the first start. */
export async function startDatabase(dataDir: string): Promise<StartedDatabase> {
  const postgres = startEmbeddedPostgres({
    homeDir: join(dataDir, "postgres"),
    port: await findFreePort(5433),
    durable: true,
  });
  const passwords = readOrMakePasswords(dataDir);
  await prepareLogins(postgres, passwords);
  const url = (login: string, password: string) =>
    `postgresql://${login}:${password}@127.0.0.1:${postgres.port}/parley`;
  return {
    url: url("parley", passwords.app),
    ownerUrl: url("parley_owner", passwords.owner),
    stop: () => postgres.stop(),
  };
}

type Passwords = { readonly app: string; readonly owner: string };

function readOrMakePasswords(dataDir: string): Passwords {
  const path = join(dataDir, "secrets", "database-passwords.json");
  if (!existsSync(path)) {
    const made = { app: randomBytes(24).toString("hex"), owner: randomBytes(24).toString("hex") };
    writeFileSync(path, JSON.stringify(made), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(path, "utf8"));
}

async function prepareLogins(postgres: EmbeddedPostgres, passwords: Passwords): Promise<void> {
  const client = new Client({ connectionString: postgres.superuserUrl });
  await client.connect();
  try {
    // The passwords are hexadecimal: nothing in them needs quoting.
    await client.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'parley_app') THEN
          CREATE ROLE parley_app NOLOGIN;
        END IF;
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'parley_owner') THEN
          CREATE ROLE parley_owner LOGIN;
          CREATE ROLE parley LOGIN IN ROLE parley_app;
          GRANT parley_app TO parley_owner;
        END IF;
        ALTER ROLE parley_owner PASSWORD '${passwords.owner}';
        ALTER ROLE parley PASSWORD '${passwords.app}';
      END $$`);
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = 'parley'");
    if (rowCount === 0) await client.query("CREATE DATABASE parley OWNER parley_owner");
  } finally {
    await client.end();
  }
}
