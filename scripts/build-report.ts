import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * What each page makes a browser load: its JavaScript, gzipped, beside that of
 * an empty page of the same Next. The framework's share cannot be helped and
 * grows with its versions; what counts is how much of our own lies on top.
 * Runs after `next build` and fails it when a page is too heavy.
 */
const RATIO_MAX = 1.5;

type PageSize = { readonly route: string; readonly bytes: number };

/** Next's own list of the chunks that the first visit of each page loads. */
type RouteStats = { readonly route: string; readonly firstLoadChunkPaths: readonly string[] };

function measurePages(appDir: string): PageSize[] {
  const statsPath = join(appDir, ".next", "diagnostics", "route-bundle-stats.json");
  if (!existsSync(statsPath)) throw new Error(`No ${statsPath}: run next build first`);
  const stats: RouteStats[] = JSON.parse(readFileSync(statsPath, "utf8"));
  const sizes = new Map<string, number>();
  const sizeOf = (chunk: string) => {
    const known = sizes.get(chunk) ?? gzipSync(readFileSync(join(appDir, chunk))).length;
    sizes.set(chunk, known);
    return known;
  };
  return stats
    .map(({ route, firstLoadChunkPaths }) => ({
      route,
      bytes: firstLoadChunkPaths.reduce((sum, chunk) => sum + sizeOf(chunk), 0),
    }))
    .sort((a, b) => a.route.localeCompare(b.route));
}

/** Built once for each version of Next, in the cache that `next build` leaves alone. */
function measureEmptyPage(): number {
  const { version } = createRequire(import.meta.url)("next/package.json") as { version: string };
  const cacheDir = join(".next", "cache", "empty-page");
  const known = join(cacheDir, `${version}.json`);
  if (existsSync(known)) return JSON.parse(readFileSync(known, "utf8")).bytes;
  mkdirSync(cacheDir, { recursive: true });
  const appDir = mkdtempSync(join(cacheDir, "app-"));
  try {
    writeEmptyApp(appDir);
    const next = join(process.cwd(), "node_modules", "next", "dist", "bin", "next");
    const { status, stdout, stderr } = spawnSync(process.execPath, [next, "build"], {
      cwd: appDir,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`The empty page could not be built:\n${stdout}${stderr}`);
    const bytes = measurePages(appDir).find(({ route }) => route === "/")?.bytes;
    if (!bytes) throw new Error("The empty page is not among the pages that Next has built");
    writeFileSync(known, JSON.stringify({ bytes }));
    return bytes;
  } finally {
    rmSync(appDir, { recursive: true });
  }
}

/** Below the project's root, so that it finds the project's Next and React. */
function writeEmptyApp(appDir: string): void {
  const files = {
    "package.json": `{"type":"module","private":true}`,
    "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };`,
    "app/layout.jsx": `export default function Layout({ children }) {
      return <html lang="en"><body>{children}</body></html>;
    }`,
    "app/page.jsx": "export default function Page() { return <p>Empty</p>; }",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(appDir, path)), { recursive: true });
    writeFileSync(join(appDir, path), text);
  }
}

function printTable(pages: PageSize[], emptyBytes: number): void {
  const width = Math.max(...pages.map(({ route }) => route.length), "an empty page".length);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
  console.log(`\nJavaScript of a first visit, gzipped (at most ${RATIO_MAX} × an empty page)`);
  console.log(`${"an empty page".padEnd(width)} ${kilobytes(emptyBytes)}`);
  for (const { route, bytes } of pages) {
    const ratio = bytes / emptyBytes;
    const verdict = ratio > RATIO_MAX ? "  too heavy" : "";
    console.log(`${route.padEnd(width)} ${kilobytes(bytes)}  ${ratio.toFixed(2)} ×${verdict}`);
  }
}

const pages = measurePages(".");
const emptyBytes = measureEmptyPage();
printTable(pages, emptyBytes);
if (pages.some(({ bytes }) => bytes / emptyBytes > RATIO_MAX)) process.exitCode = 1;
