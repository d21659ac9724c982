const SNIPPET_CHARS = 160;

/** The first words of a message on one line, for a list. Never splits a surrogate pair. */
export function snippetOf(text: string): string {
  const line = text
    .slice(0, SNIPPET_CHARS * 4)
    .replace(/\s+/gu, " ")
    .trim();
  const characters = [...line];
  if (characters.length <= SNIPPET_CHARS) return line;
  return `${characters.slice(0, SNIPPET_CHARS - 1).join("")}…`;
}
