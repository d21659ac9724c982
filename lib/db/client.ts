import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "#lib/config/env.ts";
import { Prisma, PrismaClient } from "./generated/client.ts";

export type Db = PrismaClient;
export type Tx = Prisma.TransactionClient;

/** The role whose privileges every process has, whoever its connection string logs in as. */
const APP_ROLE = "parley_app";

/** A client with its own pool of connections. The caller disconnects it. */
export function createDb(databaseUrl: string, options: { connectionsMax?: number } = {}): Db {
  const adapter = new PrismaPg({
    connectionString: databaseUrl,
    max: options.connectionsMax ?? 8,
    // A database that is away must answer as an error within the patience of
    // an SMTP client, not hold its connection open.
    connectionTimeoutMillis: 5_000,
    // UTC: the adapter sends times without an offset, and a database set to
    // another zone would read them as its own.
    options: `-c role=${APP_ROLE} -c timezone=UTC -c statement_timeout=30000`,
  });
  // Minimal: the other formats quote the arguments, that is bodies and addresses, into the log.
  return new PrismaClient({ adapter, errorFormat: "minimal" });
}

let shared: Db | undefined;

/** The client of this process. */
export function db(): Db {
  shared ??= createDb(env().DATABASE_URL);
  return shared;
}

/** Whether a write met a row that is already there: PostgreSQL's unique_violation. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
