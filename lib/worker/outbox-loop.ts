import { claimOutboxMails } from "#lib/db/outbox-store.ts";
import type { Log } from "#lib/kernel/log.ts";
import { type OutboxDeps, sendOutboxMail } from "#lib/outbound/send-outbox-mail.ts";
import { type ClaimLoop, startClaimLoop } from "./claim-loop.ts";

/** Longer than any SMTP dialogue may take, so that a slow server is not taken for a dead worker. */
const LEASE_MS = 5 * 60_000;

/** Sends what is due in the outbox. */
export function startOutboxLoop(deps: OutboxDeps, log: Log, leaseMs = LEASE_MS): ClaimLoop {
  return startClaimLoop({
    name: "outbox",
    claim: (limit) => claimOutboxMails({ now: deps.clock(), leaseMs, limit }, deps.db),
    handle: async (claim) => {
      const { state } = await sendOutboxMail(claim, deps);
      log.info({ outboxMailId: claim.id, attempt: claim.attempt, state }, "outbox mail tried");
    },
    concurrency: 4,
    idleMs: 2_000,
    log,
  });
}
