import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { err, ok, type Result } from "#lib/kernel/result.ts";

/**
 * The browser for the journeys: Playwright's own when somebody installed it,
 * else the machine's, else Debian's package where we may install one.
 * Playwright's download is not tried: many build machines cannot reach it.
 */

/** Read by playwright.config.ts; set it to use another browser. */
export const CHROMIUM_VARIABLE = "PLAYWRIGHT_CHROMIUM_PATH";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const INSTALL_TIMEOUT_MS = 10 * 60_000;

/** The path of a browser that starts, or a sentence that says why there is none. */
export function findOrInstallChromium(): Result<string, string> {
  const candidates = [process.env[CHROMIUM_VARIABLE], chromium.executablePath(), ...INSTALLED];
  const found = candidates.find((path) => path && isRunnable(path));
  if (found) return ok(found);

  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) {
    return err(
      "no Chromium is installed, and it can be installed from Debian's packages only as root. " +
        `Run "npx playwright install chromium", or name one in ${CHROMIUM_VARIABLE}`,
    );
  }
  const failure =
    aptGet("update") ?? aptGet("install", "-y", "--no-install-recommends", "chromium");
  return isRunnable("/usr/bin/chromium")
    ? ok("/usr/bin/chromium")
    : err(`apt-get could not install Chromium: ${failure ?? "it does not start"}`);
}

function isRunnable(path: string): boolean {
  // Chromium as root answers --version only without its sandbox.
  return existsSync(path) && spawnSync(path, ["--no-sandbox", "--version"]).status === 0;
}

/** Returns what went wrong, if anything did. */
function aptGet(...args: string[]): string | undefined {
  const { status, stderr, error } = spawnSync("apt-get", ["-q", ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    timeout: INSTALL_TIMEOUT_MS,
  });
  if (status === 0) return undefined;
  return error?.message ?? stderr.trim().split("\n").at(-1) ?? "no reason given";
}

if (import.meta.main) {
  const browser = findOrInstallChromium();
  console.log(browser.ok ? browser.value : browser.error);
  if (!browser.ok) process.exitCode = 1;
}
