import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSources } from "./source-files.ts";

const DEFINITIONS = "lib/queue/jobs.ts";

test("every job has exactly one handler, registered in the worker", async (context) => {
  context.skip(!existsSync(DEFINITIONS), `${DEFINITIONS} is not written yet`);
  const { jobs } = (await import(/* @vite-ignore */ join(process.cwd(), DEFINITIONS))) as {
    jobs: Record<string, unknown>;
  };
  const worker = readSources()
    .filter(({ path }) => path.startsWith("lib/worker/") && !path.endsWith(".test.ts"))
    .map(({ text }) => text)
    .join("\n");
  const handled = Object.keys(jobs).map((name) => ({
    name,
    handlers: [...worker.matchAll(new RegExp(`\\bjobs\\.${name}\\b`, "g"))].length,
  }));
  expect(handled.length).toBeGreaterThan(0);
  expect(handled.filter(({ handlers }) => handlers !== 1)).toEqual([]);
});
