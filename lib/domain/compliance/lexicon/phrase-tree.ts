import type { Part } from "./phrase.ts";

/**
 * Finds many phrases in one walk over the text, so that the cost does not grow
 * with the lexicon: a tree of characters, entered where a word starts. Most of
 * its half a million nodes have one child and end nothing, so those hold no
 * collections: with a map in each the tree would take four times the memory.
 */
export type Node = {
  /** UTF-16 unit and node of the first child. */
  code: number;
  child: Node | undefined;
  /** The other children. */
  more: Map<number, Node> | undefined;
  /** Parts that end here: with their word, or with any ending. */
  whole: number[] | undefined;
  stem: number[] | undefined;
};

export type PartHit = { readonly part: number; readonly start: number; readonly end: number };

const newNode = (): Node => ({
  code: -1,
  child: undefined,
  more: undefined,
  whole: undefined,
  stem: undefined,
});

function childOf(node: Node, code: number): Node | undefined {
  return node.code === code ? node.child : node.more?.get(code);
}

function addChild(node: Node, code: number): Node {
  const known = childOf(node, code);
  if (known !== undefined) return known;
  const made = newNode();
  if (node.child === undefined) {
    node.code = code;
    node.child = made;
  } else {
    node.more ??= new Map();
    node.more.set(code, made);
  }
  return made;
}

const SPACE = 32;
const STEM = "*".charCodeAt(0);
/** What a space of a phrase may be in a text: white space, a hyphen, an underscore; three in a row. */
const SPACES = new Set([SPACE, 9, 10, "-".charCodeAt(0), "_".charCodeAt(0)]);
const SPACES_MAX = 3;

const WORD = /[\p{Script=Latin}\p{N}]/u;

/** By code, because asking a pattern for each character is what the time would go to. */
function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code < 0x3000 && WORD.test(text[at] ?? "");
}

export function plantTree(): Node {
  return newNode();
}

/** Adds a part under its number. */
export function growTree(root: Node, { text, isStem }: Part, part: number): void {
  let node = root;
  for (let at = 0; at < text.length; at++) node = addChild(node, text.charCodeAt(at));
  if (isStem) node.stem = [...(node.stem ?? []), part];
  else node.whole = [...(node.whole ?? []), part];
}

/** All parts of the tree in the text, in order of start. */
export function findParts(tree: Node, text: string): PartHit[] {
  const hits: PartHit[] = [];
  let isInside = false;
  for (let start = 0; start < text.length; start++) {
    // At the first letter of a word, and at every character without words.
    const isWord = isWordUnit(text, start);
    const isStart = !isWord || !isInside;
    isInside = isWord;
    const node = isStart ? childOf(tree, text.charCodeAt(start)) : undefined;
    if (node !== undefined) walk(node, text, start, start + 1, hits);
  }
  return hits;
}

/** Goes on from `from`, which stands for the text from `start` to `at`. */
function walk(from: Node, text: string, start: number, at: number, hits: PartHit[]): void {
  let node: Node | undefined = from;
  let here = at;
  while (node !== undefined) {
    report(node, text, start, here, hits);
    // A stem inside a phrase ("no discount* at all"): over its ending, then on.
    const afterStem = childOf(node, STEM);
    if (afterStem !== undefined) walk(afterStem, text, start, endOfWord(text, here), hits);
    if (here >= text.length) return;
    const code = text.charCodeAt(here);
    const afterSpace: Node | undefined = SPACES.has(code) ? childOf(node, SPACE) : undefined;
    if (afterSpace === undefined) {
      node = childOf(node, code);
      here += 1;
      continue;
    }
    const first = here;
    while (here - first < SPACES_MAX && SPACES.has(text.charCodeAt(here))) here += 1;
    node = afterSpace;
  }
}

function report(node: Node, text: string, start: number, end: number, hits: PartHit[]): void {
  if (node.whole !== undefined && !(isWordUnit(text, end - 1) && isWordUnit(text, end))) {
    for (const part of node.whole) hits.push({ part, start, end });
  }
  if (node.stem !== undefined) {
    const wordEnd = endOfWord(text, end);
    for (const part of node.stem) hits.push({ part, start, end: wordEnd });
  }
}

function endOfWord(text: string, at: number): number {
  if (!isWordUnit(text, at - 1)) return at;
  let end = at;
  while (isWordUnit(text, end)) end += 1;
  return end;
}
