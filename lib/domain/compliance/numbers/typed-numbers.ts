import type { Span } from "../text/span.ts";
import {
  isFedExValid,
  isGs1Valid,
  isIsbn10Valid,
  isMod7Valid,
  isUpsValid,
} from "./check-digits.ts";
import { PHONE_PREFIX } from "./number-labels.ts";

/**
 * Numbers whose form says what they are. They are taken out before anybody asks
 * whether a number is a phone: most digits in a seller's message are order ids,
 * tracking numbers, dates, prices and sizes.
 */
type NumberKind =
  | "order_id"
  | "tracking"
  | "barcode"
  | "date"
  | "time"
  | "price"
  | "size"
  | "counted"
  | "code"
  | "long_code";

export type TypedNumber = Span & { readonly kind: NumberKind; readonly text: string };

type NumberPattern = {
  readonly kind: NumberKind;
  /** Global; every quantifier bounded or followed by what it cannot match, so that it stays linear. */
  readonly pattern: RegExp;
  readonly holds?: (text: string) => boolean;
};

const digitsOnly = (text: string) => text.replace(/\D/g, "");

const UNIT =
  "mm|cm|dm|m|km|in|inch(?:es)?|ft|feet|yd|lbs?|oz|kg|g|mg|ml|cl|l|kw|w|wh|kwh|v|a|ah|mah|hz|khz|mhz|ghz|kb|mb|gb|tb|px|mp|dpi|rpm|psi|bar|°c|°f|°|%|\"|''|″|pcs|stk|stück|pièces|piezas|pezzi|hours?|days?|weeks?|months?|years?|minutes?|stunden?|tagen?|wochen?|monaten?|jahren?|jours?|heures?|mois|ans|días|horas|meses|años|giorni|ore|mesi|anni";
const CURRENCY = "\\$|€|£|¥|₹|eur|usd|gbp|jpy|chf|cad|aud|euros?|円|dollars?";
const AMOUNT = "\\d{1,3}(?:[ .,'’]\\d{3}){1,3}(?:[.,]\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?";
/** Not in the middle of a longer number. */
const FROM = "(?<![\\d+])(?<!\\d[ .\\-/])";
const TO = "(?![.\\-/]?\\d)";

/** In this order: what comes first keeps its characters. */
const PATTERNS: readonly NumberPattern[] = [
  { kind: "order_id", pattern: /(?<!\d)\d{3}[- ]\d{7}[- ]\d{7}(?!\d)/g },
  {
    kind: "tracking",
    pattern:
      /(?<![0-9a-z])1Z ?(?:[0-9A-Z]{3} ?){2}(?:[0-9A-Z]{2} ?)(?:[0-9A-Z]{4} ?){2}(?![0-9a-z])/gi,
    holds: (text) => isUpsValid(text.replace(/ /g, "")),
  },
  { kind: "long_code", pattern: /(?<![\d+])\d{16,}/g },
  { kind: "long_code", pattern: /(?<!\d)\d{4}(?:[ -]\d{4}){3,6}(?:[ -]?\d{1,4})?(?!\d)/g },
  { kind: "barcode", pattern: /(?<!\d)97[89]-\d{1,5}-\d{1,7}-\d{1,7}-\d(?!\d)/g },
  {
    kind: "barcode",
    pattern: /(?<![\d+])\d{12,14}(?![\d])/g,
    holds: (text) => !text.startsWith("00") && isGs1Valid(text),
  },
  {
    kind: "barcode",
    pattern: /(?<=isbn[: ]{1,3})\d{9}[\dX]/gi,
    holds: isIsbn10Valid,
  },
  {
    kind: "tracking",
    pattern: /(?<![\d+])(?:\d{12}|\d{4}([ -])\d{4}\1\d{4})(?![\d])(?!-\d)/g,
    holds: (text) => isMod7Valid(digitsOnly(text)) || isFedExValid(digitsOnly(text)),
  },
  {
    kind: "date",
    pattern: /(?<!\d)(?<!\d[.\-/])\d{4}([.\-/])\d{1,2}\1\d{1,2}(?![.\-/]?\d)/g,
    holds: (text) => isDate(text, "year first"),
  },
  {
    kind: "date",
    pattern: /(?<!\d)(?<!\d[.\-/])\d{1,2}([.\-/]) ?\d{1,2}\1 ?(?:\d{4}|\d{2})(?!\d)(?![.\-/]\d)/g,
    holds: (text) => isDate(text, "year last"),
  },
  { kind: "date", pattern: /(?<![\d.])(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2}(?![.\-/]?\d)/g },
  {
    kind: "time",
    pattern: /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?: ?[-~〜] ?\d{1,2}:\d{2})?(?![\d:])/g,
  },
  {
    kind: "time",
    pattern: new RegExp(
      `${FROM}\\d{1,2}(?:[.:h]\\d{2})? ?(?:uhr|am|pm|a\\.m|p\\.m|h)(?![\\p{L}\\d])`,
      "giu",
    ),
  },
  { kind: "time", pattern: /(?<![\d.])\d{1,2} ?h ?\d{2}(?!\d)/gi },
  { kind: "price", pattern: new RegExp(`(?:${CURRENCY}) ?(?:${AMOUNT})${TO}`, "giu") },
  { kind: "price", pattern: new RegExp(`${FROM}(?:${AMOUNT}) ?(?:${CURRENCY})(?!\\p{L})`, "giu") },
  { kind: "counted", pattern: /(?<!\d)\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?(?![\d-])/g },
  {
    kind: "size",
    pattern:
      /(?<!\d)\d{1,5}(?:[.,]\d{1,3})? ?(?:cm|mm|m|in|"|'')? ?[x×] ?\d{1,5}(?:[.,]\d{1,3})?(?: ?(?:cm|mm|m|in|"|'')? ?[x×] ?\d{1,5}(?:[.,]\d{1,3})?)?(?!\d)/giu,
  },
  {
    kind: "size",
    pattern: new RegExp(
      `${FROM}\\d{1,5}(?:[.,]\\d{1,3})?(?: ?[-/] ?\\d{1,5}(?:[.,]\\d{1,3})?)? ?(?:${UNIT})(?![\\p{L}\\d])`,
      "giu",
    ),
  },
  {
    kind: "counted",
    pattern: /\d{1,9}(?:[.,]\d{1,3})?(?=[年月日時分秒円個枚階号歳本台点回人種倍])/g,
  },
  { kind: "counted", pattern: /〒 ?\d{3}-?\d{4}(?!\d)/g },
  {
    kind: "counted",
    pattern: /(?<!\d)\d{3}-\d{4}(?= ?(?:東京都|北海道|(?:大阪|京都)府|\p{Script=Han}{2,3}県))/gu,
  },
  {
    kind: "code",
    pattern: /(?<![a-z0-9])[a-z0-9]{1,40}(?:[-_/.][a-z0-9]{1,40}){0,6}(?![a-z0-9])/gi,
    holds: isCode,
  },
];

function isDate(text: string, order: "year first" | "year last"): boolean {
  const [first = 0, second = 0, third = 0] = text.split(/[.\-/] ?/).map(Number);
  const inRange = (a: number, b: number) =>
    a >= 1 && b >= 1 && a <= 31 && b <= 31 && Math.min(a, b) <= 12;
  if (order === "year first") return first >= 1900 && first <= 2100 && inRange(second, third);
  return inRange(first, second) && (third < 100 || (third >= 1900 && third <= 2100));
}

/** "0l52 288i7", "4S6": letters that stand in for digits. Such a token is no model number. */
const DIGIT_LIKE = /^(?:[0-9oil]+|(?=[a-z]{0,2}\d[a-z]?\d)[0-9oilsb]{3,15})$/i;

/**
 * Model, part and tracking numbers with letters glued to digits (WH-1000XM4,
 * 6A12345678901). A phone written onto its label ("tel0301234567") is none.
 */
function isCode(token: string): boolean {
  if (!/\d/.test(token) || !/[a-z]/i.test(token)) return false;
  if (PHONE_PREFIX.test(token)) return false;
  const glued = token.split(/[-_/.]/).filter((part) => /\d/.test(part) && /[a-z]/i.test(part));
  if (glued.length > 0) return glued.some((part) => !DIGIT_LIKE.test(part));
  return digitsOnly(token).length <= 6;
}

export function typeNumbers(text: string, orderIds: readonly string[]): TypedNumber[] {
  const taken = new Uint8Array(text.length);
  const found: TypedNumber[] = [];
  const take = (kind: NumberKind, start: number, end: number) => {
    for (let i = start; i < end; i++) if (taken[i] === 1) return;
    taken.fill(1, start, end);
    found.push({ kind, start, end, text: text.slice(start, end) });
  };
  for (const orderId of orderIds) {
    if (orderId.length < 4) continue;
    for (
      let at = text.indexOf(orderId);
      at !== -1;
      at = text.indexOf(orderId, at + orderId.length)
    ) {
      take("order_id", at, at + orderId.length);
    }
  }
  for (const { kind, pattern, holds } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (holds === undefined || holds(match[0]))
        take(kind, match.index, match.index + match[0].length);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
