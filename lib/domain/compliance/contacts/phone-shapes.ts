import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from "libphonenumber-js/min";

/**
 * Whether digits without any word beside them have the form of a phone number.
 * The form (first digits, grouping) is asked first because it is cheap and
 * because a number plan alone accepts a third of all ten-digit numbers.
 */
export type DialHints = {
  readonly language?: string | undefined;
  readonly buyerCountry?: string | undefined;
};

/** Countries whose national numbers start with a 0. */
const TRUNK_ZERO: readonly CountryCode[] = ["DE", "FR", "GB", "IT", "JP", "AT", "CH"];

function isValidIn(digits: string, countries: readonly CountryCode[]): boolean {
  return countries.some(
    (country) => parsePhoneNumberFromString(digits, country)?.isValid() === true,
  );
}

function buyerCountry(hints: DialHints): readonly CountryCode[] {
  const country = hints.buyerCountry?.toUpperCase() ?? "";
  return isSupportedCountry(country) ? [country] : [];
}

/** North America: area and exchange codes start at 2; "555" counts although nobody has it. */
const NANP = /^1?[2-9]\d{2}[2-9]\d{6}$/;
const NANP_GROUPS = new Set(["3-3-4", "1-3-3-4", "3-7", "1-3-7", "6-4", "1-10"]);
const ES_GROUPS = new Set(["3-3-3", "3-2-2-2", "2-3-2-2"]);
const IT_MOBILE_GROUPS = new Set(["3-3-4", "3-7", "3-6", "3-3-3", "3-3-2-2", "3-2-2-3", "3-4-3"]);

export function looksLikePhone(
  digits: string,
  sizes: readonly number[],
  hasPlus: boolean,
  hints: DialHints,
): boolean {
  if (digits.length < 8 || digits.length > 17) return false;
  if (hasPlus) return parsePhoneNumberFromString(`+${digits}`)?.isPossible() === true;
  if (digits.startsWith("00")) {
    return (
      digits.length >= 11 && parsePhoneNumberFromString(`+${digits.slice(2)}`)?.isValid() === true
    );
  }
  const grouping = sizes.join("-");
  const isGrouped = sizes.length > 1;
  const language = hints.language?.slice(0, 2).toLowerCase();
  if (digits.startsWith("0")) return isTrunkNumber(digits, sizes, hints);
  if (NANP.test(digits) && (isGrouped ? NANP_GROUPS.has(grouping) : isValidIn(digits, ["US"]))) {
    return true;
  }
  if (/^[679]\d{8}$/.test(digits) && (isGrouped ? ES_GROUPS.has(grouping) : language === "es")) {
    return isValidIn(digits, ["ES"]);
  }
  if (
    /^3\d{8,9}$/.test(digits) &&
    (isGrouped ? IT_MOBILE_GROUPS.has(grouping) : language === "it")
  ) {
    return isValidIn(digits, ["IT"]);
  }
  return isGrouped && digits.length >= 9 && isValidIn(digits, buyerCountry(hints));
}

/** A lone digit or more than five groups is a list of things, not how anybody writes a number. */
function isTrunkNumber(digits: string, sizes: readonly number[], hints: DialHints): boolean {
  if (digits.length < 9 || digits.length > 12 || sizes.length > 6) return false;
  if ((sizes[0] ?? 0) < 2 || sizes.slice(1).includes(1)) return false;
  return isValidIn(digits, [...TRUNK_ZERO, ...buyerCountry(hints)]);
}

/** Mobile numbers of the countries that tell them by their first digits; North America does not. */
const MOBILE: Readonly<Record<string, RegExp>> = {
  de: /^(?:\+?49|0049)?0?1[567]\d{8,9}$/,
  fr: /^(?:\+?33|0033|0)0?[67]\d{8}$/,
  es: /^(?:\+?34|0034)?[67]\d{8}$/,
  it: /^(?:\+?39|0039)?3\d{8,9}$/,
  en: /^(?:\+?44|0044|0)0?7\d{9}$/,
  ja: /^(?:\+?81|0081|0)0?[789]0[1-9]\d{7}$/,
};

/** Whether the number rings in somebody's pocket: by its own country code, else as the text's language dials. */
export function isMobile(number: string, language?: string): boolean {
  const digits = number.replace(/\(0\)/, "").replace(/[^\d+]/g, "");
  const own = MOBILE[language?.slice(0, 2).toLowerCase() ?? ""];
  if (own?.test(digits)) return true;
  // "01 6…" is a landline in Paris and "0171" a mobile in Bonn: without a country code only long ones tell.
  const isAbroad = /^(?:\+|00)/.test(digits);
  if (isAbroad) return Object.values(MOBILE).some((pattern) => pattern.test(digits));
  return /^0(?:1[567]\d{8,9}|7[1-57-9]\d{8}|[789]0[1-9]\d{7})$/.test(digits);
}
