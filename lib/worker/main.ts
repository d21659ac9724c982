import { env } from "#lib/config/env.ts";
import { listenForChanges } from "#lib/db/changes.ts";
import { createDb } from "#lib/db/client.ts";
import { readSealingKeys } from "#lib/db/sealed.ts";
import { keepDemoMail } from "#lib/demo/keep-demo-mail.ts";
import { systemClock } from "#lib/kernel/clock.ts";
import { createLog } from "#lib/kernel/log.ts";
import { createSenderAuthenticator } from "#lib/mail/authenticate.ts";
import { createMailParser } from "#lib/mail/parse-mail.ts";
import { startSmtpSink } from "#lib/mail/smtp-sink.ts";
import { createSmtpTransport } from "#lib/mail/smtp-transport.ts";
import { notifyBuyerMessage } from "#lib/notify/notify-buyer-message.ts";
import { queueRelayMail } from "#lib/outbound/queue-relay-mail.ts";
import { jobs } from "#lib/queue/jobs.ts";
import { startQueue } from "#lib/queue/queue.ts";
import { startInboundLoop } from "./inbound-loop.ts";
import { startIngress } from "./ingress.ts";
import { startOutboxLoop } from "./outbox-loop.ts";

/**
 * The background process: puts the flows together, which themselves know
 * nothing of each other. Several may run against one database.
 */
const settings = env();
const log = createLog("worker", settings.LOG_LEVEL);
const keys = readSealingKeys(settings.ENCRYPTION_KEYS);
const db = createDb(settings.DATABASE_URL, { connectionsMax: 10 });
const clock = systemClock;
const relayDomain = settings.RELAY_DOMAIN;
const appHost = new URL(settings.APP_URL).hostname;

const queue = await startQueue(settings.DATABASE_URL, log);
await queue.work("notifyBuyerMessage", (payload) => {
  log.info({ job: jobs.notifyBuyerMessage.name, messageId: payload.messageId }, "job taken");
  return notifyBuyerMessage(payload, { db, keys, clock, relayDomain, appUrl: settings.APP_URL });
});

const sink =
  settings.DEMO && !settings.SMTP_URL
    ? await startSmtpSink({
        host: "127.0.0.1",
        port: settings.DEMO_SINK_PORT,
        onMail: keepDemoMail,
      })
    : undefined;
const smtpUrl = settings.SMTP_URL ?? (sink && `smtp://127.0.0.1:${sink.port}`);
if (!smtpUrl) throw new Error("Wrong settings. SMTP_URL: needed unless DEMO=1");
const transport = createSmtpTransport({ url: smtpUrl, name: relayDomain });

const parser = createMailParser({ timeoutMs: 15_000, memoryMbMax: 256 });
const inbound = startInboundLoop(
  {
    ...{ db, keys, clock, parser },
    authenticate: createSenderAuthenticator(settings.RELAY_SENDER_AUTH),
    appHost,
    onAppended: async ({ sellerAccountId, message }, tx) => {
      if (message.author === "seller") {
        return queueRelayMail(sellerAccountId, message, { keys, relayDomain }, tx);
      }
      await queue.send("notifyBuyerMessage", { sellerAccountId, messageId: message.id }, tx);
    },
  },
  log,
);
const outbox = startOutboxLoop({ db, keys, clock, transport, appHost }, log);
const listener = listenForChanges(
  settings.DATABASE_URL,
  {
    onChange: (change) => {
      if (change.kind === "inbound") inbound.wake();
      if (change.kind === "outbox") outbox.wake();
    },
    onConnected: () => {
      inbound.wake();
      outbox.wake();
    },
  },
  log,
);
const ingress = await startIngress(settings, db, keys, log);
log.info({ port: ingress.port }, "worker ready");

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  // From the outside in: nothing new, then what was begun, then what it needed.
  await ingress.close();
  await Promise.all([inbound.stop(), outbox.stop()]);
  await Promise.all([listener.close(), queue.close(), parser.close(), sink?.close()]);
  transport.close();
  await db.$disconnect();
  process.exit(0);
}
process.on("SIGTERM", () => void stop());
process.on("SIGINT", () => void stop());
