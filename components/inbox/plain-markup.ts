export type Inline = {
  readonly at: number;
  readonly text: string;
  readonly mark: "none" | "strong" | "emphasis" | "code";
};
type ListKind = "bullets" | "numbers";
export type Block =
  | { readonly kind: "paragraph"; readonly at: number; readonly inlines: readonly Inline[] }
  | { readonly kind: ListKind; readonly at: number; readonly items: readonly Item[] };
type Item = { readonly at: number; readonly inlines: readonly Inline[] };

const MARKERS = [
  { kind: "bullets", pattern: /^\s*[-*] +/ },
  { kind: "numbers", pattern: /^\s*\d{1,3}[.] +/ },
] as const;

/**
 * What an announcement may look like: paragraphs, lists ("- " or "1. " at the
 * start of a line), **strong**, *emphasis* and `code`. Everything else is shown
 * as it was typed; nothing becomes HTML. `at` is the place in its parent.
 */
export function parsePlainMarkup(body: string): Block[] {
  return body
    .split(/\n\s*\n/)
    .flatMap((part) => splitKinds(part.split("\n").filter((line) => line.trim() !== "")))
    .map((lines, at) => toBlock(lines, at));
}

function toBlock(lines: readonly string[], at: number): Block {
  const marker = markerOf(lines[0]);
  if (!marker) {
    const text = lines.map((line) => line.trim()).join(" ");
    return { kind: "paragraph", at, inlines: parseInlines(text) };
  }
  const items = lines.map((line, place) => ({
    at: place,
    inlines: parseInlines(line.replace(marker.pattern, "").trimEnd()),
  }));
  return { kind: marker.kind, at, items };
}

function markerOf(line: string | undefined) {
  return MARKERS.find(({ pattern }) => pattern.test(line ?? ""));
}

/** Lines in runs of the same kind. */
function splitKinds(lines: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && markerOf(run[0]) === markerOf(line)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** A mark touches its words on both sides: "2 * 3 * 4" is arithmetic. */
const INLINE = /\*\*(?! )(.+?)(?<! )\*\*|\*(?![ *])([^*]+?)(?<! )\*|`([^`]+)`/g;

function parseInlines(text: string): Inline[] {
  const inlines: Omit<Inline, "at">[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, strong, emphasis, code] = match;
    inlines.push({ text: text.slice(end, match.index), mark: "none" });
    if (strong) inlines.push({ text: strong, mark: "strong" });
    if (emphasis) inlines.push({ text: emphasis, mark: "emphasis" });
    if (code) inlines.push({ text: code, mark: "code" });
    end = match.index + whole.length;
  }
  inlines.push({ text: text.slice(end), mark: "none" });
  return inlines.filter(({ text }) => text !== "").map((inline, at) => ({ at, ...inline }));
}
