import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { ENCRYPTION_KEYS } from "./flows.ts";
import { RELAY_DOMAIN } from "./shop.ts";

/** The background process as it is started in production. Resolves when it is ready. */
export async function startWorker(settings: { databaseUrl: string; smtpUrl: string }) {
  const child = spawn(process.execPath, ["lib/worker/main.ts"], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      DATABASE_URL: settings.databaseUrl,
      DATA_DIR: "a-data-dir-that-is-not-there",
      SMTP_URL: settings.smtpUrl,
      APP_URL: "http://parley.test",
      APP_SECRET: "a secret of the tests, of 32 characters or more",
      RELAY_DOMAIN,
      RELAY_SENDER_AUTH: "trust",
      ENCRYPTION_KEYS,
      INGRESS_SMTP_HOST: "127.0.0.1",
      INGRESS_SMTP_PORT: "0",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  let ready = false;
  const output: string[] = [];
  child.stderr.on("data", (chunk) => output.push(String(chunk)));
  for await (const line of createInterface({ input: child.stdout })) {
    output.push(line);
    ready = line.includes("worker ready");
    if (ready) break;
  }
  if (!ready) throw new Error(`The worker did not start:\n${output.join("\n")}`);
  child.stdout.resume();
  const end = async (signal: "SIGKILL" | "SIGTERM") => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return { kill: () => end("SIGKILL"), stop: () => end("SIGTERM") };
}
