import type { Tx } from "#lib/db/client.ts";
import { insertMessageEvent, listMailMessageIds, type NewMessage } from "#lib/db/message-store.ts";
import { hasOutboxMail, insertOutboxMail } from "#lib/db/outbox-store.ts";
import { type SealingKeys, seal } from "#lib/db/sealed.ts";
import { findThreadParties, type ThreadParties } from "#lib/db/thread-store.ts";
import { newVerpToken, verpAddress } from "#lib/domain/relay-address.ts";
import { mailTexts } from "#lib/i18n/mail-texts.ts";
import { AppError } from "#lib/kernel/app-error.ts";
import { newId } from "#lib/kernel/ids.ts";
import { assertAnonymous } from "#lib/mail/assert-anonymous.ts";
import { buildMail, isMessageId } from "#lib/mail/build-mail.ts";

export type RelayDeps = { readonly keys: SealingKeys; readonly relayDomain: string };

/**
 * Puts a seller's message in line for the buyer, within the transaction that
 * appends it: a mail written anew from the message's text, from a relay
 * address, frozen before it is sent so that a second attempt is the same bytes.
 */
export async function queueRelayMail(
  sellerAccountId: string,
  message: Pick<NewMessage, "id" | "threadId" | "bodyText" | "createdAt">,
  deps: RelayDeps,
  tx: Tx,
): Promise<void> {
  const parties = await findThreadParties(sellerAccountId, message.threadId, deps.keys, tx);
  if (!parties) throw new AppError("The thread of a message does not exist");
  const recipientHash = new Uint8Array(parties.buyer.emailHash);
  const key = { messageId: message.id, kind: "relay", recipientHash } as const;
  if (await hasOutboxMail(sellerAccountId, key, tx)) return;

  const id = newId();
  const messageIdHeader = `<${id}@${deps.relayDomain}>`;
  const known = await listMailMessageIds(
    sellerAccountId,
    message.threadId,
    recipientHash,
    "buyer",
    tx,
  );
  const mime = await composeRelayMail(message, parties, { messageIdHeader, known });
  await assertAnonymous(mime, parties.memberEmails);
  const bounceToken = newVerpToken();
  await insertOutboxMail(
    sellerAccountId,
    {
      ...key,
      id,
      threadId: message.threadId,
      recipientSealed: seal(deps.keys, parties.buyer.email),
      envelopeFrom: verpAddress(bounceToken, deps.relayDomain),
      bounceToken,
      messageIdHeader,
      mimeSealed: seal(deps.keys, mime),
      createdAt: message.createdAt,
    },
    tx,
  );
  const event = {
    messageId: message.id,
    type: "queued",
    detail: {},
    occurredAt: message.createdAt,
  } as const;
  await insertMessageEvent(sellerAccountId, event, tx);
}

function composeRelayMail(
  message: Pick<NewMessage, "bodyText" | "createdAt">,
  parties: ThreadParties,
  ids: { readonly messageIdHeader: string; readonly known: readonly string[] },
): Promise<Uint8Array> {
  const t = mailTexts("relay");
  const footer = t("footer", { seller: parties.sellerAccountName, orderId: parties.orderId });
  // An odd id in the buyer's mail must not keep the answer from being sent.
  const references = ids.known.filter(isMessageId);
  const inReplyTo = references.at(-1);
  return buildMail({
    from: { name: parties.sellerAccountName, address: parties.relayFor.buyer },
    to: { name: parties.buyer.displayName, address: parties.buyer.email },
    subject: /^re:/i.test(parties.subject) ? parties.subject : `Re: ${parties.subject}`,
    text: `${message.bodyText}\n\n-- \n${footer}\n`,
    messageId: ids.messageIdHeader,
    ...(inReplyTo && { inReplyTo, references }),
    date: message.createdAt,
  });
}
