import type { Viewer } from "#lib/auth/viewer.ts";
import { type InboxUrl, readCursor, writeCursor } from "#lib/contracts/inbox-url.ts";
import { db } from "#lib/db/client.ts";
import { findInboxThreads, type InboxThread } from "#lib/db/inbox-store.ts";
import { can } from "#lib/domain/access.ts";

/** A thread in a list, as plain data. Times are ISO 8601 in UTC. */
export type InboxRow = {
  readonly threadId: string;
  readonly orderId: string;
  readonly buyerName: string;
  readonly companyName: string | null;
  readonly itemTitle: string;
  readonly otherItemCount: number;
  readonly subject: string;
  readonly snippet: string;
  readonly snippetAuthor: "buyer" | "seller" | null;
  readonly locale: string;
  readonly lastMessageAt: string;
  readonly respondBy: string | null;
  readonly unreadCount: number;
  readonly deliveryFailed: boolean;
};

export type InboxPage = {
  readonly rows: readonly InboxRow[];
  /** The `after` of the next page; null: this is the last. */
  readonly nextAfter: string | null;
  readonly now: string;
};

const PAGE_SIZE = 40;

/** One page of the viewer's inbox, most urgent first. */
export async function listThreads(viewer: Viewer, url: InboxUrl): Promise<InboxPage> {
  // The layout sends an operator away; this holds where a page is asked for without it.
  if (!can(viewer.role, "thread.read")) {
    return { rows: [], nextAfter: null, now: new Date().toISOString() };
  }
  const found = await findInboxThreads(
    viewer.sellerAccountId,
    viewer.memberId,
    {
      filter: url.filter,
      after: url.after ? (readCursor(url.after) ?? null) : null,
      // One more than shown tells whether there is a next page, without counting.
      limit: PAGE_SIZE + 1,
    },
    db(),
  );
  const shown = found.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  const hasMore = found.length > PAGE_SIZE && last !== undefined;
  return {
    rows: shown.map(toInboxRow),
    nextAfter: hasMore
      ? writeCursor([
          last.respondBy?.toISOString() ?? null,
          last.lastMessageAt.toISOString(),
          last.id,
        ])
      : null,
    now: new Date().toISOString(),
  };
}

export function toInboxRow(thread: InboxThread): InboxRow {
  return {
    threadId: thread.id,
    orderId: thread.orderId,
    buyerName: thread.buyerName,
    companyName: thread.companyName,
    itemTitle: thread.itemTitle ?? "",
    otherItemCount: Math.max(0, thread.itemCount - 1),
    subject: thread.subject,
    snippet: thread.lastMessageSnippet,
    snippetAuthor: thread.lastMessageAuthor,
    locale: thread.locale,
    lastMessageAt: thread.lastMessageAt.toISOString(),
    respondBy: thread.respondBy?.toISOString() ?? null,
    unreadCount: thread.unreadCount,
    deliveryFailed: thread.deliveryFailed,
  };
}
