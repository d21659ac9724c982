import type { Viewer } from "#lib/auth/viewer.ts";
import { db } from "#lib/db/client.ts";
import { countUnreadThreads, findInboxThreads } from "#lib/db/inbox-store.ts";
import { can } from "#lib/domain/access.ts";
import { type InboxRow, toInboxRow } from "./list-threads.ts";

export type Shell = {
  /** Threads with something unread, counted up to UNREAD_MAX. */
  readonly unreadThreads: number;
  /** The five threads whose answer is due first. */
  readonly urgent: readonly InboxRow[];
  readonly now: string;
};

/** The badge shows "99+" beyond 99: no need to count further. */
const UNREAD_MAX = 100;

/** What the top bar of every screen shows. */
export async function getShell(viewer: Viewer): Promise<Shell> {
  const { sellerAccountId, memberId } = viewer;
  const now = new Date().toISOString();
  if (!can(viewer.role, "thread.read")) return { unreadThreads: 0, urgent: [], now };
  const [unreadThreads, urgent] = await Promise.all([
    countUnreadThreads(sellerAccountId, memberId, UNREAD_MAX, db()),
    findInboxThreads(
      sellerAccountId,
      memberId,
      { filter: "needs-response", after: null, limit: 5 },
      db(),
    ),
  ]);
  return { unreadThreads, urgent: urgent.map(toInboxRow), now };
}
