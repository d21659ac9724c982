import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { RUNTIME_FILE, readDotEnv, readEnv } from "../lib/config/env.ts";
import { DEMO_OPERATOR_EMAIL, DEMO_PASSWORD, DEMO_SELLER_EMAIL } from "../lib/demo/demo-people.ts";
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

readDotEnv();
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
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...settings.env,
    // Prisma's driver uses pg in a way that pg will refuse one day; an operator can't change it.
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --disable-warning=DeprecationWarning`.trim(),
  };
  if (settings.usesEmbeddedDatabase) {
    database = await startDatabase(settings.dataDir);
    Object.assign(env, { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl });
  }
  const { PORT } = readEnv(env);
  // As processes of their own: what they load is gone with them.
  runOnce([join("lib", "cli", "main.ts"), "migrate"], env);
  if (settings.isDemo) runOnce([join("prisma", "seed", "main.ts"), "--if-empty"], env);

  keepForCommands(settings, env);
  processes = supervise(children(PORT, settings.isDemo), env, (name) => {
    process.stderr.write(`${name} keeps ending; see what it said above.\n`);
    void stop(1);
  });
  await waitForHealth(PORT);
  announce(settings);
}

/** Leaves what was chosen here for `parley` commands, and a mark that Parley is running. */
function keepForCommands(settings: StartSettings, env: NodeJS.ProcessEnv): void {
  const { DATABASE_URL, DATABASE_OWNER_URL } = env;
  const chosen = { ...settings.env, DATABASE_URL, DATABASE_OWNER_URL };
  runtimePath = join(settings.dataDir, RUNTIME_FILE);
  writeFileSync(runtimePath, JSON.stringify({ pid: process.pid, env: chosen }), { mode: 0o600 });
}

function children(port: number, isDemo: boolean) {
  const next = join("node_modules", "next", "dist", "bin", "next");
  // A demo, whose password is known, is for this machine alone.
  const host = isDemo ? "127.0.0.1" : "0.0.0.0";
  return [
    { name: "web", args: [next, "start", "-p", String(port), "-H", host] },
    { name: "worker", args: [join("lib", "worker", "main.ts")] },
  ];
}

function runOnce(args: string[], env: NodeJS.ProcessEnv): void {
  const stdio = ["ignore", "inherit", "inherit"] as const;
  const { status } = spawnSync(process.execPath, args, { env, stdio: [...stdio] });
  if (status !== 0) throw new Error(`${args.join(" ")} failed; see what it said above`);
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
          `  As operator     ${DEMO_OPERATOR_EMAIL}  ${DEMO_PASSWORD}`,
          `  Demo mailbox    ${env.APP_URL}/demo/mailbox`,
        ]
      : []),
    `  Mail arrives    port ${env.INGRESS_SMTP_PORT}`,
    `  Data            ${dataDir}`,
    "",
    "  Stop with Ctrl-C. The data stays.",
    "",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
