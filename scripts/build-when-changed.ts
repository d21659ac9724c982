import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SOURCES = [
  "app/**/*",
  "components/**/*",
  "lib/**/*",
  "public/**/*",
  "*.config.*",
  "proxy.ts",
  "package-lock.json",
  "tsconfig.json",
];
const STAMP = join(".next", "parley-build-stamp");

/** Builds the web app unless the last build was of the very same sources. */
export function buildWhenChanged(): void {
  const wanted = hashSources();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  process.stderr.write("Building the web app …\n");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join("node_modules", "next", "dist", "bin", "next"), "build"],
    {
      encoding: "utf8",
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
    },
  );
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`);
    throw new Error("The web app could not be built");
  }
  writeFileSync(STAMP, wanted);
}

function hashSources(): string {
  const hash = createHash("sha256");
  const files = SOURCES.flatMap((pattern) => globSync(pattern)).filter(
    (path) => statSync(path).isFile() && !/\.test\.tsx?$/.test(path),
  );
  for (const path of files.sort()) hash.update(path).update(readFileSync(path));
  return hash.digest("hex");
}
