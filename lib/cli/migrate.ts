import { join } from "node:path";
import { env } from "#lib/config/env.ts";
import { migrate } from "#lib/db/migrate.ts";
import { installQueue } from "#lib/queue/install-queue.ts";

export const MIGRATIONS_DIR = join(import.meta.dirname, "..", "..", "prisma", "migrations");

/** Brings the database up to date as its owner: the migrations, then the queue's tables. */
export async function migrateCommand(): Promise<void> {
  const { DATABASE_OWNER_URL, DATABASE_URL } = env();
  const ownerUrl = DATABASE_OWNER_URL ?? DATABASE_URL;
  const applied = await migrate(ownerUrl, MIGRATIONS_DIR);
  await installQueue(ownerUrl);
  process.stdout.write(
    applied.length > 0 ? `Applied: ${applied.join(", ")}\n` : "The database is up to date.\n",
  );
}
