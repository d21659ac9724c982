import { snippetOf } from "#lib/domain/message/snippet.ts";
import { respondByAfter } from "#lib/domain/response-clock.ts";
import { AppError } from "#lib/kernel/app-error.ts";
import { newId } from "#lib/kernel/ids.ts";
import { announceChange } from "./changes.ts";
import type { Db, Tx } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

export type NewAttachment = {
  readonly fileName: string;
  readonly contentType: string;
  readonly sizeBytes: number;
} & (
  | { readonly content: { readonly sha256: Uint8Array; readonly bytes: Uint8Array } }
  | { readonly droppedReason: string }
);

export type NewMessage = {
  readonly id: string;
  readonly threadId: string;
  readonly author: "buyer" | "seller";
  readonly memberId: string | null;
  readonly kind: "person" | "auto_reply";
  readonly via: "mail" | "web";
  readonly subject: string;
  readonly bodyText: string;
  readonly quotedText: string;
  readonly scrubbedCount: number;
  readonly verdict: Prisma.InputJsonValue | null;
  readonly inboundMailId: string | null;
  readonly mailMessageId: string | null;
  readonly createdAt: Date;
  readonly attachments: readonly NewAttachment[];
};

export type MessageEventType =
  | "queued"
  | "sending"
  | "accepted"
  | "retry"
  | "failed"
  | "unconfirmed"
  | "bounce_received";

/**
 * Appends a message and keeps everything that summarizes it: the thread's
 * counters and deadline, each member's unread count, the news to open
 * browsers. Takes the thread's row lock, so that threadSeq has no gaps and no
 * doubles. The caller's transaction makes it one step with mail and jobs.
 */
export async function appendMessage(
  sellerAccountId: string,
  message: NewMessage,
  tx: Tx,
): Promise<{ threadSeq: number }> {
  const thread = await lockThread(sellerAccountId, message.threadId, tx);
  const threadSeq = thread.message_count + 1;
  const { attachments, verdict, ...columns } = message;

  await tx.message.create({
    data: { ...columns, sellerAccountId, threadSeq, ...(verdict !== null && { verdict }) },
  });
  await insertAttachments(sellerAccountId, message.id, attachments, tx);
  await tx.thread.update({
    where: { sellerAccountId_id: { sellerAccountId, id: message.threadId } },
    data: {
      messageCount: threadSeq,
      lastMessageAt: message.createdAt,
      lastMessageSnippet: snippetOf(message.bodyText),
      lastMessageAuthor: message.author,
      respondBy: respondByAfter(thread.respond_by, { ...message, at: message.createdAt }),
    },
  });
  if (message.author === "buyer") await countUnread(sellerAccountId, message, tx);
  else if (message.memberId)
    await markRead(sellerAccountId, message.memberId, message.threadId, threadSeq, tx);
  await announceChange({ kind: "thread", sellerAccountId, threadId: message.threadId }, tx);
  return { threadSeq };
}

/** Makes whoever else appends to the thread wait until the transaction ends. */
export async function lockThread(
  sellerAccountId: string,
  threadId: string,
  tx: Tx,
): Promise<{ readonly message_count: number; readonly respond_by: Date | null }> {
  const [thread] = await tx.$queryRaw<{ message_count: number; respond_by: Date | null }[]>`
    SELECT message_count, respond_by FROM thread
    WHERE seller_account_id = ${sellerAccountId}::uuid AND id = ${threadId}::uuid
    FOR UPDATE`;
  if (!thread) throw new AppError("The thread of a message does not exist");
  return thread;
}

async function insertAttachments(
  sellerAccountId: string,
  messageId: string,
  attachments: readonly NewAttachment[],
  tx: Tx,
): Promise<void> {
  for (const [position, attachment] of attachments.entries()) {
    const { fileName, contentType, sizeBytes } = attachment;
    const kept = "content" in attachment ? attachment.content : undefined;
    if (kept) {
      await tx.attachmentContent.createMany({
        data: [
          {
            sellerAccountId,
            sha256: new Uint8Array(kept.sha256),
            bytes: new Uint8Array(kept.bytes),
          },
        ],
        skipDuplicates: true,
      });
    }
    await tx.attachment.create({
      data: {
        ...{ sellerAccountId, messageId, position, fileName, contentType, sizeBytes },
        contentSha256: kept ? new Uint8Array(kept.sha256) : null,
        droppedReason: "droppedReason" in attachment ? attachment.droppedReason : null,
      },
    });
  }
}

async function countUnread(sellerAccountId: string, message: NewMessage, tx: Tx): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO read_state (seller_account_id, member_id, thread_id, last_read_seq, unread_count, updated_at)
    SELECT seller_account_id, id, ${message.threadId}::uuid, 0, 1, ${message.createdAt}
    FROM member WHERE seller_account_id = ${sellerAccountId}::uuid AND removed_at IS NULL
    ON CONFLICT (seller_account_id, member_id, thread_id)
    DO UPDATE SET unread_count = read_state.unread_count + 1, updated_at = excluded.updated_at`;
}

/**
 * Marks a thread as read by one member up to a message. Messages that arrived
 * since stay unread; reading twice or out of order changes nothing. Says whether
 * anything changed.
 */
export async function markRead(
  sellerAccountId: string,
  memberId: string,
  threadId: string,
  threadSeq: number,
  tx: Tx,
): Promise<boolean> {
  const changed = await tx.$executeRaw`
    INSERT INTO read_state (seller_account_id, member_id, thread_id, last_read_seq, unread_count, updated_at)
    SELECT ${sellerAccountId}::uuid, ${memberId}::uuid, ${threadId}::uuid, ${threadSeq},
      count(*) FILTER (WHERE author = 'buyer' AND thread_seq > ${threadSeq}), now()
    FROM message
    WHERE seller_account_id = ${sellerAccountId}::uuid AND thread_id = ${threadId}::uuid
    ON CONFLICT (seller_account_id, member_id, thread_id)
    DO UPDATE SET
      last_read_seq = excluded.last_read_seq,
      unread_count = excluded.unread_count,
      updated_at = excluded.updated_at
    WHERE read_state.last_read_seq < excluded.last_read_seq OR read_state.unread_count > excluded.unread_count`;
  return changed > 0;
}

export async function insertMessageEvent(
  sellerAccountId: string,
  event: {
    readonly messageId: string;
    readonly type: MessageEventType;
    readonly detail: Prisma.InputJsonObject;
    readonly occurredAt: Date;
  },
  tx: Tx,
): Promise<void> {
  await tx.messageEvent.create({ data: { sellerAccountId, id: newId(), ...event } });
}

/** The message with this id, or null: also the answer to "was this draft sent already?". */
export async function findMessage(sellerAccountId: string, id: string, tx: Db | Tx) {
  return tx.message.findUnique({ where: { sellerAccountId_id: { sellerAccountId, id } } });
}

/** Message-IDs by which the mail client of one party knows the thread, oldest first. */
export async function listMailMessageIds(
  sellerAccountId: string,
  threadId: string,
  recipientHash: Uint8Array,
  author: "buyer" | "seller",
  tx: Tx,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT mail_message_id AS id, created_at FROM message
      WHERE seller_account_id = ${sellerAccountId}::uuid AND thread_id = ${threadId}::uuid
        AND author = ${author} AND mail_message_id IS NOT NULL
      UNION ALL
      SELECT message_id_header, created_at FROM outbox_mail
      WHERE seller_account_id = ${sellerAccountId}::uuid AND thread_id = ${threadId}::uuid
        AND recipient_hash = ${recipientHash}
      ORDER BY created_at DESC LIMIT 20
    ) newest ORDER BY created_at`;
  return rows.map((row) => row.id);
}

export async function countAttachments(
  sellerAccountId: string,
  messageId: string,
  tx: Tx,
): Promise<number> {
  return tx.attachment.count({ where: { sellerAccountId, messageId } });
}

/** Enough for what a member would quote, and a bound on what each check reads. */
const BUYER_TEXTS_MAX = 50;

/** The words of the buyer's last messages in a thread, oldest first. */
export async function listBuyerTexts(
  sellerAccountId: string,
  threadId: string,
  tx: Db | Tx,
): Promise<string[]> {
  const newest = await tx.message.findMany({
    where: { sellerAccountId, threadId, author: "buyer" },
    orderBy: { threadSeq: "desc" },
    take: BUYER_TEXTS_MAX,
    select: { bodyText: true },
  });
  return newest.reverse().map((message) => message.bodyText);
}
