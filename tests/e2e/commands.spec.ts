import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";

function parley(...args: string[]) {
  const env = { ...process.env, DATA_DIR: process.env.JOURNEYS_DATA_DIR };
  return spawnSync(process.execPath, ["lib/cli/main.ts", ...args], { env, encoding: "utf8" });
}

test("the doctor finds nothing wrong with a running demo", () => {
  const { status, stdout } = parley("doctor");
  expect(stdout.match(/^ok/gm)).toHaveLength(8);
  expect(status).toBe(0);
});

test("bad arguments end with code 2 and a sentence on stderr", () => {
  for (const args of [
    [],
    ["nonsense"],
    ["ingest"],
    ["ingest", "x.eml", "--from", "a b", "--rcpt", "c"],
  ]) {
    const { status, stdout, stderr } = parley(...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).not.toBe("");
  }
});

test("a second start on the same data says that one is running", () => {
  const env = { ...process.env, DATA_DIR: process.env.JOURNEYS_DATA_DIR };
  const second = spawnSync(process.execPath, ["scripts/start.ts"], { env, encoding: "utf8" });
  expect(second.status).toBe(1);
  expect(second.stderr).toContain("running here already");
});
