import { createHash } from "node:crypto";
import type { NewAttachment } from "#lib/db/message-store.ts";
import { findIdentity, type Identity, scrubText } from "#lib/domain/identity/scrub.ts";
import { cleanImage } from "#lib/mail/clean-image.ts";
import type { ParsedAttachment } from "#lib/mail/parsed-mail.ts";

/** What the marketplace guide lets pass: pictures, PDF, plain text. */
const KEPT_TYPES = new Set([
  "image/png",
  "image/jpeg",
  "image/webp",
  "application/pdf",
  "text/plain",
]);
const FILES_MAX = 10;

export type CleanAttachment = {
  readonly attachment: ParsedAttachment;
  /** Or why it is left out. */
  readonly content: Uint8Array | string;
};

/**
 * The files of a mail without what pictures carry beside their pixels. Decoding
 * ten photos takes seconds: do it before a transaction, not inside.
 */
export async function cleanAttachments(
  attachments: readonly ParsedAttachment[],
): Promise<CleanAttachment[]> {
  const cleaned: CleanAttachment[] = [];
  for (const [index, attachment] of attachments.entries()) {
    const content = index < FILES_MAX ? await cleanContent(attachment) : "too_many";
    cleaned.push({ attachment, content });
  }
  return cleaned;
}

async function cleanContent(attachment: ParsedAttachment): Promise<Uint8Array | string> {
  const { contentType, content } = attachment;
  if (!KEPT_TYPES.has(contentType)) return "type_not_allowed";
  if (contentType === "text/plain" && !isPlainText(attachment)) return "type_not_allowed";
  if (!contentType.startsWith("image/")) return content;
  const cleaned = await cleanImage(content);
  return cleaned.ok ? cleaned.value : cleaned.error;
}

/**
 * The files as the thread keeps them. What could name its sender (cards,
 * certificates, calendars, whole mails, their address in a text) or is not
 * allowed is left out, visibly and with the reason.
 */
export function takeAttachments(
  attachments: readonly CleanAttachment[],
  identities: readonly Identity[],
): NewAttachment[] {
  return attachments.map(({ attachment, content }) => {
    const { contentType } = attachment;
    const fileName = scrubText(attachment.fileName.replace(/\p{Cf}/gu, ""), identities).text;
    const kept =
      typeof content !== "string" && namesSender(contentType, content, identities)
        ? "names_its_sender"
        : content;
    return typeof kept === "string"
      ? { fileName, contentType, sizeBytes: attachment.content.byteLength, droppedReason: kept }
      : {
          ...{ contentType, sizeBytes: kept.byteLength },
          fileName: withEnding(fileName, contentType),
          content: { sha256: createHash("sha256").update(kept).digest(), bytes: kept },
        };
  });
}

/** The ending that each kept type may have; the first is given to a file with another. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/webp": ["webp"],
  "application/pdf": ["pdf"],
  "text/plain": ["txt"],
};

/** A name that says what the file is: no program's ending on a PDF. */
function withEnding(name: string, contentType: string): string {
  const endings = ENDINGS[contentType];
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return !endings || endings.includes(ending) ? name : `${name}.${endings[0]}`;
}

function namesSender(
  contentType: string,
  content: Uint8Array,
  identities: readonly Identity[],
): boolean {
  // A picture is only pixels by now. A PDF names its author in plain letters, unless compressed.
  if (contentType.startsWith("image/")) return false;
  const encoding = contentType === "text/plain" ? "utf8" : "latin1";
  return findIdentity(Buffer.from(content).toString(encoding), identities).length > 0;
}

/** By their bytes, cards, calendars and whole mails are plain text too; what they are called tells. */
function isPlainText({ declaredType, fileName, content }: ParsedAttachment): boolean {
  const start = Buffer.from(content.subarray(0, 200)).toString("latin1");
  if (/^(?:\xef\xbb\xbf)?\s*BEGIN:V/i.test(start)) return false;
  return (
    /\.txt$/i.test(fileName) && ["text/plain", "application/octet-stream"].includes(declaredType)
  );
}
