import { announceChange } from "./changes.ts";
import type { Db, Tx } from "./client.ts";

export type NewOutboxMail = {
  readonly id: string;
  readonly threadId: string;
  readonly messageId: string;
  readonly kind: "relay" | "notification";
  readonly recipientSealed: Uint8Array<ArrayBuffer>;
  readonly recipientHash: Uint8Array<ArrayBuffer>;
  readonly envelopeFrom: string;
  readonly bounceToken: string;
  readonly messageIdHeader: string;
  readonly mimeSealed: Uint8Array<ArrayBuffer>;
  readonly createdAt: Date;
};

/** Puts a frozen mail in line, with the address at which its bounce will be known. */
export async function insertOutboxMail(
  sellerAccountId: string,
  mail: NewOutboxMail,
  tx: Tx,
): Promise<void> {
  const { bounceToken, ...columns } = mail;
  await tx.outboxMail.create({
    data: {
      ...columns,
      ...{
        sellerAccountId,
        state: "queued",
        nextAttemptAt: mail.createdAt,
        updatedAt: mail.createdAt,
      },
    },
  });
  await tx.bounceAddress.create({
    data: { token: bounceToken, sellerAccountId, outboxMailId: mail.id, createdAt: mail.createdAt },
  });
  await announceChange({ kind: "outbox" }, tx);
}

/** Whether a message was already put in line for a recipient. */
export async function hasOutboxMail(
  sellerAccountId: string,
  mail: Pick<NewOutboxMail, "messageId" | "kind" | "recipientHash">,
  tx: Tx,
): Promise<boolean> {
  return (await tx.outboxMail.count({ where: { sellerAccountId, ...mail } })) > 0;
}

/** A mail taken by one worker. `attempt` is the fencing number of this claim. */
export type OutboxClaim = {
  readonly sellerAccountId: string;
  readonly id: string;
  readonly threadId: string;
  readonly messageId: string;
  readonly kind: "relay" | "notification";
  readonly recipientSealed: Uint8Array;
  readonly envelopeFrom: string;
  readonly mimeSealed: Uint8Array;
  readonly createdAt: Date;
  readonly attempt: number;
  readonly mayBeDuplicate: boolean;
};

/**
 * Takes up to `limit` mails that are due. One still marked as sending belonged
 * to a worker that went away, perhaps after the last byte: it is sent again,
 * the same bytes under the same Message-ID, and marked as a possible duplicate.
 */
export async function claimOutboxMails(
  options: { readonly now: Date; readonly leaseMs: number; readonly limit: number },
  db: Db,
): Promise<OutboxClaim[]> {
  const leaseUntil = new Date(options.now.getTime() + options.leaseMs);
  return db.$queryRaw<OutboxClaim[]>`
    UPDATE outbox_mail SET
      may_be_duplicate = may_be_duplicate OR state IN ('sending', 'unconfirmed'),
      state = 'sending', attempts = attempts + 1, lease_until = ${leaseUntil}, updated_at = ${options.now}
    WHERE (seller_account_id, id) IN (
      SELECT seller_account_id, id FROM outbox_mail
      WHERE state IN ('queued', 'sending', 'retry', 'unconfirmed') AND next_attempt_at <= ${options.now}
        AND (state <> 'sending' OR lease_until < ${options.now})
      ORDER BY next_attempt_at, created_at LIMIT ${options.limit}
      FOR UPDATE SKIP LOCKED
    )
    RETURNING seller_account_id AS "sellerAccountId", id, thread_id AS "threadId",
      message_id AS "messageId", kind, recipient_sealed AS "recipientSealed",
      envelope_from AS "envelopeFrom", mime_sealed AS "mimeSealed", created_at AS "createdAt",
      attempts AS attempt, may_be_duplicate AS "mayBeDuplicate"`;
}

export type OutboxSettlement = {
  readonly state: "accepted" | "retry" | "failed" | "unconfirmed";
  readonly reason: string | null;
  readonly nextAttemptAt: Date;
  readonly now: Date;
};

/** Writes what became of an attempt. False: the claim was overtaken and nothing was written. */
export async function settleOutbox(
  claim: OutboxClaim,
  settlement: OutboxSettlement,
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.outboxMail.updateMany({
    where: {
      sellerAccountId: claim.sellerAccountId,
      id: claim.id,
      state: "sending",
      attempts: claim.attempt,
    },
    data: {
      state: settlement.state,
      lastReason: settlement.reason,
      nextAttemptAt: settlement.nextAttemptAt,
      leaseUntil: null,
      updatedAt: settlement.now,
    },
  });
  return count > 0;
}

/** Whose mail a bounce address speaks of. Null: no such address. */
export async function findBounceAddress(token: string, db: Db | Tx) {
  const found = await db.bounceAddress.findUnique({ where: { token } });
  if (!found) return null;
  const mail = await db.outboxMail.findUniqueOrThrow({
    where: {
      sellerAccountId_id: { sellerAccountId: found.sellerAccountId, id: found.outboxMailId },
    },
    select: { threadId: true, messageId: true, kind: true },
  });
  return { sellerAccountId: found.sellerAccountId, outboxMailId: found.outboxMailId, ...mail };
}
