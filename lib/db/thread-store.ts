import type { Db, Tx } from "./client.ts";
import type { SealingKeys } from "./sealed.ts";
import { unsealText } from "./sealed.ts";

export type Writer = "buyer" | "seller";

/** Which thread a relay address belongs to, and who writes to it. Null: no such address. */
export async function findRelayAddress(localPart: string, domain: string, db: Db | Tx) {
  const found = await db.relayAddress.findUnique({
    where: { localPart_domain: { localPart, domain } },
  });
  return found && { ...found, writer: found.writer as Writer };
}

export type ThreadParties = {
  readonly threadId: string;
  readonly subject: string;
  readonly orderId: string;
  readonly respondBy: Date | null;
  readonly sellerAccountName: string;
  readonly sellerTimeZone: string;
  readonly buyer: {
    readonly displayName: string;
    readonly locale: string;
    readonly email: string;
    readonly emailHash: Uint8Array;
  };
  /** The addresses by which the members of the account could be reached. */
  readonly memberEmails: readonly string[];
  /** The relay address each party writes to, as `local@domain`. */
  readonly relayFor: Readonly<Record<Writer, string>>;
};

/**
 * Everything a mail of this thread needs to know of the two sides, real
 * addresses included: for the flows that send, never for a screen.
 */
export async function findThreadParties(
  sellerAccountId: string,
  threadId: string,
  keys: SealingKeys,
  tx: Tx,
): Promise<ThreadParties | null> {
  const thread = await tx.thread.findUnique({
    where: { sellerAccountId_id: { sellerAccountId, id: threadId } },
    include: { buyer: true, relayAddresses: true, sellerAccount: true },
  });
  if (!thread) return null;
  const members = await tx.member.findMany({
    where: { sellerAccountId },
    select: { emailSealed: true, notificationPreferences: { select: { addressSealed: true } } },
  });
  const memberEmails = members.flatMap((member) => [
    unsealText(keys, member.emailSealed),
    ...member.notificationPreferences.map((preference) =>
      unsealText(keys, preference.addressSealed),
    ),
  ]);
  const relay = (writer: Writer) => {
    const found = thread.relayAddresses.find((address) => address.writer === writer);
    if (!found) throw new Error(`Thread ${threadId} has no relay address for its ${writer}`);
    return `${found.localPart}@${found.domain}`;
  };
  return {
    threadId,
    subject: thread.subject,
    orderId: thread.orderId,
    respondBy: thread.respondBy,
    sellerAccountName: thread.sellerAccount.displayName,
    sellerTimeZone: thread.sellerAccount.timeZone,
    buyer: {
      displayName: thread.buyer.displayName,
      locale: thread.buyer.locale,
      email: unsealText(keys, thread.buyer.emailSealed),
      emailHash: thread.buyer.emailHash,
    },
    memberEmails: [...new Set(memberEmails)],
    relayFor: { buyer: relay("buyer"), seller: relay("seller") },
  };
}

export async function markDeliveryFailed(
  sellerAccountId: string,
  threadId: string,
  deliveryFailed: boolean,
  tx: Tx,
): Promise<void> {
  await tx.thread.updateMany({
    where: { sellerAccountId, id: threadId, deliveryFailed: !deliveryFailed },
    data: { deliveryFailed },
  });
}

export async function hasThread(sellerAccountId: string, id: string, tx: Tx): Promise<boolean> {
  return (await tx.thread.count({ where: { sellerAccountId, id } })) > 0;
}
