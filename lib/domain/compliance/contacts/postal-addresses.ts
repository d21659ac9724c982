import { overlaps, type Span, withoutOverlaps } from "../text/span.ts";
import { EN_STREET, likelyStreets, NOT_INSIDE, type Street, textAroundNumbers } from "./streets.ts";

/**
 * Postal addresses as they are written in the US, UK, DE, FR, ES, IT and JP.
 * A street with a number is half an address; it is a whole one when a postcode
 * or a town stands beside it. Every search looks a bounded way to both sides.
 */
export type PostalAddress = Span & {
  /** False for a street and number alone, which a product can be named after. */
  readonly isComplete: boolean;
};

/** In small letters only those that are no word ("in 24103 Kiel"). */
const US_STATE =
  "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|tx|ny|ca|fl|nj|il|ga|nc|va|wa|az|tn|mn|wi";
const UK_POSTCODE = "[A-Za-z]{1,2}\\d[A-Za-z\\d]?\\s?\\d[A-Za-z]{2}(?![A-Za-z\\d])";
/** A postcode behind the street, at most a few lines of the same address away. */
const CODE_OF_LAND = new RegExp(
  `^[^!?\\uFFFC]{0,60}?(?<![\\p{L}\\d-])(?:(?:${US_STATE})\\.?,?\\s{1,2}\\d{5}(?:-\\d{4})?(?!\\d)|${UK_POSTCODE})`,
  "u",
);
/** Four or five digits are a postcode when a town with a capital follows, or right behind the street. */
const POSTCODE_TOWN =
  /^[^!?\uFFFC]{0,50}?(?<![\p{L}\d-])(?:[A-Z]{1,2}-)?\d{4,5}\s{1,2}\p{Lu}[\p{L}'’-]{2,24}/u;
const POSTCODE_CLOSE =
  /^[\s,;.–-]{1,4}(?:in\s)?(?:[a-z]{1,2}-)?\d{5}\s{1,2}\p{L}[\p{L}'’-]{2,24}/iu;
const POSTCODE_BEFORE =
  /(?<![\p{L}\d-])(?:[A-Z]{1,2}-)?\d{5}\s\p{L}[\p{L}'’-]{2,24}[\s,;:()-]{1,4}$/iu;
/** "Cáceres (10003)", and a postcode whose town is left out: "Vicolo Stretto 4, 55100, ring at". */
const TOWN_POSTCODE =
  /^[^!?\uFFFC]{0,50}?(?:in|en|à|a)\s\p{Lu}[\p{L}'’-]{2,24}\s\(?\d{5}\)?(?!\d)|^,?\s\d{5}(?=\s?[,;.)\n]|$)/u;
/** A town with a capital right behind: ", Bristol", "\nKiel". */
const TOWN_AFTER =
  /^\.?(?:\s?,\s{0,2}|\s?\n\s?|,?\s(?:in|en|à|a)\s)(?:\p{Lu}\p{Ll}[\p{L}'’-]{1,24}|\p{Lu}{3,24})(?:[\s-]\p{Lu}[\p{L}'’-]{1,24}){0,2}/u;

/** "in Kiel, Hafenstr. 12" */
const TOWN_BEFORE = /(?<!\p{L})(?:in|en|à|a)\s\p{Lu}\p{Ll}[\p{L}-]{1,24},\s$/u;

const REACH = 100;
/** Fifty are as good as a thousand to stop a draft, and bound the work. */
const FOUND_MAX = 50;
/** Names of streets are written with capitals where the form is all there is to go by. */
const CAPITALISED =
  /^(?:\d{1,5}[^\p{L}]{0,4}(?:(?:bis|ter|quater|[a-dA-D])[\s,]{1,3})?(?:(?:de|di|del|della|on|in)\s(?:l[ae]\s)?(?:\p{Ll}{3,10}\s)?)?(?:\p{Lu}|\p{Ll}{2,12}\.?\s.{0,12}?\p{Lu})|\p{Lu}|(?:c\/|calle|plaza|avenida|via|viale|piazza|corso|vicolo|borgo)\s?.{0,12}?\p{Lu})/u;

const PO_BOX = new RegExp(
  `${NOT_INSIDE}(?:p\\.?\\s?o\\.?\\s?box|post office box|postfach|boîte postale|b\\.?p\\.?|apartado(?: de correos| postal)?|casella postale|c\\.p\\.)\\s?(?:n[.ºo°]{0,2}\\s?|nr\\.?\\s?)?\\d(?:\\s?\\d){0,5}(?![\\p{L}\\d])|私書箱\\s?(?:第\\s?)?\\d{1,5}`,
  "giu",
);
/** In small letters, near a number: a box is possible at all. */
const BOX = /box|postfach|boîte postale|\bb\.?p\b|apartado|casella|c\.p\.|私書箱/;
const JAPANESE_SIGN = /[〒市区町村郡]/;
const JAPANESE: readonly RegExp[] = [
  /〒\s?\d{3}-?\d{4}(?!\d)/gu,
  /(?:(?:東京都|北海道|(?:大阪|京都)府|[\p{Script=Han}]{2,3}県)\s?)?[\p{Script=Han}ヶケのツ]{1,8}[市区町村郡][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{0,12}\s?(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:丁目|番地?|-\d{1,4}|の[\d一二三四五六七八九十]{1,4})(?:[\d一二三四五六七八九十番地号の-]{0,12})/gu,
];

/** All postal addresses of a text, in order; `text` keeps its capitals. */
export function findPostalAddresses(text: string): PostalAddress[] {
  const near = textAroundNumbers(text);
  const found = likelyStreets(near).flatMap((street) =>
    [...text.matchAll(street.pattern)].flatMap(
      (match) => readStreet(text, match.index, match[0], street.needs) ?? [],
    ),
  );
  const others = [
    ...(BOX.test(near) ? [PO_BOX] : []),
    ...(JAPANESE_SIGN.test(text) ? JAPANESE : []),
  ];
  for (const pattern of others) {
    for (const { index, 0: written } of text.matchAll(pattern)) {
      found.push({ start: index, end: index + written.length, isComplete: true });
    }
  }
  return joined(withoutOverlaps([...wholeFirst(found), ...(near === "" ? [] : houses(text))]));
}

/** A form that reads less of the same place must not hide the one that reads all. */
function wholeFirst(addresses: readonly PostalAddress[]): PostalAddress[] {
  const whole = addresses.filter(({ isComplete }) => isComplete).slice(0, FOUND_MAX);
  const half = addresses.filter(({ isComplete }) => !isComplete).slice(0, FOUND_MAX);
  return [...whole, ...half.filter((one) => !whole.some((other) => overlaps(one, other)))];
}

function readStreet(
  text: string,
  start: number,
  street: string,
  needs: Street["needs"],
): PostalAddress | null {
  const end = start + street.length;
  const after = text.slice(end, end + REACH);
  const whole = (more: string): PostalAddress => ({
    start,
    end: end + more.length,
    isComplete: true,
  });
  const land = CODE_OF_LAND.exec(after)?.[0];
  if (land !== undefined && !endsSentence(land)) return whole(land);
  if (needs === "code_of_land") return null;
  const far =
    needs === "town" ? (POSTCODE_TOWN.exec(after) ?? TOWN_POSTCODE.exec(after))?.[0] : undefined;
  const postcode = far ?? POSTCODE_CLOSE.exec(after)?.[0];
  if (postcode !== undefined && !endsSentence(postcode)) return whole(postcode);
  const near = text.slice(Math.max(0, start - REACH), start);
  const before = (POSTCODE_BEFORE.exec(near) ??
    (needs === "town" ? TOWN_BEFORE.exec(near) : null))?.[0];
  if (before !== undefined) return { start: start - before.length, end, isComplete: true };
  if (needs === "postcode" || !CAPITALISED.test(street)) return null;
  const town = TOWN_AFTER.exec(after)?.[0];
  return town === undefined ? { start, end, isComplete: false } : whole(town);
}

/** A dot, a space and a capital between street and postcode: another sentence, unless the dot shortens a word. */
function endsSentence(between: string): boolean {
  return /\p{Ll}{4}\.\s{1,3}\p{Lu}/u.test(between);
}

const POSTCODE_UK = /(?<![A-Z\d-])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![A-Z\d])/gu;
/** Two names with capitals before a British postcode: "Orchard House, Mill Road, Leeds". */
const HOUSE =
  /\p{Lu}[\p{L}'’]{1,24}(?:\s[\p{L}'’]{1,24}){1,3}\s?[,\n]\s?\p{Lu}[\p{L}'’]{1,24}(?:\s[\p{L}'’]{1,24}){0,3},?(?:[,\n]\s?\p{Lu}[\p{L}'’]{1,24})?[,\s]{1,3}$/u;
/** Or a street whose number is written in words, or missing. */
const NAMED_STREET = new RegExp(
  `(?:\\p{Lu}[\\p{L}'’]{1,24}\\s){1,3}(?:${EN_STREET})(?![\\p{L}])[^.!?]{0,60}$`,
  "u",
);

function houses(text: string): PostalAddress[] {
  return [...text.matchAll(POSTCODE_UK)].flatMap((match) => {
    const near = text.slice(Math.max(0, match.index - REACH), match.index);
    const before = HOUSE.exec(near)?.[0] ?? NAMED_STREET.exec(near)?.[0];
    if (before === undefined) return [];
    const end = match.index + match[0].length;
    return [{ start: match.index - before.length, end, isComplete: true }];
  });
}

/** Lines of the same address are one finding. */
function joined(addresses: readonly PostalAddress[]): PostalAddress[] {
  const kept: PostalAddress[] = [];
  for (const address of addresses) {
    const last = kept.at(-1);
    if (last !== undefined && address.start - last.end <= 3) {
      const isComplete = last.isComplete || address.isComplete;
      kept[kept.length - 1] = { start: last.start, end: address.end, isComplete };
    } else kept.push(address);
  }
  return kept;
}
