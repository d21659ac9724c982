import { createHash } from "node:crypto";
import type { NewAttachment } from "#lib/db/message-store.ts";
import { findIdentity, type Identity, scrubText } from "#lib/domain/identity/scrub.ts";
import { cleanImage } from "#lib/mail/clean-image.ts";
import type { ParsedAttachment } from "#lib/mail/parsed-mail.ts";

/** What the marketplace guide lets pass: pictures, PDF, plain text, Word. */
const KEPT_TYPES = new Set([
  "image/png",
  "image/jpeg",
  "image/webp",
  "application/pdf",
  "text/plain",
]);
const FILES_MAX = 10;

/**
 * The files of a mail as the thread keeps them. Pictures lose their metadata;
 * what could name its sender (cards, certificates, calendars, whole mails) or is
 * not allowed is left out, visibly and with the reason.
 */
export async function takeAttachments(
  attachments: readonly ParsedAttachment[],
  identities: readonly Identity[],
): Promise<NewAttachment[]> {
  const taken: NewAttachment[] = [];
  for (const [index, attachment] of attachments.entries()) {
    const facts = {
      fileName: scrubText(attachment.fileName, identities).text,
      contentType: attachment.contentType,
      sizeBytes: attachment.content.byteLength,
    };
    const content = index < FILES_MAX ? await cleanContent(attachment, identities) : "too_many";
    taken.push(
      typeof content === "string"
        ? { ...facts, droppedReason: content }
        : {
            ...facts,
            sizeBytes: content.byteLength,
            content: { sha256: createHash("sha256").update(content).digest(), bytes: content },
          },
    );
  }
  return taken;
}

async function cleanContent(
  attachment: ParsedAttachment,
  identities: readonly Identity[],
): Promise<Uint8Array | string> {
  const { contentType, content } = attachment;
  if (!KEPT_TYPES.has(contentType)) return "type_not_allowed";
  if (contentType === "text/plain") {
    if (!isPlainText(attachment)) return "type_not_allowed";
    const text = Buffer.from(content).toString("utf8");
    return findIdentity(text, identities).length > 0 ? "names_its_sender" : content;
  }
  if (!contentType.startsWith("image/")) return content;
  const cleaned = await cleanImage(content);
  return cleaned.ok ? cleaned.value : cleaned.error;
}

/** By their bytes, cards, calendars and whole mails are plain text too; what they are called tells. */
function isPlainText({ declaredType, fileName, content }: ParsedAttachment): boolean {
  const start = Buffer.from(content.subarray(0, 200)).toString("latin1");
  if (/^(?:\xef\xbb\xbf)?\s*BEGIN:V/i.test(start)) return false;
  return (
    /\.txt$/i.test(fileName) && ["text/plain", "application/octet-stream"].includes(declaredType)
  );
}
