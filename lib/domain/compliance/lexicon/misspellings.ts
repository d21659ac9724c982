import type { LexicalLanguage } from "../text/language.ts";
import { misspellingsDe } from "./misspellings/de.ts";
import { misspellingsEn } from "./misspellings/en.ts";
import { misspellingsEs } from "./misspellings/es.ts";
import { misspellingsFr } from "./misspellings/fr.ts";
import { misspellingsIt } from "./misspellings/it.ts";
import { misspellingsJa } from "./misspellings/ja.ts";

/**
 * Frequent mistakes and the one word that is meant, in small letters except
 * where the word has capitals of its own. A list and no dictionary: what is not
 * in it is right, because a seller's product names are in no dictionary.
 */
export const MISSPELLINGS: Readonly<Record<LexicalLanguage, ReadonlyMap<string, string>>> = {
  en: readPairs(misspellingsEn),
  de: readPairs(misspellingsDe),
  fr: readPairs(misspellingsFr),
  es: readPairs(misspellingsEs),
  it: readPairs(misspellingsIt),
  ja: readPairs(misspellingsJa),
};

/** "wrong right|wrong several right": the first space parts the two. */
function readPairs(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs.split(/[|\n]/).flatMap((pair): [string, string][] => {
      const space = pair.indexOf(" ");
      return space === -1 ? [] : [[pair.slice(0, space), pair.slice(space + 1)]];
    }),
  );
}
