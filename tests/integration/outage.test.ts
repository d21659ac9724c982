import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { startSmtpSink } from "#lib/mail/smtp-sink.ts";
import { createSmtpTransport } from "#lib/mail/smtp-transport.ts";
import { sendMessage } from "#lib/outbound/send-message.ts";
import { sendOutboxMail } from "#lib/outbound/send-outbox-mail.ts";
import { createFlows, type Flows, keys, listOutbox } from "#tests/factories/flows.ts";
import { composeMail } from "#tests/factories/mail.ts";
import { createShop, type TestShop } from "#tests/factories/shop.ts";
import { createTestDatabase, type TestDatabase, withClient } from "#tests/support/test-database.ts";

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

/** Long enough for at least one try to write the result to fail. */
const AWAY_MS = 1_500;

/** The database lets nobody in for a while, and whoever was in is cut off. */
async function goAway(): Promise<void> {
  const elsewhere = new URL(database.superuserUrl);
  const name = elsewhere.pathname.slice(1);
  elsewhere.pathname = "/postgres";
  const allow = (yes: boolean) =>
    withClient(elsewhere.href, (client) =>
      client.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS ${yes}`),
    );
  await allow(false);
  await withClient(elsewhere.href, (client) =>
    client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [
      name,
    ]),
  );
  void setTimeout(AWAY_MS).then(() => allow(true));
}

it("sends a mail once although the database goes away between the sending and its result", async () => {
  let taken = 0;
  const sink = await startSmtpSink({
    host: "127.0.0.1",
    port: 0,
    onMail: async () => {
      taken += 1;
      await goAway();
    },
  });
  const transport = createSmtpTransport({ url: `smtp://127.0.0.1:${sink.port}` });
  const sender = { sellerAccountId: shop.sellerAccountId, memberId: shop.ownerId };
  const draft = { threadId: shop.thread.id, draftId: newId(), body: "It is on its way." };
  await flows.take(composeMail(), shop.thread.relayForBuyer);
  await sendMessage(sender, draft, flows.sendDeps);
  const [claim] = await flows.claimOutbox();
  if (!claim) throw new Error("nothing was claimed");
  const settlement = await sendOutboxMail(claim, { ...flows.shared, transport });
  expect(settlement.state).toBe("accepted");
  expect(taken).toBe(1);
  expect(await listOutbox(database.db, shop.thread)).toMatchObject([
    { state: "accepted", mayBeDuplicate: false },
  ]);
  expect(await flows.claimOutbox()).toEqual([]);
  transport.close();
  await sink.close();
});
