/**
 * The root headers of a raw mail, read by us. MIME libraries return the first
 * From and its first mailbox only, and a second one is exactly how a forger
 * shows one author to the check and another to the reader.
 */

export type RawHeader = { readonly name: string; readonly value: string };

export type HeaderBlock = {
  readonly headers: readonly RawHeader[];
  /** Bytes up to and including the empty line. */
  readonly byteLength: number;
};

const CR = 13;
const LF = 10;

/**
 * Splits the header block into unfolded headers (RFC 5322 section 2.2.3).
 * A lone CR counts as a line break: some servers on the way treat it as one, so
 * a From after it must be seen. Lines that are no header are skipped. 8-bit
 * bytes are read as UTF-8 where valid, else as Latin-1.
 */
export function readHeaderBlock(raw: Uint8Array): HeaderBlock {
  const byteLength = findBlockEnd(raw);
  const lines = decode(raw.subarray(0, byteLength)).split(/\r\n|\n|\r/);
  const unfolded: string[][] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line)) unfolded.at(-1)?.push(line);
    else unfolded.push([line]);
  }
  const headers = unfolded.flatMap((parts) => {
    // RFC 5322 section 4.5.1: white space before the colon is obsolete, but readers accept it.
    const header = /^([!-9;-~]+)[ \t]*:(.*)$/s.exec(parts.join(""));
    if (header === null) return [];
    const [, name = "", value = ""] = header;
    return [{ name: name.toLowerCase(), value: value.replaceAll("\u0000", "").trim() }];
  });
  return { headers, byteLength };
}

function findBlockEnd(raw: Uint8Array): number {
  for (let i = 0; i < raw.length; i += 1) {
    if (raw[i] !== LF) continue;
    if (raw[i + 1] === LF) return i + 2;
    if (raw[i + 1] === CR && raw[i + 2] === LF) return i + 3;
  }
  return raw.length;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes);
  }
}
