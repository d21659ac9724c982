import type { InboundOutcome } from "#lib/domain/message/inbound-outcome.ts";
import { newId } from "#lib/kernel/ids.ts";
import { announceChange } from "./changes.ts";
import type { Db, Tx } from "./client.ts";

export type NewInboundMail = {
  readonly source: "smtp" | "imap" | "cli";
  readonly addressedTo: "relay" | "bounce";
  readonly recipientLocalPart: string;
  readonly recipientDomain: string;
  readonly envelopeFromSealed: Uint8Array<ArrayBuffer>;
  readonly remoteAddress: string | null;
  readonly helo: string | null;
  readonly rawSealed: Uint8Array<ArrayBuffer>;
  readonly rawSha256: Uint8Array<ArrayBuffer>;
  readonly sizeBytes: number;
  readonly receivedAt: Date;
};

/** Keeps a received mail and puts it in line. Once committed, the sender may be told 250. */
export async function insertInboundMail(
  sellerAccountId: string,
  mail: NewInboundMail,
  tx: Tx,
): Promise<string> {
  const id = newId();
  await tx.inboundMail.create({ data: { ...mail, sellerAccountId, id } });
  await tx.inboundState.create({
    data: {
      ...{ sellerAccountId, inboundMailId: id, state: "received" },
      nextAttemptAt: mail.receivedAt,
      updatedAt: mail.receivedAt,
    },
  });
  await announceChange({ kind: "inbound" }, tx);
  return id;
}

/** A mail taken by one worker. `attempt` is the fencing number of this claim. */
export type InboundClaim = {
  readonly sellerAccountId: string;
  readonly inboundMailId: string;
  readonly attempt: number;
};

/**
 * Takes up to `limit` mails that are due: new ones, and those whose worker let
 * its lease run out. Oldest first; two workers never take the same one. Of the
 * mails to one address only the oldest is taken, so that a thread is read as it
 * was written; one that waits for another attempt lets the next one pass.
 */
export async function claimInboundMails(
  options: { readonly now: Date; readonly leaseMs: number; readonly limit: number },
  db: Db,
): Promise<InboundClaim[]> {
  const leaseUntil = new Date(options.now.getTime() + options.leaseMs);
  return db.$queryRaw<InboundClaim[]>`
    UPDATE inbound_state SET
      state = 'processing', attempts = attempts + 1, lease_until = ${leaseUntil}, updated_at = ${options.now}
    WHERE (seller_account_id, inbound_mail_id) IN (
      SELECT s.seller_account_id, s.inbound_mail_id FROM inbound_state s
      JOIN inbound_mail m ON m.seller_account_id = s.seller_account_id AND m.id = s.inbound_mail_id
      WHERE s.state IN ('received', 'processing') AND s.next_attempt_at <= ${options.now}
        AND (s.state = 'received' OR s.lease_until < ${options.now})
        AND NOT EXISTS (
          SELECT 1 FROM inbound_state e
          JOIN inbound_mail earlier
            ON earlier.seller_account_id = e.seller_account_id AND earlier.id = e.inbound_mail_id
          WHERE e.state IN ('received', 'processing') AND e.next_attempt_at <= ${options.now}
            AND earlier.seller_account_id = m.seller_account_id
            AND earlier.recipient_local_part = m.recipient_local_part
            AND (earlier.received_at, earlier.id) < (m.received_at, m.id)
        )
      ORDER BY s.next_attempt_at, s.inbound_mail_id LIMIT ${options.limit}
      FOR UPDATE OF s SKIP LOCKED
    )
    RETURNING seller_account_id AS "sellerAccountId", inbound_mail_id AS "inboundMailId", attempts AS attempt`;
}

/**
 * Whether a claim still holds; nobody can take the mail over before the
 * transaction ends.
 */
export async function lockInboundClaim(claim: InboundClaim, tx: Tx): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM inbound_state
    WHERE seller_account_id = ${claim.sellerAccountId}::uuid
      AND inbound_mail_id = ${claim.inboundMailId}::uuid
      AND state = 'processing' AND attempts = ${claim.attempt}
    FOR UPDATE`;
  return rows.length > 0;
}

export async function findInboundMail(sellerAccountId: string, id: string, tx: Db | Tx) {
  return tx.inboundMail.findUniqueOrThrow({
    where: { sellerAccountId_id: { sellerAccountId, id } },
  });
}

/**
 * Whether the very same bytes came to the same address before and became a
 * message. The Message-ID plays no part: senders have reused one for two mails.
 */
export async function isSameMailAgain(
  sellerAccountId: string,
  mail: {
    readonly id: string;
    readonly recipientLocalPart: string;
    readonly rawSha256: Uint8Array;
  },
  tx: Tx,
): Promise<boolean> {
  const earlier = await tx.inboundMail.findFirst({
    where: {
      sellerAccountId,
      recipientLocalPart: mail.recipientLocalPart,
      rawSha256: new Uint8Array(mail.rawSha256),
      id: { not: mail.id },
      state: { state: { in: ["message", "auto_reply"] } },
    },
    select: { id: true },
  });
  return earlier !== null;
}

/**
 * Writes where a mail ended. False: this claim was overtaken and the caller
 * must roll back what it did.
 */
export async function settleInbound(
  claim: InboundClaim,
  outcome: InboundOutcome & { readonly threadId: string | null },
  now: Date,
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.inboundState.updateMany({
    where: {
      sellerAccountId: claim.sellerAccountId,
      inboundMailId: claim.inboundMailId,
      state: "processing",
      attempts: claim.attempt,
    },
    data: {
      state: outcome.state,
      reason: "reason" in outcome ? outcome.reason : null,
      messageId: "messageId" in outcome ? outcome.messageId : null,
      threadId: outcome.threadId,
      leaseUntil: null,
      updatedAt: now,
    },
  });
  if (count === 0) return false;
  if (outcome.threadId) {
    const { sellerAccountId } = claim;
    await announceChange({ kind: "thread", sellerAccountId, threadId: outcome.threadId }, tx);
  }
  return true;
}

/** Puts a mail back in line after a fault that may pass. */
export async function postponeInbound(
  claim: InboundClaim,
  nextAttemptAt: Date,
  tx: Db | Tx,
): Promise<void> {
  await tx.inboundState.updateMany({
    where: {
      sellerAccountId: claim.sellerAccountId,
      inboundMailId: claim.inboundMailId,
      state: "processing",
      attempts: claim.attempt,
    },
    data: { state: "received", leaseUntil: null, nextAttemptAt },
  });
}
