import { foldUnit } from "../text/confusables.ts";

/**
 * What a host name looks like to a reader: punycode decoded (RFC 3492), marks
 * and look-alike letters replaced by the plain ones, so that "dhł" is read as
 * the "dhl" that it means to be taken for.
 */
export function shownHost(host: string): string {
  return host.toLowerCase().split(".").map(decodeLabel).join(".");
}

/** The same with every letter drawn plainly. */
export function plainHost(host: string): string {
  return [...shownHost(host).normalize("NFD").replace(/\p{M}/gu, "")]
    .map((letter) => STROKED[letter] ?? foldUnit(letter))
    .join("")
    .toLowerCase();
}

/** Letters whose stroke is no mark that Unicode could take away. */
const STROKED: Readonly<Record<string, string>> = {
  ...{ ł: "l", đ: "d", ð: "d", ø: "o", ħ: "h", ŧ: "t", ı: "i", ß: "b", þ: "p", æ: "ae" },
};

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
/** DNS labels hold at most 63 characters. */
const LABEL_CHARS_MAX = 63;

function decodeLabel(label: string): string {
  if (!label.startsWith("xn--") || label.length > LABEL_CHARS_MAX) return label;
  const written = label.slice(4);
  const basic = Math.max(0, written.lastIndexOf("-"));
  const letters = [...written.slice(0, basic)];
  let code = 128;
  let bias = 72;
  let at = 0;
  let from = basic > 0 ? basic + 1 : 0;
  while (from < written.length) {
    const before = at;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(written[from++] ?? "");
      if (digit === null) return label;
      at += digit * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = letters.length + 1;
    bias = adapt(at - before, count, before === 0);
    code += Math.floor(at / count);
    at %= count;
    if (code > 0x10ffff) return label;
    letters.splice(at++, 0, String.fromCodePoint(code));
  }
  return letters.join("");
}

function digitOf(letter: string): number | null {
  if (/^[a-z]$/.test(letter)) return letter.charCodeAt(0) - 97;
  return /^\d$/.test(letter) ? Number(letter) + 26 : null;
}

/** The bias of RFC 3492, section 6.1. */
function adapt(delta: number, count: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? 700 : 2));
  left += Math.floor(left / count);
  let k = 0;
  for (; left > 455; k += BASE) left = Math.floor(left / (BASE - T_MIN));
  return k + Math.floor((36 * left) / (left + 38));
}
