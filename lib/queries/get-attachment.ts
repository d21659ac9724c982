import type { Viewer } from "#lib/auth/viewer.ts";
import { db } from "#lib/db/client.ts";
import { findAttachment } from "#lib/db/inbox-store.ts";
import { can } from "#lib/domain/access.ts";
import { isId } from "#lib/kernel/ids.ts";

/** A file of one of the viewer's messages. Null: not theirs, not there, or not kept. */
export async function getAttachment(
  viewer: Viewer,
  messageId: string,
  position: number,
): Promise<{ fileName: string; contentType: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  if (!can(viewer.role, "thread.read")) return null;
  if (!isId(messageId) || !Number.isInteger(position) || position < 0 || position > 10_000)
    return null;
  const found = await findAttachment(viewer.sellerAccountId, { messageId, position }, db());
  if (!found?.content) return null;
  return { fileName: found.fileName, contentType: found.contentType, bytes: found.content.bytes };
}
