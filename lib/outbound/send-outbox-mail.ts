import { announceChange } from "#lib/db/changes.ts";
import type { Db } from "#lib/db/client.ts";
import { insertMessageEvent } from "#lib/db/message-store.ts";
import { type OutboxClaim, type OutboxSettlement, settleOutbox } from "#lib/db/outbox-store.ts";
import { type SealingKeys, unseal, unsealText } from "#lib/db/sealed.ts";
import { markDeliveryFailed } from "#lib/db/thread-store.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import { untilWritten } from "#lib/db/until-written.ts";
import { nextAttemptAt } from "#lib/domain/delivery.ts";
import type { Clock } from "#lib/kernel/clock.ts";
import type { SendOutcome } from "#lib/mail/send-outcome.ts";
import type { SmtpTransport } from "#lib/mail/smtp-transport.ts";

export type OutboxDeps = {
  readonly db: Db;
  readonly keys: SealingKeys;
  readonly clock: Clock;
  readonly transport: SmtpTransport;
};

/**
 * Sends one claimed mail and writes what became of it. The sending stands
 * outside any transaction; the result is written only by the worker whose
 * claim still holds.
 */
export async function sendOutboxMail(
  claim: OutboxClaim,
  deps: OutboxDeps,
): Promise<OutboxSettlement> {
  const outcome = await deps.transport.send({
    envelopeFrom: claim.envelopeFrom,
    envelopeTo: unsealText(deps.keys, claim.recipientSealed),
    raw: unseal(deps.keys, claim.mimeSealed),
  });
  const settlement = toSettlement(claim, outcome, deps.clock());
  await untilWritten(() => writeSettlement(claim, settlement, deps.db));
  return settlement;
}

async function writeSettlement(
  claim: OutboxClaim,
  settlement: OutboxSettlement,
  db: Db,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    if (!(await settleOutbox(claim, settlement, tx)) || claim.kind !== "relay") return;
    const { sellerAccountId, threadId, messageId } = claim;
    await insertMessageEvent(
      sellerAccountId,
      {
        messageId,
        type: settlement.state,
        detail: {
          attempt: claim.attempt,
          reason: settlement.reason,
          mayBeDuplicate: claim.mayBeDuplicate,
        },
        occurredAt: settlement.now,
      },
      tx,
    );
    if (settlement.state === "failed" || settlement.state === "accepted") {
      await markDeliveryFailed(sellerAccountId, threadId, settlement.state === "failed", tx);
    }
    await announceChange({ kind: "thread", sellerAccountId, threadId }, tx);
  });
}

function toSettlement(claim: OutboxClaim, outcome: SendOutcome, now: Date): OutboxSettlement {
  if (outcome.state === "accepted") {
    return { state: "accepted", reason: null, nextAttemptAt: now, now };
  }
  if (outcome.state === "failed") {
    return { state: "failed", reason: outcome.reason, nextAttemptAt: now, now };
  }
  const next = nextAttemptAt(claim.createdAt, claim.attempt, now);
  return next
    ? { state: outcome.state, reason: outcome.reason, nextAttemptAt: next, now }
    : { state: "failed", reason: outcome.reason, nextAttemptAt: now, now };
}
