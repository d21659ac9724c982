import { announceChange } from "#lib/db/changes.ts";
import { markRead } from "#lib/db/message-store.ts";
import { processContext } from "#lib/db/process-context.ts";
import { hasThread } from "#lib/db/thread-store.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";

/** Notes that a member has seen a thread up to a message. Their other tabs hear of it. */
export async function markThreadRead(
  member: { readonly sellerAccountId: string; readonly memberId: string },
  seen: { readonly threadId: string; readonly threadSeq: number },
  { db } = processContext(),
): Promise<Result<null, { readonly code: "not_found" }>> {
  const { sellerAccountId, memberId } = member;
  return inTransaction<Result<null, { readonly code: "not_found" }>>(db, async (tx) => {
    if (!(await hasThread(sellerAccountId, seen.threadId, tx))) return err({ code: "not_found" });
    const changed = await markRead(sellerAccountId, memberId, seen.threadId, seen.threadSeq, tx);
    if (changed)
      await announceChange({ kind: "thread", sellerAccountId, threadId: seen.threadId }, tx);
    return ok(null);
  });
}
