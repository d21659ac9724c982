import {
  claimInboundMails,
  type InboundClaim,
  postponeInbound,
  settleInbound,
} from "#lib/db/inbound-store.ts";
import { inTransaction } from "#lib/db/transaction.ts";
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
    await postponeInbound(claim, new Date(deps.clock().getTime() + attempt * 5_000), deps.db);
  }
}

async function quarantine(claim: InboundClaim, deps: InboundDeps): Promise<void> {
  await inTransaction(deps.db, (tx) =>
    settleInbound(
      claim,
      { state: "quarantined", reason: "processing_failed", threadId: null },
      deps.clock(),
      tx,
    ),
  );
}
