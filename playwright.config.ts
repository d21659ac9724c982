import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findFreePort } from "./scripts/free-port.ts";
import { CHROMIUM_VARIABLE } from "./scripts/install-test-tools.ts";

// Playwright reads this file again in each worker: what is chosen once is kept
// in the environment, which the workers inherit.
process.env.JOURNEYS_PORT ??= String(await findFreePort(0));
process.env.JOURNEYS_DATA_DIR ??= join(tmpdir(), `parley-journeys-${process.pid}`);

const asRoot = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "tests/support/start-parley-for-journeys.ts",
  // A journey that passes at the second try hides what users meet at the first.
  retries: 0,
  // One shop, one inbox: journeys that ran side by side would read each other's mail.
  workers: 1,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 7_500 },
  reporter: "list",
  outputDir: "test-results",
  use: {
    baseURL: `http://127.0.0.1:${process.env.JOURNEYS_PORT}`,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env[CHROMIUM_VARIABLE],
      args: process.getuid?.() === 0 ? asRoot : [],
    },
  },
});
