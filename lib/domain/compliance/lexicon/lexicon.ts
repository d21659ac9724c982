import type { LexicalLanguage } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { type Part, parsePhrase } from "./phrase.ts";
import { findParts, growTree, type PartHit, wordStarts } from "./phrase-tree.ts";

/** Phrases of one language for each concept, in the notation of `phrase.ts`. */
export type Wording<C extends string> = Readonly<Record<C, readonly string[]>>;

/** Words that stand for the same thoughts in each of the languages. */
export type Lexicon<C extends string> = Readonly<Record<LexicalLanguage, Wording<C>>>;

/** A concept found in a text; the offsets are those of the text that was searched. */
export type Cue<C extends string> = Span & {
  readonly concept: C;
  readonly language: LexicalLanguage;
};

type Compiled<C extends string> = {
  readonly tree: ReturnType<typeof growTree>;
  /** The phrases that start with part n, and those parts of all phrases. */
  readonly byFirstPart: ReadonlyMap<number, readonly Entry<C>[]>;
};
type Entry<C extends string> = {
  readonly concept: C;
  /** For each place, the parts that may stand there. */
  readonly places: readonly ReadonlySet<number>[];
  readonly gaps: readonly number[];
};

const CHARS_PER_WORD = 12;
const JAPANESE_GAP_CHARS = 3;

const compiled = new WeakMap<object, Compiled<string>>();

/** All concepts of the lexicon in `text` (folded by `readWords`), in order of start. */
export function findCues<C extends string>(
  text: string,
  lexicon: Lexicon<C>,
  languages: readonly LexicalLanguage[],
): Cue<C>[] {
  const starts = startsOf(text);
  return languages
    .flatMap((language) => {
      const { tree, byFirstPart } = compile(lexicon[language]);
      const hits = findParts(tree, text, starts);
      const charsPerWord = language === "ja" ? JAPANESE_GAP_CHARS : CHARS_PER_WORD;
      return hits.flatMap((hit, at) =>
        (byFirstPart.get(hit.part) ?? []).flatMap((entry): Cue<C>[] => {
          const end = follow(text, hits, at, entry, charsPerWord);
          return end === null ? [] : [{ concept: entry.concept, language, start: hit.start, end }];
        }),
      );
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A dozen lexicons look at the same text one after the other. */
let lastStarts: { readonly text: string; readonly starts: readonly number[] } | undefined;

function startsOf(text: string): readonly number[] {
  if (lastStarts?.text !== text) lastStarts = { text, starts: wordStarts(text) };
  return lastStarts.starts;
}

/** Where the phrase that starts with `hits[at]` ends; null when the rest of it does not follow. */
function follow(
  text: string,
  hits: readonly PartHit[],
  at: number,
  entry: Entry<string>,
  charsPerWord: number,
): number | null {
  let end = hits[at]?.end ?? 0;
  let from = at + 1;
  for (let n = 1; n < entry.places.length; n++) {
    const words = entry.gaps[n - 1] ?? 0;
    const reach = end + (words + 1) * charsPerWord;
    let found = -1;
    for (let i = from; i < hits.length; i++) {
      const hit = hits[i];
      if (hit === undefined || hit.start > reach) break;
      if (hit.start >= end && entry.places[n]?.has(hit.part)) {
        found = i;
        break;
      }
    }
    const hit = hits[found];
    if (hit === undefined || !isGap(text.slice(end, hit.start), words, charsPerWord)) return null;
    end = hit.end;
    from = found + 1;
  }
  return end;
}

/** Not across the end of a sentence, and not over more words than allowed. */
function isGap(between: string, words: number, charsPerWord: number): boolean {
  if (/[.!?。！？]|\n\s*\n/.test(between)) return false;
  if (charsPerWord === JAPANESE_GAP_CHARS) return between.length <= words * charsPerWord;
  return (between.match(/[\p{L}\p{N}']+/gu)?.length ?? 0) <= words;
}

function compile<C extends string>(wording: Wording<C>): Compiled<C> {
  const known = compiled.get(wording);
  if (known !== undefined) return known as Compiled<C>;
  const ids = new Map<string, number>();
  const parts: Part[] = [];
  const idOf = (part: Part): number => {
    const key = `${part.text}${part.isStem ? "*" : ""}`;
    const id = ids.get(key) ?? parts.push(part) - 1;
    ids.set(key, id);
    return id;
  };
  const byFirstPart = new Map<number, Entry<C>[]>();
  for (const concept of Object.keys(wording) as C[]) {
    for (const { places, gaps } of wording[concept].flatMap(parsePhrase)) {
      const entry = { concept, gaps, places: places.map((place) => new Set(place.map(idOf))) };
      for (const first of entry.places[0] ?? []) {
        byFirstPart.set(first, [...(byFirstPart.get(first) ?? []), entry]);
      }
    }
  }
  const made: Compiled<C> = { tree: growTree(parts), byFirstPart };
  compiled.set(wording, made as unknown as Compiled<string>);
  return made;
}
