import type { Finding, Fix } from "#lib/domain/compliance/finding.ts";

/** What takes a fix back, in the text that it has made. */
export function invertFix(before: string, { start, end, replacement }: Fix): Fix {
  return { start, end: start + replacement.length, replacement: before.slice(start, end) };
}

/**
 * Many fixes as one, which one Ctrl+Z takes back: the span from the first to
 * the last, with all of them made. Where two overlap, the one further ahead is
 * made; the next check finds what is left of the other. Null: nothing to do.
 */
export function combineFixes(body: string, fixes: readonly Fix[]): Fix | null {
  const inOrder = [...fixes].sort((a, b) => a.start - b.start || a.end - b.end);
  const [first] = inOrder;
  if (!first) return null;
  let text = "";
  let place = first.start;
  for (const { start, end, replacement } of inOrder) {
    if (start < place) continue;
    text += body.slice(place, start) + replacement;
    place = end;
  }
  return { start: first.start, end: place, replacement: text };
}

/** Whether the mend takes words away beside those that were found; spaces and signs do not count. */
export function removesMoreThanFound(
  { start, end, fix }: Pick<Finding, "start" | "end" | "fix">,
  body: string,
): boolean {
  if (fix?.replacement !== "") return false;
  return /[\p{L}\p{N}]/u.test(body.slice(fix.start, start) + body.slice(end, fix.end));
}
