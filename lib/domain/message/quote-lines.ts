/** Lines of a reply with their quote prefix taken off, and simple walks over them. */

export type Line = {
  /** Offset of the line's first character in the text. */
  readonly start: number;
  /** How many `>` or `|` the line starts with. */
  readonly depth: number;
  /** The line without quote prefix and outer white space, at most `LINE_CHARS_MAX` long. */
  readonly bare: string;
};

/** Attribution and header lines are short; capping keeps every pattern's cost bounded. */
const LINE_CHARS_MAX = 400;

/** `>`, `> >`, `|`, Mailman's `C>` and `Richard>`. */
const QUOTE_PREFIX = /^(?:[ \t]{0,3}[>|])+[ \t]?/;
const NAMED_PREFIX = /^[A-Za-z]{1,20}>(?: |$)/;

export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    lines.push(toLine(text.slice(start, Math.min(end, start + LINE_CHARS_MAX)), start));
    start = end + 1;
  }
  return lines;
}

function toLine(raw: string, start: number): Line {
  const prefix = QUOTE_PREFIX.exec(raw)?.[0] ?? NAMED_PREFIX.exec(raw)?.[0] ?? "";
  const depth = prefix === "" ? 0 : Math.max(1, prefix.replace(/[^>|]/g, "").length);
  return { start, depth, bare: raw.slice(prefix.length).trim() };
}

/** The index after the quoted lines (and blank ones between them) that start at `from`. */
export function endOfQuoteRun(lines: readonly Line[], from: number): number {
  let end = from;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.depth > 0) end = i + 1;
    else if (line.bare !== "") break;
  }
  return end;
}
