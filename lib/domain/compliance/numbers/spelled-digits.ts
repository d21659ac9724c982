import type { Span } from "../text/span.ts";

/**
 * Digits written as words. Six in a row is more than any size, count or year
 * needs and less than the shortest phone number people spell out.
 */
const DIGITS_MIN = 6;
/** Runs where nearly all are plain digits belong to the phone detector, not here. */
const WORDS_MIN = 4;

const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  en: ["zero oh nil", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  de: [
    "null",
    "eins ein",
    "zwei zwo",
    "drei",
    "vier",
    "fünf fuenf",
    "sechs",
    "sieben",
    "acht",
    "neun",
  ],
  fr: ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
  es: ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
  it: ["zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"],
};

/** Numbers from ten up, which French, Spanish and German speakers use for pairs; their value is not needed. */
const PAIRS = new Set(
  (
    "dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante " +
    "diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa " +
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety " +
    "zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig " +
    "dieci undici dodici venti trenta quaranta cinquanta sessanta settanta ottanta novanta"
  ).split(" "),
);

const VALUES = new Map<string, number>(
  Object.values(BY_LANGUAGE).flatMap((words) =>
    words.flatMap((forms, value) =>
      forms.split(" ").map((form): [string, number] => [form, value]),
    ),
  ),
);

const REPEATS = new Map([
  ["double", 2],
  ["triple", 3],
  ["doppel", 2],
  ["doppelt", 2],
  ["doble", 2],
  ["doppio", 2],
]);

const TOKEN = /[\p{Script=Latin}]{1,12}|\d{1,4}/gu;
/** What may stand between two spelled digits; a longer gap is two sentences. */
const JOINT = /^[\s,.\-–/·、_*]{1,3}$/u;

type Token = Span & { readonly digits: number; readonly value: number; readonly isWord: boolean };

function readToken(text: string, start: number): Token | null {
  const end = start + text.length;
  const word = text.toLowerCase();
  if (/^\d/.test(text))
    return { start, end, digits: text.length, value: Number(text), isWord: false };
  const value = VALUES.get(word);
  if (value !== undefined) return { start, end, digits: 1, value, isWord: true };
  if (PAIRS.has(word)) return { start, end, digits: 2, value: -1, isWord: true };
  // The English "o" for zero is "or" in Spanish and Italian: it joins, but counts nothing.
  if (word === "o") return { start, end, digits: 0, value: -2, isWord: false };
  const repeat = REPEATS.get(word);
  return repeat === undefined ? null : { start, end, digits: repeat - 1, value: -2, isWord: true };
}

/** Runs of spelled digits long enough for a phone number, in the languages with spaces. */
function latinRuns(text: string): Span[] {
  const runs: Span[] = [];
  let run: Token[] = [];
  const close = () => {
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined && isNumber(run)) {
      runs.push({ start: first.start, end: last.end });
    }
    run = [];
  };
  for (const match of text.matchAll(TOKEN)) {
    const token = readToken(match[0], match.index);
    const last = run.at(-1);
    if (last !== undefined && !JOINT.test(text.slice(last.end, match.index))) close();
    if (token === null) close();
    else run.push(token);
  }
  close();
  return runs;
}

function isNumber(run: readonly Token[]): boolean {
  const digits = run.reduce((total, token) => total + token.digits, 0);
  const words = run.filter((token) => token.isWord).length;
  const isCounting = run.every(
    (token, i) => i === 0 || token.value === (run[i - 1]?.value ?? 0) + 1,
  );
  return digits >= DIGITS_MIN && words >= WORDS_MIN && !isCounting;
}

const KANJI_RUN = /[〇零一二三四五六七八九](?:[ \-ー・の、]?[〇零一二三四五六七八九]){6,30}/g;
const KANA_RUN =
  /(?:(?:ゼロ|ぜろ|れい|まる|マル|いち|イチ|に|ニ|さん|サン|よん|ヨン|ご|ゴ|ろく|ロク|なな|ナナ|しち|はち|ハチ|きゅう|キュー|キュウ)[ \-ー・の、]?){8,30}/g;

export function findSpelledDigits(text: string): Span[] {
  const japanese = [...text.matchAll(KANJI_RUN), ...text.matchAll(KANA_RUN)]
    .filter((match) => !/一二三四五六七/.test(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [...latinRuns(text), ...japanese];
}
