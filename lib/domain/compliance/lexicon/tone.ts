import type { Lexicon } from "./lexicon.ts";
import type { ToneConcept } from "./tone/concepts.ts";
import { toneDe } from "./tone/de.ts";
import { toneEn } from "./tone/en.ts";
import { toneEs } from "./tone/es.ts";
import { toneFr } from "./tone/fr.ts";
import { toneIt } from "./tone/it.ts";
import { toneJa } from "./tone/ja.ts";

export const TONE: Lexicon<ToneConcept> = {
  en: toneEn,
  de: toneDe,
  fr: toneFr,
  es: toneEs,
  it: toneIt,
  ja: toneJa,
};
