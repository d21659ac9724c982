import type { Db } from "#lib/db/client.ts";
import { lookUpHash, type SealingKeys, seal } from "#lib/db/sealed.ts";
import { canonicalAddress } from "#lib/domain/mail-address.ts";
import { newRelayLocalPart } from "#lib/domain/relay-address.ts";
import { newId } from "#lib/kernel/ids.ts";

export const RELAY_DOMAIN = "relay.test";
export const BUYER = "britta.buyer@mail.test";
export const OWNER = "olga.owner@shop.test";
export const VIEWER = "victor.viewer@shop.test";
/** Where the owner receives notifications, and writes from. */
export const REGISTERED = "orders@shop.test";

const CREATED_AT = new Date("2026-01-01T00:00:00Z");

export type TestShop = Awaited<ReturnType<typeof createShop>>;
export type TestThread = Awaited<ReturnType<typeof createThread>>;

type Names = { readonly displayName?: string; readonly buyer?: string };

/** A seller account with an owner, a viewer, a registered mailbox, and one buyer with one thread. */
export async function createShop(db: Db, keys: SealingKeys, names: Names = {}) {
  const sellerAccountId = newId();
  const displayName = names.displayName ?? "Lamps and Sons";
  const buyer = { id: newId(), email: names.buyer ?? BUYER };
  await db.sellerAccount.create({
    data: {
      ...{ id: sellerAccountId, displayName, slug: `shop-${sellerAccountId}`, locale: "en" },
      ...{ timeZone: "Europe/Berlin", createdAt: CREATED_AT },
    },
  });
  const ownerId = await createMember(db, keys, sellerAccountId, { role: "owner", email: OWNER });
  const viewerId = await createMember(db, keys, sellerAccountId, { role: "viewer", email: VIEWER });
  await db.notificationPreference.create({
    data: {
      ...{ sellerAccountId, id: newId(), memberId: ownerId, category: "buyer_messages" },
      ...{ ...addressColumns(keys, REGISTERED), enabled: true, verifiedAt: CREATED_AT },
    },
  });
  await db.buyer.create({
    data: {
      ...{ sellerAccountId, id: buyer.id, displayName: "Britta", locale: "en", kind: "private" },
      emailSealed: seal(keys, buyer.email),
      emailHash: lookUpHash(keys, canonicalAddress(buyer.email)),
      createdAt: CREATED_AT,
    },
  });
  const shop = { sellerAccountId, ownerId, viewerId, buyer };
  return { ...shop, thread: await createThread(db, shop) };
}

/** One more order of the shop's buyer, with a thread and its two relay addresses. */
export async function createThread(
  db: Db,
  shop: { readonly sellerAccountId: string; readonly buyer: { readonly id: string } },
) {
  const { sellerAccountId } = shop;
  const id = newId();
  const digits = `${BigInt(`0x${id.replaceAll("-", "").slice(16)}`)}`.padStart(17, "7");
  const orderId = `${digits.slice(0, 3)}-${digits.slice(3, 10)}-${digits.slice(10, 17)}`;
  const subject = "Your order of a lamp";
  await db.order.create({
    data: {
      ...{ sellerAccountId, orderId, buyerId: shop.buyer.id, marketplace: "market.test" },
      ...{ status: "shipped", fulfilment: "seller", purchasedAt: CREATED_AT },
    },
  });
  await db.thread.create({
    data: {
      ...{ sellerAccountId, id, orderId, buyerId: shop.buyer.id, subject },
      ...{ createdAt: CREATED_AT, lastMessageAt: CREATED_AT },
    },
  });
  const relay = async (writer: "buyer" | "seller") => {
    const localPart = newRelayLocalPart();
    await db.relayAddress.create({
      data: {
        ...{ sellerAccountId, threadId: id, localPart, writer },
        ...{ domain: RELAY_DOMAIN, createdAt: CREATED_AT },
      },
    });
    return `${localPart}@${RELAY_DOMAIN}`;
  };
  return {
    ...{ sellerAccountId, id, orderId, subject },
    relayForBuyer: await relay("buyer"),
    relayForSeller: await relay("seller"),
  };
}

async function createMember(
  db: Db,
  keys: SealingKeys,
  sellerAccountId: string,
  { role, email }: { readonly role: string; readonly email: string },
): Promise<string> {
  const id = newId();
  const emailSealed = seal(keys, email);
  const emailHash = lookUpHash(keys, canonicalAddress(email));
  await db.member.create({
    data: {
      ...{ sellerAccountId, id, role, emailSealed, emailHash },
      ...{ displayName: role, createdAt: CREATED_AT },
    },
  });
  return id;
}

function addressColumns(keys: SealingKeys, address: string) {
  return {
    addressSealed: seal(keys, address),
    addressHash: lookUpHash(keys, canonicalAddress(address)),
  };
}
