import { convert, type HtmlToTextOptions } from "html-to-text";
import PostalMime, { type Attachment, addressParser, decodeWords, type Email } from "postal-mime";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { cleanFileName, cleanLine, cleanText } from "./clean-text.ts";
import { type RawHeader, readHeaderBlock } from "./header-block.ts";
import {
  HEADER_BYTES_MAX,
  MAIL_BYTES_MAX,
  type Mailbox,
  MIME_DEPTH_MAX,
  MIME_PARTS_MAX,
  type ParsedAttachment,
  type ParsedMail,
  type ParseRefusal,
  REFERENCES_MAX,
  SUBJECT_CHARS_MAX,
} from "./parsed-mail.ts";
import { sniffType } from "./sniff-type.ts";

/**
 * Parses one raw mail. Runs in the parser's thread (see parse-mail.ts), because
 * hostile MIME may take any time and memory: call it elsewhere only on mail we
 * wrote ourselves.
 */
export async function readMail(raw: Uint8Array): Promise<Result<ParsedMail, ParseRefusal>> {
  if (raw.length > MAIL_BYTES_MAX) return err("too_large");
  const { headers, byteLength } = readHeaderBlock(raw);
  if (byteLength > HEADER_BYTES_MAX) return err("headers_too_large");
  if (headers.length === 0) return err("malformed");
  if (countParts(raw) > MIME_PARTS_MAX) return err("too_many_parts");
  const email = await parseMime(raw);
  if (!email.ok) return email;
  // A part list whose boundary we could not read before is counted by what came out.
  if (email.value.attachments.length > MIME_PARTS_MAX) return err("too_many_parts");
  return ok({
    ...readRootHeaders(headers),
    ...readText(email.value),
    headers,
    attachments: email.value.attachments.map(readAttachment),
  });
}

async function parseMime(raw: Uint8Array): Promise<Result<Email, ParseRefusal>> {
  try {
    const email = await PostalMime.parse(raw, {
      maxNestingDepth: MIME_DEPTH_MAX,
      maxHeadersSize: HEADER_BYTES_MAX,
      // A mail inside the mail is somebody else's text: an attachment, never part of this one's.
      forceRfc822Attachments: true,
      attachmentEncoding: "arraybuffer",
    });
    return ok(email);
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    if (message.includes("nesting depth")) return err("too_deep");
    if (message.includes("header size")) return err("headers_too_large");
    return err("malformed");
  }
}

/** Counts delimiter lines of all boundaries that the mail declares, before anything is built from them. */
function countParts(raw: Uint8Array): number {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString("latin1");
  const boundaries = new Set<string>();
  for (const [, quoted, bare] of text.matchAll(
    /boundary\s{0,20}=\s{0,20}(?:"([^"\r\n]{1,200})"|([^\s";]{1,200}))/gi,
  )) {
    boundaries.add((quoted ?? bare ?? "").trimEnd());
  }
  let parts = 0;
  for (let at = text.indexOf("\n--"); at >= 0; at = text.indexOf("\n--", at + 3)) {
    const end = text.indexOf("\n", at + 3);
    const line = text.slice(at + 3, Math.min(end < 0 ? text.length : end, at + 300)).trimEnd();
    if (boundaries.has(line)) parts += 1;
    if (parts > MIME_PARTS_MAX) break;
  }
  return parts;
}

/** Two are already too many authors; more are only memory. */
const MAILBOXES_MAX = 100;

function readRootHeaders(headers: readonly RawHeader[]) {
  const first = (name: string) => headers.find((header) => header.name === name)?.value ?? "";
  const date = new Date(first("date"));
  return {
    from: headers
      .filter(({ name }) => name === "from")
      .flatMap(({ value }) => readMailboxes(value))
      .slice(0, MAILBOXES_MAX),
    subject: cleanLine(decodeWords(first("subject")), SUBJECT_CHARS_MAX),
    date: Number.isNaN(date.getTime()) ? null : date,
    messageId: readMessageIds(first("message-id"))[0] ?? null,
    inReplyTo: readMessageIds(first("in-reply-to"))[0] ?? null,
    references: readMessageIds(first("references")).slice(-REFERENCES_MAX),
  };
}

/** An empty From still counts as one author, so that it cannot hide a second header. */
function readMailboxes(value: string): Mailbox[] {
  const mailboxes = addressParser(value, { flatten: true }).map(({ name, address }) => ({
    name: cleanLine(name, 200),
    address: address ?? "",
  }));
  return mailboxes.length > 0 ? mailboxes : [{ name: "", address: "" }];
}

function readMessageIds(value: string): string[] {
  return value.match(/<[^<>\s]{1,996}>/g) ?? [];
}

/** Text only: no addresses of links and images, which a mail program would fetch or a reader click. */
const HTML_TO_TEXT: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxInputLength: 4 * 1024 * 1024, maxDepth: 200 },
  selectors: [
    { selector: "a", options: { ignoreHref: true } },
    { selector: "img", format: "skip" },
    ...["h1", "h2", "h3", "h4", "h5", "h6", "table"].map((selector) => ({
      selector,
      options: { uppercase: false, uppercaseHeadings: false },
    })),
  ],
};

function readText(email: Email): Pick<ParsedMail, "text" | "textOrigin"> {
  const plain = cleanText(email.text ?? "").trimEnd();
  if (plain !== "") return { text: plain, textOrigin: "plain" };
  const html = cleanText(convert(email.html ?? "", HTML_TO_TEXT)).trimEnd();
  return html === "" ? { text: "", textOrigin: "none" } : { text: html, textOrigin: "html" };
}

function readAttachment(attachment: Attachment): ParsedAttachment {
  const content = toBytes(attachment.content);
  const contentType = sniffType(content);
  return {
    fileName: cleanFileName(attachment.filename, contentType),
    contentType,
    declaredType: cleanLine(attachment.mimeType, 100).toLowerCase(),
    content,
    inline: attachment.disposition === "inline" || attachment.related === true,
  };
}

/** A copy of its own, so that its memory can be handed to another thread. */
function toBytes(content: Attachment["content"]): Uint8Array<ArrayBuffer> {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? new Uint8Array(content) : new Uint8Array(content.slice(0));
}
