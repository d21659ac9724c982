import { LinkifyIt } from "linkify-it";
import { assembledTexts } from "../contacts/assembled.ts";
import { DISGUISED_DOT, isReserved, readSpelledHost } from "../contacts/spelled-host.ts";
import type { NormalisedText } from "../text/normalise.ts";
import { spacedRuns } from "../text/spaced-letters.ts";
import { type Span, withoutOverlaps } from "../text/span.ts";
import { isProseNotHost } from "./not-a-link.ts";

/** An address of the web, as far as it can be read: written out, bare, or disguised. */
export type Link = Span & {
  readonly host: string;
  /** Lower case, without the colon; empty when none is written. */
  readonly scheme: string;
  /** The whole address for the checks on its path; "" when it cannot be parsed. */
  readonly href: string;
  readonly isDisguised: boolean;
};

/** "//host" is left to the bare hosts: in prose two slashes are rarely an address. */
const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false }).add("//", null);

/** A browser goes to what follows the @; linkify stops before it. */
const AFTER_USER_INFO = /@[^\s<>"'、。「」]{1,500}/y;

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** Most messages hold no link; asked first, because looking for one is what the time would go to. */
const MAYBE_LINK = /\.[\p{L}\d]|:\//u;

/** Links with a scheme, and bare hosts in any script. */
function writtenLinks(text: string): Link[] {
  if (!MAYBE_LINK.test(text)) return [];
  const links: Link[] = [];
  for (const match of linkify.match(text) ?? []) {
    if (match.schema === "mailto:") continue;
    AFTER_USER_INFO.lastIndex = match.lastIndex;
    const more = match.schema === "" ? "" : (AFTER_USER_INFO.exec(text)?.[0] ?? "");
    const span = { start: match.index, end: match.lastIndex + more.length };
    const url = parseUrl(match.url + more);
    const host = url?.hostname ?? "";
    if (match.schema === "" && isProseNotHost(text, span, match.raw)) continue;
    links.push({
      ...span,
      host,
      scheme: (match.schema.split(":")[0] ?? "").toLowerCase(),
      href: url?.href ?? "",
      isDisguised: false,
    });
  }
  return links;
}

/** A run of host characters in ASCII: Japanese writes its words right up to it. */
const ASCII_HOST =
  /(?<![a-z0-9.@_%+-])[a-z0-9][a-z0-9-]{0,62}\.[a-z0-9.-]{1,190}(?::\d{2,5}(?!\d))?(?:[/?#][^\s<>"'、。「」]{0,500})?/gi;

function bareHosts(text: string): Link[] {
  const links: Link[] = [];
  for (const match of text.matchAll(ASCII_HOST)) {
    const written = match[0].replace(/[.\-,;:!?)\]]{1,40}$/, "");
    const hostText = /^[a-z0-9.-]+/i.exec(written)?.[0].replace(/[.-]{1,190}$/, "") ?? "";
    const span = { start: match.index, end: match.index + written.length };
    if (text[match.index + hostText.length] === "@") continue;
    if (isProseNotHost(text, span, written)) continue;
    const url = parseUrl(`http://${written}`);
    links.push({
      ...span,
      host: url?.hostname ?? hostText.toLowerCase(),
      scheme: "",
      href: url?.href ?? "",
      isDisguised: false,
    });
  }
  return links;
}

const SLASH_WORD = "(?:double slash|slash|schrägstrich|barre oblique|barra|スラッシュ)";
const SCHEMES = [
  // hxxp:// · h t t p s : / /
  "h\\s?(?:xx|x\\s?x|tt|t\\s?t|ttt|\\*\\*)\\s?p\\s?s?\\s?(?::|[[(]:[\\])])\\s{0,2}[/\\\\]{1,2}\\s?[/\\\\]?\\s{0,2}",
  `h?ttps?\\s(?:colon|doppelpunkt|deux[- ]points|dos puntos|due punti)\\s(?:${SLASH_WORD}\\s){1,2}`,
  // w w w . · www dot
  "w\\s?w\\s?w\\s?(?:\\s?\\.\\s?|\\s?[,]\\s?|\\s(?:dot|punkt|point|punto)\\s|\\s|\\[\\.\\]|\\(\\.\\)|ドット|点)",
  // triple w, then lamps dot com
  "(?:triple|three|drei|dreimal|trois|tres|tre|3)[\\s-]?w(?:['’]?s)?[,.]?\\s(?:(?:then|dann|puis|luego|poi|and|und|et|y|e)\\s)?(?:(?:dot|punkt|point|punto)\\s|\\.\\s?)?",
];
const BROKEN_SCHEME = new RegExp(`(?<![\\p{L}\\d])(?:${SCHEMES.join("|")})`, "giu");

/** Endings that a spelled dot makes plausible, per word: "point de" and "punto es" are everyday prose. */
const ENDING_AFTER: Readonly<Record<string, RegExp>> = {
  dot: /\.(?:com|net|org|info|shop|store|biz|io|co|uk|de|fr|es|it|jp|eu|us|ca|au|me)$/,
  punkt: /\.(?:com|net|org|info|shop|store|biz|de|at|ch|eu)$/,
  point: /\.(?:com|net|org|fr|be|ch|eu|shop)$/,
  punto: /\.(?:com|net|org|it|eu|mx|shop)$/,
};
const ARTICLE =
  /^(?:the|a|an|this|that|un|une|le|la|el|il|der|den|dem|ein|einen|ce|este|questo|al|with|mit|avec|con|and|und|for|or|oder)$/i;
/** What makes an ending of no country an address: its end, or a page behind it. */
const ADDRESS_ENDS = new RegExp(`^(?:\\s{0,2}(?:$|[\\n,;:!?).])|\\s?/|,?\\s${SLASH_WORD})`, "iu");
const LABEL_BEFORE = /[\p{Script=Latin}0-9][\p{Script=Latin}0-9-]{0,62}$/u;
/** Only the endings that no sentence starts with; the others must end the clause. */
const SPACED_ENDING = /\.(?:com|net|org|co\.uk|co\.jp)$/;
const SPACED_COUNTRY = /\.(?:de|fr|es|it|jp|uk|at|ch|shop|store|info)$/;
const CLAUSE_ENDS = /^\s*(?:$|[\n,;:!?).])/;
/** "lamps,com": no sentence goes on with these endings right behind a comma. */
const COMMA = /(?<![\p{L}\d@-])([a-z0-9][a-z0-9-]{2,62}),(com|net)(?![\p{L}\d])/giu;
/** "www lamps com" */
const WWW_SPACED =
  /(?<![\p{L}\d])www\s[a-z0-9-]{3,40}\s(?:com|net|org|shop|de|fr|es|it|jp)(?![\p{L}\d])/giu;
/** "harbor-goods-dot-com", which reads as one long label. */
const HYPHENATED =
  /-(?:dot|punkt|point|punto)-(com|net|org|info|shop|de|fr|es|it|jp)(?![a-z0-9-])/gi;

/** Without one of these no dot is disguised; asked first, because it is cheap. */
const MAYBE_BROKEN = /w\s?w\s?w|[\s-]w(?:['’]?s)?(?![a-z])|h\s?(?:x\s?x|t\s?t|\*\*)|ttps?\s/i;
const MAYBE_COMMA = /,(?:com|net)(?![a-z])/i;
const MAYBE_DOT =
  /d[o0]t|full stop|period|p(?:oint|unkt|unto|onto)|pünktchen|puntino|ドット|どっと|ピリオド|てん|点|[([{<【]\s?\.|\s["'“]?\.|[・•·]\s?(?:com|net|org|info|shop|jp|co|ne|de|fr|es|it|ex)/i;
const LOWER_BEHIND_DOT = /\.\s[a-z]/;
/** "The same name as here, dot com": everything but the name is told. */
const NAMED_HOST =
  /(?<!\p{L})(?:\p{L}{0,10}names?|\p{L}{0,10}namens?|nom|nombre|nome|brand|marke|marque|marca)(?!\p{L})[^.!?\n]{0,48}?[\s,"'“(](?:(?:(?:dot|punkt)[\s-]?|\.)(com|net|org|shop|store|de|fr|es|it|jp|uk|eu|example)|point[\s-]?(?:com|net|org|fr|shop)|punto[\s-]?(?:com|net|org|es|it|shop))(?![\p{L}\d])|[\p{Script=Katakana}ー]{2,20}\s?ドット\s?コム|(?<!\p{L})(?:with|add|append|mit|hänge|setze|ajoute[zr]?|avec|con|añad[ae]|aggiung\p{L}{1,3}|ponga)\s(?:(?:an?|ein(?:em)?|une?|un)\s)?["'“]?\.(?:com|net|org|shop|de|fr|es|it|jp)(?![\p{L}\d])/giu;

/** What needs no end of a clause behind it: the dot in kana, and a verb before the ending. */
const ALL_TOLD = /[ド点]|^(?!(?:with|mit|avec|con)\s["'“.]).{2,24}\s["'“]?\.[a-z]{2,4}$/i;
function disguisedLinks(text: string): Link[] {
  const links: Link[] = [];
  const add = (start: number, host: string, end: number) => {
    links.push({ start, end, host, scheme: "", href: `http://${host}/`, isDisguised: true });
  };
  const isBroken = MAYBE_BROKEN.test(text);
  for (const match of isBroken ? text.matchAll(BROKEN_SCHEME) : []) {
    const host = readSpelledHost(text, match.index + match[0].length);
    if (host !== null) add(match.index, host.host, host.end);
  }
  const hasDots = MAYBE_DOT.test(text) || LOWER_BEHIND_DOT.test(text);
  for (const match of hasDots ? text.matchAll(DISGUISED_DOT) : []) {
    const label = LABEL_BEFORE.exec(text.slice(Math.max(0, match.index - 63), match.index))?.[0];
    if (label === undefined || label.length < 2) continue;
    const start = match.index - label.length;
    const host = readSpelledHost(text, start);
    if (host === null) continue;
    // "Mettez un point. Com. de Paris": a capital behind dot and space starts a sentence.
    const next = text[match.index + match[0].length] ?? "";
    if (match[0] === ". " && next !== next.toLowerCase()) continue;
    if (isPlausible(match, label, host.host, text.slice(host.end, host.end + 20)))
      add(start, host.host, host.end);
  }
  for (const match of text.matchAll(HYPHENATED)) {
    const label = LABEL_BEFORE.exec(text.slice(Math.max(0, match.index - 63), match.index))?.[0];
    if (label === undefined || label.length < 2) continue;
    const host = `${label}.${match[1]}`.toLowerCase();
    add(match.index - label.length, host, match.index + match[0].length);
  }
  for (const match of isBroken ? text.matchAll(WWW_SPACED) : []) {
    const host = match[0].slice(4).toLowerCase().replace(/\s/, ".");
    add(match.index, host, match.index + match[0].length);
  }
  for (const match of MAYBE_COMMA.test(text) ? text.matchAll(COMMA) : []) {
    const host = `${match[1]}.${match[2]}`.toLowerCase();
    add(match.index, host, match.index + match[0].length);
  }
  for (const match of hasDots ? text.matchAll(NAMED_HOST) : []) {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 20);
    const isEnding = ADDRESS_ENDS.test(after) || ALL_TOLD.test(match[0]);
    if (isEnding) add(match.index, `….${match[1] ?? "com"}`, end);
  }
  for (const run of spacedRuns(text)) {
    const inside = run.joined.includes("@") ? undefined : bareHosts(run.joined)[0];
    if (inside !== undefined) add(run.start, inside.host, run.end);
  }
  for (const { start, end, text: read } of assembledTexts(text)) {
    const inside = read.includes("@") ? undefined : bareHosts(read)[0];
    if (inside !== undefined) add(start, inside.host, end);
  }
  return links;
}

/** Endings that no word of the six languages is. */
const PLAIN_ENDING = /\.(?:com|net|org|info|shop|store|biz|fr|jp|uk|eu|ch|example|test)$/;

function isPlausible(dot: RegExpExecArray, label: string, host: string, after: string): boolean {
  const [separator, bracketed, word, japanese, spaced, piece] = dot;
  if (bracketed !== undefined || japanese !== undefined) return true;
  if (ARTICLE.test(label)) return false;
  if (piece !== undefined) {
    return PLAIN_ENDING.test(host) || (/\.[a-z]{2}$/.test(host) && ADDRESS_ENDS.test(after));
  }
  if (isReserved(host)) {
    if (label.length < 4) return false;
    // "A selling point example" is English.
    const needsMore = /^point$/i.test(word ?? "") && !/^,?\s(?:barre|slash)/i.test(after);
    return /[-\d]/.test(label) || (!needsMore && ADDRESS_ENDS.test(after));
  }
  if (spaced === undefined) return ENDING_AFTER[(word ?? "").toLowerCase()]?.test(host) ?? false;
  if (label !== label.toLowerCase()) return false;
  if (SPACED_ENDING.test(host)) return true;
  if (!/^\s\.\s$/.test(separator)) return false;
  return /^\s?\/[\w~]/.test(after) || (SPACED_COUNTRY.test(host) && CLAUSE_ENDS.test(after));
}

/** All links of a text, in order; where two readings meet, the one that starts first and reaches farther. */
export function findLinks(text: NormalisedText): Link[] {
  const written = writtenLinks(text.plain);
  if (text.folded !== text.plain) written.push(...writtenLinks(text.folded));
  return withoutOverlaps([...written, ...bareHosts(text.folded), ...disguisedLinks(text.folded)]);
}
