import type { AnswerContext } from "#lib/domain/compliance/check-answer.ts";
import type { DraftOrder } from "#lib/domain/compliance/draft.ts";
import type { Db, Tx } from "./client.ts";
import { listBuyerTexts } from "./message-store.ts";
import { findActivePolicy } from "./policy-store.ts";

/** What an answer in a thread is judged by, as it stands now. Null: no such thread in this seller account. */
export async function findAnswerContext(
  sellerAccountId: string,
  threadId: string,
  tx: Db | Tx,
): Promise<AnswerContext | null> {
  const thread = await tx.thread.findUnique({
    where: { sellerAccountId_id: { sellerAccountId, id: threadId } },
    select: {
      subject: true,
      orderId: true,
      buyer: { select: { locale: true } },
      order: { select: { status: true, items: { select: { title: true } } } },
    },
  });
  if (!thread) return null;
  return {
    orderId: thread.orderId,
    order: {
      status: thread.order.status as NonNullable<DraftOrder["status"]>,
      items: thread.order.items,
    },
    threadSubject: thread.subject,
    buyerLocale: thread.buyer.locale,
    buyerTexts: await listBuyerTexts(sellerAccountId, threadId, tx),
    policy: await findActivePolicy(tx),
  };
}
