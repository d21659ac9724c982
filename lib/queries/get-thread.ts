import type { Viewer } from "#lib/auth/viewer.ts";
import { db } from "#lib/db/client.ts";
import { findThreadDetail, listAsideMails, listMemberNames } from "#lib/db/inbox-store.ts";
import { can } from "#lib/domain/access.ts";
import { isId } from "#lib/kernel/ids.ts";
import { type SentInSpiteOf, sentInSpiteOf } from "./sent-in-spite-of.ts";

/** A thread as its screen shows it: plain data, times ISO 8601 in UTC, no real address. */
export type ThreadView = {
  readonly threadId: string;
  readonly subject: string;
  readonly now: string;
  readonly respondBy: string | null;
  /** The relay address to which the seller's side writes by mail. */
  readonly relayForSeller: string;
  readonly order: OrderView;
  readonly buyer: {
    readonly displayName: string;
    readonly companyName: string | null;
    readonly locale: string;
  };
  readonly messages: readonly MessageView[];
  readonly asideMails: readonly AsideMailView[];
};

export type OrderView = {
  readonly orderId: string;
  readonly marketplace: string;
  readonly status: "pending" | "unshipped" | "shipped" | "delivered" | "cancelled";
  readonly fulfilment: "seller" | "marketplace";
  readonly purchasedAt: string;
  readonly earliestDeliveryAt: string | null;
  readonly latestDeliveryAt: string | null;
  readonly completedAt: string | null;
  readonly cancelledAt: string | null;
  readonly items: readonly {
    readonly title: string;
    readonly sku: string;
    readonly asin: string;
    readonly quantity: number;
    readonly customized: boolean;
  }[];
};

export type MessageView = {
  readonly messageId: string;
  readonly seq: number;
  readonly author: "buyer" | "seller";
  readonly authorName: string;
  readonly kind: "person" | "auto_reply";
  readonly via: "mail" | "web";
  readonly sentAt: string;
  readonly bodyText: string;
  readonly quotedText: string;
  /** Addresses of a participant that were removed from what was written. */
  readonly scrubbedCount: number;
  /** Null: nothing had warned. */
  readonly sentInSpiteOf: SentInSpiteOf | null;
  readonly attachments: readonly {
    readonly position: number;
    readonly fileName: string;
    readonly contentType: string;
    readonly sizeBytes: number;
    readonly droppedReason: string | null;
  }[];
  /** Null for the buyer's messages and for those not yet in line. */
  readonly delivery: {
    readonly state: "queued" | "sending" | "accepted" | "retry" | "failed" | "unconfirmed";
    readonly reason: string | null;
    readonly mayBeDuplicate: boolean;
    readonly at: string;
  } | null;
};

/** A mail to this thread that was not taken as a message, and why. */
export type AsideMailView = {
  readonly inboundMailId: string;
  readonly receivedAt: string;
  readonly state: "held" | "quarantined";
  readonly reason: string;
};

type Detail = NonNullable<Awaited<ReturnType<typeof findThreadDetail>>>;

/** The viewer's thread. Null: it does not exist or belongs to somebody else. */
export async function getThread(viewer: Viewer, threadId: string): Promise<ThreadView | null> {
  if (!isId(threadId) || !can(viewer.role, "thread.read")) return null;
  const { sellerAccountId } = viewer;
  const thread = await findThreadDetail(sellerAccountId, threadId, db());
  if (!thread) return null;
  const [aside, memberNames] = await Promise.all([
    listAsideMails(sellerAccountId, threadId, db()),
    listMemberNames(sellerAccountId, db()),
  ]);
  const relay = thread.relayAddresses.find((address) => address.writer === "seller");
  return {
    threadId: thread.id,
    subject: thread.subject,
    now: new Date().toISOString(),
    respondBy: thread.respondBy?.toISOString() ?? null,
    relayForSeller: relay ? `${relay.localPart}@${relay.domain}` : "",
    order: toOrderView(thread.order),
    buyer: thread.buyer,
    messages: thread.messages.map((message) =>
      toMessageView(
        message,
        message.author === "buyer"
          ? thread.buyer.displayName
          : (memberNames.get(message.memberId ?? "") ?? viewer.sellerAccountName),
      ),
    ),
    asideMails: aside.map((mail) => ({
      inboundMailId: mail.inboundMailId,
      receivedAt: mail.mail.receivedAt.toISOString(),
      state: mail.state as AsideMailView["state"],
      reason: mail.reason ?? "",
    })),
  };
}

function toOrderView(order: Detail["order"]): OrderView {
  return {
    orderId: order.orderId,
    marketplace: order.marketplace,
    status: order.status as OrderView["status"],
    fulfilment: order.fulfilment as OrderView["fulfilment"],
    purchasedAt: order.purchasedAt.toISOString(),
    earliestDeliveryAt: order.earliestDeliveryAt?.toISOString() ?? null,
    latestDeliveryAt: order.latestDeliveryAt?.toISOString() ?? null,
    completedAt: order.completedAt?.toISOString() ?? null,
    cancelledAt: order.cancelledAt?.toISOString() ?? null,
    items: order.items.map(({ title, sku, asin, quantity, customized }) => ({
      ...{ title, sku, asin, quantity, customized },
    })),
  };
}

function toMessageView(message: Detail["messages"][number], authorName: string): MessageView {
  const [mail] = message.outboxMails;
  return {
    messageId: message.id,
    seq: message.threadSeq,
    author: message.author as MessageView["author"],
    authorName,
    kind: message.kind as MessageView["kind"],
    via: message.via as MessageView["via"],
    sentAt: message.createdAt.toISOString(),
    bodyText: message.bodyText,
    quotedText: message.quotedText,
    scrubbedCount: message.scrubbedCount,
    sentInSpiteOf: message.author === "seller" ? sentInSpiteOf(message.verdict) : null,
    attachments: message.attachments.map(
      ({ position, fileName, contentType, sizeBytes, droppedReason }) => ({
        ...{ position, fileName, contentType, sizeBytes, droppedReason },
      }),
    ),
    delivery: mail
      ? {
          state: mail.state as NonNullable<MessageView["delivery"]>["state"],
          reason: mail.lastReason,
          mayBeDuplicate: mail.mayBeDuplicate,
          at: mail.updatedAt.toISOString(),
        }
      : null,
  };
}
