import type { Line } from "./quote-lines.ts";

/** RFC 3676 section 4.3 has `-- `; trailing white space rarely survives. */
const DELIMITER = /^--$/;

/** A signature is a few lines. A longer text below `--` is taken for text. */
const SIGNATURE_LINES_MAX = 12;

/** Rules drawn from punctuation, which mailing lists and editors leave at the end. */
const RULE = /^(?:[-_*#=~+ᐧ—–]{2,}|[ᐧ—])$/u;

/** What phones and apps append on their own. */
const DEVICE_LINE =
  /^[<([*]{0,2}(?:sent (?:from|via|with|by)|someone from mobile|from my iphone|envoy[ée] (?:depuis|de) mon|von meinem .{0,40} gesendet|gesendet (?:von|mit)|diese nachricht wurde von meinem|enviado (?:desde|do) m|inviato da|verzonden (?:met|vanaf)|sendt fra|skickat fr[åa]n|wysłane z|отправлено (?:с|из)|get \[?outlook|[從从]我的|iphoneから送信|.{0,30}から送信$)/iu;

/**
 * Where the signature of the lines `from` … `to` starts; `to` when there is none.
 * Rules and device lines count only at the very end, above them is text again.
 */
export function findSignature(lines: readonly Line[], from: number, to: number): number {
  const delimiter = findDelimiter(lines, from, to);
  let start = delimiter ?? to;
  while (start > from) {
    const line = lines[start - 1];
    if (line === undefined || !(line.bare === "" || isDecoration(line.bare))) break;
    start -= 1;
  }
  while (start < to && lines[start]?.bare === "") start += 1;
  return start;
}

function isDecoration(bare: string): boolean {
  return RULE.test(bare) || DEVICE_LINE.test(bare);
}

function findDelimiter(lines: readonly Line[], from: number, to: number): number | null {
  let below = 0;
  for (let i = to - 1; i > from; i -= 1) {
    const line = lines[i];
    if (line === undefined) continue;
    if (line.depth === 0 && DELIMITER.test(line.bare)) return i;
    if (line.bare !== "") below += 1;
    if (below > SIGNATURE_LINES_MAX) return null;
  }
  return null;
}
