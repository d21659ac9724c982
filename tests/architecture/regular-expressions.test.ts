import { globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { parse } from "acorn";
import { analyse } from "scslre";
import { expect, test, vi } from "vitest";

/**
 * No regular expression of the domain takes more than linear time on any text:
 * neither by backtracking nor by starting anew at each character. Written ones
 * are read from the source, built ones are caught as the modules build them.
 */
type Found = { readonly file: string; readonly pattern: RegExp };

const FILES = globSync("lib/domain/**/*.ts").filter((file) => !file.endsWith(".test.ts"));

function written(file: string): Found[] {
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("value" in node && "regex" in node && node.value instanceof RegExp) {
      found.push({ file, pattern: node.value });
    }
    for (const child of Object.values(node)) visit(child);
  };
  const source = stripTypeScriptTypes(readFileSync(file, "utf8"));
  visit(parse(source, { ecmaVersion: "latest", sourceType: "module" }));
  return found;
}

/** Those that a module of ours makes with `new RegExp` while it loads; libraries make some as well. */
async function built(): Promise<Found[]> {
  const found: Found[] = [];
  const Original = RegExp;
  vi.stubGlobal(
    "RegExp",
    new Proxy(Original, {
      construct(target, args: [string, string?]) {
        const pattern = new target(...args);
        const caller = new Error("caller").stack?.split("\n")[2] ?? "";
        const file = /lib\/domain\/[\w/-]+\.ts/.exec(caller)?.[0];
        if (file !== undefined) found.push({ file, pattern });
        return pattern;
      },
    }),
  );
  vi.resetModules();
  for (const file of FILES) await import(/* @vite-ignore */ `../../${file}`);
  vi.unstubAllGlobals();
  return found;
}

function tooSlow({ file, pattern }: Found): string[] {
  const { reports } = analyse(pattern, { reportTypes: { Move: true } });
  return reports.length === 0 ? [] : [`${file}: ${String(pattern).slice(0, 120)}`];
}

test("what is written in the source is linear", () => {
  const found = FILES.flatMap(written);
  expect(found.length).toBeGreaterThan(100);
  expect(found.flatMap(tooSlow)).toEqual([]);
});

test("what is built while loading is linear", async () => {
  const found = await built();
  expect(found.length).toBeGreaterThan(10);
  expect(found.flatMap(tooSlow)).toEqual([]);
});

test.each([/(a+)+$/, /\s+$/, /x.*y.*$/])("%s would be found", (pattern) => {
  expect(tooSlow({ file: "planted", pattern })).toHaveLength(1);
});
