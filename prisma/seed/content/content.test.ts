import { describe, expect, test } from "vitest";
import { announcements } from "./announcements.ts";
import { buyers } from "./buyers.ts";
import { quayside } from "./operator.ts";
import { ordersEnDeFr } from "./orders-en-de-fr.ts";
import { ordersEsItJa } from "./orders-es-it-ja.ts";
import { products } from "./products.ts";
import { quillmoor, quillmoorOrders, quillmoorProducts, quillmoorThreads } from "./second-shop.ts";
import { carrierTrackingHost, elmsund, marketplaceNames } from "./shop.ts";
import { threadsDeAfterDelivery } from "./threads-de-after-delivery.ts";
import { threadsDeBeforeDelivery } from "./threads-de-before-delivery.ts";
import { threadsEnCompany } from "./threads-en-company.ts";
import { threadsEnLong } from "./threads-en-long.ts";
import { threadsEnPrivate } from "./threads-en-private.ts";
import { threadsEs } from "./threads-es.ts";
import { threadsFr } from "./threads-fr.ts";
import { threadsIt } from "./threads-it.ts";
import { threadsJa } from "./threads-ja.ts";
import type { DemoBuyerMessage, DemoSellerMessage, DemoThread } from "./types.ts";

const orders = [...ordersEnDeFr, ...ordersEsItJa];
const threads = [
  ...threadsEnPrivate,
  ...threadsEnLong,
  ...threadsEnCompany,
  ...threadsDeBeforeDelivery,
  ...threadsDeAfterDelivery,
  ...threadsFr,
  ...threadsEs,
  ...threadsIt,
  ...threadsJa,
];
const allOrders = [...orders, ...quillmoorOrders];
const allThreads = [...threads, ...quillmoorThreads];
const allProducts = [...products, ...quillmoorProducts];
const accounts = [elmsund, quillmoor, quayside];
const members = accounts.flatMap((account) => account.members);

const responseHours = 24;

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no such ${what}`);
  return value;
}

function orderOf(thread: DemoThread) {
  return must(
    allOrders.find((order) => order.key === thread.orderKey),
    `order ${thread.orderKey}`,
  );
}

function buyerOf(thread: DemoThread) {
  const { buyerKey } = orderOf(thread);
  return must(
    buyers.find((buyer) => buyer.key === buyerKey),
    `buyer ${buyerKey}`,
  );
}

function buyerMessages(thread: DemoThread): DemoBuyerMessage[] {
  return thread.messages.filter((message) => message.from === "buyer");
}

function sellerMessages(thread: DemoThread): DemoSellerMessage[] {
  return thread.messages.filter((message) => message.from === "seller");
}

/** The response clock of product.md §4, in miniature: hours since the earliest open message, and the waits of the answered ones. */
function clockOf(thread: DemoThread): { openHours: number | undefined; waits: number[] } {
  const waits: number[] = [];
  let open: number[] = [];
  for (const message of thread.messages) {
    if (message.from === "buyer" && message.kind !== "auto_reply") open.push(message.hoursAgo);
    if (message.from === "seller" && message.delivery !== "failed") {
      waits.push(...open.map((asked) => asked - message.hoursAgo));
      open = [];
    }
  }
  return { openHours: thread.noResponseNeeded ? undefined : open[0], waits };
}

function countOpenBetween(from: number, to: number): number {
  return threads.filter((thread) => {
    const { openHours } = clockOf(thread);
    return openHours !== undefined && openHours > from && openHours <= to;
  }).length;
}

describe("amounts and names", () => {
  test.each([
    ["products", products, 12],
    ["buyers", buyers, 30],
    ["orders", orders, 45],
    ["threads", threads, 60],
    ["announcements", announcements, 3],
    ["threads of the second shop", quillmoorThreads, 3],
  ])("%s", (_name, rows, amount) => {
    expect(rows).toHaveLength(amount);
  });

  test.each([
    ["member keys", members.map((member) => member.key)],
    ["member addresses", members.map((member) => member.email)],
    ["account slugs", accounts.map((account) => account.slug)],
    ["product keys", allProducts.map((product) => product.key)],
    ["SKUs", allProducts.map((product) => product.sku)],
    ["ASINs", allProducts.map((product) => product.asin)],
    ["buyer keys", buyers.map((buyer) => buyer.key)],
    ["buyer addresses", buyers.map((buyer) => buyer.email)],
    ["order keys", allOrders.map((order) => order.key)],
    ["order ids", allOrders.map((order) => order.orderId)],
    ["thread keys", allThreads.map((thread) => thread.key)],
    ["announcement keys", announcements.map((announcement) => announcement.key)],
  ])("%s are unique", (_name, values) => {
    expect(repeated(values)).toEqual([]);
  });

  test("every address is in a reserved domain, and they are spread over several", () => {
    const addresses = [
      ...buyers.map((buyer) => buyer.email),
      ...members.map((member) => member.email),
      ...accounts.map((account) => account.registeredAddress),
    ];
    expect(addresses.filter((address) => !/^[a-z.-]+@[a-z-]+\.example$/.test(address))).toEqual([]);
    expect(new Set(addresses.map((address) => address.split("@")[1])).size).toBeGreaterThan(12);
  });

  test("the shop has one member of each role", () => {
    expect(elmsund.members.map((member) => member.role)).toEqual([
      "owner",
      "admin",
      "agent",
      "viewer",
    ]);
  });

  test("ASINs have ten characters and prices are positive", () => {
    const wrong = allProducts.filter(
      (product) => !/^B0[A-Z0-9]{8}$/.test(product.asin) || product.priceCents <= 0,
    );
    expect(wrong).toEqual([]);
  });

  test.each(["en", "de", "fr", "es", "it", "ja"])("%s has five buyers and threads", (locale) => {
    expect(buyers.filter((buyer) => buyer.locale === locale)).toHaveLength(5);
    expect(threads.filter((thread) => buyerOf(thread).locale === locale).length).toBeGreaterThan(7);
  });

  test("six to eight buyers are companies", () => {
    const companies = buyers.filter((buyer) => buyer.kind === "company");
    expect(companies.length).toBeGreaterThanOrEqual(6);
    expect(companies.length).toBeLessThanOrEqual(8);
  });
});

describe.each(allOrders)("order $key", (order) => {
  const latestToEarliest = [
    order.latestDeliveryHours,
    order.earliestDeliveryHours,
    -order.purchasedHoursAgo,
  ];

  test("refers to a buyer, a marketplace and products that exist", () => {
    expect(buyers.map((buyer) => buyer.key)).toContain(order.buyerKey);
    expect(marketplaceNames[order.marketplace]).toBeTruthy();
    expect(order.items.length).toBeGreaterThan(0);
    for (const item of order.items) {
      const product = allProducts.find(({ key }) => key === item.productKey);
      expect(product).toBeDefined();
      expect(item.quantity).toBeGreaterThan(0);
      expect(product?.customizable || !item.customized).toBe(true);
    }
  });

  test("has an order id of 3-7-7 digits", () => {
    expect(order.orderId).toMatch(/^\d{3}-\d{7}-\d{7}$/);
  });

  test("has times in order that fit its status", () => {
    expect(latestToEarliest).toEqual(latestToEarliest.toSorted((a, b) => b - a));
    expect(order.completedHoursAgo !== undefined).toBe(order.status === "delivered");
    expect(order.cancelledHoursAgo !== undefined).toBe(order.status === "cancelled");
    const endedHoursAgo = order.completedHoursAgo ?? order.cancelledHoursAgo ?? 0;
    expect(endedHoursAgo).toBeLessThan(order.purchasedHoursAgo);
    expect(endedHoursAgo).toBeGreaterThanOrEqual(0);
  });

  test("is due in the future unless it left the shop or was cancelled", () => {
    const waiting = order.status === "pending" || order.status === "unshipped";
    expect(!waiting || order.earliestDeliveryHours > 0).toBe(true);
  });
});

describe("orders together", () => {
  test.each(["pending", "unshipped", "shipped", "delivered", "cancelled"])(
    "some are %s",
    (status) => {
      expect(orders.filter((order) => order.status === status).length).toBeGreaterThanOrEqual(2);
    },
  );

  test("every buyer of the shop has one or two", () => {
    const amounts = buyers.map(
      (buyer) => orders.filter((order) => order.buyerKey === buyer.key).length,
    );
    expect(Math.min(...amounts)).toBe(1);
    expect(Math.max(...amounts)).toBe(2);
  });

  test("some have two threads, some none, none more than two", () => {
    const amounts = orders.map(
      (order) => threads.filter((thread) => thread.orderKey === order.key).length,
    );
    expect(amounts.filter((amount) => amount === 2).length).toBeGreaterThan(5);
    expect(amounts.filter((amount) => amount === 0).length).toBeGreaterThan(2);
    expect(Math.max(...amounts)).toBe(2);
  });

  test("a shop's threads belong to its own orders", () => {
    const own = orders.map((order) => order.key);
    expect(threads.filter((thread) => !own.includes(thread.orderKey))).toEqual([]);
    expect(quillmoorThreads.filter((thread) => own.includes(thread.orderKey))).toEqual([]);
  });

  test("the second shop shares buyers with the first", () => {
    const shared = quillmoorOrders.filter(({ buyerKey }) =>
      orders.some((order) => order.buyerKey === buyerKey),
    );
    expect(shared.length).toBeGreaterThan(0);
  });
});

describe.each(allThreads)("thread $key", (thread) => {
  const account = threads.includes(thread) ? elmsund : quillmoor;

  test("has messages in time order, after the purchase", () => {
    const times = thread.messages.map((message) => message.hoursAgo);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(repeated(times.map(String))).toEqual([]);
    expect(times[0]).toBeLessThan(orderOf(thread).purchasedHoursAgo);
    expect(times.at(-1)).toBeGreaterThan(0);
  });

  test("has a subject and tidy, non-empty texts", () => {
    expect(thread.subject.trim()).toBe(thread.subject);
    expect(thread.subject).not.toBe("");
    for (const { text } of thread.messages) {
      expect(text).not.toBe("");
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/\n{3}|[ \t]\n/);
      expect(text.length).toBeLessThan(2000);
    }
  });

  test("is answered only by members who may write", () => {
    const writers = account.members.filter((member) => member.role !== "viewer");
    for (const message of sellerMessages(thread)) {
      expect(writers.map((writer) => writer.key)).toContain(message.memberKey);
    }
  });

  test("gives a reason exactly for undelivered messages", () => {
    for (const message of sellerMessages(thread)) {
      const accepted = (message.delivery ?? "accepted") === "accepted";
      expect(message.deliveryReason === undefined).toBe(accepted);
    }
  });

  test("when the seller opened it, has a reason, the order id and a living order", () => {
    const openedBySeller = thread.messages[0]?.from === "seller";
    expect(thread.contactReason !== undefined).toBe(openedBySeller);
    expect(!openedBySeller || thread.messages[0]?.text.includes(orderOf(thread).orderId)).toBe(
      true,
    );
    expect(openedBySeller && orderOf(thread).status === "cancelled").toBe(false);
  });

  test("is marked as needing no response only when the buyer wrote last", () => {
    expect(!thread.noResponseNeeded || thread.messages.at(-1)?.from === "buyer").toBe(true);
  });

  test("keeps the seller's texts within the guidelines", () => {
    for (const { text } of sellerMessages(thread)) {
      expect(text).not.toMatch(
        /\p{Emoji_Presentation}|\u{FE0F}|@|www\.|coupon|discount|\breview/iu,
      );
      expect(text.replace(/\d{3}-\d{7}-\d{7}|NP\d+DE/g, "")).not.toMatch(/\d[\d ()/-]{6,}\d/);
    }
  });

  test("keeps e-mail addresses out of the buyer's texts", () => {
    for (const { text } of buyerMessages(thread)) expect(text).not.toContain("@");
  });
});

describe("states that a demo must show", () => {
  const delivered = (state: string) =>
    threads.filter((thread) => sellerMessages(thread).some(({ delivery }) => delivery === state));

  test.each([
    ["about 20 h left", 2, 6],
    ["about 10 h left", 12, 16],
    ["about 3 h left", 20, 22],
    ["about 1 h left", 22.5, 23.5],
    ["overdue", 25, 60],
  ])("at least three threads: %s", (_name, from, to) => {
    expect(countOpenBetween(from, to)).toBeGreaterThanOrEqual(3);
  });

  test("nothing is older than 60 h unless its answer could not be delivered", () => {
    const old = threads.filter((thread) => (clockOf(thread).openHours ?? 0) > 60);
    expect(old.filter((thread) => !delivered("failed").includes(thread))).toEqual([]);
  });

  test("most answers came in time, several late", () => {
    const waits = threads.flatMap((thread) => clockOf(thread).waits);
    expect(waits.filter((wait) => wait > responseHours).length).toBeGreaterThanOrEqual(5);
    expect(waits.filter((wait) => wait <= responseHours).length).toBeGreaterThan(25);
  });

  test("one thread waits with an earlier and a later open message", () => {
    const lamp = must(
      threads.find((thread) => thread.key === "en-lamp-where"),
      "thread",
    );
    expect(clockOf(lamp).openHours).toBe(31.3);
    expect(lamp.messages).toHaveLength(2);
  });

  test.each([
    ["a failed delivery", () => delivered("failed").length, 2],
    ["a delivery that is tried again", () => delivered("retry").length, 2],
    ["read by nobody", () => threads.filter(({ read }) => read === "none").length, 10],
    ["read by some", () => threads.filter(({ read }) => read === "partial").length, 5],
    ["no response needed", () => threads.filter((thread) => thread.noResponseNeeded).length, 10],
    ["a long thread", () => threads.filter(({ messages }) => messages.length >= 14).length, 1],
    ["a very long subject", () => threads.filter(({ subject }) => subject.length > 200).length, 1],
    [
      "an auto-reply",
      () => threads.flatMap(buyerMessages).filter(({ kind }) => kind === "auto_reply").length,
      2,
    ],
    [
      "a quoted text",
      () => threads.flatMap(buyerMessages).filter(({ text }) => /^> /m.test(text)).length,
      1,
    ],
    [
      "full-width characters",
      () => threads.flatMap(buyerMessages).filter(({ text }) => /[Ａ-Ｚ０-９]/u.test(text)).length,
      1,
    ],
    [
      "an emoji",
      () =>
        threads.flatMap(buyerMessages).filter(({ text }) => /\p{Emoji_Presentation}/u.test(text))
          .length,
      3,
    ],
    [
      "a company's thread",
      () => threads.filter((thread) => buyerOf(thread).kind === "company").length,
      7,
    ],
  ])("the demo shows %s", (_name, count, atLeast) => {
    expect(count()).toBeGreaterThanOrEqual(atLeast);
  });

  test("exactly two buyers write a phone number, both fictional", () => {
    const numbers = threads
      .flatMap(buyerMessages)
      .flatMap(({ text }) => text.match(/\+\d[\d ]{8,}\d|\b\d{3}-\d{4}\b(?!-)/g) ?? []);
    expect(numbers.toSorted()).toEqual(["+44 20 7946 0137", "555-0142"]);
  });

  test("there is exactly one link, to the carrier's tracking page", () => {
    const links = allThreads
      .flatMap(({ messages }) => messages)
      .flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? []);
    expect(links).toHaveLength(1);
    expect(links[0]).toContain(`https://${carrierTrackingHost}/`);
  });

  test("one announcement is pinned, and all have a body", () => {
    expect(announcements.filter(({ pinned }) => pinned)).toHaveLength(1);
    expect(announcements.every(({ bodyMarkdown }) => bodyMarkdown.length > 100)).toBe(true);
  });
});
