import type { Tx } from "./client.ts";
import { type SealingKeys, unsealText } from "./sealed.ts";

export type NotificationTarget = {
  readonly memberName: string;
  readonly address: string;
  readonly addressHash: Uint8Array<ArrayBuffer>;
};

/** The verified addresses that want to hear of a category, each once. */
export async function listNotificationTargets(
  sellerAccountId: string,
  category: "buyer_messages",
  keys: SealingKeys,
  tx: Tx,
): Promise<NotificationTarget[]> {
  const preferences = await tx.notificationPreference.findMany({
    where: {
      ...{ sellerAccountId, category, enabled: true },
      verifiedAt: { not: null },
      member: { removedAt: null },
    },
    include: { member: { select: { displayName: true } } },
    orderBy: { id: "asc" },
  });
  const byAddress = new Map<string, NotificationTarget>();
  for (const preference of preferences) {
    const address = unsealText(keys, preference.addressSealed);
    if (byAddress.has(address)) continue;
    byAddress.set(address, {
      memberName: preference.member.displayName,
      address,
      addressHash: preference.addressHash,
    });
  }
  return [...byAddress.values()];
}
