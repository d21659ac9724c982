import { foldUnit } from "./confusables.ts";

/**
 * One text in two readings of equal length, and the way back to what was typed.
 *
 * `plain`: NFKC, without characters that cannot be seen. `folded`: `plain` with
 * look-alikes replaced by ASCII. A detector that matches `folded` but not
 * `plain` has found a disguise. Offsets into both are the same.
 */
export type NormalisedText = {
  readonly plain: string;
  readonly folded: string;
  /** Where reading stopped in the raw text: its length, unless the limit was reached before. */
  readonly readTo: number;
  /** The span of the raw text that became `start`..`end`. */
  rawSpan(start: number, end: number): { start: number; end: number };
};

/** A range of the raw text that is left out and reads as one line end. */
export type Gap = { readonly start: number; readonly end: number };

/**
 * Stream-safe limit of UAX #15: longer runs of combining marks are cut, because
 * sorting an unbounded run is quadratic and no language writes one.
 */
const MARKS_MAX = 30;

/** A character with the marks that NFKC may compose into it, half-width kana marks included. */
const SEGMENT = new RegExp(`[^][\\p{M}\\uFF9E\\uFF9F]{0,${MARKS_MAX}}`, "yu");
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\u20E3/gu;
const ASCII_ONLY = /^[\t\n\x20-\x7e]*$/;

/** Reads `raw` up to about `limit` characters, not counting what the gaps leave out. */
export function normalise(
  raw: string,
  gaps: readonly Gap[] = [],
  limit = Number.POSITIVE_INFINITY,
): NormalisedText {
  if (gaps.length === 0 && raw.length <= limit && ASCII_ONLY.test(raw)) {
    const rawSpan = (start: number, end: number) => ({ start, end });
    return { plain: raw, folded: raw, readTo: raw.length, rawSpan };
  }
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (text: string, start: number, end: number) => {
    parts.push(text);
    for (let unit = 0; unit < text.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };
  let at = 0;
  let nextGap = 0;
  while (at < raw.length && starts.length < limit) {
    const gap = gaps[nextGap];
    if (gap !== undefined && at >= gap.start) {
      add("\n", gap.start, gap.end);
      at = Math.max(at, gap.end);
      nextGap += 1;
      continue;
    }
    const run = plainRunEnd(
      raw,
      at,
      Math.min(gap?.start ?? raw.length, at + limit - starts.length),
    );
    if (run > at) {
      parts.push(raw.slice(at, run));
      for (; at < run; at++) {
        starts.push(at);
        ends.push(at + 1);
      }
      continue;
    }
    const end = segmentEnd(raw, at);
    const segment = raw.slice(at, end);
    if (segment.startsWith(RIGHT_TO_LEFT)) {
      at = addBackwards(raw, at, gap?.start ?? raw.length, add);
      continue;
    }
    if (segment === "\r") {
      if (raw[end] !== "\n") add("\n", at, end);
      at = end;
      continue;
    }
    add(visible(segment), at, end);
    at = end;
  }
  const plain = parts.join("");
  return {
    plain,
    folded: foldPunctuation(plain.replace(NOT_ASCII, foldUnit)),
    readTo: at,
    rawSpan: (start, end) => spanOf({ starts, ends, readTo: at }, start, end),
  };
}

type Offsets = {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly readTo: number;
};

function spanOf({ starts, ends, readTo }: Offsets, start: number, end: number) {
  const first = starts[start] ?? readTo;
  if (end <= start) return { start: first, end: first };
  const last = ends[end - 1] ?? readTo;
  if (last > first) return { start: first, end: last };
  // Read backwards, the first unit is the last one that was typed.
  return { start: starts[end - 1] ?? readTo, end: ends[start] ?? readTo };
}

/** RIGHT-TO-LEFT OVERRIDE shows what follows backwards, up to its end or that of the line (UAX #9). */
const RIGHT_TO_LEFT = "\u202e";

function overrideEnd(raw: string, at: number): number {
  const end = raw.slice(at + 1).search(/[\u202a-\u202e\u2066-\u2069\n]/);
  return end === -1 ? raw.length : at + 1 + end;
}

/** Adds what the override at `from` shows backwards, the last character first; where it ends. */
function addBackwards(
  raw: string,
  from: number,
  limit: number,
  add: (text: string, start: number, end: number) => void,
): number {
  const to = Math.min(overrideEnd(raw, from), limit);
  const segments: { text: string; start: number; end: number }[] = [];
  for (let at = from; at < to; ) {
    const end = Math.min(segmentEnd(raw, at), to);
    segments.push({ text: raw.slice(at, end), start: at, end });
    at = end;
  }
  for (const { text, start, end } of segments.reverse()) add(visible(text), start, end);
  return to;
}

/** How far the text reads as it stands: ASCII that no mark is put upon. Most of most texts, so it is not taken apart. */
function plainRunEnd(raw: string, from: number, to: number): number {
  let at = from;
  while (at < to && isPlain(raw.charCodeAt(at)) && !(raw.charCodeAt(at + 1) >= 0x80)) at += 1;
  return at;
}

function isPlain(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || code === 0x0a || code === 0x09;
}

function segmentEnd(raw: string, at: number): number {
  SEGMENT.lastIndex = at;
  return SEGMENT.test(raw) ? SEGMENT.lastIndex : at + 1;
}

/** A line end is one character everywhere, however it was typed. */
function visible(segment: string): string {
  return segment.replace(INVISIBLE, "").normalize("NFKC").replace(INVISIBLE, "");
}

/** One UTF-16 unit at a time, because that is how offsets count. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: everything but ASCII
const NOT_ASCII = /[^\u0000-\u007f]/g;

/**
 * The ideographic full stop separates labels for a browser (UTS 46), and the
 * long-vowel mark stands for a dash between digits; elsewhere both are Japanese.
 */
function foldPunctuation(text: string): string {
  return text
    .replace(/(?<=[0-9A-Za-z])。(?=[0-9A-Za-z])/g, ".")
    .replace(/(?<=[0-9])ー(?=[0-9])/g, "-");
}
