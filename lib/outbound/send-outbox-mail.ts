import { announceChange } from "#lib/db/changes.ts";
import type { Db } from "#lib/db/client.ts";
import { findMessage, insertMessageEvent } from "#lib/db/message-store.ts";
import { type OutboxClaim, type OutboxSettlement, settleOutbox } from "#lib/db/outbox-store.ts";
import { type SealingKeys, unseal, unsealText } from "#lib/db/sealed.ts";
import { markDeliveryFailed } from "#lib/db/thread-store.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import { untilWritten } from "#lib/db/until-written.ts";
import { nextAttemptAt } from "#lib/domain/delivery.ts";
import type { Clock } from "#lib/kernel/clock.ts";
import type { SendOutcome } from "#lib/mail/send-outcome.ts";
import type { SmtpTransport } from "#lib/mail/smtp-transport.ts";
import { judgeDraft } from "./judge-draft.ts";

export type OutboxDeps = {
  readonly db: Db;
  readonly keys: SealingKeys;
  readonly clock: Clock;
  readonly transport: SmtpTransport;
  readonly appHost: string;
};

/** The reason when the check stops a message on its way out, with the rules behind it; the screen has words for it. */
const CHECK_BLOCKED = "check_blocked";

/**
 * Sends one claimed mail and writes what became of it. The sending stands
 * outside any transaction; the result is written only by the worker whose
 * claim still holds. A message is judged once more before it leaves: while it
 * waited, the marketplace may have forbidden what it says.
 */
export async function sendOutboxMail(
  claim: OutboxClaim,
  deps: OutboxDeps,
): Promise<OutboxSettlement> {
  const broken = await rulesBrokenNow(claim, deps);
  const settlement =
    broken.length > 0
      ? failedNow(`${CHECK_BLOCKED}: ${broken.join(", ")}`, deps.clock())
      : await tryToSend(claim, deps);
  await untilWritten(() => writeSettlement(claim, settlement, deps.db));
  return settlement;
}

async function tryToSend(claim: OutboxClaim, deps: OutboxDeps): Promise<OutboxSettlement> {
  const outcome = await deps.transport.send({
    envelopeFrom: claim.envelopeFrom,
    envelopeTo: unsealText(deps.keys, claim.recipientSealed),
    raw: unseal(deps.keys, claim.mimeSealed),
  });
  return toSettlement(claim, outcome, deps.clock());
}

async function rulesBrokenNow(claim: OutboxClaim, deps: OutboxDeps): Promise<string[]> {
  if (claim.kind !== "relay") return [];
  const { sellerAccountId, threadId, messageId } = claim;
  const message = await findMessage(sellerAccountId, messageId, deps.db);
  if (message?.author !== "seller") return [];
  const judged = await judgeDraft(sellerAccountId, { threadId, body: message.bodyText }, deps);
  if (!judged.ok) return [];
  const blocking = judged.value.verdict.findings.filter(({ severity }) => severity === "block");
  return [...new Set(blocking.map(({ rule }) => rule))];
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
  if (outcome.state === "failed") return failedNow(outcome.reason, now);
  const next = nextAttemptAt(claim.createdAt, claim.attempt, now);
  return next
    ? { state: outcome.state, reason: outcome.reason, nextAttemptAt: next, now }
    : failedNow(outcome.reason, now);
}

function failedNow(reason: string, now: Date): OutboxSettlement {
  return { state: "failed", reason, nextAttemptAt: now, now };
}
