import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { linesMatching, readSources, type SourceFile } from "./source-files.ts";

/** Rules about the code that are tests, and proof that Biome's own can fail. */
const sources = readSources();

const PLANTED: Record<string, string> = {
  "lib/domain/long-function.ts": `export function f() {${"\n f();".repeat(71)}\n}`,
  "lib/domain/long-file.ts": `export const a = [${"\n".repeat(401)}];`,
  "lib/domain/environment.ts": "export const a = process.env.A;",
  "lib/domain/barrel.ts": `export * from "./other.ts";`,
  "lib/domain/anything.ts": "export const a: any = 1;",
  "lib/domain/output.ts": `console.log("x");`,
  "lib/config/environment.ts": "export const a = process.env.A;",
  "lib/cli/output.ts": `console.log("x");`,
};

test("Biome finds each planted violation, and allows the exceptions", () => {
  const plantedDir = mkdtempSync(join(tmpdir(), "parley-planted-"));
  copyFileSync("biome.json", join(plantedDir, "biome.json"));
  for (const [path, text] of Object.entries(PLANTED)) {
    mkdirSync(dirname(join(plantedDir, path)), { recursive: true });
    writeFileSync(join(plantedDir, path), text);
  }
  const biome = join(process.cwd(), "node_modules", ".bin", "biome");
  const { stdout } = spawnSync(biome, ["lint", "--vcs-enabled=false", "--reporter=json"], {
    cwd: plantedDir,
    encoding: "utf8",
  });
  rmSync(plantedDir, { recursive: true });

  const Report = z.object({
    diagnostics: z.array(
      z.object({ category: z.string(), location: z.object({ path: z.string() }) }),
    ),
  });
  const { diagnostics } = Report.parse(JSON.parse(stdout));
  expect(
    diagnostics.map(({ category, location }) => `${location.path}: ${category}`).sort(),
  ).toEqual([
    "lib/domain/anything.ts: lint/suspicious/noExplicitAny",
    "lib/domain/barrel.ts: lint/performance/noBarrelFile",
    "lib/domain/barrel.ts: lint/performance/noReExportAll",
    "lib/domain/environment.ts: lint/style/noProcessEnv",
    "lib/domain/long-file.ts: lint/style/noExcessiveLinesPerFile",
    "lib/domain/long-function.ts: lint/complexity/noExcessiveLinesPerFunction",
    "lib/domain/output.ts: lint/suspicious/noConsole",
  ]);
});

test("nobody but lib/config reads the environment by another name", () => {
  const inLib = sources.filter(({ path }) => /^(lib(?!\/config)|app|components)\//.test(path));
  const other = /process\[|\benv\b.*from "(node:)?process"|import\.meta\.env/;
  expect(linesMatching(inLib, other)).toEqual([]);
});

test("what silences a rule says why", () => {
  const silencers = linesMatching(sources, /(\/\/|\/\*) *(biome-ignore|eslint-disable|@ts-)/);
  const withReason =
    /biome-ignore(-all|-start|-end)?( [\w/]+)+: \S+ \S+|@ts-expect-error:? \S+ \S+/;
  expect(silencers.filter((line) => !withReason.test(line))).toEqual([]);
});

test("what is left to do has an issue", () => {
  const todos = linesMatching(sources, /(\/\/|\*) *(TODO|FIXME|XXX|HACK)\b/);
  expect(todos.filter((line) => !/#\d+/.test(line))).toEqual([]);
});

test("no test is left alone or asleep", () => {
  const tests = sources.filter(({ path }) => /\.(test|spec)\.tsx?$/.test(path));
  expect(linesMatching(tests, /\b(test|it|describe)\.only\(|waitForTimeout\(/)).toEqual([]);
});

/** Exports of "use server" files that cannot be made by defineAction, and why. */
const ACTIONS_MADE_OTHERWISE: Record<string, string> = {
  "app/session-actions.ts: export async function signOutAction(): Promise<void> {":
    "a form's own action: works without a script, and must work for who is signed out already",
  "app/session-actions.ts: export async function signOutEverywhereAction(): Promise<void> {":
    "as signOutAction",
  "app/(demo)/demo/mailbox/actions.ts: export async function sendDemoMailAction(":
    "nobody signs in to a demo mailbox; it refuses where there is no demo",
};

/** `path: declaration` of each export that a browser could call without the checks of defineAction. */
function listUnguardedActions(files: SourceFile[]): string[] {
  const isActionFile = /^(\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*["']use server["']/;
  return files
    .filter(({ text }) => isActionFile.test(text))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?!type |interface )[\s\S]*?(?=^export |$(?![\s\S]))/gm)]
        .map(([declaration]) => declaration)
        .filter((declaration) => !/^export const \w+ =\s+defineAction\b/.test(declaration))
        .map((declaration) => `${path}: ${declaration.split("\n")[0]}`),
    )
    .filter((action) => !ACTIONS_MADE_OTHERWISE[action]);
}

test("every server action is made by defineAction", () => {
  expect(listUnguardedActions(sources)).toEqual([]);
});

test("a server action that is made otherwise is found", () => {
  const text = `/* Replies. */
"use server";
import { defineAction } from "#lib/actions/define-action.ts";
export type Reply = string;
export const guarded = defineAction({});
export const wrapped =
  defineAction<Reply>({});
export async function bare() {}
export const alsoBare = async () => defineAction;
`;
  expect(listUnguardedActions([{ path: "app/actions.ts", text }])).toEqual([
    "app/actions.ts: export async function bare() {}",
    "app/actions.ts: export const alsoBare = async () => defineAction;",
  ]);
});

test("no server action hides inside a function", () => {
  expect(linesMatching(sources, /^\s+["']use server["']/)).toEqual([]);
});
