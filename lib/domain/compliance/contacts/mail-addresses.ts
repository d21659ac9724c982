import { spacedRuns } from "../text/spaced-letters.ts";
import { overlaps, type Span, withoutOverlaps } from "../text/span.ts";
import { findProviderMentions } from "./provider-mentions.ts";
import { hasKnownEnding, readSpelledHost } from "./spelled-host.ts";

/**
 * E-mail addresses, written plainly or so that a person but not a pattern reads
 * one. Every search starts at an at-mark and looks a bounded way to both sides,
 * so that the cost stays linear in the text.
 */
export type MailAddress = Span & {
  readonly host: string;
  readonly isDisguised: boolean;
  /** False when the words could also be prose around a link ("prices at lamps dot com"). */
  readonly isCertain: boolean;
};

const AT_WORDS =
  "at|ät|arobase|arobas|arroba|chiocciola|klammeraffe|アットマーク|アット|あっとまーく|あっと";

/** Groups: 1 the sign itself, 2 bracketed, 3 a word that means nothing else, 4 the bare "at", 5 a star. */
const AT_MARK = new RegExp(
  [
    "(\\s{0,2}@\\s{0,2})",
    `(\\s{0,2}[([{<]\\s?(?:${AT_WORDS}|a|à|@)\\s?[)\\]}>]\\s{0,2})`,
    "((?<=[^\\s])[\\s_]{1,2}(?:ät|arobase|arobas|arroba|chiocciola|klammeraffe|at[- ]sign)[\\s_]{1,2}|\\s?(?:アットマーク|あっとまーく|アット|あっと)\\s?)",
    "((?<=[^\\s])[\\s_]{1,2}(?:at|à)[\\s_]{1,2})",
    "(?<=[a-z0-9])([★☆◎●■▲◆#*])(?=[a-z0-9])",
  ].join("|"),
  "giu",
);

const LOCAL_CHARS_MAX = 64;
const LOCAL = /[\p{Script=Latin}0-9][\p{Script=Latin}0-9._%+'-]{0,63}$/u;
/** "dana dot repairs" before the at-mark: the words belong to the address. */
const LOCAL_SPELLED =
  /[\p{Script=Latin}0-9_-]{1,30}(?:\s(?:dot|punkt|point|punto)\s|\s?[([{]\s?(?:dot|punkt|point|punto|\.)\s?[)\]}]\s?|\s?ドット\s?)$/iu;

const PROVIDER =
  /^(gmail|googlemail|hotmail|yahoo|icloud|protonmail|proton|gmx|aol|libero|wanadoo|outlook|live|web|orange|t-online|docomo|ezweb|softbank|freenet|laposte)(?:\s{1,2}(?:dot\s)?(com|net|de|fr|es|it|org|me|co[ .](?:uk|jp)|ne[ .]jp))?(?![\p{L}\p{N}])/iu;
/** Providers that are no everyday word, so that their name alone is an address. */
const PROVIDER_ALONE = /^(?:gmail|googlemail|hotmail|yahoo|icloud|protonmail|gmx)$/i;

/** Words before a bare "at" that make it prose: "look at", "available at", "us at". */
const PROSE =
  /^(?:look|looking|looked|us|me|him|her|them|you|it|is|are|was|were|be|available|store|stores|shop|shops|site|website|page|visit|order|orders|ordered|buy|bought|sold|sell|arrived|here|there|listed|found|find|work|only|now|online|directly|live|prices?|sale|stock|cheaper|more|located|and|or|one|that|this|not|also|back|out|up|down|all|again)$/i;

const FILE_ENDING = /\.(?:png|jpe?g|gif|webp|svg|pdf|heic|txt|docx?)$/i;

export function findMailAddresses(text: string): MailAddress[] {
  const found: MailAddress[] = [];
  for (const match of text.matchAll(AT_MARK)) {
    const address = readAddress(text, match);
    if (address !== null) found.push(address);
  }
  for (const run of spacedRuns(text)) {
    const inside = run.joined.includes("@") ? findMailAddresses(run.joined)[0] : undefined;
    if (inside !== undefined) {
      found.push({ ...inside, start: run.start, end: run.end, isDisguised: true });
    }
  }
  for (const mention of findProviderMentions(text)) {
    if (found.some((address) => overlaps(address, mention))) continue;
    found.push({ ...mention, isDisguised: true, isCertain: true });
  }
  return withoutOverlaps(found);
}

function readAddress(text: string, mark: RegExpExecArray): MailAddress | null {
  const markEnd = mark.index + mark[0].length;
  const before = text.slice(Math.max(0, mark.index - LOCAL_CHARS_MAX), mark.index);
  const local = LOCAL.exec(before)?.[0];
  if (local === undefined) return null;
  const host = readHost(text, markEnd, mark[4] === undefined);
  if (host === null) return null;

  const isTight = mark[0] === "@";
  const isProvider = PROVIDER.test(host.host.split(".")[0] ?? "");
  if (!isTight && PROSE.test(local)) return null;
  if (mark[5] !== undefined && local.length < 3) return null;
  const isBare = mark[4] !== undefined;
  if (/à/i.test(mark[4] ?? "") && !isProvider) return null;
  // Capitals in the middle of small letters are meant as the sign.
  const isShouted = / AT /.test(mark[0]) && local !== local.toUpperCase();
  // "the parts at example.com": a bare "at" before a host that is written plainly is a link.
  if (
    isBare &&
    !isProvider &&
    !isShouted &&
    text.slice(markEnd, host.end).toLowerCase() === host.host
  )
    return null;

  const spelled = LOCAL_SPELLED.exec(before.slice(0, before.length - local.length))?.[0] ?? "";
  return {
    start: mark.index - local.length - spelled.length,
    end: host.end,
    host: host.host,
    isDisguised: !isTight || text.slice(markEnd, host.end).toLowerCase() !== host.host,
    isCertain: !isBare || isProvider || isShouted,
  };
}

const PLAIN_HOST =
  /(?:[\p{Script=Latin}0-9](?:[\p{Script=Latin}0-9-]{0,62})\.){1,8}[a-z]{2,24}(?![\p{Script=Latin}0-9])/iuy;

/** "dana@lamps,com": a comma where only a dot makes sense. */
const COMMA_HOST = /[a-z0-9][a-z0-9-]{0,62},(?:com|net|org|de|fr|es|it|jp)(?![\p{L}\p{N}])/iuy;

function readHost(
  text: string,
  at: number,
  allowsUnknownEnding: boolean,
): { host: string; end: number } | null {
  const spelled = readSpelledHost(text, at);
  if (spelled !== null && !FILE_ENDING.test(spelled.host)) return spelled;
  const provider = PROVIDER.exec(text.slice(at, at + 40));
  if (provider !== null) {
    const [whole, name = "", ending] = provider;
    if (ending !== undefined || PROVIDER_ALONE.test(name)) {
      const host = `${name}.${(ending ?? "com").replace(/[ ]/g, ".")}`.toLowerCase();
      return { host, end: at + whole.length };
    }
  }
  COMMA_HOST.lastIndex = at;
  const comma = allowsUnknownEnding ? COMMA_HOST.exec(text)?.[0] : undefined;
  if (comma !== undefined) {
    return { host: comma.replace(",", ".").toLowerCase(), end: at + comma.length };
  }
  // A company's internal ending is still an address when it stands behind an @.
  PLAIN_HOST.lastIndex = at;
  const plain = allowsUnknownEnding ? PLAIN_HOST.exec(text)?.[0].toLowerCase() : undefined;
  if (plain === undefined || FILE_ENDING.test(plain) || hasKnownEnding(plain)) return null;
  return { host: plain, end: at + plain.length };
}
