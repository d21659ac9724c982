import type { InboxCursor, InboxFilter } from "#lib/contracts/inbox-url.ts";
import type { Db } from "./client.ts";
import { Prisma } from "./generated/client.ts";

/** A thread as a row of one member's inbox. */
export type InboxThread = {
  readonly id: string;
  readonly orderId: string;
  readonly subject: string;
  readonly lastMessageAt: Date;
  readonly lastMessageSnippet: string;
  readonly lastMessageAuthor: "buyer" | "seller" | null;
  readonly respondBy: Date | null;
  readonly deliveryFailed: boolean;
  readonly buyerName: string;
  readonly companyName: string | null;
  readonly locale: string;
  readonly unreadCount: number;
  readonly itemTitle: string | null;
  readonly itemCount: number;
};

type Page = {
  readonly filter: InboxFilter;
  readonly after: InboxCursor | null;
  readonly limit: number;
};

/**
 * A page of the inbox: the earliest open deadline first, then those without
 * one, newest first. The order is that of one index, walked from the cursor.
 */
export async function findInboxThreads(
  sellerAccountId: string,
  memberId: string,
  page: Page,
  db: Db,
): Promise<InboxThread[]> {
  return db.$queryRaw<InboxThread[]>`
    SELECT t.id, t.order_id AS "orderId", t.subject, t.last_message_at AS "lastMessageAt",
      t.last_message_snippet AS "lastMessageSnippet", t.last_message_author AS "lastMessageAuthor",
      t.respond_by AS "respondBy", t.delivery_failed AS "deliveryFailed",
      b.display_name AS "buyerName", b.company_name AS "companyName", b.locale,
      coalesce(r.unread_count, 0) AS "unreadCount", i.title AS "itemTitle", i.count::int AS "itemCount"
    FROM thread t
    JOIN buyer b ON b.seller_account_id = t.seller_account_id AND b.id = t.buyer_id
    LEFT JOIN read_state r ON r.seller_account_id = t.seller_account_id
      AND r.member_id = ${memberId}::uuid AND r.thread_id = t.id
    LEFT JOIN LATERAL (
      SELECT (array_agg(title ORDER BY position))[1] AS title, count(*) AS count FROM order_item
      WHERE seller_account_id = t.seller_account_id AND order_id = t.order_id
    ) i ON true
    WHERE t.seller_account_id = ${sellerAccountId}::uuid
      AND ${filterCondition(page.filter)} AND ${afterCondition(page.after)}
    ORDER BY t.respond_by ASC NULLS LAST, t.last_message_at DESC, t.id DESC
    LIMIT ${page.limit}`;
}

function filterCondition(filter: InboxFilter): Prisma.Sql {
  switch (filter) {
    case "all":
      return Prisma.sql`true`;
    case "unread":
      return Prisma.sql`r.unread_count > 0`;
    case "needs-response":
      return Prisma.sql`t.respond_by IS NOT NULL`;
  }
}

function afterCondition(after: InboxCursor | null): Prisma.Sql {
  if (!after) return Prisma.sql`true`;
  const [respondBy, lastMessageAt, id] = after;
  const older = Prisma.sql`(t.last_message_at, t.id) < (${lastMessageAt}::timestamptz, ${id}::uuid)`;
  if (respondBy === null) return Prisma.sql`(t.respond_by IS NULL AND ${older})`;
  return Prisma.sql`(t.respond_by IS NULL OR t.respond_by > ${respondBy}::timestamptz
    OR (t.respond_by = ${respondBy}::timestamptz AND ${older}))`;
}

/** In how many threads a member has something unread; counted up to `max`. */
export async function countUnreadThreads(
  sellerAccountId: string,
  memberId: string,
  max: number,
  db: Db,
): Promise<number> {
  return db.readState.count({
    where: { sellerAccountId, memberId, unreadCount: { gt: 0 } },
    take: max,
  });
}

/** A thread with all that its screen shows. Null: not this account's, or not there. */
export async function findThreadDetail(sellerAccountId: string, threadId: string, db: Db) {
  return db.thread.findUnique({
    where: { sellerAccountId_id: { sellerAccountId, id: threadId } },
    include: {
      buyer: { select: { displayName: true, companyName: true, locale: true } },
      order: { include: { items: { orderBy: { position: "asc" } } } },
      relayAddresses: true,
      messages: {
        orderBy: { threadSeq: "asc" },
        include: {
          attachments: { orderBy: { position: "asc" } },
          outboxMails: {
            where: { kind: "relay" },
            select: { state: true, lastReason: true, mayBeDuplicate: true, updatedAt: true },
          },
        },
      },
    },
  });
}

/** Mails to a thread that did not become messages: held or quarantined, newest first. */
export async function listAsideMails(sellerAccountId: string, threadId: string, db: Db) {
  return db.inboundState.findMany({
    where: { sellerAccountId, threadId, state: { in: ["held", "quarantined"] } },
    orderBy: { updatedAt: "desc" },
    take: 20,
    include: { mail: { select: { receivedAt: true } } },
  });
}

export async function listMemberNames(
  sellerAccountId: string,
  db: Db,
): Promise<Map<string, string>> {
  const members = await db.member.findMany({
    where: { sellerAccountId },
    select: { id: true, displayName: true },
  });
  return new Map(members.map((member) => [member.id, member.displayName]));
}

/** A kept file of a message, with its bytes. */
export async function findAttachment(
  sellerAccountId: string,
  key: { readonly messageId: string; readonly position: number },
  db: Db,
) {
  return db.attachment.findUnique({
    where: { sellerAccountId_messageId_position: { sellerAccountId, ...key } },
    include: { content: { select: { bytes: true } } },
  });
}

export async function findAnnouncements(limit: number, db: Db) {
  return db.announcement.findMany({
    orderBy: [{ pinned: "desc" }, { publishedAt: "desc" }],
    take: limit,
  });
}
