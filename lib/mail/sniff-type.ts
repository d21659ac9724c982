/** What a file is by its first bytes (WHATWG MIME Sniffing), whatever its sender called it. */

const OCTETS = "application/octet-stream";

const SIGNATURES: readonly {
  readonly type: string;
  readonly at: number;
  readonly bytes: string;
}[] = [
  { type: "application/pdf", at: 0, bytes: "%PDF-" },
  { type: "image/png", at: 0, bytes: "\x89PNG\r\n\x1a\n" },
  { type: "image/jpeg", at: 0, bytes: "\xff\xd8\xff" },
  { type: "image/gif", at: 0, bytes: "GIF87a" },
  { type: "image/gif", at: 0, bytes: "GIF89a" },
  { type: "image/webp", at: 8, bytes: "WEBPVP8" },
  { type: "application/zip", at: 0, bytes: "PK\x03\x04" },
  { type: "application/zip", at: 0, bytes: "PK\x05\x06" },
  // OLE2, the container of .doc, .xls and .msg.
  { type: "application/x-ole-storage", at: 0, bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" },
];

/** Enough to tell text from binary: a browser decides on 1445 bytes. */
const TEXT_SAMPLE_BYTES = 4096;

/** The media type of `content`; `application/octet-stream` when the bytes tell nothing. */
export function sniffType(content: Uint8Array): string {
  for (const { type, at, bytes } of SIGNATURES) if (matches(content, at, bytes)) return type;
  return content.length > 0 && isText(content) ? "text/plain" : OCTETS;
}

function matches(content: Uint8Array, at: number, bytes: string): boolean {
  for (let i = 0; i < bytes.length; i += 1) {
    if (content[at + i] !== bytes.charCodeAt(i)) return false;
  }
  return true;
}

function isText(content: Uint8Array): boolean {
  const sample = content.subarray(0, TEXT_SAMPLE_BYTES);
  if (sample.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return false;
  try {
    // The last character of the sample may be cut in half.
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}
