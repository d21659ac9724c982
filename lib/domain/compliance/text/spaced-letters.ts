import type { Span } from "./span.ts";

/** "d a n a @ w o r k s h o p . c o m": single characters with a space between each. */
const SPACED = /(?<!\S)\S(?:[ \u3000]{1,2}\S){6,120}(?![^\s,;:!?)])/g;

/** The runs of spaced-out letters with their text pulled together. */
export function spacedRuns(text: string): (Span & { readonly joined: string })[] {
  return [...text.matchAll(SPACED)]
    .filter((match) => match[0].includes("."))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      joined: match[0].replace(/\s+/g, ""),
    }));
}
