import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { appendMessage, type NewMessage } from "#lib/db/message-store.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import { RESPONSE_MS } from "#lib/domain/response-clock.ts";
import { newId } from "#lib/kernel/ids.ts";
import { sendMessage } from "#lib/outbound/send-message.ts";
import { createFlows, type Flows, findThread, keys, listMessages } from "#tests/factories/flows.ts";
import { composeMail, readMail } from "#tests/factories/mail.ts";
import { createShop, type TestShop } from "#tests/factories/shop.ts";
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

const HOUR_MS = 3_600_000;
const write = () => flows.take(composeMail(), shop.thread.relayForBuyer);
const answer = () =>
  sendMessage(
    { sellerAccountId: shop.sellerAccountId, memberId: shop.ownerId },
    { threadId: shop.thread.id, draftId: newId(), body: "It is on its way." },
    flows.sendDeps,
  );

async function unread(): Promise<Record<string, number>> {
  const { readStates } = await findThread(database.db, shop.thread);
  const named = (id: string) => (id === shop.ownerId ? "owner" : "viewer");
  return Object.fromEntries(readStates.map((state) => [named(state.memberId), state.unreadCount]));
}

it("counts each buyer's message as unread for every member, until one answers", async () => {
  await write();
  await write();
  expect(await unread()).toEqual({ owner: 2, viewer: 2 });
  expect((await answer()).ok).toBe(true);
  expect(await unread()).toEqual({ owner: 0, viewer: 2 });
  await write();
  expect(await unread()).toEqual({ owner: 1, viewer: 3 });
});

it("keeps the earliest open deadline until an answer closes all of them", async () => {
  const first = flows.clock().getTime();
  await write();
  flows.advance(HOUR_MS);
  await write();
  const { respondBy } = await findThread(database.db, shop.thread);
  expect(respondBy?.getTime()).toBe(first + RESPONSE_MS);
  await answer();
  expect((await findThread(database.db, shop.thread)).respondBy).toBeNull();
  flows.advance(HOUR_MS);
  await write();
  const { respondBy: next } = await findThread(database.db, shop.thread);
  expect(next?.getTime()).toBe(flows.clock().getTime() + RESPONSE_MS);
});

it("moves no deadline for an auto-reply that comes while one is open", async () => {
  await write();
  const before = await findThread(database.db, shop.thread);
  flows.advance(HOUR_MS);
  await flows.take(readMail("auto-reply"), shop.thread.relayForBuyer);
  const after = await findThread(database.db, shop.thread);
  expect(after.respondBy).toEqual(before.respondBy);
  expect(after.messageCount).toBe(2);
});

it("numbers 20 messages that are appended at once without a gap", async () => {
  const message = (): NewMessage => ({
    ...{ id: newId(), threadId: shop.thread.id, author: "buyer", memberId: null },
    ...{ kind: "person", via: "mail", subject: "", bodyText: "Hello", quotedText: "" },
    ...{ scrubbedCount: 0, verdict: null, inboundMailId: null, mailMessageId: null },
    ...{ createdAt: flows.clock(), attachments: [] },
  });
  await Promise.all(
    Array.from({ length: 20 }, () =>
      inTransaction(database.db, (tx) => appendMessage(shop.sellerAccountId, message(), tx)),
    ),
  );
  const appended = await listMessages(database.db, shop.thread);
  expect(appended.map(({ threadSeq }) => threadSeq)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
  expect(await unread()).toEqual({ owner: 20, viewer: 20 });
  expect((await findThread(database.db, shop.thread)).messageCount).toBe(20);
});
