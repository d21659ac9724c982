import type { Db, Tx } from "#lib/db/client.ts";
import { lookUpHash, type SealingKeys, seal } from "#lib/db/sealed.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import { canonicalAddress } from "#lib/domain/mail-address.ts";
import { newId } from "#lib/kernel/ids.ts";
import { hashPassword } from "#lib/kernel/password.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { announcements } from "./content/announcements.ts";
import { marketplaceNames } from "./content/shop.ts";
import type { DemoOrder } from "./content/types.ts";
import { type DemoShop, demoShops } from "./demo-shops.ts";
import { seedThread } from "./seed-thread.ts";

export type SeedOptions = {
  readonly db: Db;
  readonly keys: SealingKeys;
  readonly relayDomain: string;
  readonly now: Date;
  /** The password of every demo member. */
  readonly password: string;
  /** Add the demo shop beside what is there already. */
  readonly force: boolean;
};

export type ShopContext = SeedOptions & {
  readonly shop: DemoShop;
  readonly sellerAccountId: string;
  readonly memberIds: ReadonlyMap<string, string>;
  readonly buyerIds: ReadonlyMap<string, string>;
};

/**
 * Fills the database with the demo's accounts. What is there already is left
 * alone, what an interrupted seeding or an earlier Parley lacked is added; a
 * database that holds anything else is refused unless `force` is set.
 */
export async function seedDemo(
  options: SeedOptions,
): Promise<Result<"seeded" | "already_seeded", "not_empty">> {
  const accounts = await options.db.sellerAccount.findMany({ select: { slug: true } });
  const slugs = new Set(accounts.map(({ slug }) => slug));
  const missing = demoShops.filter(({ account }) => !slugs.has(account.slug));
  const [main] = demoShops;
  if (missing.length === 0) return ok("already_seeded");
  const isDemo = missing.length < demoShops.length;
  if (!isDemo && accounts.length > 0 && !options.force) return err("not_empty");
  const passwordHash = await hashPassword(options.password);
  // The main shop comes last: the announcements below are written once, after it.
  for (const shop of [...missing].reverse()) await seedShop(shop, passwordHash, options);
  if (!main || !missing.includes(main)) return ok("seeded");
  await options.db.announcement.createMany({
    data: announcements.map((announcement) => ({
      id: newId(),
      title: announcement.title,
      body: announcement.bodyMarkdown,
      pinned: announcement.pinned,
      publishedAt: hoursFrom(options.now, -announcement.hoursAgo),
    })),
  });
  return ok("seeded");
}

export function hoursFrom(now: Date, hours: number): Date {
  return new Date(now.getTime() + hours * 3_600_000);
}

async function seedShop(shop: DemoShop, passwordHash: string, options: SeedOptions): Promise<void> {
  const sellerAccountId = newId();
  const context: ShopContext = {
    ...options,
    ...{ shop, sellerAccountId },
    memberIds: new Map(shop.account.members.map((member) => [member.key, newId()])),
    buyerIds: new Map(shop.buyers.map((buyer) => [buyer.key, newId()])),
  };
  // One transaction: an interrupted seeding leaves nothing, and starts over.
  await inTransaction(
    options.db,
    async (tx) => {
      const { displayName, slug, locale, timeZone } = shop.account;
      await tx.sellerAccount.create({
        data: {
          id: sellerAccountId,
          displayName,
          slug,
          locale,
          timeZone,
          createdAt: hoursFrom(options.now, -24 * 400),
        },
      });
      await seedMembers(context, passwordHash, tx);
      await seedBuyers(context, tx);
      for (const order of shop.orders) await seedOrder(order, context, tx);
      for (const thread of shop.threads) await seedThread(thread, context, tx);
    },
    { timeoutMs: 120_000 },
  );
}

async function seedMembers(context: ShopContext, passwordHash: string, tx: Tx): Promise<void> {
  const { shop, sellerAccountId, keys, now } = context;
  for (const member of shop.account.members) {
    const id = idOf(context.memberIds, member.key);
    const emailHash = lookUpHash(keys, canonicalAddress(member.email));
    const emailSealed = seal(keys, member.email);
    const { displayName, role } = member;
    await tx.member.create({
      data: {
        ...{ sellerAccountId, id, displayName, role, emailHash, emailSealed },
        createdAt: now,
      },
    });
    await tx.signInIdentity.create({
      data: {
        emailHash: lookUpHash(keys, member.email),
        ...{ sellerAccountId, memberId: id, passwordHash, updatedAt: now },
      },
    });
    if (member.role !== "owner") continue;
    await tx.notificationPreference.create({
      data: {
        ...{
          sellerAccountId,
          id: newId(),
          memberId: id,
          category: "buyer_messages",
          enabled: true,
        },
        addressSealed: seal(keys, shop.account.registeredAddress),
        addressHash: lookUpHash(keys, canonicalAddress(shop.account.registeredAddress)),
        verifiedAt: now,
      },
    });
  }
}

async function seedBuyers({ shop, sellerAccountId, keys, now, buyerIds }: ShopContext, tx: Tx) {
  await tx.buyer.createMany({
    data: shop.buyers.map((buyer) => ({
      ...{ sellerAccountId, id: idOf(buyerIds, buyer.key), createdAt: now },
      displayName: buyer.displayName,
      emailSealed: seal(keys, buyer.email),
      emailHash: lookUpHash(keys, canonicalAddress(buyer.email)),
      locale: buyer.locale,
      kind: buyer.kind,
      companyName: buyer.kind === "company" ? buyer.companyName : null,
    })),
  });
}

async function seedOrder(order: DemoOrder, context: ShopContext, tx: Tx): Promise<void> {
  const { shop, sellerAccountId, now, buyerIds } = context;
  const { orderId, status, fulfilment } = order;
  const ago = (hours: number | undefined) => (hours === undefined ? null : hoursFrom(now, -hours));
  await tx.order.create({
    data: {
      ...{ sellerAccountId, orderId, status, fulfilment },
      buyerId: idOf(buyerIds, order.buyerKey),
      marketplace: marketplaceNames[order.marketplace],
      purchasedAt: hoursFrom(now, -order.purchasedHoursAgo),
      earliestDeliveryAt: hoursFrom(now, order.earliestDeliveryHours),
      latestDeliveryAt: hoursFrom(now, order.latestDeliveryHours),
      completedAt: ago(order.completedHoursAgo),
      cancelledAt: ago(order.cancelledHoursAgo),
    },
  });
  await tx.orderItem.createMany({
    data: order.items.map(({ productKey, quantity, customized }, index) => {
      const product = shop.products.find((each) => each.key === productKey);
      if (!product) throw new Error(`No demo product ${productKey}`);
      const { sku, asin, title } = product;
      const position = index + 1;
      return {
        ...{ sellerAccountId, orderId, position, sku, asin, title, quantity },
        customized: customized ?? false,
      };
    }),
  });
}

export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The demo content names nobody with the key ${key}`);
  return id;
}
