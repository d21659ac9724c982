import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { RUNTIME_FILE, readEnv } from "../lib/config/env.ts";
import { createDb } from "../lib/db/client.ts";
import { migrate } from "../lib/db/migrate.ts";
import { readSealingKeys } from "../lib/db/sealed.ts";
import { DEMO_PASSWORD, DEMO_SELLER_EMAIL } from "../lib/demo/demo-people.ts";
import { installQueue } from "../lib/queue/install-queue.ts";
import { seedDemo } from "../prisma/seed/seed-demo.ts";
import { buildWhenChanged } from "./build-when-changed.ts";
import { type StartedDatabase, startDatabase } from "./start-database.ts";
import { findRunning, readStartSettings, type StartSettings } from "./start-settings.ts";
import { type Supervised, supervise } from "./supervise.ts";

/**
 * `npm start`: everything that Parley needs on one machine, in the order in
 * which the parts need each other, and stopped in the opposite one.
 */
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

let database: StartedDatabase | undefined;
let processes: Supervised | undefined;
let runtimePath: string | undefined;
let stopping = false;

async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  process.stderr.write("\nStopping …\n");
  await processes?.stop();
  database?.stop();
  if (runtimePath) rmSync(runtimePath, { force: true });
  process.exit(exitCode);
}

process.on("SIGINT", () => void stop(0));
process.on("SIGTERM", () => void stop(0));
process.on("SIGHUP", () => void stop(0));

try {
  await start(await readStartSettings(process.env));
} catch (error) {
  if (!stopping) {
    process.stderr.write(`Parley did not start. ${(error as Error).message}\n`);
    await stop(1);
  }
}

async function start(settings: StartSettings): Promise<void> {
  const running = findRunning(settings.dataDir);
  if (running) {
    process.stderr.write(
      `Parley is running here already: ${running.url} (process ${running.pid}).\n`,
    );
    process.exit(1);
  }
  buildWhenChanged();
  const env = { ...process.env, ...settings.env };
  if (settings.usesEmbeddedDatabase) {
    database = await startDatabase(settings.dataDir);
    Object.assign(env, { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl });
  }
  const checked = readEnv(env);
  const ownerUrl = checked.DATABASE_OWNER_URL ?? checked.DATABASE_URL;
  const applied = await migrate(ownerUrl, join("prisma", "migrations"));
  if (applied.length > 0)
    process.stderr.write(`Database brought up to date (${applied.join(", ")}).\n`);
  await installQueue(ownerUrl);
  if (settings.isDemo) await seed(checked);
  if (stopping) return;

  runtimePath = join(settings.dataDir, RUNTIME_FILE);
  const { DATABASE_URL = "", DATABASE_OWNER_URL } = env as NodeJS.ProcessEnv;
  const forCommands = {
    ...settings.env,
    DATABASE_URL,
    ...(DATABASE_OWNER_URL && { DATABASE_OWNER_URL }),
  };
  writeFileSync(runtimePath, JSON.stringify({ pid: process.pid, env: forCommands }), {
    mode: 0o600,
  });
  processes = supervise(children(checked.PORT, settings.isDemo), env, (name) => {
    process.stderr.write(`${name} keeps ending; see what it said above.\n`);
    void stop(1);
  });
  await waitForHealth(checked.PORT);
  announce(settings);
}

function children(port: number, isDemo: boolean) {
  const next = join("node_modules", "next", "dist", "bin", "next");
  const host = isDemo ? "127.0.0.1" : "0.0.0.0";
  return [
    { name: "web", args: [next, "start", "-p", String(port), "-H", host] },
    { name: "worker", args: [join("lib", "worker", "main.ts")] },
  ];
}

async function seed(settings: ReturnType<typeof readEnv>): Promise<void> {
  const db = createDb(settings.DATABASE_URL);
  try {
    const seeded = await seedDemo({
      db,
      keys: readSealingKeys(settings.ENCRYPTION_KEYS),
      relayDomain: settings.RELAY_DOMAIN,
      now: new Date(),
      password: DEMO_PASSWORD,
      force: false,
    });
    if (!seeded.ok)
      process.stderr.write("The database is not empty: the demo shop was left out.\n");
    else if (seeded.value === "seeded") process.stderr.write("Demo shop seeded.\n");
  } finally {
    await db.$disconnect();
  }
}

async function waitForHealth(port: number): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(250);
  }
  throw new Error("The web app did not answer within a minute");
}

function announce({ env, isDemo, dataDir }: StartSettings): void {
  const lines = [
    "",
    `  Parley          ${env.APP_URL}`,
    ...(isDemo
      ? [
          `  Sign in         ${DEMO_SELLER_EMAIL}  ${DEMO_PASSWORD}`,
          `  Demo mailbox    ${env.APP_URL}/demo/mailbox`,
        ]
      : []),
    `  Mail arrives at port ${env.INGRESS_SMTP_PORT}, for ${env.RELAY_DOMAIN}`,
    `  Data            ${dataDir}`,
    "",
    "  Stop with Ctrl-C. The data stays.",
    "",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
