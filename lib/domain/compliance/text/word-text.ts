import type { Span } from "./span.ts";

/**
 * A text as its words are compared: small letters without accents, "f-a-k-e"
 * and "r3view" read as the words they stand for. Offsets lead back to the
 * normalised text it was made from.
 */
export type WordText = {
  readonly text: string;
  /** The same before letters were made small: where sentences start can be seen. */
  readonly cased: string;
  /** The span of the normalised text that was read as `start`..`end`. */
  span(start: number, end: number): Span;
};

/** Letters with the same separator between each: "r.e.v.i.e.w", "F-a-c-e-b-0-0-k", "g m a i l". */
const LETTER_RUN =
  /(?<![\p{L}\p{N}])[\p{Script=Latin}\d]([ \-._*·~|+])[\p{Script=Latin}\d@$](?:\1[\p{Script=Latin}\d@$]){2,40}(?![\p{L}\p{N}])/gu;
/** Japanese signs set apart: "高 評 価", "レ.ビ.ュ.ー". */
const SIGN_RUN =
  /[\p{Script=Han}\p{Script=Katakana}ー](?:[ .][\p{Script=Han}\p{Script=Katakana}ー]){2,40}/gu;
const LETTER_SEPARATOR = /[ \-._*·~|+]/g;
const LETTER = /\p{Script=Latin}/gu;

/** A digit or sign between letters that is drawn like a letter. */
const DRAWN_LIKE: Readonly<Record<string, string>> = {
  ...{ "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s" },
};
/** A word with such a sign behind its first letters, or "5t…"; most words are passed over. */
const DISGUISED_WORD =
  /(?<![\p{Script=Latin}\d@$])(?:\p{Script=Latin}{1,20}[\d@$]|5\p{Script=Latin})[\p{Script=Latin}\d@$]{1,22}(?![\p{Script=Latin}\d@$])/gu;

export function readWords(folded: string): WordText {
  const letterRuns = [...folded.matchAll(LETTER_RUN)].filter(
    (match) => (match[0].match(LETTER)?.length ?? 0) >= 3,
  );
  const runs = [...letterRuns, ...folded.matchAll(SIGN_RUN)].sort((a, b) => a.index - b.index);
  if (runs.length === 0) {
    return { text: foldWords(folded), cased: folded, span: (start, end) => ({ start, end }) };
  }
  const parts: string[] = [];
  const offsets: number[] = [];
  const add = (from: number, to: number, keep: (unit: string) => boolean) => {
    for (let at = from; at < to; at++) {
      const unit = folded[at] ?? "";
      if (!keep(unit)) continue;
      parts.push(unit);
      offsets.push(at);
    }
  };
  let at = 0;
  for (const run of runs) {
    add(at, run.index, () => true);
    at = run.index + run[0].length;
    add(run.index, at, (unit) => unit.search(LETTER_SEPARATOR) === -1);
  }
  add(at, folded.length, () => true);
  const cased = parts.join("");
  return {
    text: foldWords(cased),
    cased,
    span: (start, end) => ({
      start: offsets[start] ?? folded.length,
      end: end > start ? (offsets[end - 1] ?? folded.length - 1) + 1 : (offsets[start] ?? 0),
    }),
  };
}

/** Small letters without accents; as long as the text, so that offsets stay. Lexicons are folded alike. */
export function foldWords(text: string): string {
  const small = text.toLowerCase();
  // Few letters have a longer small form, and offsets must not move behind one.
  const sameLength = small.length === text.length ? small : lowerEach(text);
  return sameLength.replace(MARKED, foldLetter).replace(DISGUISED_WORD, undisguise);
}

function lowerEach(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text[at] ?? "";
    return unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit;
  }).join("");
}

/** Only Latin letters lose their marks: in kana the mark makes another letter. */
const MARKED = /[\u0080-\u024f\u2018\u2019`]/g;

function foldLetter(unit: string): string {
  if (unit === "ß") return "s";
  if (unit === "’" || unit === "‘" || unit === "`" || unit === "´") return "'";
  return unit.normalize("NFD").slice(0, 1).toLowerCase();
}

/** "r3view", "5tars", "fac3b00k"; a number with letters behind it ("250gr") stays. */
function undisguise(word: string): string {
  if (!/[\d@$]/.test(word) || !/^(?:\p{L}|5t|5\p{L}{4})/u.test(word) || !/\p{L}$/u.test(word)) {
    return word;
  }
  const read = word.replace(/[013457@$]/g, (sign) => DRAWN_LIKE[sign] ?? sign);
  return /\d/.test(read) ? word : read;
}
