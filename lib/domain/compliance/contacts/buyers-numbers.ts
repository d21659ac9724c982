import { keptWith } from "../kept.ts";
import type { RuleInput } from "../rules/rule.ts";

const NUMBER = /\+?\d(?:[ \t.\-/()]{0,3}\d){6,16}/g;
const DIGITS_MIN = 7;
/** A buyer who writes more is not read to the end for a number. */
const CHARS_MAX = 20_000;

/**
 * Whether the buyer wrote that number first, in whatever grouping and with or
 * without the code of the country: to repeat it gives nobody the seller's.
 */
export function isOfBuyer(written: string, { context, body }: RuleInput): boolean {
  const texts = context.buyerTexts ?? [];
  if (texts.length === 0) return false;
  const number = digitsOf(written);
  if (number.length < DIGITS_MIN) return false;
  const known = keptWith(body, isOfBuyer, () => numbersIn(texts.join("\n").slice(-CHARS_MAX)));
  return known.some((other) => isSame(number, other));
}

const COUNTRY_DIGITS_MAX = 3;

function isSame(a: string, b: string): boolean {
  const isSuffix = a.endsWith(b) || b.endsWith(a);
  return isSuffix && Math.abs(a.length - b.length) <= COUNTRY_DIGITS_MAX;
}

function numbersIn(text: string): string[] {
  const narrow = text.normalize("NFKC");
  return [...narrow.matchAll(NUMBER)]
    .map((match) => digitsOf(match[0]))
    .filter((digits) => digits.length >= DIGITS_MIN);
}

/** Without the zeros that are dialled in the country only, or to leave it. */
function digitsOf(number: string): string {
  return number
    .replace("(0)", "")
    .replace(/\D/g, "")
    .replace(/^0{1,3}/, "");
}
