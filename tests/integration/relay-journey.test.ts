import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { REPLY_MARKER } from "#lib/domain/message/split-quote.ts";
import { RESPONSE_MS } from "#lib/domain/response-clock.ts";
import { notifyBuyerMessage } from "#lib/notify/notify-buyer-message.ts";
import { startQueue } from "#lib/queue/queue.ts";
import {
  createFlows,
  type Flows,
  findThread,
  keys,
  listMessages,
  listOutbox,
  log,
} from "#tests/factories/flows.ts";
import { composeMail } from "#tests/factories/mail.ts";
import {
  BUYER,
  createShop,
  OWNER,
  REGISTERED,
  type TestShop,
  VIEWER,
} from "#tests/factories/shop.ts";
import { eventually } from "#tests/support/eventually.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

let database: TestDatabase;
let flows: Flows;
let shop: TestShop;

beforeEach(async () => {
  database = await createTestDatabase();
  flows = createFlows(database.db);
  shop = await createShop(database.db, keys);
});
afterEach(async () => {
  await flows.close();
  await database.close();
});

const outbox = () => listOutbox(database.db, shop.thread);
const messages = () => listMessages(database.db, shop.thread);

/** The buyer writes, and the registered mailbox is told. */
async function buyerWrites(text = "Where is my lamp?") {
  const raw = composeMail({
    text: `${text}\n\n-- \nBritta, ${BUYER}`,
    messageId: "<hers@mail.test>",
  });
  expect((await flows.take(raw, shop.thread.relayForBuyer)).state).toBe("message");
  await flows.notify();
  const [notification] = await outbox();
  if (!notification) throw new Error("Nobody was told");
  flows.advance(60_000);
  return notification;
}

/** Text of a mail whose lines were folded and encoded for the way. */
const unfolded = (mime: string) => mime.replace(/=\r\n/g, "").replace(/=E2=80=94/g, "—");

/** A mail program's answer to a notification, with the whole of it quoted below. */
function replyTo(notification: { mime: string }, text: string, from = REGISTERED) {
  const [, body = ""] = unfolded(notification.mime).split(/\r\n\r\n(.*)/s);
  const quoted = body.split("\r\n").map((line) => `> ${line}`);
  return composeMail({
    ...{ from, messageId: "<theirs@shop.test>" },
    text: [text, "", "On Tue, 24 Nov 2026, Britta wrote:", ...quoted].join("\n"),
  });
}

describe("the registered mailbox", () => {
  it("is told the buyer's words, the order and the deadline, and nothing of who the buyer is", async () => {
    const notification = await buyerWrites();
    const deadline = new Date(flows.clock().getTime() - 60_000 + RESPONSE_MS);
    const day = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "Europe/Berlin" });
    const mime = unfolded(notification.mime);
    expect(notification).toMatchObject({ kind: "notification", to: REGISTERED });
    for (const told of ["Where is my lamp?", shop.thread.orderId, day.format(deadline)]) {
      expect(mime).toContain(told);
    }
    expect(mime).toContain(REPLY_MARKER);
    expect(mime).toMatch(new RegExp(`^Reply-To: .*<${shop.thread.relayForSeller}>`, "m"));
    expect(mime).not.toContain(shop.thread.relayForBuyer);
    for (const secret of [BUYER, "mail.test", "hers@"]) expect(mime).not.toContain(secret);
  });

  it("is told once, however often the job is done", async () => {
    await buyerWrites();
    const [message] = await messages();
    const job = { sellerAccountId: shop.sellerAccountId, messageId: message?.id ?? "" };
    await notifyBuyerMessage(job, { ...flows.shared, appUrl: "http://parley.test" });
    expect(await outbox()).toHaveLength(1);
  });

  it("is told nothing of a message whose transaction was undone", async () => {
    const queue = await startQueue(database.url, log);
    const taken: string[] = [];
    await queue.work("notifyBuyerMessage", async ({ messageId }) => void taken.push(messageId));
    const { sellerAccountId } = shop;
    const [undone, kept] = [crypto.randomUUID(), crypto.randomUUID()];
    await expect(
      database.db.$transaction(async (tx) => {
        await queue.send("notifyBuyerMessage", { sellerAccountId, messageId: undone }, tx);
        throw new Error("undone");
      }),
    ).rejects.toThrow("undone");
    await database.db.$transaction((tx) =>
      queue.send("notifyBuyerMessage", { sellerAccountId, messageId: kept }, tx),
    );
    await eventually(() => expect(taken).toContain(kept));
    expect(taken).toEqual([kept]);
    await queue.close();
  });
});

describe("an answer by mail", () => {
  it("is a message of the seller, and the buyer gets its new words only", async () => {
    const notification = await buyerWrites();
    const outcome = await flows.take(
      replyTo(notification, "It left us today."),
      shop.thread.relayForSeller,
    );
    expect(outcome).toMatchObject({ state: "message", reason: null });
    expect((await messages())[1]).toMatchObject({
      ...{ author: "seller", memberId: shop.ownerId, via: "mail", threadSeq: 2 },
      bodyText: "It left us today.",
    });
    expect((await findThread(database.db, shop.thread)).respondBy).toBeNull();
    const [, relayed] = await outbox();
    const mime = unfolded(relayed?.mime ?? "");
    expect(relayed).toMatchObject({ kind: "relay", to: BUYER, state: "queued" });
    expect(mime).toContain("It left us today.");
    expect(mime).toContain("In-Reply-To: <hers@mail.test>");
    for (const absent of [REPLY_MARKER, "Where is my lamp?", "shop.test", OWNER, "theirs@"]) {
      expect(mime).not.toContain(absent);
    }
  });

  it("comes to the same thread in the seller's mail program at the next notification", async () => {
    const first = await buyerWrites();
    await flows.take(replyTo(first, "It left us today."), shop.thread.relayForSeller);
    flows.advance(60_000);
    await flows.take(composeMail({ text: "Thanks" }), shop.thread.relayForBuyer);
    await flows.notify();
    const last = (await outbox()).at(-1);
    expect(last?.mime).toContain("In-Reply-To: <theirs@shop.test>");
    expect(unfolded(last?.mime ?? "").replace(/\r\n\s+/g, " ")).toContain(first.messageIdHeader);
  });

  it.each([
    "Call me at +49 30 901820, that is faster.",
    "> Call me at +49 30 901820\nThat is faster.",
  ])("is held when the check would not let it be sent: %s", async (text) => {
    const notification = await buyerWrites();
    const raw = replyTo(notification, text);
    const outcome = await flows.take(raw, shop.thread.relayForSeller);
    expect(outcome).toMatchObject({ state: "held", reason: "check_blocked" });
    expect(await messages()).toHaveLength(1);
    expect(await outbox()).toHaveLength(1);
  });

  it("is held when its writer may only read", async () => {
    const raw = replyTo(await buyerWrites(), "It left us today.", VIEWER);
    const outcome = await flows.take(raw, shop.thread.relayForSeller);
    expect(outcome).toMatchObject({ state: "held", reason: "sender_may_not_send" });
    expect(await messages()).toHaveLength(1);
  });

  it("is held when a member sends it to the address that the buyer writes to", async () => {
    const raw = replyTo(await buyerWrites(), "It left us today.");
    const outcome = await flows.take(raw, shop.thread.relayForBuyer);
    expect(outcome).toMatchObject({ state: "held", reason: "sender_not_participant" });
  });

  it("is not passed on when nobody wrote it", async () => {
    await buyerWrites();
    const raw = composeMail({ from: REGISTERED, headers: ["Auto-Submitted: auto-replied"] });
    const outcome = await flows.take(raw, shop.thread.relayForSeller);
    expect(outcome).toMatchObject({ state: "auto_reply" });
    expect(await outbox()).toHaveLength(1);
    expect((await findThread(database.db, shop.thread)).respondBy).not.toBeNull();
  });
});
