import { labelOf } from "../numbers/number-labels.ts";
import { findSpelledDigits } from "../numbers/spelled-digits.ts";
import { sentenceAround } from "../text/sentence.ts";
import { type Span, withoutOverlaps } from "../text/span.ts";
import { type DialHints, looksLikePhone } from "./phone-shapes.ts";

/**
 * Phone numbers in what is left of a text when every number of a known type is
 * taken out. A word beside the number decides first ("call", "invoice"); without
 * one the number must have the form of a phone number of some country.
 */
export type PhoneNumber = Span & { readonly variant: "digits" | "spelled" };

/** What people put between digits. A comma separates two numbers, so it is not among them. */
const SEPARATOR = "[ \\t.\\-/()\\[\\]·•_*~|の]";
const CANDIDATE = new RegExp(`[+(]{0,2}\\d(?:${SEPARATOR}{0,3}\\d){5,40}`, "g");

const LABELLED_DIGITS_MIN = 7;
/** E.164: no phone number has more. Two more for a "00" in front. */
const DIGITS_MAX = 17;
const GROUPS_IN_PHONE_MAX = 6;
/** Ten are as good as a thousand to stop a draft, and bound the work. */
const FOUND_MAX = 10;

/** "1-800-LAMPS-4U": the toll-free codes of North America before letters of the keypad. */
const VANITY =
  /(?<![\dA-Za-z])1[-. ]?\(?8(?:00|33|44|55|66|77|88)\)?[-. ](?=[A-Z0-9-]{0,9}[A-Z]{2})[A-Z0-9]{2,10}(?:[-.][A-Z0-9]{1,7}){0,3}(?![A-Za-z0-9])/g;

/** Numbers with letters look like a model number to whoever types numbers, so the whole text is read. */
export function findVanityNumbers(text: string): PhoneNumber[] {
  return [...text.matchAll(VANITY)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    variant: "spelled",
  }));
}

/** The same sign or word between all digits: "0x1x7x6x5x4x3", "0 # 1 # 7". A comma makes a list. */
const INTERLEAVED =
  /(?<![\p{L}\p{N}])\d\s?([^\s\d,;.:\uFFFC]{1,6}?)\s?\d(?:\s?\1\s?\d){5,16}(?![\p{L}\p{N}])/gu;
/** A number down the page, in each line a digit or a few. */
const COLUMN = /(?<![^\n])[ \t]?\+?\d{1,5}[ \t]?(?:\n[ \t]?\d{1,5}[ \t]?){2,16}(?![^\n])/g;
const COLUMN_DIGITS_MIN = 7;
/** "area code 212, then 555, and 0188": told in pieces, the first of which is named or joined by "then". */
const PIECES =
  /(?<!\p{L})(?:area code|dial(?:l?ing)? code|vorwahl|indicatif|prefijo|prefisso|市外局番)[^\d.!?\n]{0,16}\d{2,5}[^\d.!?\n]{1,30}\d{2,8}(?:[^\d.!?\n]{1,24}\d{2,5}){0,3}|(?<![\p{L}\p{N}])\+?\d{2,6}(?:[,;]?\s(?:and then|then|followed by|und dann|dann|gefolgt von|et puis|puis|y luego|luego|seguido de|e poi|poi|seguito da)[,:]?\s(?:the |die |les? |el |il )?\d{2,8}(?:[ -]\d{2,4}){0,3}){1,4}/giu;

/** Digits set apart by what no number has between them; the whole text is read, for such runs look like models. */
export function findScatteredNumbers(text: string, hints: DialHints): PhoneNumber[] {
  const found: PhoneNumber[] = [];
  for (const pattern of [INTERLEAVED, COLUMN]) {
    for (const match of text.matchAll(pattern)) {
      const groups = groupsOf(match[0], match.index);
      const digits = groups.map((group) => group.digits).join("");
      const sizes = groups.map((group) => group.digits.length);
      const isApart = sizes.every((size) => size === 1) && digits.length >= COLUMN_DIGITS_MIN;
      const isPhone = isApart ? !isCounting(groups) : looksLikePhone(digits, sizes, false, hints);
      const { before, after } = sentenceAround(text, match.index, match.index + match[0].length);
      if (!isPhone || labelOf(before, after) === "reference") continue;
      found.push({ ...spanOf(groups, groups[0]?.start ?? match.index), variant: "spelled" });
    }
  }
  return found;
}

/** Asked first, because it is cheap. */
const MAYBE_PIECES =
  /area code|dial|vorwahl|indicatif|prefij|prefiss|市外局番|\d[,;]?\s(?:and |und |et |y |e )?(?:then|followed|dann|gefolgt|puis|luego|seguid|poi|seguit)/i;

/** In pieces a number has lost its grouping, so a word beside it must say what it is, or its form. */
export function findToldNumbers(text: string, hints: DialHints): PhoneNumber[] {
  if (!MAYBE_PIECES.test(text)) return [];
  return [...text.matchAll(PIECES)].flatMap((match) => {
    const groups = groupsOf(match[0], match.index);
    const digits = groups.map((group) => group.digits).join("");
    const span = spanOf(groups, groups[0]?.start ?? match.index);
    const { before, after } = sentenceAround(text, span.start, span.end);
    const isNamed = /^\D{4}/.test(match[0]) || labelOf(before, after) === "phone";
    const sizes = groups.map((group) => group.digits.length);
    const digitsMin = /^0|^\D{4}/.test(match[0]) ? LABELLED_DIGITS_MIN : LABELLED_DIGITS_MIN + 2;
    const isPhone = isNamed
      ? digits.length >= digitsMin && digits.length <= DIGITS_MAX
      : looksLikePhone(digits, sizes, match[0].startsWith("+"), hints);
    return isPhone && !isCounting(groups) ? [{ ...span, variant: "spelled" as const }] : [];
  });
}

type Group = Span & { readonly digits: string };

export function findPhoneNumbers(text: string, hints: DialHints): PhoneNumber[] {
  const dialable = lettersToDigits(text);
  const found: PhoneNumber[] = findSpelledDigits(text).map((span) => ({
    ...span,
    variant: "spelled",
  }));
  let parsesLeft = 400;
  const references = new Set<string>();
  for (const match of dialable.matchAll(CANDIDATE)) {
    if (found.length >= FOUND_MAX || parsesLeft <= 0) break;
    parsesLeft -= 1;
    const { before, after } = sentenceAround(text, match.index, match.index + match[0].length);
    const label = labelOf(before, after);
    if (label === "reference") references.add(familyOf(match[0]));
    if (label === "none" && references.has(familyOf(match[0]))) continue;
    const span = phoneIn(dialable, match.index, match[0], hints);
    if (span !== null) found.push({ ...span, variant: "digits" });
  }
  return withoutOverlaps(found);
}

/** "part 335-208-4417 fits, 335-208-4420 does not": the second is one, too. */
function familyOf(number: string): string {
  return `${number.slice(0, 3)} ${number.replace(/\d/g, "0")}`;
}

/** "O152 288l7386": letters between digits that are drawn like digits. */
function lettersToDigits(text: string): string {
  return text.replace(/(?<![\p{L}\d])[0-9OoIlSB]{2,15}(?![\p{L}\d])/gu, (token) => {
    if (!/\d/.test(token)) return token;
    const plain = token.replace(/[Oo]/g, "0").replace(/[Il]/g, "1");
    return /\d[^\d]?\d/.test(token) ? plain.replace(/S/g, "5").replace(/B/g, "8") : plain;
  });
}

/** The "(0)" of "+33 (0)1 …" is dialled at home only and no part of the international number. */
function groupsOf(text: string, offset: number): Group[] {
  const dialled = text.startsWith("+") ? text.replace("(0)", "   ") : text;
  return [...dialled.matchAll(/\d+/g)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    digits: match[0],
  }));
}

/** "the serial number … looks like 0712 448 193" */
const EXAMPLE =
  /(?:looks like|for example|e\.g\.|such as|zum beispiel|z\. ?b\.|etwa|par exemple|por ejemplo|ad esempio|per esempio|例えば|例[:は]?)[\s:,]{0,3}$/i;
const EXAMPLE_REACH = 240;

function isExample(text: string, before: string, at: number): boolean {
  if (!EXAMPLE.test(before)) return false;
  return labelOf(text.slice(Math.max(0, at - EXAMPLE_REACH), at - before.length), "") !== "phone";
}

/** "DSC_0612458973", "AT/C/40/118842": what letters lead into is no number to dial. */
const BEHIND_LETTERS = /(?<!tel|phone|fax|mobil|handy|\bt|\bm|\bp)(?<=[a-z])[_/-]$/i;

function phoneIn(text: string, at: number, candidate: string, hints: DialHints): Span | null {
  if (BEHIND_LETTERS.test(text.slice(Math.max(0, at - 8), at))) return null;
  const groups = groupsOf(candidate, at);
  const { before, after } = sentenceAround(text, at, at + candidate.length);
  const label = labelOf(before, after);
  if (label === "reference" || (label === "none" && isExample(text, before, at))) return null;
  const hasPlus = candidate.startsWith("+") || candidate.startsWith("(+");
  if (label === "phone" && !isCounting(groups)) {
    const labelled = leading(groups, DIGITS_MAX);
    const digits = labelled.map((group) => group.digits).join("");
    if (digits.length >= LABELLED_DIGITS_MIN) return spanOf(labelled, at);
  }
  return unlabelled(text, groups, hasPlus, at, hints);
}

function spanOf(groups: readonly Group[], at: number): Span {
  return { start: Math.min(at, groups[0]?.start ?? at), end: groups.at(-1)?.end ?? at };
}

function leading(groups: readonly Group[], digitsMax: number): Group[] {
  let digits = 0;
  const until = groups.findIndex((group) => {
    digits += group.digits.length;
    return digits > digitsMax;
  });
  return until === -1 ? [...groups] : groups.slice(0, until);
}

/** "8412-345-678-905": a part of what is written without a space is no number. */
function isTorn(
  groups: readonly Group[],
  first: number,
  count: number,
  between: (a: Group | undefined, b: Group | undefined) => string,
): boolean {
  const before = between(groups[first - 1], groups[first]);
  const after = between(groups[first + count - 1], groups[first + count]);
  return /^[-/]$/.test(before) || /^[-/]$/.test(after);
}

/** Looks at each window of groups that could be one number; most fail on their first digits. */
function unlabelled(
  text: string,
  groups: Group[],
  hasPlus: boolean,
  at: number,
  hints: DialHints,
): Span | null {
  const between = (a: Group | undefined, b: Group | undefined) =>
    a === undefined || b === undefined ? "" : text.slice(a.end, b.start);
  const single = groups.filter((group) => group.digits.length === 1).length;
  if (single >= 7 && single >= groups.length - 2 && !isCounting(groups)) {
    return spanOf(leading(groups, DIGITS_MAX), at);
  }
  for (let first = 0; first < groups.length; first++) {
    for (let count = Math.min(GROUPS_IN_PHONE_MAX, groups.length - first); count >= 1; count--) {
      const window = groups.slice(first, first + count);
      if (isTorn(groups, first, count, between)) continue;
      const sizes = window.map((group) => group.digits.length);
      const digits = window.map((group) => group.digits).join("");
      if (looksLikePhone(digits, sizes, hasPlus && first === 0, hints)) {
        return first === 0 ? spanOf(window, at) : spanOf(window, window[0]?.start ?? at);
      }
    }
  }
  return null;
}

/** "1 2 3 4 5 6 7": a list, not a number. */
function isCounting(groups: readonly Group[]): boolean {
  const step = Number(groups[1]?.digits) < Number(groups[0]?.digits) ? -1 : 1;
  return (
    groups.length >= 4 &&
    groups.every(
      (group, i) => i === 0 || Number(group.digits) === Number(groups[i - 1]?.digits) + step,
    )
  );
}
