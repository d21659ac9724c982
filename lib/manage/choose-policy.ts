import type { Db } from "#lib/db/client.ts";
import { findPolicy, insertPolicyChoice } from "#lib/db/policy-store.ts";
import { processContext } from "#lib/db/process-context.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import { BUILT_IN_POLICIES } from "#lib/domain/compliance/policy.ts";
import type { Clock } from "#lib/kernel/clock.ts";
import { newId } from "#lib/kernel/ids.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";

type Deps = { readonly db: Db; readonly clock: Clock };

/** Lets a profile judge from now on, for every seller account and for what still waits to be sent. */
export async function choosePolicy(
  operator: { readonly memberId: string },
  { profileId }: { readonly profileId: string },
  { db, clock }: Deps = processContext(),
): Promise<Result<null, { readonly code: "not_found" }>> {
  return inTransaction<Result<null, { readonly code: "not_found" }>>(db, async (tx) => {
    const isBuiltIn = BUILT_IN_POLICIES.some(({ id }) => id === profileId);
    if (!isBuiltIn && !(await findPolicy(profileId, tx))) return err({ code: "not_found" });
    await insertPolicyChoice({ id: newId(), profileId, by: operator.memberId, at: clock() }, tx);
    return ok(null);
  });
}
