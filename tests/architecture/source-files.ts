import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export type SourceFile = { readonly path: string; readonly text: string };

/** Paths of what is or may be committed, ignored files left out, relative to the root. */
export function listPaths(): string[] {
  const output = execFileSync("git", [
    ...["ls-files", "--cached", "--others", "--exclude-standard", "-z"],
  ]);
  // A file deleted but not yet committed is still listed.
  return output.toString().split("\0").filter(existsSync).sort();
}

/** The TypeScript and JavaScript that people wrote; mail and text fixtures are not code. */
export function readSources(): SourceFile[] {
  return listPaths()
    .filter((path) => /\.(tsx?|mjs)$/.test(path) && !path.startsWith("tests/fixtures/"))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** `path:line: text` of every line that matches, for a message that can be clicked. */
export function linesMatching(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, at }) => `${at}: ${line.trim()}`),
  );
}
