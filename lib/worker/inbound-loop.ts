import {
  claimInboundMails,
  findInboundMail,
  type InboundClaim,
  postponeInbound,
  settleInbound,
} from "#lib/db/inbound-store.ts";
import { findRelayAddress } from "#lib/db/thread-store.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import { untilWritten } from "#lib/db/until-written.ts";
import { type InboundDeps, processInboundMail } from "#lib/inbound/process-inbound-mail.ts";
import { AppError } from "#lib/kernel/app-error.ts";
import type { Log } from "#lib/kernel/log.ts";
import { type ClaimLoop, startClaimLoop } from "./claim-loop.ts";

const LEASE_MS = 60_000;
const ATTEMPTS_MAX = 5;

/** Takes received mails to their end; after five faults a mail is quarantined, never dropped. */
export function startInboundLoop(deps: InboundDeps, log: Log): ClaimLoop {
  return startClaimLoop({
    name: "inbound",
    claim: (limit) => claimInboundMails({ now: deps.clock(), leaseMs: LEASE_MS, limit }, deps.db),
    handle: (claim) => handle(claim, deps, log),
    concurrency: 4,
    idleMs: 2_000,
    log,
  });
}

async function handle(claim: InboundClaim, deps: InboundDeps, log: Log): Promise<void> {
  const { inboundMailId, attempt } = claim;
  try {
    // A worker that died takes its attempt with it: a mail that kills workers ends here.
    if (attempt > ATTEMPTS_MAX) return await quarantine(claim, deps);
    const outcome = await processInboundMail(claim, deps);
    log.info(
      { inboundMailId, attempt, state: outcome?.state ?? "overtaken" },
      "inbound mail processed",
    );
  } catch (error) {
    const { errorId } = error instanceof AppError ? error : new AppError("inbound mail failed");
    log.error({ err: error, errorId, inboundMailId, attempt }, "inbound mail not processed");
    if (attempt >= ATTEMPTS_MAX) return quarantine(claim, deps);
    const nextAttemptAt = new Date(deps.clock().getTime() + attempt * 5_000);
    // Left as it is, the mail would wait for its lease, and those behind it as well.
    await untilWritten(() => postponeInbound(claim, nextAttemptAt, deps.db));
  }
}

async function quarantine(claim: InboundClaim, deps: InboundDeps): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    const mail = await findInboundMail(claim.sellerAccountId, claim.inboundMailId, tx);
    const address = await findRelayAddress(mail.recipientLocalPart, mail.recipientDomain, tx);
    // With its thread, so that members see there that something is missing.
    const threadId = address?.threadId ?? null;
    const outcome = { state: "quarantined", reason: "processing_failed", threadId } as const;
    await settleInbound(claim, outcome, deps.clock(), tx);
  });
}
