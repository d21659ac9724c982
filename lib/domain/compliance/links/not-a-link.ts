import { hasKnownEnding } from "../contacts/spelled-host.ts";
import type { Span } from "../text/span.ts";

/** Words with a dot inside that are no address: files, versions, abbreviations, a missing space. */

/** Endings that are countries or brands on paper and files in a message. */
const FILE_ENDING =
  /\.(?:zip|mov|md|ps|py|sh|pl|rs|cs|vi|lc|gz|ai|cc|so|bz|cab|ml|st|pub|rip|pics|pn|ms)$/i;
/** Endings that are also words: "arrived.It", "sent.so", "now.is". */
const WORD_ENDING = /\.(?:it|is|so|in|at|to|me|my|no|be|am|as|us|do|id|la|si|ne|se|de|es|et)$/i;
/** Four numbers are a version as often as a machine; a port or a page makes them one. "/24" is a network. */
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/;
const PORT_OR_PATH = /^(?::\d{2,5}(?!\d)|\/[a-z?#]|\/\d{3})/i;
/** "wait.Next press": rare endings that start a sentence; people do register shops at the others. */
const SENTENCE_START = /^(?!(?:Com|Net|Org|Shop|Store|Info|Online|Site)$)[A-Z][a-z]{2,12}$/;
/** Names of software. */
const PLATFORM = /^(?:asp|vb|ado|ml)\.net$/i;
/** A word before that announces an address. */
const CUE =
  /(?:^|[^\p{L}])(?:visit|visite|visita|visitez|besuchen|see|check|site|website|webseite|homepage|shop|store|online|boutique|tienda|negozio|on|at|via|from|auf|unter|bei|über|sur|en|chez|su|da|go to|web|url|link|page|seite|is|www)[^\p{L}]{1,4}$|(?:サイト|ショップ|ホームページ|店舗?)[はがをの:「 ]{0,3}$/iu;

/**
 * Whether `written` (no scheme) at `span` reads as prose. Errs on the side of a
 * link when it has a path or a "www", and of prose when the ending is a word.
 */
export function isProseNotHost(text: string, span: Span, written: string): boolean {
  const host = /^[^/?#:]+/.exec(written)?.[0] ?? "";
  if (IPV4.test(host)) return !PORT_OR_PATH.test(written.slice(host.length));
  if (!hasKnownEnding(host.toLowerCase())) return true;
  if (/^www\./i.test(host)) return false;
  const labels = host.split(".");
  const name = labels.slice(0, -1);
  if (name.every((label) => /^\d+$/.test(label))) return true;
  // "e.g", "z.b", "u.a": single letters are abbreviations, save for the few hosts of one letter.
  if (name.every((label) => label.length === 1) && !/^[a-z]\.(?:co|com|ly|me|gg|to)$/i.test(host)) {
    return true;
  }
  const hasPath = written.length > host.length + 1;
  if (hasPath || labels.length > 2) return false;
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  const isAnnounced = CUE.test(before);
  if (FILE_ENDING.test(host)) return !isAnnounced;
  // "vorab.Im Paket": a capital after the dot starts a sentence, whatever country it spells.
  if (/^[A-Z][a-z]$/.test(labels.at(-1) ?? "")) return !isAnnounced;
  if (SENTENCE_START.test(labels.at(-1) ?? "") && /^\p{Ll}/u.test(host)) return !isAnnounced;
  if (PLATFORM.test(host)) return !isAnnounced;
  if (!WORD_ENDING.test(host)) return false;
  // "arrived.It was": the sentence goes on, and nothing said that an address follows.
  const goesOn = /^ [a-z]/.test(text.slice(span.end, span.end + 2));
  return goesOn && !isAnnounced && !host.includes("-") && !/[.](?:de|es|it)$/.test(host);
}
