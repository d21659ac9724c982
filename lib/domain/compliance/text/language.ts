import { eld } from "eld/extrasmall";

/** The languages whose words the rules know; in others only what needs no words is judged. */
export const LEXICAL_LANGUAGES = ["en", "de", "fr", "es", "it", "ja"] as const;
export type LexicalLanguage = (typeof LEXICAL_LANGUAGES)[number];

/** What a text is written in, as far as its words tell. */
export type TextLanguages = {
  /** ISO 639-1 of most of the text; null when it is too short to say. */
  readonly main: string | null;
  /** Whose words to look for: all six where the text does not tell. */
  readonly judged: readonly LexicalLanguage[];
};

/** Fewer letters than these are as likely a name as a language. */
const LETTERS_MIN = 18;
/** A language shows in its first words; reading on tells nothing new and costs. */
const READ_CHARS_MAX = 120;
const PARAGRAPHS_MAX = 40;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const KANA_ALL = new RegExp(KANA, "gu");

/**
 * The languages of a text, paragraph by paragraph: a review asked for in one
 * line of German below a page of English is still asked for. English is always
 * among them, because people mix it into everything.
 */
export function readLanguages(text: string, hint?: string): TextLanguages {
  const lengths = new Map<string, number>();
  for (const paragraph of text.split(/\n\s*\n/, PARAGRAPHS_MAX)) {
    const language = languageOf(paragraph);
    if (language === null) continue;
    lengths.set(language, (lengths.get(language) ?? 0) + paragraph.length);
  }
  const [longest] = [...lengths].sort(([, a], [, b]) => b - a);
  const main = longest?.[0] ?? languageOf(text);
  if (main === null) return { main, judged: LEXICAL_LANGUAGES };
  const named = new Set(["en", main, hint?.slice(0, 2).toLowerCase(), ...lengths.keys()]);
  return { main, judged: LEXICAL_LANGUAGES.filter((language) => named.has(language)) };
}

export function isLexical(language: string): language is LexicalLanguage {
  return LEXICAL_LANGUAGES.some((known) => known === language);
}

function languageOf(text: string): string | null {
  const read = text.slice(0, READ_CHARS_MAX);
  if (KANA.test(read)) {
    const kana = read.match(KANA_ALL)?.length ?? 0;
    const latin = read.match(/[a-z]/gi)?.length ?? 0;
    if (kana * 3 >= latin) return "ja";
  }
  if ((read.match(/\p{L}/gu)?.length ?? 0) < LETTERS_MIN) return null;
  const found = eld.detect(read);
  return found.language !== "" && found.isReliable() ? found.language : null;
}
