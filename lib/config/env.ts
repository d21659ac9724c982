import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";

/**
 * Every setting of Parley. The only reader of `process.env`; `.env.example`
 * lists the same names (a test compares them). Secrets come from the
 * environment or from files under DATA_DIR that the first start made.
 */
const flag = z
  .enum(["0", "1"])
  .optional()
  .transform((value) => (value === undefined ? undefined : value === "1"));

const port = z.coerce.number().int().min(0).max(65535);

const smtpUrl = z.string().regex(/^smtps?:\/\//, "must start with smtp:// or smtps://");

export const Env = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must start with postgresql://"),
  DATABASE_OWNER_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must start with postgresql://")
    .optional(),
  DATA_DIR: z
    .string()
    .default(".data")
    .transform((path) => resolve(path)),
  PORT: port.default(3000),
  APP_URL: z.url().transform((url) => url.replace(/\/+$/, "")),
  APP_SECRET: z.string().min(32, "must have at least 32 characters"),
  RELAY_DOMAIN: z
    .string()
    .toLowerCase()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "must be a domain name"),
  INGRESS_SMTP_HOST: z.string().default("0.0.0.0"),
  INGRESS_SMTP_PORT: port.default(2525),
  SMTP_URL: smtpUrl.optional(),
  RELAY_SENDER_AUTH: z.enum(["verify", "trust"]).default("verify"),
  DEMO: flag.transform((value) => value ?? false),
  DEMO_SINK_PORT: port.default(2526),
  ENCRYPTION_KEYS: z.string().regex(/^[\w-]+:[A-Za-z0-9+/=]+(,[\w-]+:[A-Za-z0-9+/=]+)*$/, {
    message: "must look like id:base64,id:base64",
  }),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});
export type Env = z.infer<typeof Env>;

/** Names whose value, when unset, is read from `DATA_DIR/secrets/NAME`. */
export const FILE_SECRETS = ["APP_SECRET", "ENCRYPTION_KEYS"] as const;

/**
 * Settings that `npm start` chose (embedded database, free ports), for commands
 * run beside it. They stand behind the environment.
 */
export const RUNTIME_FILE = "runtime.json";

let cached: Env | undefined;

/** The settings of this process, read once. Throws one sentence that names each wrong setting. */
export function env(): Env {
  if (!cached) {
    readDotEnv();
    cached = readEnv(process.env);
  }
  return cached;
}

/** Adds what a file `.env` in the working folder sets; the environment itself goes before it. */
export function readDotEnv(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}

type Settings = Readonly<Record<string, string | undefined>>;

/** The settings in `source`, completed from DATA_DIR. Throws as `env` does. */
export function readEnv(source: Settings): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const dataDir = resolve(given.DATA_DIR ?? ".data");
  const parsed = Env.safeParse({
    ...readFileSecrets(dataDir),
    ...readRuntimeFile(dataDir),
    ...given,
  });
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Wrong settings. ${wrong.join("; ")}`);
  }
  return parsed.data;
}

function readFileSecrets(dataDir: string): Settings {
  return Object.fromEntries(
    FILE_SECRETS.map((name) => [name, readIfThere(join(dataDir, "secrets", name))?.trim()]),
  );
}

function readRuntimeFile(dataDir: string): Settings {
  const text = readIfThere(join(dataDir, RUNTIME_FILE));
  return text === undefined
    ? {}
    : z.object({ env: z.record(z.string(), z.string()) }).parse(JSON.parse(text)).env;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
