import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { TALLY_VARIABLE, type Tally } from "../tests/support/tally.ts";
import { CHROMIUM_VARIABLE, findOrInstallChromium } from "./install-test-tools.ts";

/**
 * `npm test`: everything that is checked, as one list. All stages run, even
 * after one has failed. `npm test -- unit database` runs the named ones.
 * The last line is the sum: `N passed, N failed`, and `, N skipped` if any.
 */
const STAGES: readonly Stage[] = [
  stage("types", "TypeScript over every file", () =>
    tools(["next", "typegen"], ["tsc", "--pretty", "false"]),
  ),
  stage("lint", "Biome: format and rules", () => tools(["biome", "ci", "--colors=off"])),
  stage("dead-code", "knip: unused files, exports and packages", () => tools(["knip"])),
  stage("unit", "the pure rules", () => vitest("unit")),
  stage("architecture", "who imports whom, names, schema, settings", () => vitest("architecture")),
  stage("corpora", "mails and drafts from elsewhere", () => vitest("corpora")),
  stage("database", "on a real PostgreSQL", () => vitest("database")),
  stage("build", "next build, and what each page weighs", () =>
    tools(["next", "build"], ["node", "scripts/build-report.ts"]),
  ),
  stage("journeys", "a browser on the demo shop", journeys),
];

type Outcome = Tally & { readonly output: string };
type Stage = { readonly name: string; readonly about: string; readonly run: () => Outcome };
type Run = { readonly succeeded: boolean; readonly output: string };

/** Long enough for any stage on a slow machine; a stage that hangs must not hang the rest. */
const STAGE_TIMEOUT_MS = 20 * 60_000;
const OUTPUT_BYTES_MAX = 64 * 1024 * 1024;
const SHOWN_LINES_MAX = 120;

function stage(name: string, about: string, run: () => Outcome): Stage {
  return { name, about, run };
}

/** Commands that either hold or do not: they count as one. The first that fails ends them. */
function tools(...commands: [string, ...string[]][]): Outcome {
  let output = "";
  for (const [command, ...args] of commands) {
    const result = run(command, args);
    output = result.output;
    if (!result.succeeded) {
      return { passed: 0, failed: [[command, ...args].join(" ")], skipped: [], output };
    }
  }
  return { passed: 1, failed: [], skipped: [], output };
}

function vitest(project: string): Outcome {
  const reporters = ["--reporter=dot", "--reporter=./tests/support/vitest-tally.ts"];
  return counted("vitest", ["run", "--project", project, ...reporters]);
}

function journeys(): Outcome {
  const browser = findOrInstallChromium();
  if (!browser.ok) {
    const skipped = [{ name: "ALL BROWSER JOURNEYS", reason: browser.error }];
    return { passed: 0, failed: [], skipped, output: "" };
  }
  const reporters = "--reporter=line,./tests/support/playwright-tally.ts";
  return counted("playwright", ["test", reporters], { [CHROMIUM_VARIABLE]: browser.value });
}

/** A runner of tests, counted by the tally that it leaves. */
function counted(command: string, args: string[], env: Record<string, string> = {}): Outcome {
  const dir = mkdtempSync(join(tmpdir(), "parley-tally-"));
  const path = join(dir, "tally.json");
  const { succeeded, output } = run(command, args, { ...env, [TALLY_VARIABLE]: path });
  const tally: Tally = existsSync(path)
    ? JSON.parse(readFileSync(path, "utf8"))
    : { passed: 0, failed: [], skipped: [] };
  rmSync(dir, { recursive: true });

  const ran = tally.passed + tally.failed.length + tally.skipped.length;
  if (succeeded && ran === 0) tally.failed.push(`${command} found no test`);
  if (!succeeded && tally.failed.length === 0) tally.failed.push(`${command} ended in error`);
  return { ...tally, output };
}

function run(command: string, args: string[], env: Record<string, string> = {}): Run {
  const binDir = join(process.cwd(), "node_modules", ".bin");
  const result = spawnSync(command, args, {
    env: {
      ...process.env,
      // The tools start with "env node": this must be the Node that runs this file.
      PATH: [binDir, dirname(process.execPath), process.env.PATH].join(delimiter),
      NEXT_TELEMETRY_DISABLED: "1",
      NO_COLOR: "1",
      FORCE_COLOR: undefined,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    timeout: STAGE_TIMEOUT_MS,
    maxBuffer: OUTPUT_BYTES_MAX,
  });
  const output = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}`;
  return { succeeded: result.status === 0, output: stripVTControlCharacters(output) };
}

function runStage({ name, about, run: runIt }: Stage): Outcome {
  console.log(`\n▸ ${name}: ${about}`);
  const startedAt = performance.now();
  let outcome: Outcome;
  try {
    outcome = runIt();
  } catch (error) {
    const output = String(error instanceof Error ? error.stack : error);
    outcome = { passed: 0, failed: [name], skipped: [], output };
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (outcome.failed.length > 0) printFailure(outcome);
  else if (name === "build") console.log(indent(outcome.output.trim()));
  console.log(`  ${summary([outcome])} in ${seconds} s`);
  return outcome;
}

function printFailure({ failed, output }: Outcome): void {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const hidden = lines.length - SHOWN_LINES_MAX;
  if (hidden > 0) console.log(`  … ${hidden} lines before`);
  console.log(indent(lines.slice(-SHOWN_LINES_MAX).join("\n")));
  for (const name of failed) console.log(`  ✗ ${name}`);
}

function indent(text: string): string {
  return text.replace(/^/gm, "    ");
}

function summary(outcomes: readonly Outcome[]): string {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed.length, 0);
  const skipped = outcomes.reduce((sum, outcome) => sum + outcome.skipped.length, 0);
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function main(wanted: readonly string[]): number {
  const unknown = wanted.filter((name) => !STAGES.some((known) => known.name === name));
  if (unknown.length > 0) {
    console.error(
      `No stage ${unknown.join(", ")}. There are: ${STAGES.map((s) => s.name).join(", ")}`,
    );
    return 2;
  }
  const outcomes = STAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(
    runStage,
  );
  const skipped = outcomes.flatMap((outcome) => outcome.skipped);
  if (skipped.length > 0) console.log("\nSKIPPED, not checked:");
  for (const { name, reason } of skipped) console.log(`  ${name}: ${reason}`);
  console.log(`\n${summary(outcomes)}`);
  return outcomes.some((outcome) => outcome.failed.length > 0) ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
