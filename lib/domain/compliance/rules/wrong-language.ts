import type { Reading } from "../reading.ts";
import { readLanguages } from "../text/language.ts";
import type { Rule, RuleInput } from "./rule.ts";

/**
 * The buyer is written to in the language they chose. Variants of one language
 * are the same, a message in two languages is right if one of them is the
 * buyer's, and a text too short or too mixed to tell is left alone.
 */
export const wrongLanguage: Rule<"wrong_language"> = {
  id: "wrong_language",
  find: (input) => {
    const found = foundInstead(input);
    if (found === null) return [];
    const span = firstSentence(input.body);
    return [{ where: "body", variant: "other_language", ...span, params: found }];
  },
};

/** Names, numbers and a greeting reach this many letters in any language only together with a sentence. */
const LETTERS_MIN = 40;
/** A syllable or a word is one character. */
const DENSE_LETTERS_MIN = 15;
const DENSE = new Set(["ja", "zh", "ko"]);
/** A bilingual message says in each language what it has to say, and says it early. */
const LINES_MAX = 60;

/** What the detector tells apart by chance in a short text: either may stand for the other. */
const ALIKE: readonly (readonly string[])[] = [
  ["da", "no"],
  ["cs", "sk"],
  ["hr", "sr", "sl"],
  ["ru", "uk", "be", "bg"],
];

/** Tags that the detector calls otherwise. */
const SAME: Readonly<Record<string, string>> = {
  ...{
    nb: "no",
    nn: "no",
    bs: "hr",
    id: "ms",
    fil: "tl",
    iw: "he",
    in: "ms",
    cmn: "zh",
    yue: "zh",
  },
};

/** Only these are told apart; a text in Irish would be taken for some other language. */
const KNOWN = new Set(
  "am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms nl no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh".split(
    " ",
  ),
);

function foundInstead({ context, body }: RuleInput): { wanted: string; found: string } | null {
  const wanted = languageOfTag(context.preferredLanguage);
  if (wanted === null || !KNOWN.has(wanted)) return null;
  // Titles, links and numbers are blanked there: an English title does not make the message English.
  const words = body.words.cased.replaceAll("\uFFFC", " ");
  const found = sureLanguage(words);
  if (found === null || isAlike(found, wanted)) return null;
  const lines = words.split("\n", LINES_MAX);
  const hasWanted = lines.some((line) => {
    const ofLine = sureLanguage(line);
    return ofLine !== null && isAlike(ofLine, wanted);
  });
  return hasWanted ? null : { wanted: nameOf(wanted), found: nameOf(found) };
}

function sureLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < DENSE_LETTERS_MIN) return null;
  const { main } = readLanguages(text);
  return main !== null && letters >= (DENSE.has(main) ? DENSE_LETTERS_MIN : LETTERS_MIN)
    ? main
    : null;
}

function isAlike(a: string, b: string): boolean {
  return a === b || ALIKE.some((group) => group.includes(a) && group.includes(b));
}

/** "pt" of "pt-BR" and of "pt_BR"; null for what is no tag. */
function languageOfTag(tag: string | undefined): string | null {
  const base = /^[a-z]{2,3}(?![a-z])/i.exec(tag?.trim() ?? "")?.[0].toLowerCase();
  return base === undefined ? null : (SAME[base] ?? base);
}

const names = new Intl.DisplayNames("en", { type: "language" });

function nameOf(language: string): string {
  return names.of(language) ?? language;
}

function firstSentence({ words, sentences }: Reading): { start: number; end: number } {
  const isSaid = ({ start, end }: { start: number; end: number }) =>
    /\p{L}/u.test(words.text.slice(start, end));
  const { start, end } = sentences.find(isSaid) ?? { start: 0, end: words.text.length };
  const text = words.text.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return words.span(from, from + text.trim().length);
}
