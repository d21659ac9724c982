export type Inline = { readonly at: number; readonly text: string; readonly strong: boolean };
export type Block =
  | { readonly kind: "paragraph"; readonly at: number; readonly inlines: readonly Inline[] }
  | { readonly kind: "list"; readonly at: number; readonly items: readonly (readonly Inline[])[] };

/**
 * What an announcement may look like: paragraphs, lists of lines that start
 * with "- ", and **strong** words. Everything else is shown as it was typed;
 * nothing becomes HTML. `at` is the place in its parent.
 */
export function parsePlainMarkup(body: string): Block[] {
  return body
    .split(/\n\s*\n/)
    .flatMap((part) => splitLists(part.split("\n").filter((line) => line.trim() !== "")))
    .map((lines, at) =>
      isItem(lines[0])
        ? { kind: "list", at, items: lines.map((line) => parseInlines(line.trim().slice(2))) }
        : { kind: "paragraph", at, inlines: parseInlines(lines.map((l) => l.trim()).join(" ")) },
    );
}

function isItem(line: string | undefined): boolean {
  return /^\s*[-*] /.test(line ?? "");
}

/** Lines in runs of the same kind. */
function splitLists(lines: string[]): string[][] {
  const runs: string[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && isItem(run[0]) === isItem(line)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function parseInlines(text: string): Inline[] {
  return text
    .split(/\*\*(.+?)\*\*/)
    .map((part, at) => ({ at, text: part, strong: at % 2 === 1 }))
    .filter((inline) => inline.text !== "");
}
