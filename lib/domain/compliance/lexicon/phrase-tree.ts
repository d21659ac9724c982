import type { Part } from "./phrase.ts";

/**
 * Finds many phrases in one walk over the text, so that the cost does not grow
 * with the lexicon: a tree of characters, entered where a word starts.
 */
type Node = {
  readonly next: Map<string, Node>;
  /** Parts that end here: with their word, or with any ending. */
  whole: number[];
  stem: number[];
};

export type PartHit = { readonly part: number; readonly start: number; readonly end: number };

const newNode = (): Node => ({ next: new Map(), whole: [], stem: [] });

const WORD = /[\p{Script=Latin}\p{N}]/u;
/** By code, because asking a pattern for each character is what the time would go to. */
function isWordUnit(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code < 0x3000 && WORD.test(text[at] ?? "");
}

/** What a space of a phrase may be in a text; at most three in a row. */
function isSpace(text: string, at: number): boolean {
  const unit = text[at];
  return unit === " " || unit === "\n" || unit === "-" || unit === "\t" || unit === "_";
}
const SPACES_MAX = 3;

export function growTree(parts: readonly Part[]): Node {
  const root = newNode();
  parts.forEach(({ text, isStem }, part) => {
    let node = root;
    for (const unit of text) {
      const child = node.next.get(unit) ?? newNode();
      node.next.set(unit, child);
      node = child;
    }
    (isStem ? node.stem : node.whole).push(part);
  });
  return root;
}

export function findParts(tree: Node, text: string): PartHit[] {
  const hits: PartHit[] = [];
  for (let start = 0; start < text.length; start++) {
    if (isWordUnit(text, start) && isWordUnit(text, start - 1)) continue;
    walk(tree, text, start, start, hits);
  }
  return hits;
}

function walk(from: Node, text: string, start: number, at: number, hits: PartHit[]): void {
  let node: Node | undefined = from;
  for (let here = at; ; here++) {
    report(node, text, start, here, hits);
    const inStem = node.next.get("*");
    if (inStem !== undefined) {
      walk(inStem, text, start, endOfWord(text, here), hits);
    }
    if (here >= text.length) return;
    if (isSpace(text, here)) {
      const afterSpace: Node | undefined = node.next.get(" ");
      if (afterSpace === undefined) {
        node = node.next.get(text[here] ?? "");
        if (node === undefined) return;
        continue;
      }
      let next = here + 1;
      while (next - here < SPACES_MAX && isSpace(text, next)) next += 1;
      here = next - 1;
      node = afterSpace;
      continue;
    }
    node = node.next.get(text[here] ?? "");
    if (node === undefined) return;
  }
}

function report(node: Node, text: string, start: number, end: number, hits: PartHit[]): void {
  if (end === start) return;
  if (node.whole.length > 0 && !(isWordUnit(text, end - 1) && isWordUnit(text, end))) {
    for (const part of node.whole) hits.push({ part, start, end });
  }
  if (node.stem.length > 0) {
    const wordEnd = endOfWord(text, end);
    for (const part of node.stem) hits.push({ part, start, end: wordEnd });
  }
}

function endOfWord(text: string, at: number): number {
  let end = at;
  if (!isWordUnit(text, at - 1)) return at;
  while (isWordUnit(text, end)) end += 1;
  return end;
}
