import type { Span } from "../text/span.ts";

/**
 * Digits written as words. Six in a row is more than any size, count or year
 * needs and less than the shortest phone number people spell out.
 */
const DIGITS_MIN = 6;
/** Runs where nearly all are plain digits belong to the phone detector, not here. */
const WORDS_MIN = 4;
/** "null eins sieben 6 5 5 1": two words are enough where every other digit stands alone. */
const MIXED_WORDS_MIN = 2;
const MIXED_DIGITS_MIN = 7;
const MIXED_DIALLED_MIN = 9;
const MIXED_DIALLED_WORDS_MIN = 3;

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
    "hundred hundert cent cents cien ciento cento quatre-vingt " +
    "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig " +
    "dieciséis diecisiete dieciocho diecinueve septante huitante octante nonante " +
    "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta"
  )
    .split(" ")
    .map(plainWord),
);
/** "siebenundvierzig", "treintaycinco", "veintidós", "ventuno": pairs in one word. */
const PAIR =
  /^(?:(?:ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und(?:zwanzig|drei(?:ss|s|ß)ig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig)|veinti\p{L}{3,6}|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(?:[ia])?(?:uno|due|tre|quattro|cinque|sei|sette|otto|nove))$/u;
/** "seiscientos", "quattrocentosei", "zweihundertdreizehn": three digits, of which two are sure. Thousands are told of prices only. */
const HUNDREDS =
  /^(?:(?:dos|tres|cuatro|quin|seis|sete|ocho|nove)cient[oa]s|(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cento\p{L}{0,16}|(?:ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)?hundert(?:und)?(?:\p{L}{3,22})?)$/u;
/** What joins "treinta y dos" and "vingt et un" counts nothing; English and German join whole numbers in prose. */
const JOINERS = new Set(["o", "y", "et", "e"]);
/** "two one two, then five": said of one number, piece by piece. */
const THEN = /^(?:(?:and|und|et|y|e) )?(?:then|dann|danach|puis|luego|después|poi)$/i;

function plainWord(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

const VALUES = new Map<string, number>(
  Object.values(BY_LANGUAGE).flatMap((words) =>
    words.flatMap((forms, value) =>
      forms.split(" ").map((form): [string, number] => [plainWord(form), value]),
    ),
  ),
);

const REPEATS = new Map([
  ["double", 2],
  ["triple", 3],
  ["treble", 3],
  ["quadruple", 4],
  ["doppelte", 2],
  ["dreifach", 3],
  ["dreimal", 3],
  ["zweimal", 2],
  ["triples", 3],
  ["doppia", 2],
  ["tripla", 3],
  ["triplo", 3],
  ["doppel", 2],
  ["doppelt", 2],
  ["doble", 2],
  ["doppio", 2],
]);

const TOKEN =
  /(?:and then|und dann|und danach|et puis|y luego|e poi)(?!\p{L})|\p{Script=Latin}{1,32}|\d{1,4}/giu;
/** What is counted in words has its unit behind it. */
const UNIT_AFTER =
  /^(?:,?\s(?:ou|or|oder|o|et|und|and|y|e)\s[^.!?\n]{0,30}?(?<!\p{L}))?\s?(?:euros?|€|dollars?|pounds?|pence|cents?|centimos|centesimi|pfund|franken|francs?|yen|cm|mm|kilo\p{L}{0,6}|gram\p{L}{0,3}|met(?:er|re|ro|ri)s?|mètres?|pieces|stück|pièces|piezas|unidades|pezzi|times|days|tage|jours|días|giorni|percent|prozent)(?!\p{L})/iu;
/**
 * Two words of numbers side by side, or one and a figure. Asked first, because
 * to look at each word of a text costs more than all else here.
 */
const WORDS_OF_NUMBERS = [
  ...Object.values(BY_LANGUAGE).flatMap((words) => words.flatMap((forms) => forms.split(" "))),
  ...["[nz]ig", "zig", "ßig", "eintig?", "zehn", "zwölf", "hundert", "elf", "teen", "ty", "ten"],
  ..."eleven twelve hundred cent cento cento\\w* cien ciento cient[oa]s mil dix onze douze treize quatorze quinze seize vingts? (?:tr|quar|cinqu|soix)ante? octante nonante septante huitante".split(
    " ",
  ),
  ..."diez once doce trece catorce quince dieci\\S+ (?:ve|tre|cuare|cincue|sese|sete|oche|nove)i?nta veinte veinti\\S+ dieci undici dodici tredici quattordici quindici sedici dicia\\S+ diciotto venti (?:tre|quara|cinqua|sessa|setta|otta|nova)nta".split(
    " ",
  ),
  ..."double triple treble quadruple doppelt doppelte dreimal zweimal dreifach doppel doppi[oa] tripl[oae] doble triples".split(
    " ",
  ),
].join("|");
const MAYBE_NUMBER = new RegExp(
  `(?:${WORDS_OF_NUMBERS})[\\s,.\\-–/·、_*]{1,3}(?:(?:o|y|et|e|(?:and |und |et |y |e )?(?:then|dann|danach|puis|luego|después|poi))\\s)?(?:${WORDS_OF_NUMBERS}|\\d|\\p{Script=Latin}{0,14}und)`,
  "iu",
);

/** What may stand between two spelled digits; a longer gap is two sentences. */
const JOINT = /^[\s,.\-–/·、_*]{1,3}$/u;

type Token = Span & { readonly digits: number; readonly value: number; readonly isWord: boolean };

function readToken(text: string, start: number): Token | null {
  const end = start + text.length;
  const word = plainWord(text);
  if (/^\d/.test(text))
    return { start, end, digits: text.length, value: Number(text), isWord: false };
  const value = VALUES.get(word);
  if (value !== undefined) return { start, end, digits: 1, value, isWord: true };
  if (PAIRS.has(word) || PAIR.test(word) || HUNDREDS.test(word))
    return { start, end, digits: 2, value: -1, isWord: true };
  // The English "o" for zero is "or" in Spanish and Italian: it joins, but counts nothing.
  if (JOINERS.has(word) || THEN.test(text))
    return { start, end, digits: 0, value: -2, isWord: false };
  const repeat = REPEATS.get(word);
  return repeat === undefined ? null : { start, end, digits: repeat - 1, value: -2, isWord: true };
}

/** Runs of spelled digits long enough for a phone number, in the languages with spaces. */
function latinRuns(text: string): Span[] {
  const runs: Span[] = [];
  let run: Token[] = [];
  const close = () => {
    while (isJoiner(run.at(-1))) run.pop();
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined) return;
    if (isNumber(run) && !UNIT_AFTER.test(text.slice(last.end, last.end + 48))) {
      runs.push({ start: first.start, end: last.end });
    }
    run = [];
  };
  for (const match of text.matchAll(TOKEN)) {
    const token = readToken(match[0], match.index);
    const last = run.at(-1);
    if (last !== undefined && !JOINT.test(text.slice(last.end, match.index))) close();
    if (token === null) close();
    else if (run.length > 0 || !isJoiner(token)) run.push(token);
  }
  close();
  return runs;
}

/** The English "o" is a zero in front of a number, too. */
function isJoiner(token: Token | undefined): boolean {
  return token !== undefined && token.digits === 0 && !token.isWord;
}

function hasLeadingZero([first]: readonly Token[]): boolean {
  if (first === undefined || first.isWord) return false;
  return first.digits > 1 && String(first.value).length < first.digits;
}

function isNumber(run: readonly Token[]): boolean {
  const digits = run.reduce((total, token) => total + token.digits, 0);
  const words = run.filter((token) => token.isWord).length;
  // "two, four, six, eight": a list that rises throughout, and no number.
  const values = run.filter((token) => token.value >= 0).map((token) => token.value);
  const isCounting =
    values.length >= 4 && values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
  if (isCounting) return false;
  if (digits >= DIGITS_MIN && words >= WORDS_MIN) return true;
  // "415 triple five 0188", "0171 fünf fünf fünf 1234": words between the figures of one number.
  const isDialled = run.some((token) => token.isWord && token.value === -2) || hasLeadingZero(run);
  if (isDialled && digits >= MIXED_DIALLED_MIN && words >= MIXED_WORDS_MIN) return true;
  if (words >= MIXED_DIALLED_WORDS_MIN && digits >= MIXED_DIALLED_MIN) return true;
  const isApart = run.every((token) => token.isWord || token.digits <= 1);
  return isApart && digits >= MIXED_DIGITS_MIN && words >= MIXED_WORDS_MIN;
}

/** Kanji digits, some of them written as figures; "〇" also as the circles that are drawn alike, and as ゼロ. */
const KANJI_UNIT = "(?:[〇○◯零一二三四五六七八九\\d]|ゼロ|ぜろ)";
const KANJI_RUN = new RegExp(`${KANJI_UNIT}(?:[ \\-ー・の、]?${KANJI_UNIT}){6,30}`, "g");
const KANJI_DIGIT = /[〇○◯零一二三四五六七八九]|ゼロ|ぜろ/g;
const KANJI_MIN = 3;
const KANA_RUN =
  /(?:(?:ゼロ|ぜろ|れい|まる|マル|いち|イチ|に|ニ|さん|サン|よん|ヨン|ご|ゴ|ろく|ロク|なな|ナナ|しち|はち|ハチ|きゅう|キュー|キュウ)[ \-ー・の、]?){8,30}/g;

/** "○○○-○○○○" stands for what is not told; a number has other digits than zeros. */
function isKanjiNumber(text: string): boolean {
  const digits = text.match(/[一二三四五六七八九1-9]/g) ?? [];
  return (text.match(KANJI_DIGIT)?.length ?? 0) >= KANJI_MIN && new Set(digits).size >= 3;
}

export function findSpelledDigits(text: string): Span[] {
  const kanji = [...text.matchAll(KANJI_RUN)].filter(
    ([run]) => !/一二三四五六七/.test(run) && isKanjiNumber(run),
  );
  const japanese = [...kanji, ...text.matchAll(KANA_RUN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return MAYBE_NUMBER.test(text) ? [...latinRuns(text), ...japanese] : japanese;
}
