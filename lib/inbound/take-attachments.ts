import { createHash } from "node:crypto";
import type { NewAttachment } from "#lib/db/message-store.ts";
import { type Identity, scrubText } from "#lib/domain/identity/scrub.ts";
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
    const content = index < FILES_MAX ? await cleanContent(attachment) : "too_many";
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

async function cleanContent({
  contentType,
  content,
}: ParsedAttachment): Promise<Uint8Array | string> {
  if (!KEPT_TYPES.has(contentType)) return "type_not_allowed";
  if (!contentType.startsWith("image/")) return content;
  const cleaned = await cleanImage(content);
  return cleaned.ok ? cleaned.value : cleaned.error;
}
