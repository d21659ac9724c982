import type { LexicalLanguage } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { parsePhrase } from "./phrase.ts";
import type { PartHit } from "./phrase-tree.ts";
import { openLexicon, partsIn } from "./vocabulary.ts";

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
  /** Its number in the vocabulary of its language. */
  readonly lexicon: number;
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

const compiled = new Map<LexicalLanguage, WeakMap<object, Compiled<string>>>();

/** All concepts of the lexicon in `text` (folded by `readWords`), in order of start. */
export function findCues<C extends string>(
  text: string,
  lexicon: Lexicon<C>,
  languages: readonly LexicalLanguage[],
): Cue<C>[] {
  const cues: Cue<C>[] = [];
  for (const language of languages) {
    const { lexicon: number, byFirstPart } = compile(lexicon[language], language);
    const hits = partsIn(text, language, number);
    const charsPerWord = language === "ja" ? JAPANESE_GAP_CHARS : CHARS_PER_WORD;
    for (let at = 0; at < hits.length; at++) {
      const hit = hits[at];
      const entries = hit === undefined ? undefined : byFirstPart.get(hit.part);
      if (hit === undefined || entries === undefined) continue;
      for (const entry of entries) {
        const end = follow(text, hits, at, entry, charsPerWord);
        if (end !== null) cues.push({ concept: entry.concept, language, start: hit.start, end });
      }
    }
  }
  return cues.sort((a, b) => a.start - b.start || b.end - a.end);
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

/** Not across the end of a sentence, and not over more words than allowed; an order id is one word. */
function isGap(between: string, words: number, charsPerWord: number): boolean {
  if (/[.!?。！？]|\n\s*\n/.test(between)) return false;
  if (charsPerWord === JAPANESE_GAP_CHARS) return between.length <= words * charsPerWord;
  return (between.match(/[\p{L}\p{N}'-]+/gu)?.length ?? 0) <= words;
}

function compile<C extends string>(wording: Wording<C>, language: LexicalLanguage): Compiled<C> {
  const ofLanguage = compiled.get(language) ?? new WeakMap<object, Compiled<string>>();
  compiled.set(language, ofLanguage);
  const known = ofLanguage.get(wording);
  if (known !== undefined) return known as Compiled<C>;
  const { lexicon, idOf } = openLexicon(language);
  const byFirstPart = new Map<number, Entry<C>[]>();
  for (const concept of Object.keys(wording) as C[]) {
    for (const { places, gaps } of wording[concept].flatMap(parsePhrase)) {
      const entry = { concept, gaps, places: places.map((place) => new Set(place.map(idOf))) };
      for (const first of entry.places[0] ?? []) {
        const others = byFirstPart.get(first);
        if (others === undefined) byFirstPart.set(first, [entry]);
        else others.push(entry);
      }
    }
  }
  const made: Compiled<C> = { lexicon, byFirstPart };
  ofLanguage.set(wording, made as unknown as Compiled<string>);
  return made;
}
