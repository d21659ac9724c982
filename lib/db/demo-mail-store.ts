import { newId } from "#lib/kernel/ids.ts";
import type { Db } from "./client.ts";
import { lookUpHash, type SealingKeys, unsealText } from "./sealed.ts";

export type NewDemoMail = {
  /** The address whose mailbox it is, in lower case. */
  readonly mailbox: string;
  readonly direction: "in" | "out";
  readonly raw: Uint8Array;
};

export async function insertDemoMail(mail: NewDemoMail, db: Db): Promise<void> {
  const raw = new Uint8Array(mail.raw);
  await db.demoMail.create({ data: { ...mail, id: newId(), raw, receivedAt: new Date() } });
}

export async function countDemoMails(db: Db): Promise<Map<string, number>> {
  const counted = await db.demoMail.groupBy({ by: ["mailbox"], _count: true });
  return new Map(counted.map((row) => [row.mailbox, row._count]));
}

export async function findDemoMails(mailbox: string, limit: number, db: Db) {
  return db.demoMail.findMany({ where: { mailbox }, orderBy: { receivedAt: "desc" }, take: limit });
}

export async function findDemoMail(mailbox: string, id: string, db: Db) {
  return db.demoMail.findFirst({ where: { id, mailbox } });
}

/**
 * The demo's people with their real addresses. For the demo only: they are
 * invented, and their mailboxes stand for the world outside of Parley.
 */
export async function findDemoPeople(keys: SealingKeys, db: Db) {
  const [buyers, preferences] = await Promise.all([
    db.buyer.findMany({
      where: { threads: { some: {} } },
      select: { displayName: true, emailSealed: true },
      orderBy: { displayName: "asc" },
    }),
    db.notificationPreference.findMany({
      select: {
        addressSealed: true,
        member: { select: { sellerAccount: { select: { displayName: true } } } },
      },
    }),
  ]);
  return [
    ...preferences.map((preference) => ({
      mailbox: unsealText(keys, preference.addressSealed).toLowerCase(),
      name: preference.member.sellerAccount.displayName,
      role: "seller" as const,
    })),
    ...buyers.map((buyer) => ({
      mailbox: unsealText(keys, buyer.emailSealed).toLowerCase(),
      name: buyer.displayName,
      role: "buyer" as const,
    })),
  ];
}

/**
 * Threads of the account that an address signs in to, with both real addresses
 * and both relay addresses, newest first. For the demo only.
 */
export async function findDemoThreads(email: string, limit: number, keys: SealingKeys, db: Db) {
  const identity = await db.signInIdentity.findUnique({
    where: { emailHash: lookUpHash(keys, email) },
  });
  if (!identity) return [];
  const threads = await db.thread.findMany({
    where: { sellerAccountId: identity.sellerAccountId },
    orderBy: { lastMessageAt: "desc" },
    take: limit,
    include: {
      buyer: { select: { emailSealed: true } },
      relayAddresses: true,
      sellerAccount: {
        select: {
          members: { select: { notificationPreferences: { select: { addressSealed: true } } } },
        },
      },
    },
  });
  return threads.map((thread) => {
    const [registered] = thread.sellerAccount.members.flatMap(
      (member) => member.notificationPreferences,
    );
    const relay = (writer: string) => {
      const found = thread.relayAddresses.find((address) => address.writer === writer);
      return found ? `${found.localPart}@${found.domain}` : "";
    };
    return {
      id: thread.id,
      orderId: thread.orderId,
      subject: thread.subject,
      buyerAddress: unsealText(keys, thread.buyer.emailSealed),
      sellerAddress: registered ? unsealText(keys, registered.addressSealed) : "",
      relayForBuyer: relay("buyer"),
      relayForSeller: relay("seller"),
    };
  });
}
