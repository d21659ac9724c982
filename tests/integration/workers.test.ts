import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { listenForChanges } from "#lib/db/changes.ts";
import { createDb } from "#lib/db/client.ts";
import { processInboundMail } from "#lib/inbound/process-inbound-mail.ts";
import { createSmtpTransport } from "#lib/mail/smtp-transport.ts";
import { startInboundLoop } from "#lib/worker/inbound-loop.ts";
import { startOutboxLoop } from "#lib/worker/outbox-loop.ts";
import {
  createFlows,
  type Flows,
  keys,
  listMessages,
  listOutbox,
  log,
} from "#tests/factories/flows.ts";
import { composeMail } from "#tests/factories/mail.ts";
import { createShop, REGISTERED, type TestShop } from "#tests/factories/shop.ts";
import { startSmtpPeer } from "#tests/factories/smtp-peers.ts";
import { startWorker } from "#tests/factories/worker-process.ts";
import { eventually } from "#tests/support/eventually.ts";
import { createTestDatabase, type TestDatabase, withClient } from "#tests/support/test-database.ts";

let database: TestDatabase;
let flows: Flows;
let shop: TestShop;

beforeEach(async () => {
  database = await createTestDatabase();
  // The worker's own process has the clock of the machine.
  flows = createFlows(database.db, new Date());
  shop = await createShop(database.db, keys);
});
afterEach(async () => {
  await flows.close();
  await database.close();
});

const LEASE_MS = 60_000;
/** An answer needs a question. */
const buyerAsks = () => flows.take(composeMail({ text: "Hello?" }), shop.thread.relayForBuyer);
const messages = () => listMessages(database.db, shop.thread);
const outbox = () => listOutbox(database.db, shop.thread);

async function peer(...answers: string[]) {
  const server = await startSmtpPeer(...answers);
  onTestFinished(() => server.close());
  return server;
}

async function inboundStates() {
  const states = await database.db.inboundState.findMany({ orderBy: { inboundMailId: "asc" } });
  return states.map(({ state, reason, attempts }) => ({ state, reason, attempts }));
}

/** One process's loops, with connections of their own. */
function startLoops(smtpUrl: string) {
  const db = createDb(database.url, { connectionsMax: 5 });
  const transport = createSmtpTransport({ url: smtpUrl });
  const inbound = startInboundLoop({ ...flows.inbound, db }, log);
  const outboxLoop = startOutboxLoop({ ...flows.shared, db, transport }, log);
  const wake = () => {
    inbound.wake();
    outboxLoop.wake();
  };
  const listener = listenForChanges(database.url, { onChange: wake, onConnected: wake }, log);
  return async () => {
    await Promise.all([inbound.stop(), outboxLoop.stop(), listener.close()]);
    transport.close();
    await db.$disconnect();
  };
}

describe("two workers at once", () => {
  it("take each of 30 mails to its end and send each answer, exactly once", async () => {
    const server = await peer("250 ok");
    await buyerAsks();
    const texts = Array.from({ length: 30 }, (_, index) => `Answer ${index} of thirty.`);
    const stops = [startLoops(server.url), startLoops(server.url)];
    for (const text of texts) {
      await flows.receive(composeMail({ from: REGISTERED, text }), shop.thread.relayForSeller);
    }
    await eventually(async () => {
      const mails = await outbox();
      expect(mails.filter(({ state }) => state === "accepted")).toHaveLength(30);
    });
    await Promise.all(stops.map((stop) => stop()));
    const bodies = (await messages()).slice(1).map(({ bodyText }) => bodyText);
    expect(bodies.toSorted()).toEqual(texts.toSorted());
    expect((await inboundStates()).every(({ state }) => state === "message")).toBe(true);
    expect(server.mails).toHaveLength(30);
    for (const text of texts) {
      expect(server.mails.filter((mail) => mail.includes(text))).toHaveLength(1);
    }
    expect((await outbox()).every(({ mayBeDuplicate }) => !mayBeDuplicate)).toBe(true);
  });
});

it("reads a buyer's mails in the order in which they came, after any pause", async () => {
  const server = await peer("250 ok");
  const texts = Array.from({ length: 12 }, (_, index) => `Line ${index}`);
  for (const text of texts) await flows.receive(composeMail({ text }), shop.thread.relayForBuyer);
  const stops = [startLoops(server.url), startLoops(server.url)];
  await eventually(async () => expect(await messages()).toHaveLength(12));
  await Promise.all(stops.map((stop) => stop()));
  expect((await messages()).map(({ bodyText }) => bodyText)).toEqual(texts);
});

describe("a worker whose lease ran out", () => {
  async function twoClaims() {
    await flows.receive(composeMail(), shop.thread.relayForBuyer);
    const [overtaken] = await flows.claim();
    expect(await flows.claim()).toEqual([]);
    flows.advance(LEASE_MS + 1);
    const [current] = await flows.claim();
    if (!overtaken || !current) throw new Error("nothing was claimed");
    expect([overtaken.attempt, current.attempt]).toEqual([1, 2]);
    return { overtaken, current };
  }

  it("leaves nothing behind when it is done before the one that took over", async () => {
    const { overtaken, current } = await twoClaims();
    expect(await processInboundMail(overtaken, flows.inbound)).toBeNull();
    expect(await messages()).toEqual([]);
    expect(await processInboundMail(current, flows.inbound)).toMatchObject({ state: "message" });
    expect(await messages()).toHaveLength(1);
  });

  it("leaves nothing behind when it is done after the one that took over", async () => {
    const { overtaken, current } = await twoClaims();
    expect(await processInboundMail(current, flows.inbound)).toMatchObject({ state: "message" });
    expect(await processInboundMail(overtaken, flows.inbound)).toBeNull();
    expect(await messages()).toHaveLength(1);
    expect(await inboundStates()).toMatchObject([{ state: "message", attempts: 2 }]);
  });

  it("has one message only when both are at it at the same time", async () => {
    const { overtaken, current } = await twoClaims();
    const outcomes = await Promise.all(
      [overtaken, current].map((claim) => processInboundMail(claim, flows.inbound)),
    );
    expect(outcomes).toEqual([null, expect.objectContaining({ state: "message" })]);
    expect(await messages()).toHaveLength(1);
  });
});

describe("a mail that cannot be processed", () => {
  it("is quarantined after five faults", async () => {
    const parse = () => Promise.reject(new Error("a fault of ours"));
    await flows.receive(composeMail(), shop.thread.relayForBuyer);
    const loop = startInboundLoop(
      { ...flows.inbound, parser: { ...flows.inbound.parser, parse } },
      log,
    );
    await eventually(async () => {
      flows.advance(LEASE_MS);
      loop.wake();
      expect(await inboundStates()).toEqual([
        { state: "quarantined", reason: "processing_failed", attempts: 5 },
      ]);
    });
    await loop.stop();
  });

  it("is quarantined also when it took five workers with it", async () => {
    await flows.receive(composeMail(), shop.thread.relayForBuyer);
    for (let deaths = 0; deaths < 5; deaths += 1) {
      expect(await flows.claim()).toHaveLength(1);
      flows.advance(LEASE_MS + 1);
    }
    const loop = startInboundLoop(flows.inbound, log);
    await eventually(async () =>
      expect(await inboundStates()).toMatchObject([
        { state: "quarantined", reason: "processing_failed" },
      ]),
    );
    await loop.stop();
    expect(await messages()).toEqual([]);
  });

  it("does not keep the mails behind it waiting", async () => {
    const { parse } = flows.inbound.parser;
    const faulty: typeof parse = (raw) =>
      Buffer.from(raw).includes("poison") ? Promise.reject(new Error("a fault")) : parse(raw);
    await flows.receive(composeMail({ text: "poison" }), shop.thread.relayForBuyer);
    await flows.receive(composeMail({ text: "Hello" }), shop.thread.relayForBuyer);
    const deps = { ...flows.inbound, parser: { ...flows.inbound.parser, parse: faulty } };
    const loop = startInboundLoop(deps, log);
    await eventually(async () => expect(await messages()).toMatchObject([{ bodyText: "Hello" }]));
    await loop.stop();
  });
});

describe("a worker that is killed", () => {
  const worker = async (smtpUrl: string) => {
    const started = await startWorker({ databaseUrl: database.url, smtpUrl });
    onTestFinished(() => started.kill());
    return started;
  };
  /** As if the time of the dead worker's claims had passed. */
  const endLeases = async () => {
    const past = new Date(Date.now() - 1_000);
    await database.db.inboundState.updateMany({ data: { leaseUntil: past } });
    await database.db.outboxMail.updateMany({ data: { leaseUntil: past } });
  };

  it("while it processes loses nothing and doubles nothing", async () => {
    const server = await peer("250 ok");
    const first = await worker(server.url);
    await withClient(database.superuserUrl, async (blocker) => {
      await blocker.query("BEGIN; LOCK TABLE message IN EXCLUSIVE MODE");
      await flows.receive(composeMail(), shop.thread.relayForBuyer);
      await eventually(async () => {
        const { rows } = await blocker.query(
          "SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'message'::regclass",
        );
        expect(rows).toHaveLength(1);
      });
      await first.kill();
      await blocker.query("COMMIT");
    });
    expect(await inboundStates()).toMatchObject([{ state: "processing", attempts: 1 }]);
    await endLeases();
    await worker(server.url);
    await eventually(() => expect(server.mails).toHaveLength(1));
    expect(await messages()).toHaveLength(1);
    expect(await inboundStates()).toMatchObject([{ state: "message", attempts: 2 }]);
    expect(server.mails[0]).toContain(shop.thread.orderId);
  });

  it("while it sends loses nothing, and the second mail is the same and marked", async () => {
    await buyerAsks();
    const server = await peer("hang", "250 ok");
    const first = await worker(server.url);
    await flows.receive(composeMail({ from: REGISTERED }), shop.thread.relayForSeller);
    await eventually(() => expect(server.mails).toHaveLength(1));
    await first.kill();
    expect(await outbox()).toMatchObject([{ state: "sending", mayBeDuplicate: false }]);
    await endLeases();
    await worker(server.url);
    await eventually(async () =>
      expect(await outbox()).toMatchObject([{ state: "accepted", mayBeDuplicate: true }]),
    );
    expect(server.mails).toHaveLength(2);
    expect(server.mails[1]).toBe(server.mails[0]);
  });

  it("is not needed to end: asked to, it finishes what it sends first", async () => {
    await buyerAsks();
    const server = await peer("250 ok");
    const asked = await worker(server.url);
    await flows.receive(composeMail({ from: REGISTERED }), shop.thread.relayForSeller);
    await eventually(() => expect(server.mails).toHaveLength(1));
    await asked.stop();
    expect(await outbox()).toMatchObject([{ state: "accepted", attempts: 1 }]);
  });
});
