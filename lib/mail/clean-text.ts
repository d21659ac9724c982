/** Characters that no text or header of ours may hold, whoever wrote it. */

/** C0, DEL, C1, and the separators that JavaScript and some mail programs take for line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this removes
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Characters that reorder what is shown, with which `exe.fdp` reads `pdf.exe`. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * One line for a header or a label: runs of control characters become one space.
 * RFC 5322 section 2.2 forbids CR and LF in a header's body; both JavaScript
 * MIME parsers nevertheless return them out of encoded words.
 */
export function cleanLine(text: string, charsMax: number): string {
  return truncate(text.toWellFormed().replace(CONTROLS, " ").trim(), charsMax);
}

/** Several lines: `\n` and tab stay, other controls go. Postgres cannot store NUL in a text. */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u2028\u2029]/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this removes
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "")
  );
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  "application/pdf": ".pdf",
  "application/zip": ".zip",
  "image/gif": ".gif",
  "image/jpeg": ".jpg",
  "image/png": ".png",
  "image/webp": ".webp",
  "text/plain": ".txt",
};

const FILE_NAME_CHARS_MAX = 120;

/** A name that is only a name: without path, controls, direction marks and leading dots. */
export function cleanFileName(name: string | null, contentType: string): string {
  const last = (name ?? "").split(/[\\/]/).at(-1) ?? "";
  const clean = cleanLine(last.replace(DIRECTION, ""), 1000)
    .replace(/[<>:"|?*]/g, "_")
    .replace(/^[. ]+|[. ]+$/g, "");
  if (clean === "") return `attachment${EXTENSIONS[contentType] ?? ""}`;
  const dot = clean.lastIndexOf(".");
  const extension = dot > 0 && clean.length - dot <= 12 ? clean.slice(dot) : "";
  const stem = clean.slice(0, clean.length - extension.length);
  return truncate(stem, FILE_NAME_CHARS_MAX - extension.length) + extension;
}

/** Cuts between characters, never inside a surrogate pair. */
function truncate(text: string, charsMax: number): string {
  return text.length <= charsMax ? text : text.slice(0, charsMax).replace(/[\ud800-\udbff]$/, "");
}
