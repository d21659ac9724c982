/**
 * How mail clients introduce what they quote: separators, header blocks,
 * attribution lines. Each pattern is tried on a window of at most
 * `WINDOW_LINES` short lines that starts at the line in question.
 */
import type { Line } from "./quote-lines.ts";

export type QuoteStart = {
  /** First line that belongs to the quote. */
  readonly start: number;
  /** First line after the introduction: where the quoted text itself begins. */
  readonly end: number;
};

/** The longest wrapped attribution seen takes six lines, blank ones included. */
const WINDOW_LINES = 6;

const SEPARATOR_WORDS =
  "original (?:message|mail|appointment)|urspr[üu]ngliche nachricht|originalnachricht|message d.origine|message original|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|wiadomo[śs][ćc] oryginalna|исходное сообщение|forwarded (?:message|by .{0,80})|weitergeleitete nachricht|message transf[ée]r[ée]|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|元のメッセージ|転送メッセージ|原始邮件|邮件原件|转发的?邮件";

const SEPARATOR = new RegExp(
  `^[*_ ]{0,4}[-_=]{2,40} {0,3}(?:${SEPARATOR_WORDS})[ :]{0,3}[-_=]{2,40}[*_ ]{0,4}$`,
  "iu",
);
const FORWARD_LINE =
  /^(?:begin forwarded message|anfang der weitergeleiteten nachricht|d[ée]but du message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée])|inicio del mensaje reenviado|inizio messaggio inoltrato)\s?:$/iu;
/** Zoho: `---- On Tue, 22 Dec 2015 … wrote ----`. */
const DASHED_ATTRIBUTION = /^-{3,10} ?\S.{5,300} ?-{3,10}$/u;

const FROM_LABEL =
  /^\*?(?:from|von|de|da|van|från|fra|od|от|kimden|差出人|送信者|发件人|寄件者)\s?\*?\s?[:：]/iu;
const OTHER_LABEL =
  /^\*?(?:sent|date|to|cc|subject|reply-to|gesendet|datum|an|betreff|kopie|antwort an|envoy[ée]|à|a|objet|cc|enviado(?: el)?|fecha|para|asunto|inviato|data|oggetto|risposta|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne|wysłano|do|temat|дата|кому|тема|送信日時|日時|日付|宛先|件名|发送时间|日期|收件人|主题)\s?\*?\s?[:：]/iu;

/** The words with which attributions end or turn, per language. */
const WROTE =
  /(?:\bwrote\b|\bwrites\b|\bschrieb\b|\bgeschrieben\b|\ba écrit\b|\bescribió\b|\bha scritto\b|\bescreveu\b|\bschreef\b|\bgeschreven\b|\bskrev\b|napisał|написал|пише(?:т)?\b|пише\s?:|yazdı|写道|寫道|のメール|書きました|のメッセージ)/iu;
/** What a wrapped attribution starts with when its verb comes lines later. */
const OPENER =
  /^(?:on|at|le|el|il|am|em|op|den|dnia|w dniu|på|dne|il giorno|在|于|於|\d{1,4}[-/.]|\d{1,2} \p{L}{3,}|\p{L}{2,12},? \d{1,2})/iu;
const HAS_DATE = /\d{4}|\d{1,2}[:.h]\d{2}|\d{1,2}[./-]\d{1,2}/;
/** Gmail without a verb: `2016-03-03 17:21 GMT+01:00 Some One <a@b.c>:`. */
const VERBLESS =
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?: \d{1,2}:\d{2} GMT[+-]\d{2}:\d{2} \S.{0,200}| \S.{0,200}<[^<>]{3,100}@[^<>]{3,100}> ?:?)$/u;

/** The first place at or before `limit` where a client's quote starts. */
export function findQuoteStart(lines: readonly Line[], limit: number): QuoteStart | null {
  for (let i = 0; i < limit; i += 1) {
    const line = lines[i];
    if (line === undefined || line.bare === "") continue;
    const end = separatorEnd(lines, i) ?? headerBlockEnd(lines, i) ?? attributionEnd(lines, i);
    if (end !== null) return { start: withRuleAbove(lines, i), end };
  }
  return null;
}

/**
 * The start of the attribution that stands directly above line `at` in any
 * language: the block of at most four lines that ends in a colon and holds a
 * date or an address. `at` itself when there is none.
 */
export function findAttributionAbove(lines: readonly Line[], at: number): number {
  let last = at - 1;
  while (last >= 0 && at - last <= 4 && lines[last]?.bare === "") last -= 1;
  if (!/[:：]$/u.test(lines[last]?.bare ?? "")) return at;
  let joined = "";
  for (let i = last; i >= 0 && last - i < 4; i -= 1) {
    const bare = lines[i]?.bare ?? "";
    if (bare === "") break;
    joined = `${bare} ${joined}`;
    const above = lines[i - 1]?.bare ?? "";
    if (HAS_DATE.test(joined) && !(above !== "" && OPENER.test(above) && HAS_DATE.test(above))) {
      return i;
    }
  }
  return joined.includes("@") ? last : at;
}

function separatorEnd(lines: readonly Line[], index: number): number | null {
  const bare = lines[index]?.bare ?? "";
  const dashed = DASHED_ATTRIBUTION.test(bare) && WROTE.test(bare);
  if (!dashed && !SEPARATOR.test(bare) && !FORWARD_LINE.test(bare)) return null;
  const next = lines[index + 1]?.bare === "" ? index + 2 : index + 1;
  return headerBlockEnd(lines, next) ?? index + 1;
}

/** Outlook's block: a From line with at least two other labels in the lines below. */
function headerBlockEnd(lines: readonly Line[], index: number): number | null {
  if (!FROM_LABEL.test(lines[index]?.bare ?? "")) return null;
  let labels = 0;
  let end = index + 1;
  for (let i = index + 1; i <= index + WINDOW_LINES; i += 1) {
    const bare = lines[i]?.bare ?? "";
    if (bare === "" && labels > 0) break;
    if (OTHER_LABEL.test(bare)) {
      labels += 1;
      end = i + 1;
    }
  }
  return labels >= 2 ? end : null;
}

function attributionEnd(lines: readonly Line[], index: number): number | null {
  const first = lines[index]?.bare ?? "";
  const opens = OPENER.test(first) && HAS_DATE.test(first);
  // Without an opener the first line must name who wrote; then it wraps once at most.
  if (!opens && !WROTE.test(first)) return null;
  const reach = opens ? WINDOW_LINES : 2;
  let joined = "";
  for (let i = index; i < Math.min(lines.length, index + reach); i += 1) {
    const bare = lines[i]?.bare ?? "";
    if (bare === "") continue;
    joined = joined === "" ? bare : `${joined} ${bare}`;
    if (opens && VERBLESS.test(joined) && (lines[i + 1]?.bare ?? "") === "") return i + 1;
    if (!/[:：]$/u.test(bare)) continue;
    return WROTE.test(joined) && (HAS_DATE.test(joined) || joined.includes("@")) ? i + 1 : null;
  }
  return null;
}

/** A drawn line directly above the introduction is part of it. */
function withRuleAbove(lines: readonly Line[], index: number): number {
  let above = index - 1;
  while (above > 0 && index - above < 3 && lines[above]?.bare === "") above -= 1;
  const bare = lines[above]?.bare ?? "";
  return SEPARATOR.test(bare) || /^[-_]{5,}$/.test(bare) ? above : index;
}
