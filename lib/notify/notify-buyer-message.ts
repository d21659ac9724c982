import type { Db, Tx } from "#lib/db/client.ts";
import { countAttachments, findMessage, listMailMessageIds } from "#lib/db/message-store.ts";
import { listNotificationTargets, type NotificationTarget } from "#lib/db/notification-store.ts";
import { hasOutboxMail, insertOutboxMail } from "#lib/db/outbox-store.ts";
import { type SealingKeys, seal } from "#lib/db/sealed.ts";
import { findThreadParties, type ThreadParties } from "#lib/db/thread-store.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import { REPLY_MARKER } from "#lib/domain/message/split-quote.ts";
import { newVerpToken, verpAddress } from "#lib/domain/relay-address.ts";
import { mailTexts } from "#lib/i18n/mail-texts.ts";
import type { Clock } from "#lib/kernel/clock.ts";
import { newId } from "#lib/kernel/ids.ts";
import { assertAnonymous } from "#lib/mail/assert-anonymous.ts";
import { buildMail, isMessageId } from "#lib/mail/build-mail.ts";

export type NotifyDeps = {
  readonly db: Db;
  readonly keys: SealingKeys;
  readonly clock: Clock;
  readonly relayDomain: string;
  readonly appUrl: string;
};

type Message = NonNullable<Awaited<ReturnType<typeof findMessage>>>;

/**
 * Tells every verified address that wants buyer messages about one: the
 * buyer's words, the order, the deadline. Answering the mail answers the buyer.
 * Sent also when somebody has read the message already: the inbox and the
 * mailbox are promised to agree. Doing it twice sends nothing twice.
 */
export async function notifyBuyerMessage(
  job: { readonly sellerAccountId: string; readonly messageId: string },
  deps: NotifyDeps,
): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    const message = await findMessage(job.sellerAccountId, job.messageId, tx);
    if (!message) return;
    const parties = await findThreadParties(job.sellerAccountId, message.threadId, deps.keys, tx);
    if (!parties) return;
    const targets = await listNotificationTargets(
      job.sellerAccountId,
      "buyer_messages",
      deps.keys,
      tx,
    );
    for (const target of targets) await queueNotification(message, parties, target, deps, tx);
  });
}

async function queueNotification(
  message: Message,
  parties: ThreadParties,
  target: NotificationTarget,
  deps: NotifyDeps,
  tx: Tx,
): Promise<void> {
  const { sellerAccountId, threadId } = message;
  const key = {
    messageId: message.id,
    kind: "notification",
    recipientHash: target.addressHash,
  } as const;
  if (await hasOutboxMail(sellerAccountId, key, tx)) return;
  const id = newId();
  const messageIdHeader = `<${id}@${deps.relayDomain}>`;
  const known = await listMailMessageIds(
    sellerAccountId,
    threadId,
    target.addressHash,
    "seller",
    tx,
  );
  const files = await countAttachments(sellerAccountId, message.id, tx);
  const mime = await composeNotification(
    { message, parties, target, messageIdHeader, known, files },
    deps,
  );
  await assertAnonymous(mime, [parties.buyer.email]);
  const bounceToken = newVerpToken();
  await insertOutboxMail(
    sellerAccountId,
    {
      ...key,
      ...{ id, threadId, bounceToken, messageIdHeader },
      recipientSealed: seal(deps.keys, target.address),
      envelopeFrom: verpAddress(bounceToken, deps.relayDomain),
      mimeSealed: seal(deps.keys, mime),
      createdAt: deps.clock(),
    },
    tx,
  );
}

type Parts = {
  readonly message: Message;
  readonly parties: ThreadParties;
  readonly target: NotificationTarget;
  readonly messageIdHeader: string;
  readonly known: readonly string[];
  readonly files: number;
};

function composeNotification(parts: Parts, deps: NotifyDeps): Promise<Uint8Array> {
  const { message, parties, target } = parts;
  const t = mailTexts("notification");
  const buyer = parties.buyer.displayName;
  const { orderId, subject } = parties;
  const relay = { name: t("from", { buyer }), address: parties.relayFor.seller };
  const references = parts.known.filter(isMessageId);
  const inReplyTo = references.at(-1);
  const lines = [
    REPLY_MARKER,
    "",
    t("intro", { buyer, orderId }),
    "",
    message.bodyText,
    "",
    ...(parts.files > 0 ? [t("attachments", { count: parts.files }), ""] : []),
    "--",
    deadlineLine(parties),
    t("howTo"),
    t("open", { url: `${deps.appUrl}/messages/${message.threadId}` }),
    "",
  ];
  return buildMail({
    from: relay,
    replyTo: relay,
    to: { name: target.memberName, address: target.address },
    subject: t("subject", { buyer, orderId, subject }),
    text: lines.join("\n"),
    messageId: parts.messageIdHeader,
    ...(inReplyTo && { inReplyTo, references }),
    date: deps.clock(),
  });
}

function deadlineLine(parties: ThreadParties): string {
  const t = mailTexts("notification");
  if (!parties.respondBy) return t("answered");
  const timeZone = parties.sellerTimeZone;
  const format = new Intl.DateTimeFormat("en", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  });
  return t("answerBy", { deadline: format.format(parties.respondBy), timeZone });
}
