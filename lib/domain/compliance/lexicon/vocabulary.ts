import type { LexicalLanguage } from "../text/language.ts";
import type { Part } from "./phrase.ts";
import { findParts, growTree, type Node, type PartHit, plantTree } from "./phrase-tree.ts";

/**
 * The words of all lexicons of one language in one tree, so that a text is
 * walked once and not once for each of a dozen lexicons. It grows as lexicons
 * are used for the first time, and holds nothing of any text but the last few.
 */
type Vocabulary = {
  readonly tree: Node;
  readonly ids: Map<string, number>;
  /** Which lexicons know part n. */
  readonly owners: number[][];
  lexiconCount: number;
  /** Subject and body, by turns of every rule. */
  readonly read: Map<string, readonly (readonly PartHit[])[]>;
};

const TEXTS_MAX = 4;
const NO_HITS: readonly PartHit[] = [];

const vocabularies = new Map<LexicalLanguage, Vocabulary>();

function vocabularyOf(language: LexicalLanguage): Vocabulary {
  const known = vocabularies.get(language);
  if (known !== undefined) return known;
  const made: Vocabulary = {
    ...{ tree: plantTree(), ids: new Map(), owners: [], lexiconCount: 0, read: new Map() },
  };
  vocabularies.set(language, made);
  return made;
}

/** A new lexicon: its number, and what gives each of its parts the number under which it is found. */
export function openLexicon(language: LexicalLanguage): {
  readonly lexicon: number;
  readonly idOf: (part: Part) => number;
} {
  const vocabulary = vocabularyOf(language);
  const lexicon = vocabulary.lexiconCount;
  vocabulary.lexiconCount += 1;
  vocabulary.read.clear();
  const idOf = (part: Part): number => {
    const key = `${part.text}${part.isStem ? "*" : ""}`;
    let id = vocabulary.ids.get(key);
    if (id === undefined) {
      id = vocabulary.owners.push([]) - 1;
      vocabulary.ids.set(key, id);
      growTree(vocabulary.tree, part, id);
    }
    const owners = vocabulary.owners[id] ?? [];
    if (owners.at(-1) !== lexicon) owners.push(lexicon);
    return id;
  };
  return { lexicon, idOf };
}

/** The parts of one lexicon in the text, in order of start. */
export function partsIn(
  text: string,
  language: LexicalLanguage,
  lexicon: number,
): readonly PartHit[] {
  const vocabulary = vocabularyOf(language);
  const known = vocabulary.read.get(text);
  if (known !== undefined) return known[lexicon] ?? NO_HITS;
  const byLexicon: PartHit[][] = Array.from({ length: vocabulary.lexiconCount }, () => []);
  for (const hit of findParts(vocabulary.tree, text)) {
    for (const owner of vocabulary.owners[hit.part] ?? []) byLexicon[owner]?.push(hit);
  }
  const [oldest] = vocabulary.read.keys();
  if (vocabulary.read.size >= TEXTS_MAX && oldest !== undefined) vocabulary.read.delete(oldest);
  vocabulary.read.set(text, byLexicon);
  return byLexicon[lexicon] ?? NO_HITS;
}
