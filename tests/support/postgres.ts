import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "#lib/db/migrate.ts";
import { startEmbeddedPostgres } from "../../scripts/embedded-postgres.ts";
import { findFreePort } from "../../scripts/free-port.ts";

/**
 * One PostgreSQL for a run of tests, with one migrated database that
 * test-database.ts copies. The roles are those of production: an owner who
 * migrates and is no superuser, and a login that may only what parley_app may.
 */
export type TestPostgres = {
  /** For making databases, and for tests of what even a superuser meets. */
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
};

declare module "vitest" {
  export interface ProvidedContext {
    readonly postgres: TestPostgres;
  }
}

export const TEMPLATE_DATABASE = "parley_template";
export const OWNER_ROLE = "parley_owner";
const APP_LOGIN = "parley_login";

/** Local to a server that lives for minutes and listens on the loopback address. */
const PASSWORD = "test";

export default async function setup(project: TestProject): Promise<() => void> {
  const homeDir = mkdtempSync(join(tmpdir(), "parley-test-"));
  const server = startEmbeddedPostgres({ homeDir, port: await findFreePort(0), durable: false });
  const stop = () => {
    server.stop();
    rmSync(homeDir, { recursive: true, force: true });
  };
  try {
    const urls = {
      superuserUrl: server.superuserUrl,
      ownerUrl: loginUrl(server.superuserUrl, OWNER_ROLE),
      appUrl: loginUrl(server.superuserUrl, APP_LOGIN),
    };
    await makeTemplate(urls);
    project.provide("postgres", urls);
    return stop;
  } catch (error) {
    stop();
    throw error;
  }
}

async function makeTemplate({ superuserUrl, ownerUrl }: TestPostgres): Promise<void> {
  await asSuperuser(superuserUrl, [
    `CREATE ROLE ${OWNER_ROLE} LOGIN CREATEROLE PASSWORD '${PASSWORD}'`,
    `CREATE DATABASE ${TEMPLATE_DATABASE} OWNER ${OWNER_ROLE}`,
  ]);
  const templateUrl = databaseUrl(ownerUrl, TEMPLATE_DATABASE);
  await migrate(templateUrl, "prisma/migrations");
  await installQueueWhenThere(templateUrl);
  await asSuperuser(superuserUrl, [
    `CREATE ROLE ${APP_LOGIN} LOGIN PASSWORD '${PASSWORD}' IN ROLE parley_app`,
  ]);
}

async function installQueueWhenThere(ownerUrl: string): Promise<void> {
  const path = "lib/queue/install-queue.ts";
  if (!existsSync(path)) return;
  const { installQueue } = await import(join(process.cwd(), path));
  await installQueue(ownerUrl);
}

async function asSuperuser(url: string, statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** `url` with another database. */
export function databaseUrl(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}

function loginUrl(url: string, username: string): string {
  return Object.assign(new URL(url), { username, password: PASSWORD }).href;
}
