import { env } from "#lib/config/env.ts";
import { systemClock } from "#lib/kernel/clock.ts";
import { db } from "./client.ts";
import { readSealingKeys } from "./sealed.ts";

/**
 * What the flows need to know of the process they run in, read once. For the
 * web process, whose actions call them one by one; the worker, which puts the
 * flows together, hands out its own.
 */
function readContext() {
  const { DATABASE_URL, ENCRYPTION_KEYS, RELAY_DOMAIN, APP_URL, LOG_LEVEL } = env();
  return {
    db: db(),
    keys: readSealingKeys(ENCRYPTION_KEYS),
    clock: systemClock,
    relayDomain: RELAY_DOMAIN,
    appHost: new URL(APP_URL).hostname,
    databaseUrl: DATABASE_URL,
    logLevel: LOG_LEVEL,
  };
}

let context: ReturnType<typeof readContext> | undefined;

export function processContext() {
  context ??= readContext();
  return context;
}
