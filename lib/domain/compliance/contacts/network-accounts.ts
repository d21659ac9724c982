import { type CuedSentence, cuesOf } from "../lexicon/cued-sentence.ts";
import type { SocialCue } from "../lexicon/social-media/social-cue.ts";
import type { Span } from "../text/span.ts";

export type SocialSentence = CuedSentence<SocialCue>;

/** "IG: @lamps", "LINE ID: lamps88", "Insta (lamps.co)": an account behind the name. */
const ACCOUNT =
  /^[ ]?(?:id|account|name|user|username|handle|アカウント|公式)?[ ]?(?:(?:is|ist|est|es|è|は|[:：=(]| [–-])[ ]?@?[a-z0-9][a-z0-9._+-]{2,30}(?=$|[\s]{0,2}(?:$|[\n,;.)!。、|/]))|[(:：の]?[ ]?@[a-z0-9._]{3,30})/i;
const ACCOUNT_CHARS_MAX = 60;
/** "@lamps on", "User lamps on that": an account before the name. */
const ACCOUNT_BEFORE =
  /(?:(?<![\p{L}\p{N}._%+-])@[a-z0-9_][a-z0-9_.]{2,29}|(?:(?:^|[.:;,!?\n]\s?)(?:user|nutzer|benutzer|utilisateur|compte|usuario|utente|profilo|perfil)|(?<!\p{L})(?:username|user name|handle|nickname|nutzername|benutzername|pseudo|nombre de usuario|nome utente|ユーザー名|アカウント名))[ :はが]{1,3}@?[a-z0-9][a-z0-9._-]{2,29})[ ,、（(]{0,2}(?:(?:on|over on|at|auf|bei|in|sur|chez|en|su)[ ])?(?:(?:the|that|this|der|dem|die|l'|le|la|cette|ese|esa|el|il|quella|quel|app)[ ]?){0,2}$/iu;

/** "lumenfix_rob", "pili.barro": no word of a language, and no file. */
const NAME =
  /(?<![\w@./-])(?:[a-z][a-z0-9]{1,20}(?:_{1,2}[a-z0-9]{1,20}){1,4}|[a-z]{2,20}(?:\.[a-z]{2,20}){1,3})(?![\w@/-]|\.[a-z])/gi;
const FILE = /\.(?:jpe?g|png|pdf|mp4|zip|docx?|xlsx?|gif|heic|csv|txt|stl|svg|ai)$/i;
const NAME_LETTERS_MIN = 7;

/** The account that stands right behind a network's name, which ends at `end`. */
export function accountBehind(cased: string, end: number): Span | null {
  const match = ACCOUNT.exec(cased.slice(end, end + ACCOUNT_CHARS_MAX));
  return match === null ? null : { start: end, end: end + match[0].length };
}

/** The account that stands right before a network's name, which starts at `start`. */
export function accountBefore(cased: string, start: number): Span | null {
  const from = Math.max(0, start - ACCOUNT_CHARS_MAX);
  const match = ACCOUNT_BEFORE.exec(cased.slice(from, start));
  return match === null ? null : { start: from + match.index, end: start };
}

/**
 * The name of an account in the sentence that names the network. One with a dot
 * may be two sentences without a space, so a word must say that it is a name.
 */
export function accountName(sentence: SocialSentence, cased: string, network: Span): Span | null {
  const text = cased.slice(sentence.start, sentence.end);
  if (!text.includes("_") && !text.includes(".")) return null;
  for (const match of text.matchAll(NAME)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (match[0].length < NAME_LETTERS_MIN || FILE.test(match[0])) continue;
    if (start < network.end && network.start < end) continue;
    const isNamed = cuesOf(sentence, "named", "act", "own").length > 0;
    const isWritten = match[0] === match[0].toLowerCase();
    if (match[0].includes("_") || (isNamed && isWritten)) return { start, end };
  }
  return null;
}
