import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { processInboundMail } from "#lib/inbound/process-inbound-mail.ts";
import { newId } from "#lib/kernel/ids.ts";
import { createSenderAuthenticator } from "#lib/mail/authenticate.ts";
import { sendMessage } from "#lib/outbound/send-message.ts";
import {
  createFlows,
  type Flows,
  findThread,
  keys,
  listMessages,
  listOutbox,
} from "#tests/factories/flows.ts";
import { composeMail, readMail } from "#tests/factories/mail.ts";
import { BUYER, createShop, createThread, type TestShop } from "#tests/factories/shop.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

let database: TestDatabase;
let flows: Flows;
let shop: TestShop;

beforeAll(async () => {
  database = await createTestDatabase();
  flows = createFlows(database.db);
});
beforeEach(async () => {
  shop = await createShop(database.db, keys);
});
afterAll(async () => {
  await flows.close();
  await database.close();
});

const messages = () => listMessages(database.db, shop.thread);

describe("a buyer's mail", () => {
  it("goes to the thread its envelope names, whatever its headers say", async () => {
    const other = await createThread(database.db, shop);
    await flows.take(composeMail({ messageId: "<other@mail.test>" }), other.relayForBuyer);
    const outcome = await flows.take(
      composeMail({
        subject: `Re: ${other.orderId}`,
        headers: ["In-Reply-To: <other@mail.test>", "References: <other@mail.test>"],
      }),
      shop.thread.relayForBuyer,
    );
    expect(outcome).toMatchObject({ state: "message", threadId: shop.thread.id });
    expect(await messages()).toHaveLength(1);
    expect(await listMessages(database.db, other)).toHaveLength(1);
  });

  it("is a message without a Message-ID", async () => {
    const outcome = await flows.take(readMail("without-message-id"), shop.thread.relayForBuyer);
    expect(outcome.state).toBe("message");
    const [message] = await messages();
    expect(message).toMatchObject({
      ...{ author: "buyer", kind: "person", via: "mail" },
      ...{ bodyText: "Where is my lamp?", mailMessageId: null, threadSeq: 1 },
    });
  });

  it("keeps its picture and its text, and leaves out with the reason what names the buyer", async () => {
    const raw = readMail("picture-texts-card-and-mail");
    const { messageId } = await flows.take(raw, shop.thread.relayForBuyer);
    const attachments = await database.db.attachment.findMany({
      where: { messageId: messageId ?? "" },
      orderBy: { position: "asc" },
    });
    expect(attachments).toMatchObject([
      { fileName: "lamp.png", contentType: "image/png", droppedReason: null },
      { droppedReason: "type_not_allowed", contentSha256: null },
      { fileName: "measures.txt", contentType: "text/plain", droppedReason: null },
      { fileName: "signature.txt", droppedReason: "names_its_sender", contentSha256: null },
      { fileName: "forwarded.eml", droppedReason: "type_not_allowed", contentSha256: null },
    ]);
    expect(attachments[0]?.contentSha256).not.toBeNull();
  });

  it("loses the buyer's own address, in the body and in the signature, and counts it", async () => {
    const raw = readMail("own-address-in-body-and-signature");
    await flows.take(raw, shop.thread.relayForBuyer);
    const [message] = await messages();
    expect(message?.scrubbedCount).toBe(3);
    expect(`${message?.bodyText}${message?.quotedText}`.toLowerCase()).not.toContain("mail.test");
    expect(message?.bodyText).toContain("[address removed]");
  });
});

describe("a mail of an uncertain sender is held", () => {
  it.each([
    ["without-from", "no_single_sender"],
    ["two-from-headers", "no_single_sender"],
    ["two-mailboxes-in-from", "no_single_sender"],
    ["from-somebody-else", "sender_not_participant"],
    ["buyer-only-in-display-name", "sender_not_participant"],
    ["empty", "empty"],
  ])("%s: %s", async (name, reason) => {
    const outcome = await flows.take(readMail(name), shop.thread.relayForBuyer);
    expect(outcome).toEqual({ state: "held", reason, threadId: shop.thread.id, messageId: null });
    expect(await messages()).toEqual([]);
  });

  it("also when it is the buyer of another shop", async () => {
    const stranger = "sam.stranger@mail.test";
    await createShop(database.db, keys, { buyer: stranger });
    const outcome = await flows.take(composeMail({ from: stranger }), shop.thread.relayForBuyer);
    expect(outcome).toMatchObject({ state: "held", reason: "sender_not_participant" });
  });

  it("also when it is the buyer, but at the address that the seller writes to", async () => {
    const outcome = await flows.take(composeMail(), shop.thread.relayForSeller);
    expect(outcome).toMatchObject({ state: "held", reason: "sender_not_participant" });
  });

  it("also when nobody has verified the buyer", async () => {
    const authenticate = createSenderAuthenticator("verify");
    const outcome = await flows.take(composeMail(), shop.thread.relayForBuyer, {
      deps: { authenticate },
    });
    expect(outcome).toMatchObject({ state: "held", reason: "sender_not_proven" });
    expect(await messages()).toEqual([]);
  });
});

describe("a mail that is no person's", () => {
  it.each([
    ["a binary", Buffer.from(Array.from({ length: 4_096 }, (_, index) => (index * 167) % 256))],
    ["nothing", Buffer.alloc(0)],
    ["a text without any header", Buffer.from("\r\nWhere is my lamp?\r\n")],
  ])("is quarantined with the reason when it is %s", async (_what, raw) => {
    const outcome = await flows.take(raw, shop.thread.relayForBuyer);
    expect(outcome).toMatchObject({ state: "quarantined", reason: "not_parsed" });
    expect(outcome.threadId).toBe(shop.thread.id);
  });

  it("is a marked message when it is an auto-reply: no deadline moves and nothing is sent", async () => {
    flows.appended.length = 0;
    const outcome = await flows.take(readMail("auto-reply"), shop.thread.relayForBuyer);
    expect(outcome).toMatchObject({ state: "auto_reply", reason: "auto_submitted" });
    expect(await messages()).toMatchObject([{ kind: "auto_reply" }]);
    expect((await findThread(database.db, shop.thread)).respondBy).toBeNull();
    expect(flows.appended).toEqual([]);
    expect(await listOutbox(database.db, shop.thread)).toEqual([]);
  });

  it("is quarantined when it went round", async () => {
    const outcome = await flows.take(readMail("own-loop-header"), shop.thread.relayForBuyer);
    expect(outcome).toMatchObject({ state: "quarantined", reason: "own_loop_header" });
  });

  it("is kept aside and noted on the message when it is a bounce of ours", async () => {
    const draft = { threadId: shop.thread.id, draftId: newId(), body: "It is on its way." };
    const sender = { sellerAccountId: shop.sellerAccountId, memberId: shop.ownerId };
    await flows.take(composeMail(), shop.thread.relayForBuyer);
    expect((await sendMessage(sender, draft, flows.sendDeps)).ok).toBe(true);
    const [sent] = await listOutbox(database.db, shop.thread);
    const raw = readMail("bounce-of-another-system");
    const outcome = await flows.take(raw, sent?.envelopeFrom ?? "", { envelopeFrom: "" });
    expect(outcome).toMatchObject({ state: "quarantined", reason: "bounce_received" });
    expect(outcome.threadId).toBe(shop.thread.id);
    const events = await database.db.messageEvent.findMany({ where: { messageId: draft.draftId } });
    expect(events.map((event) => event.type).sort()).toEqual(["bounce_received", "queued"]);
  });
});

describe("the same mail again", () => {
  it("is a duplicate when its bytes are the same", async () => {
    const raw = composeMail();
    await flows.take(raw, shop.thread.relayForBuyer);
    const again = await flows.take(raw, shop.thread.relayForBuyer);
    expect(again).toMatchObject({ state: "duplicate", reason: "same_mail_again" });
    expect(await messages()).toHaveLength(1);
  });

  it("is a duplicate however many copies wait in line", async () => {
    const raw = composeMail();
    for (let times = 0; times < 4; times += 1) await flows.receive(raw, shop.thread.relayForBuyer);
    const states = new Set<string>();
    for (let claims = await flows.claim(); claims.length > 0; claims = await flows.claim()) {
      for (const claim of claims) {
        states.add((await processInboundMail(claim, flows.inbound))?.state ?? "overtaken");
      }
    }
    expect(states).toEqual(new Set(["message", "duplicate"]));
    expect(await messages()).toHaveLength(1);
  });

  it("is a second message when only its Message-ID is the same", async () => {
    const messageId = "<reused@mail.test>";
    await flows.take(composeMail({ messageId, text: "First" }), shop.thread.relayForBuyer);
    await flows.take(composeMail({ messageId, text: "Second" }), shop.thread.relayForBuyer);
    expect((await messages()).map((message) => message.bodyText)).toEqual(["First", "Second"]);
  });

  it("is a message of each thread when it came to two", async () => {
    const other = await createThread(database.db, shop);
    const raw = composeMail();
    await flows.receive(raw, [shop.thread.relayForBuyer, other.relayForBuyer]);
    for (const claim of await flows.claim()) await processInboundMail(claim, flows.inbound);
    expect(await messages()).toHaveLength(1);
    expect(await listMessages(database.db, other)).toHaveLength(1);
  });
});

it("no part of a kept mail lies readable in the database", async () => {
  await flows.take(composeMail(), shop.thread.relayForBuyer);
  const [mail] = await database.db.inboundMail.findMany({ orderBy: { id: "desc" }, take: 1 });
  expect(Buffer.from(mail?.rawSealed ?? []).includes(BUYER)).toBe(false);
});
