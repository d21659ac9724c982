import type { Tx } from "#lib/db/client.ts";
import { appendMessage, insertMessageEvent, markRead } from "#lib/db/message-store.ts";
import { newRelayLocalPart } from "#lib/domain/relay-address.ts";
import { newId } from "#lib/kernel/ids.ts";
import { queueRelayMail } from "#lib/outbound/queue-relay-mail.ts";
import type {
  DemoDeliveryReason,
  DemoMessage,
  DemoSellerMessage,
  DemoThread,
} from "./content/types.ts";
import { hoursFrom, idOf, type ShopContext } from "./seed-demo.ts";

/** One thread with its addresses and its messages, appended as the flows append them. */
export async function seedThread(thread: DemoThread, context: ShopContext, tx: Tx): Promise<void> {
  const { shop, sellerAccountId, relayDomain, now, buyerIds } = context;
  const order = shop.orders.find((each) => each.key === thread.orderKey);
  const [first] = thread.messages;
  if (!order || !first) throw new Error(`Demo thread ${thread.key} has no order or no message`);
  const threadId = newId();
  const createdAt = hoursFrom(now, -first.hoursAgo);
  await tx.thread.create({
    data: {
      ...{ sellerAccountId, id: threadId, orderId: order.orderId, subject: thread.subject },
      buyerId: idOf(buyerIds, order.buyerKey),
      createdAt,
      lastMessageAt: createdAt,
    },
  });
  await tx.relayAddress.createMany({
    data: ["buyer", "seller"].map((writer) => ({
      ...{ localPart: newRelayLocalPart(), domain: relayDomain, writer },
      ...{ sellerAccountId, threadId, createdAt },
    })),
  });
  for (const message of thread.messages) await seedMessage(message, threadId, thread, context, tx);
  if (thread.noResponseNeeded) {
    await tx.thread.update({
      where: { sellerAccountId_id: { sellerAccountId, id: threadId } },
      data: { respondBy: null },
    });
  }
  await seedReadStates(thread, threadId, context, tx);
}

async function seedMessage(
  message: DemoMessage,
  threadId: string,
  thread: DemoThread,
  context: ShopContext,
  tx: Tx,
): Promise<void> {
  const { sellerAccountId, memberIds, now } = context;
  const appended = {
    id: newId(),
    threadId,
    author: message.from,
    memberId: message.from === "seller" ? idOf(memberIds, message.memberKey) : null,
    kind: message.from === "buyer" ? (message.kind ?? "person") : "person",
    via: message.via,
    subject: thread.subject,
    bodyText: message.text,
    createdAt: hoursFrom(now, -message.hoursAgo),
  } as const;
  await appendMessage(
    sellerAccountId,
    {
      ...appended,
      ...{ quotedText: "", scrubbedCount: 0, verdict: null, attachments: [] },
      ...{ inboundMailId: null, mailMessageId: null },
    },
    tx,
  );
  if (message.from !== "seller") return;
  await queueRelayMail(sellerAccountId, appended, context, tx);
  await settle(message, appended, context, tx);
}

/** What mail servers say in such cases. */
const SERVER_WORDS = {
  mailbox_unavailable: "550 5.1.1 Mailbox unavailable",
  mailbox_full: "552 5.2.2 Mailbox full",
  greylisted: "451 4.7.1 Greylisted, try again later",
} as const satisfies Record<DemoDeliveryReason, string>;

/** What became of a mail that the demo's past sent. */
async function settle(
  message: DemoSellerMessage,
  appended: { readonly id: string; readonly threadId: string; readonly createdAt: Date },
  { sellerAccountId, now }: ShopContext,
  tx: Tx,
): Promise<void> {
  const state = message.delivery ?? "accepted";
  const reason = message.deliveryReason ? SERVER_WORDS[message.deliveryReason] : null;
  const settledAt = new Date(appended.createdAt.getTime() + 2_000);
  await tx.outboxMail.updateMany({
    where: { sellerAccountId, messageId: appended.id },
    data: {
      ...{ state, lastReason: reason, attempts: 1, updatedAt: settledAt },
      nextAttemptAt: hoursFrom(now, 1),
    },
  });
  await tx.thread.update({
    where: { sellerAccountId_id: { sellerAccountId, id: appended.threadId } },
    data: { deliveryFailed: state === "failed" },
  });
  const detail = { attempt: 1, reason };
  const event = { messageId: appended.id, type: state, detail, occurredAt: settledAt };
  await insertMessageEvent(sellerAccountId, event, tx);
}

async function seedReadStates(
  thread: DemoThread,
  threadId: string,
  { sellerAccountId, memberIds }: ShopContext,
  tx: Tx,
): Promise<void> {
  const read = thread.read ?? "all";
  if (read === "none") return;
  const seen = read === "all" ? thread.messages.length : thread.messages.length - 1;
  for (const memberId of memberIds.values()) {
    await markRead(sellerAccountId, memberId, threadId, seen, tx);
  }
}
