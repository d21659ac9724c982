import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type FILE_SECRETS, RUNTIME_FILE } from "../lib/config/env.ts";
import { findFreePort } from "./free-port.ts";

export type StartSettings = {
  readonly dataDir: string;
  /** Given to every process; the database's address is added once it runs. */
  readonly env: Record<string, string>;
  readonly isDemo: boolean;
  readonly usesEmbeddedDatabase: boolean;
};

/** What `npm start` runs with: the environment, completed so that nothing need be configured. */
export async function readStartSettings(given: NodeJS.ProcessEnv): Promise<StartSettings> {
  const dataDir = resolve(given.DATA_DIR || ".data");
  mkdirSync(join(dataDir, "secrets"), { recursive: true });
  makeSecrets(dataDir, given);
  const nothingConfigured = !given.DATABASE_URL && !given.SMTP_URL;
  const isDemo = given.DEMO ? given.DEMO === "1" : nothingConfigured;
  const port = await findFreePort(Number(given.PORT || 3000));
  const ingressPort = await findFreePort(Number(given.INGRESS_SMTP_PORT || 2525));
  const sinkPort = await findFreePort(Number(given.DEMO_SINK_PORT || ingressPort + 1));
  return {
    dataDir,
    isDemo,
    usesEmbeddedDatabase: !given.DATABASE_URL,
    env: {
      DATA_DIR: dataDir,
      DEMO: isDemo ? "1" : "0",
      PORT: String(port),
      APP_URL: given.APP_URL || `http://localhost:${port}`,
      INGRESS_SMTP_PORT: String(ingressPort),
      DEMO_SINK_PORT: String(sinkPort),
      // A demo is for this machine; anything else is reached from outside.
      INGRESS_SMTP_HOST: given.INGRESS_SMTP_HOST || (isDemo ? "127.0.0.1" : "0.0.0.0"),
      ...(given.RELAY_DOMAIN
        ? { RELAY_DOMAIN: given.RELAY_DOMAIN }
        : isDemo && { RELAY_DOMAIN: "relay.parley.example" }),
      RELAY_SENDER_AUTH: given.RELAY_SENDER_AUTH || (isDemo ? "trust" : "verify"),
      NODE_ENV: "production",
    },
  };
}

/** How each secret is made when nobody gave one. */
const SECRET_MAKERS: readonly (readonly [(typeof FILE_SECRETS)[number], () => string])[] = [
  ["APP_SECRET", () => randomBytes(32).toString("base64url")],
  ["ENCRYPTION_KEYS", () => `k1:${randomBytes(32).toString("base64")}`],
];

function makeSecrets(dataDir: string, given: NodeJS.ProcessEnv): void {
  for (const [name, make] of SECRET_MAKERS) {
    const path = join(dataDir, "secrets", name);
    if (!given[name] && !existsSync(path)) writeFileSync(path, make(), { mode: 0o600 });
  }
}

/** The Parley that runs on this data already, if its process still lives. */
export function findRunning(dataDir: string): { pid: number; url: string } | undefined {
  const path = join(dataDir, RUNTIME_FILE);
  if (!existsSync(path)) return undefined;
  try {
    const { pid, env } = JSON.parse(readFileSync(path, "utf8"));
    process.kill(pid, 0);
    return { pid, url: env.APP_URL };
  } catch {
    return undefined;
  }
}
