import { parse } from "tldts";

/**
 * Host names as people write them to slip past a filter: "example (dot) com",
 * "example punkt de", "example . com", "例ドットcom".
 */

const DOT_WORDS =
  "dot|full stop|period|punkt|pünktchen|point|punto|puntino|ponto|ドット|どっと|ピリオド|てん|点|d0t";
/** "then", and what else leads on to the next piece of an address that is told. */
const THEN_WORDS =
  "and then|followed by|then|and the usual|the usual|plus|und dann|gefolgt von|dahinter|danach|dann|wie (?:immer|üblich)|et puis|suivi d[eu]|puis|comme (?:d['’]habitude|toujours)|y luego|seguido de|luego|y lo de siempre|lo de siempre|e poi|seguito da|poi|e il solito|il solito";
const ARTICLES = "an?|the|ein|eine[mn]?|das|den|une?|un[oa]?|le|la|el|il|lo";
/** What is drawn around a word to set it apart: "|dot|", "/dot/", "*dot*". */
export const FRAME = "[|/\\\\*~^=+\"'«»“”]{1,2}";
/** "then .com", "without the dot com", "then a full stop, then com": the ending is told and not written. */
const TOLD_DOT = `,?\\s(?:${THEN_WORDS}|without|minus|ohne|sans|sin|senza)[:,]?(?:\\s(?:${ARTICLES}))?\\s["'“]?(?:\\.|(?:${DOT_WORDS})(?:[\\s-]|,\\s)(?:(?:${THEN_WORDS})\\s)?)`;
/** ", Punkt, ", "、てん、": the dot is a piece of its own among the pieces of an address. */
const PIECE_DOT = `\\s?[,、;]\\s?(?:(?:${ARTICLES})\\s)?(?:${DOT_WORDS})(?:\\s?[,、;]\\s?|\\s)`;
/** "lamps・com": between an address's own letters only. */
const MIDDLE_DOT =
  "\\s?[・•·]\\s?(?=(?:com|net|org|info|shop|jp|co|ne|de|fr|es|it|example)(?![\\p{L}\\d]))";
/** Between brackets anything that means a dot is one. */
const BRACKET_DOT = `\\s{0,2}[([{<【]\\s?(?:(?:${ARTICLES})\\s)?(?:${DOT_WORDS}|\\.)\\s?[)\\]}>】]\\s{0,2}|\\s{0,2}${FRAME}\\s?(?:${DOT_WORDS})\\s?${FRAME}\\s{0,2}|${TOLD_DOT}|${MIDDLE_DOT}`;
const SPACED_DOT = "\\s?\\.\\s?";
const WORD_DOT = `[\\s_-]{1,2}(?:dot|punkt|point|punto|ponto)[\\s_-]{1,2}|\\s?(?:ドット|どっと|ピリオド|てん|点)\\s?`;

/** "lamps hyphen noor dot com" */
const DASH =
  ",?\\s(?:dash|hyphen|minus|bindestrich|tiret(?: du six)?|trait d['’]union|gui[oó]n|trattino),?\\s";
const IS_DASH = new RegExp(`^(?:${DASH})$`, "iu");

/** Endings with their letters apart are tried first, else "c" would be the whole label. */
const LABEL =
  "(?:c o m|n e t|o r g)(?![\\p{Script=Latin}0-9])|[\\p{Script=Latin}0-9](?:[\\p{Script=Latin}0-9-]{0,61}[\\p{Script=Latin}0-9])?";
/** Endings as Japanese spells them. */
const KANA_ENDINGS: Readonly<Record<string, string>> = {
  ...{
    コム: "com",
    こむ: "com",
    ネット: "net",
    ジェーピー: "jp",
    ジェイピー: "jp",
    インフォ: "info",
  },
};
const NEXT_LABEL = `${LABEL}|${Object.keys(KANA_ENDINGS).join("|")}`;
const HOST = new RegExp(
  `(${LABEL})((?:(?:${BRACKET_DOT}|${PIECE_DOT}|${DASH}|${WORD_DOT}|${SPACED_DOT})(?:${NEXT_LABEL})){0,5})`,
  "iuy",
);
const DOT = new RegExp(`${BRACKET_DOT}|${PIECE_DOT}|${DASH}|${WORD_DOT}|${SPACED_DOT}`, "giu");

/** The separators that are disguises wherever they stand, and the words that need a likely ending. */
export const DISGUISED_DOT = new RegExp(
  `(${BRACKET_DOT})|[\\s_-]{1,2}(dot|punkt|point|punto)[\\s_-]{1,2}|\\s?(ドット|どっと|ピリオド|てん|点)\\s?|(\\s\\.\\s?|\\.\\s(?=[a-z]))|(${PIECE_DOT})`,
  "giu",
);

/** Endings reserved for documentation; people who try the product write them. */
const RESERVED = new Set(["example", "test", "invalid"]);

type SpelledHost = { readonly host: string; readonly start: number; readonly end: number };

/** Whether the ending is one that nobody can register: only people who try something out write it. */
export function isReserved(host: string): boolean {
  return RESERVED.has(host.slice(host.lastIndexOf(".") + 1));
}

/** Whether the ending of a host name is on the public suffix list. */
export function hasKnownEnding(host: string): boolean {
  const last = host.slice(host.lastIndexOf(".") + 1);
  if (!host.includes(".")) return false;
  return RESERVED.has(last) || (parse(host).isIcann === true && parse(host).domain !== null);
}

const SLOPPY_DOT = /^(?:\s\.\s?|\.\s)$/;

/**
 * The longest host name with a known ending that starts at `at`, spelled in any
 * of these ways. A dot with white space is also the end of a sentence, so it
 * joins only while what stands before it is no host yet.
 */
export function readSpelledHost(text: string, at: number): SpelledHost | null {
  HOST.lastIndex = at;
  const match = HOST.exec(text);
  if (match === null) return null;
  const first = match[1] ?? "";
  const tail = match[2] ?? "";
  const tailStart = at + first.length;
  let host = first.toLowerCase();
  let best: SpelledHost | null = null;
  const separators = [...tail.matchAll(DOT)];
  for (const [i, separator] of separators.entries()) {
    if (best !== null && SLOPPY_DOT.test(separator[0])) break;
    const labelEnd = separators[i + 1]?.index ?? tail.length;
    const label = tail.slice(separator.index + separator[0].length, labelEnd);
    const joint = IS_DASH.test(separator[0]) ? "-" : ".";
    host += `${joint}${KANA_ENDINGS[label] ?? label.replace(/ /g, "").toLowerCase()}`;
    if (hasKnownEnding(host)) best = { host, start: at, end: tailStart + labelEnd };
  }
  return best;
}
