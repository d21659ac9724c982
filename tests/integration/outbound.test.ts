import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { insertPolicyChoice, insertPolicyVersion } from "#lib/db/policy-store.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import { guidePolicy, type Policy } from "#lib/domain/compliance/policy.ts";
import { newId } from "#lib/kernel/ids.ts";
import { type SunkMail, startSmtpSink } from "#lib/mail/smtp-sink.ts";
import { createSmtpTransport } from "#lib/mail/smtp-transport.ts";
import { sendMessage } from "#lib/outbound/send-message.ts";
import { sendOutboxMail } from "#lib/outbound/send-outbox-mail.ts";
import {
  createFlows,
  type Flows,
  findThread,
  keys,
  listMessages,
  listOutbox,
} from "#tests/factories/flows.ts";
import { composeMail } from "#tests/factories/mail.ts";
import { createShop, OWNER, REGISTERED, type TestShop, VIEWER } from "#tests/factories/shop.ts";
import { type Answer, startSmtpPeer } from "#tests/factories/smtp-peers.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

let database: TestDatabase;
let flows: Flows;
let shop: TestShop;

// One each, so that no test sends what an earlier one left in line.
beforeEach(async () => {
  database = await createTestDatabase();
  flows = createFlows(database.db);
  shop = await createShop(database.db, keys);
  // An answer needs a question: where the buyer never wrote the stricter rules hold.
  await flows.take(composeMail({ messageId: "<opening@mail.test>" }), shop.thread.relayForBuyer);
});
afterEach(async () => {
  await flows.close();
  await database.close();
});

const HOUR_MS = 3_600_000;

type Extra = { threadId?: string; draftId?: string; reason?: string; reasonFor?: string[] };

function send(body: string, draft: Extra = {}) {
  return sendMessage(
    { sellerAccountId: shop.sellerAccountId, memberId: shop.ownerId },
    { threadId: shop.thread.id, draftId: newId(), body, ...draft },
    flows.sendDeps,
  );
}

/** A forbidden text may break several rules at once. */
function rulesOf(sent: Awaited<ReturnType<typeof send>>): string[] {
  return sent.ok || !("findings" in sent.error) ? [] : sent.error.findings.map(({ rule }) => rule);
}

const messages = async () =>
  (await listMessages(database.db, shop.thread)).filter(({ author }) => author === "seller");
const outbox = () => listOutbox(database.db, shop.thread);

async function peer(...answers: Answer[]) {
  const server = await startSmtpPeer(...answers);
  const transport = createSmtpTransport({ url: server.url, socketTimeoutMs: 2_000 });
  onTestFinished(() => {
    transport.close();
    server.close();
  });
  return { ...server, transport };
}

async function events() {
  const [mail] = await outbox();
  const found = await database.db.messageEvent.findMany({
    where: { messageId: mail?.messageId ?? "" },
    orderBy: [{ occurredAt: "asc" }, { id: "asc" }],
  });
  return found.map(({ type }) => type);
}

/** As the operator does it, for every seller account. */
async function choosePolicy(id: string, severities: Partial<Policy["severities"]>) {
  const policy = {
    ...{ ...guidePolicy, id, version: 1 },
    severities: { ...guidePolicy.severities, ...severities },
  };
  const made = { by: newId(), at: flows.clock() };
  flows.advance(1_000);
  await inTransaction(database.db, async (tx) => {
    await insertPolicyVersion({ policy, title: id, ...made }, tx);
    await insertPolicyChoice({ id: newId(), profileId: id, ...made }, tx);
  });
}

describe("a draft", () => {
  it.each([
    ["See https://www.example.com/lamps for more.", "external_link"],
    ["Write to olga@gmail.com instead.", "contact_email"],
    ["Call me at +49 30 901820.", "contact_phone"],
  ])("is not sent and says why: %s", async (body, rule) => {
    const sent = await send(body);
    expect(sent).toMatchObject({ ok: false, error: { code: "blocked" } });
    expect(rulesOf(sent)).toContain(rule);
    expect(await messages()).toEqual([]);
    expect(await outbox()).toEqual([]);
  });

  it.each([
    "Write to orders%40shop.test",
    "b3JkZXJzQHNob3AudGVzdA==",
    "Write to orders at shop dot test",
    "https://www.amazon.com/?m=orders%40shop.test",
  ])("is not sent and says why when it hides an address of the shop: %s", async (body) => {
    const sent = await send(body);
    expect(sent).toMatchObject({ ok: false, error: { code: "blocked" } });
    expect(rulesOf(sent)).not.toEqual([]);
    expect(await messages()).toEqual([]);
  });

  it.each([
    ["> Call me at +49 30 901820.", "contact_phone"],
    ["Hello\n >> write to olga@gmail.com", "contact_email"],
    ["> See https://shop.example.net", "external_link"],
  ])("is not sent because a mark of quotation stands before it: %s", async (body, rule) => {
    const sent = await send(body);
    expect(sent).toMatchObject({ ok: false, error: { code: "blocked" } });
    expect(rulesOf(sent)).toContain(rule);
    expect(await outbox()).toEqual([]);
  });

  it("may quote what the buyer wrote, whatever that holds", async () => {
    const theirs = "The courier can reach me at +44 20 7946 0123.";
    await flows.take(composeMail({ text: `Hello,\n${theirs}` }), shop.thread.relayForBuyer);
    expect(await send(`> ${theirs}\nThank you, we have told them.`)).toMatchObject({ ok: true });
  });

  it.each([" \r\n\t ", "\u200b\u200b", ">>>>>"])(
    "is not sent when it is empty: %j",
    async (body) => {
      expect(await send(body)).toEqual({ ok: false, error: { code: "empty" } });
    },
  );

  it("is not sent with an address that is shown backwards", async () => {
    expect(await send("Write to \u202ekrow.elpmaxe@eoj\u202c please")).toMatchObject({
      ok: false,
      error: { code: "blocked" },
    });
  });

  it("is sent without the characters that no text can hold", async () => {
    expect(await send("It \u0000fits\u0007, \u202dyes.")).toMatchObject({ ok: true });
    expect((await messages()).map(({ bodyText }) => bodyText)).toEqual(["It fits, yes."]);
  });

  it("is not sent to a thread of another shop, or to none", async () => {
    const other = await createShop(database.db, keys);
    for (const threadId of [other.thread.id, newId()]) {
      const sent = await send("Hello", { threadId });
      expect(sent).toEqual({ ok: false, error: { code: "not_found" } });
    }
    expect(await listMessages(database.db, other.thread)).toEqual([]);
  });

  describe("that breaks a rule which only warns", () => {
    beforeEach(() => choosePolicy("lenient", { emoji: "warn" }));
    const WAVES = "It fits, see the drawing \u{1F44B}";

    it("needs another reason when another rule warns than the writer saw", async () => {
      const sent = await send(WAVES, { reason: "as before", reasonFor: ["professional_tone"] });
      expect(sent).toMatchObject({ ok: false, error: { code: "needs_reason" } });
      expect(await send(WAVES, { reason: "as before", reasonFor: ["emoji"] })).toMatchObject({
        ok: true,
      });
    });

    it.each([undefined, "", "  ", "\u200b"])("needs a reason, and %j is none", async (reason) => {
      const sent = await send(WAVES, { ...(reason !== undefined && { reason }) });
      expect(sent).toMatchObject({
        ok: false,
        error: { code: "needs_reason", findings: [{ rule: "emoji" }] },
      });
      expect(await messages()).toEqual([]);
    });

    it("is sent with one, which is kept beside the verdict and its policy", async () => {
      expect(await send(WAVES, { reason: " The buyer waves too. " })).toMatchObject({ ok: true });
      const [message] = await messages();
      expect(message?.verdict).toMatchObject({
        verdict: "warn",
        reason: "The buyer waves too.",
        policy: { id: "lenient", version: 1 },
        findings: [{ rule: "emoji", severity: "warn" }],
      });
    });
  });

  it("where the buyer never wrote must name the order", async () => {
    const { thread } = await createShop(database.db, keys, { buyer: "bo@mail.test" });
    const { sellerAccountId, id: threadId, orderId } = thread;
    const owner = await database.db.member.findFirstOrThrow({
      where: { sellerAccountId, role: "owner" },
    });
    const start = (body: string) =>
      sendMessage(
        { sellerAccountId, memberId: owner.id },
        { threadId, draftId: newId(), body },
        flows.sendDeps,
      );
    const asks = "Which name shall we engrave? We cannot make the lamp without it.";
    expect(await start(asks)).toMatchObject({
      ok: false,
      error: { findings: [{ rule: "missing_order_id", fix: { start: 0, end: 0 } }] },
    });
    expect(await start(`Order ${orderId}: ${asks}`)).toMatchObject({ ok: true });
  });

  it("is one message and one mail, however often it is sent", async () => {
    const draftId = newId();
    const expected = { ok: true, value: { messageId: draftId } };
    const atOnce = await Promise.all(
      Array.from({ length: 5 }, () => send("It is on its way.", { draftId })),
    );
    expect(atOnce).toEqual(Array(5).fill(expected));
    expect(await send("It is on its way.", { draftId })).toEqual(expected);
    expect(await messages()).toHaveLength(1);
    expect(await outbox()).toHaveLength(1);
    expect((await findThread(database.db, shop.thread)).messageCount).toBe(2);
  });
});

describe("the mail that the buyer gets", () => {
  it("comes from the relay address, answers the buyer's own mail and names no member", async () => {
    const received: SunkMail[] = [];
    const sink = await startSmtpSink({
      host: "127.0.0.1",
      port: 0,
      onMail: async (mail) => void received.push(mail),
    });
    const transport = createSmtpTransport({ url: `smtp://127.0.0.1:${sink.port}` });
    onTestFinished(async () => {
      transport.close();
      await sink.close();
    });
    await flows.take(composeMail({ messageId: "<hers@mail.test>" }), shop.thread.relayForBuyer);
    flows.advance(1_000);
    await send("It is on its way.");
    await flows.sendAll(transport);

    const [mail] = received;
    const raw = Buffer.from(mail?.raw ?? []).toString("latin1");
    expect(received).toHaveLength(1);
    expect(mail?.envelopeTo).toEqual([shop.buyer.email]);
    expect(mail?.envelopeFrom).toMatch(/^b-[0-9a-z]{26}@relay\.test$/);
    expect(raw).toMatch(new RegExp(`^From: .*<${shop.thread.relayForBuyer}>`, "m"));
    expect(raw).toContain("In-Reply-To: <hers@mail.test>");
    expect(raw).toMatch(/^Message-ID: <[0-9a-f-]{36}@relay\.test>/m);
    expect(raw).toContain("It is on its way.");
    for (const secret of [OWNER, VIEWER, REGISTERED, "shop.test", shop.sellerAccountId]) {
      expect(raw.toLowerCase()).not.toContain(secret);
    }
  });

  it("can be written also when the buyer's Message-ID has a form that none should have", async () => {
    const raw = composeMail({ messageId: "<[strange]:no(at)>" });
    expect((await flows.take(raw, shop.thread.relayForBuyer)).state).toBe("message");
    expect((await send("It is on its way.")).ok).toBe(true);
    expect((await outbox())[0]?.mime).not.toContain("strange");
  });
});

describe("what became of a mail", () => {
  it("is accepted when the server takes it", async () => {
    const { transport, mails } = await peer("250 2.0.0 queued");
    await send("It is on its way.");
    await flows.sendAll(transport);
    expect(await outbox()).toMatchObject([{ state: "accepted", attempts: 1 }]);
    expect(await events()).toEqual(["queued", "accepted"]);
    flows.advance(HOUR_MS);
    await flows.sendAll(transport);
    expect(mails).toHaveLength(1);
  });

  it("is tried again after a 4xx, not at once, and then accepted with the same bytes", async () => {
    const { transport, mails } = await peer("451 4.7.1 greylisted", "250 ok");
    await send("It is on its way.");
    await flows.sendAll(transport);
    expect(await outbox()).toMatchObject([{ state: "retry", mayBeDuplicate: false }]);
    await flows.sendAll(transport);
    expect(mails).toHaveLength(1);
    flows.advance(HOUR_MS);
    await flows.sendAll(transport);
    expect(await outbox()).toMatchObject([{ state: "accepted", mayBeDuplicate: false }]);
    expect(mails[1]).toBe(mails[0]);
    expect(await events()).toEqual(["queued", "retry", "accepted"]);
  });

  it("failed after a 5xx, which marks the thread and is not tried again", async () => {
    const { transport, mails } = await peer("554 5.7.1 refused");
    await send("It is on its way.");
    await flows.sendAll(transport);
    expect(await outbox()).toMatchObject([{ state: "failed" }]);
    expect((await findThread(database.db, shop.thread)).deliveryFailed).toBe(true);
    expect(await events()).toEqual(["queued", "failed"]);
    flows.advance(HOUR_MS);
    await flows.sendAll(transport);
    expect(mails).toHaveLength(1);
  });

  it("fails without leaving when the rules have changed since it was written", async () => {
    const { transport, mails } = await peer("250 ok");
    await choosePolicy("lenient", { emoji: "off" });
    await send("It fits, see the drawing \u{1F44B}");
    await choosePolicy("strict", { emoji: "block" });
    await flows.sendAll(transport);
    expect(mails).toEqual([]);
    expect(await outbox()).toMatchObject([{ state: "failed", lastReason: "check_blocked: emoji" }]);
    expect((await findThread(database.db, shop.thread)).deliveryFailed).toBe(true);
    expect(await events()).toEqual(["queued", "failed"]);
  });

  it("is unconfirmed when the line dies after the dot, and goes again, marked as perhaps a second", async () => {
    const { transport, mails } = await peer("drop", "250 ok");
    await send("It is on its way.");
    await flows.sendAll(transport);
    expect(await outbox()).toMatchObject([{ state: "unconfirmed" }]);
    flows.advance(HOUR_MS);
    await flows.sendAll(transport);
    expect(await outbox()).toMatchObject([{ state: "accepted", mayBeDuplicate: true }]);
    expect(mails).toHaveLength(2);
    expect(mails[1]).toBe(mails[0]);
    expect(await events()).toEqual(["queued", "unconfirmed", "accepted"]);
  });

  it("is given up after two days, which marks the thread", async () => {
    const { transport } = await peer("451 4.7.1 try again");
    await send("It is on its way.");
    flows.advance(49 * HOUR_MS);
    await flows.sendAll(transport);
    expect(await outbox()).toMatchObject([{ state: "failed" }]);
    expect((await findThread(database.db, shop.thread)).deliveryFailed).toBe(true);
  });

  it("is written only by the worker whose claim still holds", async () => {
    const { transport } = await peer("554 5.7.1 refused", "250 ok");
    await send("It is on its way.");
    const [overtaken] = await flows.claimOutbox();
    flows.advance(HOUR_MS);
    const [current] = await flows.claimOutbox();
    if (!overtaken || !current) throw new Error("nothing was claimed");
    const deps = { ...flows.shared, transport };
    await sendOutboxMail(overtaken, deps);
    expect(await outbox()).toMatchObject([{ state: "sending", attempts: 2 }]);
    expect(await events()).toEqual(["queued"]);
    await sendOutboxMail(current, deps);
    expect(await outbox()).toMatchObject([{ state: "accepted", mayBeDuplicate: true }]);
  });
});
