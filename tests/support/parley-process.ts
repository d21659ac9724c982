import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { RUNTIME_FILE } from "#lib/config/env.ts";
import { findFreePort } from "../../scripts/free-port.ts";

/** Parley as `npm start` starts it: its own database, web server, worker and mail ports. */
export type ParleyProcess = {
  readonly url: string;
  readonly dataDir: string;
  /** The settings that the start chose: ports, database, keys. */
  readonly settings: Readonly<Record<string, string>>;
  /** Ends it as Ctrl-C does. Throws when it does not end. */
  stop(): Promise<void>;
};

type Options = {
  readonly dataDir: string;
  /** Beside these, only what every process needs is handed down. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** The first start makes the database and seeds the demo, on a slow machine. */
const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 30_000;
const POLL_MS = 100;

export async function startParley(options: Options): Promise<ParleyProcess> {
  mkdirSync(options.dataDir, { recursive: true });
  const settings = { ...(await freePorts()), ...options.settings };
  const logPath = join(options.dataDir, "start.log");
  const log = openSync(logPath, "w");
  const child = spawn(process.execPath, ["scripts/start.ts"], {
    env: { ...inherited(), ...settings, DATA_DIR: options.dataDir, NODE_ENV: "production" },
    stdio: ["ignore", log, log],
  });
  const url = `http://127.0.0.1:${settings.PORT}`;
  try {
    await waitUntilItAnswers(url, child);
  } catch (error) {
    await stop(child);
    const lastLines = readFileSync(logPath, "utf8").split("\n").slice(-30).join("\n");
    throw new Error(`${(error as Error).message}. The end of its log:\n${lastLines}`);
  }
  return {
    url,
    dataDir: options.dataDir,
    settings: { ...settings, ...readRuntimeSettings(options.dataDir) },
    stop: () => stop(child),
  };
}

async function freePorts() {
  const [web, ingress, sink] = await Promise.all([0, 0, 0].map((any) => findFreePort(any)));
  return { PORT: `${web}`, INGRESS_SMTP_PORT: `${ingress}`, DEMO_SINK_PORT: `${sink}` };
}

/** A test runner's own variables would change how the processes behave. */
function inherited() {
  const names = ["PATH", "HOME", "LANG", "TMPDIR", "CI"];
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

async function waitUntilItAnswers(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`Parley ended with code ${child.exitCode}`);
    const status = await fetch(`${url}/api/health`).then(
      (response) => response.status,
      () => undefined,
    );
    if (status === 200) return;
    await sleep(POLL_MS);
  }
  throw new Error(`Parley was not healthy within ${START_TIMEOUT_MS / 1000} s`);
}

function readRuntimeSettings(dataDir: string): Record<string, string> {
  const RuntimeFile = z.object({ env: z.record(z.string(), z.string()) });
  return RuntimeFile.parse(JSON.parse(readFileSync(join(dataDir, RUNTIME_FILE), "utf8"))).env;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const outcome = await Promise.race([ended, sleep(STOP_TIMEOUT_MS, "late", { ref: false })]);
  if (outcome !== "late") return;
  child.kill("SIGKILL");
  throw new Error(`Parley did not end within ${STOP_TIMEOUT_MS / 1000} s of being asked to`);
}
