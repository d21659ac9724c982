import type { Db } from "#lib/db/client.ts";
import { claimInboundMails } from "#lib/db/inbound-store.ts";
import { claimOutboxMails } from "#lib/db/outbox-store.ts";
import { readSealingKeys, unseal, unsealText } from "#lib/db/sealed.ts";
import { type InboundDeps, processInboundMail } from "#lib/inbound/process-inbound-mail.ts";
import { receiveMail } from "#lib/inbound/receive-mail.ts";
import { createLog } from "#lib/kernel/log.ts";
import { createSenderAuthenticator } from "#lib/mail/authenticate.ts";
import { createMailParser } from "#lib/mail/parse-mail.ts";
import type { SmtpTransport } from "#lib/mail/smtp-transport.ts";
import { notifyBuyerMessage } from "#lib/notify/notify-buyer-message.ts";
import { queueRelayMail } from "#lib/outbound/queue-relay-mail.ts";
import { sendOutboxMail } from "#lib/outbound/send-outbox-mail.ts";
import { RELAY_DOMAIN, type TestThread } from "./shop.ts";

export const ENCRYPTION_KEYS = `test:${Buffer.alloc(32, 7).toString("base64")}`;
export const keys = readSealingKeys(ENCRYPTION_KEYS);
export const log = createLog("test", "silent");

const LEASE_MS = 60_000;

/** The flows put together as the worker does it, on a clock that the test moves. */
export function createFlows(db: Db, start = new Date("2026-11-24T10:00:00.000Z")) {
  let now = start;
  const clock = () => now;
  const parser = createMailParser({ timeoutMs: 10_000, memoryMbMax: 256 });
  const shared = { db, keys, clock, relayDomain: RELAY_DOMAIN, appHost: "parley.test" };
  const appended: { sellerAccountId: string; messageId: string }[] = [];
  const inbound: InboundDeps = {
    ...{ ...shared, parser },
    authenticate: createSenderAuthenticator("trust"),
    onAppended: async ({ sellerAccountId, message }, tx) => {
      if (message.author === "seller") return queueRelayMail(sellerAccountId, message, shared, tx);
      appended.push({ sellerAccountId, messageId: message.id });
    },
  };

  const receive = (raw: Uint8Array, to: string | readonly string[], envelopeFrom = "mx@any.test") =>
    receiveMail(
      {
        ...{ source: "smtp", raw, envelopeFrom, envelopeTo: [to].flat(), receivedAt: now },
        ...{ remoteAddress: "192.0.2.1", helo: "mx.any.test" },
      },
      shared,
    );
  const claim = (limit = 10) => claimInboundMails({ now, leaseMs: LEASE_MS, limit }, db);
  const take = async (
    raw: Uint8Array,
    to: string,
    options: { envelopeFrom?: string; deps?: Partial<InboundDeps> } = {},
  ) => {
    const [id] = await receive(raw, to, options.envelopeFrom);
    for (const each of await claim())
      await processInboundMail(each, { ...inbound, ...options.deps });
    const state = await db.inboundState.findFirstOrThrow({ where: { inboundMailId: id ?? "" } });
    const { reason, threadId, messageId } = state;
    return { state: state.state, reason, threadId, messageId };
  };
  const claimOutbox = (limit = 10) => claimOutboxMails({ now, leaseMs: LEASE_MS, limit }, db);
  return {
    ...{ inbound, appended, shared, receive, claim, take, claimOutbox },
    advance: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
    clock,
    sendDeps: shared,
    /** Does the jobs that the buyers' mails have made, in order. */
    notify: async () => {
      for (const job of appended.splice(0)) {
        await notifyBuyerMessage(job, { ...shared, appUrl: "http://parley.test" });
      }
    },
    sendAll: async (transport: SmtpTransport) => {
      for (const each of await claimOutbox(50)) {
        await sendOutboxMail(each, { ...shared, transport });
      }
    },
    close: () => parser.close(),
  };
}

export type Flows = ReturnType<typeof createFlows>;

/** The mails in line of one thread, readable, oldest first. */
export async function listOutbox(db: Db, thread: TestThread) {
  const mails = await db.outboxMail.findMany({
    where: { sellerAccountId: thread.sellerAccountId, threadId: thread.id },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return mails.map((mail) => ({
    ...mail,
    to: unsealText(keys, mail.recipientSealed),
    mime: unseal(keys, mail.mimeSealed).toString("utf8"),
  }));
}

export function listMessages(db: Db, thread: TestThread) {
  return db.message.findMany({
    where: { sellerAccountId: thread.sellerAccountId, threadId: thread.id },
    orderBy: { threadSeq: "asc" },
  });
}

export function findThread(db: Db, { sellerAccountId, id }: TestThread) {
  return db.thread.findUniqueOrThrow({
    where: { sellerAccountId_id: { sellerAccountId, id } },
    include: { readStates: true },
  });
}
