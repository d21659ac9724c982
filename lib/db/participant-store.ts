import type { Tx } from "./client.ts";

/**
 * Whether an address, given by its look-up hash, is the buyer of a thread.
 */
export async function isBuyerOfThread(
  sellerAccountId: string,
  threadId: string,
  emailHash: Uint8Array<ArrayBuffer>,
  tx: Tx,
): Promise<boolean> {
  const count = await tx.thread.count({
    where: { sellerAccountId, id: threadId, buyer: { emailHash } },
  });
  return count > 0;
}

/**
 * The member who writes from an address: their own, or one where they receive
 * notifications and which they have verified.
 */
export async function findMemberByAddress(
  sellerAccountId: string,
  addressHash: Uint8Array<ArrayBuffer>,
  tx: Tx,
): Promise<{ id: string; role: string } | null> {
  return tx.member.findFirst({
    where: {
      sellerAccountId,
      removedAt: null,
      OR: [
        { emailHash: addressHash },
        { notificationPreferences: { some: { addressHash, verifiedAt: { not: null } } } },
      ],
    },
    orderBy: { createdAt: "asc" },
    select: { id: true, role: true },
  });
}
