import { ABBREVIATION } from "./sentence.ts";
import type { Span } from "./span.ts";

/** Longer ones are cut: judging words far apart as one thought is guessing, and costs. */
const SENTENCE_CHARS_MAX = 600;

/** Bounded, so that a row of marks or line ends is walked once. */
const BOUNDARY = /[.!?…]{1,20}["')\]]{0,3}(?=\s|$)|[。！？]{1,20}|\n\s*/gu;

/**
 * The sentences of a text, in order and without gaps between them. A sentence
 * ends with its mark, at a blank line, or where the next line starts anew.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    for (; end - start > SENTENCE_CHARS_MAX; start += SENTENCE_CHARS_MAX) {
      sentences.push({ start, end: start + SENTENCE_CHARS_MAX });
    }
    if (text.slice(start, end).trim() !== "") sentences.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (match[0] === "." && isInside(text, match.index)) continue;
    if (match[0].startsWith("\n") && isWrapped(text, match.index, end)) continue;
    close(end);
  }
  close(text.length);
  return sentences;
}

/** A line that goes on in small letters was wrapped by a mail program. */
function isWrapped(text: string, lineEnd: number, next: number): boolean {
  const isBlankLine = text.slice(lineEnd + 1, next).includes("\n");
  return !isBlankLine && /^\p{Ll}/u.test(text.slice(next, next + 2));
}

/** The dot of "Tel. 030", of "Art.-Nr. 5", or one before a small letter. */
function isInside(text: string, dot: number): boolean {
  const before = text.slice(Math.max(0, dot - 12), dot);
  // "no. 5" is a number, "I said no. Then" an answer, in three languages.
  if (/(?:^|[^\p{L}])no$/iu.test(before)) return /^\.\s{0,2}\d/.test(text.slice(dot, dot + 4));
  if (ABBREVIATION.test(before)) return true;
  return /^\.\s+\p{Ll}/u.test(text.slice(dot, dot + 6));
}
