/** A range of a normalised text, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** In order of start, without those that overlap one kept before; the longer of two equal starts wins. */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}

/** The text with each span filled by `filler`; the length stays, so that offsets do. */
export function blank(text: string, spans: readonly Span[], filler: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const span of withoutOverlaps(spans)) {
    parts.push(text.slice(at, span.start), filler.repeat(span.end - span.start));
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}
