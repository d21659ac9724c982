import { MAY_BE_DOUBLED, NEVER_DOUBLED } from "../lexicon/doubled-words.ts";
import { MISSPELLINGS } from "../lexicon/misspellings.ts";
import type { Reading } from "../reading.ts";
import { isLexical, type LexicalLanguage } from "../text/language.ts";
import { type FieldHit, inEachField, type Rule, type RuleInput } from "./rule.ts";

/**
 * Doubled words and frequent mistakes, each with its mend. Only in the language
 * of the text, because a mistake in one language is a word of another; never in
 * titles, links and quoted lines, which are not in `words`.
 */
export const spelling: Rule<"spelling"> = {
  id: "spelling",
  find: (input) => {
    const language = languageOf(input);
    if (language === null) return [];
    return inEachField(input, (reading) =>
      language === "ja"
        ? misspeltInJapanese(reading)
        : [...doubled(reading, language), ...misspelt(reading, language)],
    );
  },
};

type SpellingHit = FieldHit<"spelling">;

/** A short text is in the language its writer was asked for. */
function languageOf({ languages, draft }: RuleInput): LexicalLanguage | null {
  const language = languages.main ?? draft.language?.slice(0, 2).toLowerCase() ?? "";
  return isLexical(language) ? language : null;
}

/** With its apostrophes: "qual'è", "doesn't". */
const TOKEN = /\p{L}[\p{L}\p{M}]{0,40}(?:['’]\p{L}[\p{L}\p{M}]{0,40}){0,3}/gu;

/** Word by word; "l'aquisto" is looked up with its article and without. */
function misspelt({ words }: Reading, language: LexicalLanguage): SpellingHit[] {
  return [...words.cased.matchAll(TOKEN)].flatMap((match): SpellingHit[] => {
    const at = match.index;
    const whole = hitOf(match[0], at, language, words);
    if (whole !== null) return [whole];
    const apostrophe = Math.max(match[0].lastIndexOf("'"), match[0].lastIndexOf("’")) + 1;
    if (apostrophe === 0) return [];
    const part = hitOf(match[0].slice(apostrophe), at + apostrophe, language, words);
    return part === null ? [] : [part];
  });
}

function hitOf(
  token: string,
  at: number,
  language: LexicalLanguage,
  words: Reading["words"],
): SpellingHit | null {
  const right = MISSPELLINGS[language].get(token.toLowerCase().replaceAll("’", "'"));
  if (right === undefined) return null;
  const word = inCaseOf(token, right);
  if (differsByCapitalAccent(token, word) || isShortName(token, words.cased.slice(0, at))) {
    return null;
  }
  return misspeltHit(words, at, at + token.length, word);
}

function misspeltHit(
  words: Reading["words"],
  start: number,
  end: number,
  word: string,
): SpellingHit {
  const span = words.span(start, end);
  return { variant: "misspelt", ...span, params: { word }, fix: { ...span, replacement: word } };
}

function inCaseOf(token: string, right: string): string {
  if (token.length > 1 && token === token.toUpperCase()) return right.toUpperCase();
  if (token[0] === token[0]?.toLowerCase()) return right;
  return `${right.slice(0, 1).toUpperCase()}${right.slice(1)}`;
}

const NAME_LETTERS_MAX = 4;
const SENTENCE_START = /(?:^|[.!?…:;\n"'“„«¡¿(])\s{0,2}$/;

/** "Teh Tarik", "Mr Wich". */
function isShortName(token: string, before: string): boolean {
  if (token.length > NAME_LETTERS_MAX || !/^\p{Lu}\p{Ll}/u.test(token)) return false;
  return !SENTENCE_START.test(before.slice(-4));
}

/** "Etes-vous" is how French writes capitals. */
function differsByCapitalAccent(token: string, word: string): boolean {
  const plain = (text: string) => text.slice(0, 1).normalize("NFD").slice(0, 1) + text.slice(1);
  return token[0] !== token[0]?.toLowerCase() && token === plain(word);
}

function misspeltInJapanese({ words }: Reading): SpellingHit[] {
  return [...MISSPELLINGS.ja].flatMap(([wrong, right]) => {
    const hits: SpellingHit[] = [];
    for (let at = words.cased.indexOf(wrong); at !== -1; ) {
      hits.push(misspeltHit(words, at, at + wrong.length, right));
      at = words.cased.indexOf(wrong, at + wrong.length);
    }
    return hits;
  });
}

const DOUBLED =
  /(?<![\p{L}\p{N}\p{M}'’-])(\p{L}[\p{L}\p{M}]{0,30})(?:[ \t]{1,3}|\n)\1(?![\p{L}\p{N}\p{M}'’-])/giu;
const LONG_LETTERS_MIN = 5;

/** Names are doubled in capitals ("Baden Baden"), intensity in small letters ("really really"). */
function doubled({ words }: Reading, language: Exclude<LexicalLanguage, "ja">): SpellingHit[] {
  return [...words.cased.matchAll(DOUBLED)].flatMap((match): SpellingHit[] => {
    const first = match[1] ?? "";
    const small = first.toLowerCase();
    const second = match[0].slice(-first.length);
    // Italian says "piano piano" with any word.
    const isLong = language !== "it" && second === small && small.length >= LONG_LETTERS_MIN;
    const isMistake = NEVER_DOUBLED[language].has(small) || (isLong && !MAY_BE_DOUBLED.has(small));
    if (!isMistake) return [];
    const end = match.index + match[0].length;
    const cut = words.span(match.index + first.length, end);
    return [
      { variant: "doubled", ...words.span(match.index, end), fix: { ...cut, replacement: "" } },
    ];
  });
}
