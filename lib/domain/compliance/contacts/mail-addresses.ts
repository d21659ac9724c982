import { sentenceAround } from "../text/sentence.ts";
import { spacedRuns } from "../text/spaced-letters.ts";
import { overlaps, type Span, withoutOverlaps } from "../text/span.ts";
import { assembledTexts } from "./assembled.ts";
import { AT_WORDS, DESCRIBED_SIGN, MAYBE_DESCRIBED, SIGN, THEN } from "./at-signs.ts";
import { findProviderMentions } from "./provider-mentions.ts";
import { FRAME, hasKnownEnding, readSpelledHost } from "./spelled-host.ts";

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

/** Groups: 1 the sign itself, 2 bracketed, 3 a word that means nothing else, 4 the bare "at", 5 a star, 6 the place of a mailbox. */
const atMark = (signs: string) =>
  new RegExp(
    [
      `([\\s,]{1,2}${THEN}["'“]?${SIGN}["'”]?[\\s,]{1,2}(?:${THEN})?|[\\s,、]{1,2}(?:${THEN})?["'“]?(?:${signs})["'”]?[\\s,、]{1,2}(?:${THEN})?|\\s{0,2}@\\s{0,2})`,
      `(\\s{0,2}[([{<【]\\s?(?:${AT_WORDS}|a|à|@|bei|chez|presso|${signs})\\s?[)\\]}>】]\\s{0,2}|["'”»]?\\s{0,2}${FRAME}\\s?(?:${AT_WORDS}|@)\\s?${FRAME}\\s{0,2})`,
      "((?<=[^\\s])[\\s_]{1,2}(?:ät|arobase|arobas|arroba|chiocciola|klammeraffe|at[- ]sign|at-zeichen)[\\s_]{1,2}|[\\s・、]?(?:アットマーク|あっとまーく|アット|あっと)[\\s・、]?)",
      "((?<=[^\\s])[\\s_]{1,2}(?:at|à)[\\s_]{1,2})",
      "(?<=[a-z0-9])([★☆◎●■▲◆#*])(?=[a-z0-9])",
      "(?<=[^\\s])(\\s(?:bei|chez|presso)\\s)",
    ].join("|"),
    "giu",
  );
const AT_MARK = atMark("@");
const AT_MARK_OR_DESCRIBED = atMark(DESCRIBED_SIGN);
/** "bei" and "chez" are an at-sign only where somebody speaks of mail. */
const MAIL_WORD =
  /(?<!\p{L})(?:e-?mails?|mails?|courriel|mailbox|inbox|(?:private|personal|own) box|boîte|postfach|mailadresse|arobase|at-zeichen|klammeraffe|correo|posta|casella|chiocciola|adresse|indirizzo)(?!\p{L})/iu;

const LOCAL_CHARS_MAX = 64;
const LOCAL = /[\p{Script=Latin}0-9][\p{Script=Latin}0-9._%+'-]{0,63}$/u;
/** "dana dot repairs" before the at-mark: the words belong to the address. */
const LOCAL_SPELLED =
  /[\p{Script=Latin}0-9_-]{1,30}(?:\s(?:dot|punkt|point|punto)\s|\s?[([{]\s?(?:dot|punkt|point|punto|\.)\s?[)\]}]\s?|\s?ドット\s?)$/iu;

const PROVIDER =
  /^(gmail|googlemail|hotmail|yahoo|icloud|protonmail|proton|gmx|aol|libero|wanadoo|outlook|live|web|orange|t-online|docomo|ezweb|softbank|freenet|laposte)(?:\s{1,2}(?:dot\s)?(com|net|de|fr|es|it|org|me|co[ .](?:uk|jp)|ne[ .]jp))?(?![\p{L}\p{N}])/iu;
/** Providers that are no everyday word, so that their name alone is an address. */
const PROVIDER_ALONE = /^(?:gmail|googlemail|hotmail|yahoo|icloud|protonmail|gmx)$/i;

/** The same in katakana, with the host each stands for. */
const KANA_PROVIDER =
  /^(?:(ジーメール|ジメール|gメール)|(ヤフーメール|ヤフー)|(ホットメール)|(アウトルック)|(アイクラウド)|(ドコモ)|(ソフトバンク))(?:\s?(?:ドット|\.|点)\s?(?:コム|com|ne\.?jp|co\.?jp|ジェーピー|ジェイピー))?/iu;
const KANA_HOSTS = [
  ...["gmail.com", "yahoo.co.jp", "hotmail.com", "outlook.com", "icloud.com", "docomo.ne.jp"],
  "softbank.ne.jp",
];
const KANA_LOCAL = /[\p{Script=Katakana}ー]{2,24}$/u;
/** "\"jane doe\"@lamps.com": quotes let a name hold anything (RFC 5321). */
const QUOTED_LOCAL = /"[^"\n@]{1,40}"$/;
/** "jane | gmail | com", "jane gmail com": the provider says that what stands before is a mailbox. */
const SPLIT_PROVIDER =
  /(?<![\p{L}\p{N}._-])[a-z0-9][a-z0-9._+-]{1,40}(?:(\s?[|\\>~*]\s?)(gmail|googlemail|hotmail|yahoo|outlook|icloud|protonmail|gmx|libero|orange|web)\1(com|net|de|fr|es|it|ch|co\.jp|co\.uk)|(?:\s|\s?\/\s?)(gmail|googlemail|hotmail|icloud|protonmail)(?:\s|\s?\/\s?)(?:dot\s|punkt\s|point\s|punto\s)?(com))(?![\p{L}\p{N}])/giu;

/** "lena.pots, on gmail": the point or the underscore makes a name a mailbox. */
const NAME_AND_PROVIDER =
  /(?<![\p{L}\p{N}._-])[a-z0-9]{2,20}(?:[._]|\s(?:underscore|unterstrich|tiret bas|guion bajo|trattino basso|dot|punkt|point|punto)\s)(?!jpe?g|png|pdf|docx?|gif|com\b)[a-z0-9]{2,20},?\s(?:(?:on|at|bei|auf|sur|chez|en|su|presso)\s)?(?:the\s)?(gmail|googlemail|hotmail|icloud|protonmail|gmx)(?!\p{L})/giu;

/** "gmail, lena.pots is the name" */
const PROVIDER_AND_NAME =
  /(?<![\p{L}\p{N}@._-])(gmail|google[- ]?mail|hotmail|icloud|protonmail|gmx),?\s(?:(?:name|nom|nombre|nome)\s)?[a-z]{2,20}[._](?!jpe?g|png|pdf|docx?|gif|com\b)[a-z0-9]{2,20}(?![\p{L}\p{N}])/giu;
/** "LenaATgmailDOTcom" */
const GLUED =
  /(?<![A-Za-z0-9])[A-Za-z0-9._-]{1,30}?[a-z0-9]AT[a-z0-9][a-z0-9-]{1,30}(?:DOT|PUNKT|POINT|PUNTO)(com|net|org|de|fr|es|it|jp)(?![A-Za-z0-9])/g;

/** Asked first, because it is cheap. */
const MAYBE_PROVIDER =
  /gmail|google[- ]?mail|hotmail|yahoo|outlook|icloud|protonmail|gmx|libero|orange|[|\\>~*]\s?web/i;
const MAYBE_GLUED = /(?:DOT|PUNKT|POINT|PUNTO)[a-z]/;

/** Words before a bare "at" that make it prose: "look at", "available at", "us at". */
const PROSE =
  /^(?:look|looking|looked|explained|described|shown|hosted|posted|sold|us|me|him|her|them|you|it|is|are|was|were|be|available|store|stores|shop|shops|site|website|page|visit|order|orders|ordered|buy|bought|sold|sell|arrived|here|there|listed|found|find|work|only|now|online|directly|live|prices?|sale|stock|cheaper|more|located|and|or|one|that|this|not|also|back|out|up|down|all|again|some|any|many|most|your|our|the|these|with|from|to|alle|viele|manche|einige|les|des|tous|las|los|algunas|algunos|alcuni|alcune|gli|von|de|da)$/i;

const FILE_ENDING = /\.(?:png|jpe?g|gif|webp|svg|pdf|heic|txt|docx?)$/i;

export function findMailAddresses(text: string): MailAddress[] {
  const found: MailAddress[] = [];
  const marks = MAYBE_DESCRIBED.test(text) ? AT_MARK_OR_DESCRIBED : AT_MARK;
  for (const match of text.matchAll(marks)) {
    const address = readAddress(text, match);
    if (address !== null) found.push(address);
  }
  for (const run of spacedRuns(text)) {
    const inside = run.joined.includes("@") ? findMailAddresses(run.joined)[0] : undefined;
    if (inside !== undefined) {
      found.push({ ...inside, start: run.start, end: run.end, isDisguised: true });
    }
  }
  for (const { start, end, text: read } of assembledTexts(text)) {
    const inside = read.includes("@") ? findMailAddresses(read)[0] : undefined;
    if (inside !== undefined) found.push({ ...inside, start, end, isDisguised: true });
  }
  for (const mention of [...besideProviders(text), ...findProviderMentions(text)]) {
    if (found.some((address) => overlaps(address, mention))) continue;
    found.push({ ...mention, isDisguised: true, isCertain: true });
  }
  return withoutOverlaps(found);
}

function besideProviders(text: string): (Span & { readonly host: string })[] {
  const patterns = [
    ...(MAYBE_PROVIDER.test(text) ? [SPLIT_PROVIDER, NAME_AND_PROVIDER, PROVIDER_AND_NAME] : []),
    ...(MAYBE_GLUED.test(text) ? [GLUED] : []),
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const name = match[2] ?? match[4] ?? match[1];
      const host = `${name}.${match[3] ?? match[5] ?? "com"}`.toLowerCase();
      return { host, start: match.index, end: match.index + match[0].length };
    }),
  );
}

function readAddress(text: string, mark: RegExpExecArray): MailAddress | null {
  const markEnd = mark.index + mark[0].length;
  const before = text.slice(Math.max(0, mark.index - LOCAL_CHARS_MAX), mark.index);
  const host = readHost(text, markEnd, mark[4] === undefined && mark[6] === undefined);
  if (host === null) return null;
  const goesOn = /^\.?[\p{L}\d_]/u.test(text.slice(host.end, host.end + 2));
  const local = readLocal(before, host, mark[0], goesOn);
  if (local === null) return null;
  if (mark[6] !== undefined && !isMailbox(text, mark, host)) return null;

  const isTight = mark[0] === "@";
  const isProvider = PROVIDER.test(host.host.split(".")[0] ?? "");
  if (!isTight && PROSE.test(local)) return null;
  if (mark[5] !== undefined && local.length < 3) return null;
  const isBare = mark[4] !== undefined;
  // "at the dot is": an article starts a thing, not a host.
  if (isBare && /^(?:the|an?|this|that|my|our|your)\./.test(host.host)) return null;
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
    isDisguised:
      !isTight || local === "" || text.slice(markEnd, host.end).toLowerCase() !== host.host,
    isCertain: !isBare || isProvider || isShouted || speaksOfMail(text, mark, host),
  };
}

/** What stands before the sign; "" where "@lamps.com" leaves it to the reader, null where nothing is an address. */
function readLocal(before: string, host: ReadHost, mark: string, goesOn: boolean): string | null {
  const local = LOCAL.exec(before)?.[0];
  if (local !== undefined) return local;
  const isKana = KANA_HOSTS.includes(host.host);
  const spoken = isKana ? KANA_LOCAL.exec(before)?.[0] : undefined;
  if (spoken !== undefined) return spoken;
  if (mark !== "@") return null;
  const quoted = QUOTED_LOCAL.exec(before)?.[0];
  if (quoted !== undefined) return quoted;
  const isProvider = PROVIDER.test(host.host.split(".")[0] ?? "");
  // "@jane.me" and "@jane.de.laine" are handles and "@gmail.com addresses" are everybody's; "@lamps.com" is one shop's.
  return !isProvider && !goesOn && SHOP_ENDING.test(host.host) ? "" : null;
}

const SHOP_ENDING = /\.(?:com|net|org|shop|store|co\.uk|co\.jp|de|fr|example|test)$/;

/** The host behind "bei" is told and not written, and the sentence is about mail. */
function isMailbox(text: string, mark: RegExpExecArray, host: ReadHost): boolean {
  const markEnd = mark.index + mark[0].length;
  if (text.slice(markEnd, host.end).toLowerCase() === host.host) return false;
  return speaksOfMail(text, mark, host);
}

function speaksOfMail(text: string, mark: RegExpExecArray, host: ReadHost): boolean {
  const { before, after } = sentenceAround(text, mark.index, host.end);
  return MAIL_WORD.test(`${before} ${after}`);
}

type ReadHost = { readonly host: string; readonly end: number };

const PLAIN_HOST =
  /(?:[\p{Script=Latin}0-9](?:[\p{Script=Latin}0-9-]{0,62})\.){1,8}[a-z]{2,24}(?![\p{Script=Latin}0-9])/iuy;

/** "dana@lamps,com": a comma where only a dot makes sense. */
const COMMA_HOST = /[a-z0-9][a-z0-9-]{0,62},(?:com|net|org|de|fr|es|it|jp)(?![\p{L}\p{N}])/iuy;

function readHost(text: string, at: number, allowsUnknownEnding: boolean): ReadHost | null {
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
  const kana = KANA_PROVIDER.exec(text.slice(at, at + 40));
  if (kana !== null) {
    const host = KANA_HOSTS[kana.slice(1).findIndex((name) => name !== undefined)] ?? "";
    return { host, end: at + kana[0].length };
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
