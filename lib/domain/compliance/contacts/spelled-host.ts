import { parse } from "tldts";

/**
 * Host names as people write them to slip past a filter: "example (dot) com",
 * "example punkt de", "example . com", "例ドットcom".
 */

const DOT_WORDS = "dot|punkt|point|punto|ponto|ドット|どっと|d0t";
/** Between brackets anything that means a dot is one. */
const BRACKET_DOT = `\\s{0,2}[([{<]\\s?(?:${DOT_WORDS}|\\.)\\s?[)\\]}>]\\s{0,2}`;
const SPACED_DOT = "\\s?\\.\\s?";
const WORD_DOT = `[\\s_-]{1,2}(?:dot|punkt|point|punto|ponto)[\\s_-]{1,2}|\\s?(?:ドット|どっと)\\s?`;

/** Endings with their letters apart are tried first, else "c" would be the whole label. */
const LABEL =
  "(?:c o m|n e t|o r g)(?![\\p{Script=Latin}0-9])|[\\p{Script=Latin}0-9](?:[\\p{Script=Latin}0-9-]{0,61}[\\p{Script=Latin}0-9])?";
const HOST = new RegExp(
  `(${LABEL})((?:(?:${BRACKET_DOT}|${WORD_DOT}|${SPACED_DOT})(?:${LABEL})){0,5})`,
  "iuy",
);
const DOT = new RegExp(`${BRACKET_DOT}|${WORD_DOT}|${SPACED_DOT}`, "giu");

/** The separators that are disguises wherever they stand, and the words that need a likely ending. */
export const DISGUISED_DOT = new RegExp(
  `(${BRACKET_DOT})|[\\s_-]{1,2}(dot|punkt|point|punto)[\\s_-]{1,2}|\\s?(ドット|どっと)\\s?|(\\s\\.\\s?|\\.\\s(?=[a-z]))`,
  "giu",
);

/** Endings reserved for documentation; people who try the product write them. */
const RESERVED = new Set(["example", "test", "invalid"]);

type SpelledHost = { readonly host: string; readonly start: number; readonly end: number };

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
    host += `.${label.replace(/ /g, "").toLowerCase()}`;
    if (hasKnownEnding(host)) best = { host, start: at, end: tailStart + labelEnd };
  }
  return best;
}
