import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

// One project a stage of `npm test`. Only "database" starts PostgreSQL, so
// that the pure rules can be tried in a second.
const project = (name: string, include: string[], settings: object = {}) => ({
  extends: true as const,
  test: { name, include, ...settings },
});

// A complete set of settings, so that no test reads those of the developer's
// own Parley. Tests get their database as an argument: this one answers nobody.
const env = {
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
  DATA_DIR: join(tmpdir(), "parley-tests-have-no-data-dir"),
  APP_URL: "http://parley.test",
  APP_SECRET: "a secret of the tests, of 32 characters or more",
  RELAY_DOMAIN: "relay.test",
  ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 7).toString("base64")}`,
  LOG_LEVEL: "silent",
};

export default defineConfig({
  resolve: {
    alias: {
      // Next gives these two packages their meaning; outside it they are nothing.
      "server-only": "next/dist/compiled/server-only/empty.js",
      "client-only": "next/dist/compiled/client-only/index.js",
    },
  },
  test: {
    restoreMocks: true,
    unstubEnvs: true,
    env,
    projects: [
      project("unit", ["{app,components,lib,prisma,scripts}/**/*.test.{ts,tsx}"]),
      project("architecture", ["tests/architecture/**/*.test.ts"], { testTimeout: 30_000 }),
      project("corpora", ["tests/corpora/**/*.test.ts"], { testTimeout: 30_000 }),
      project("database", ["tests/integration/**/*.test.ts"], {
        globalSetup: "tests/support/postgres.ts",
        testTimeout: 20_000,
        hookTimeout: 30_000,
        // Each file has a pool of connections, and one server serves them all.
        maxWorkers: 4,
      }),
    ],
  },
});
