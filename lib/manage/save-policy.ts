import { SavedTitle } from "#lib/contracts/policy-forms.ts";
import { type PolicyIssue, toPolicyIssues } from "#lib/contracts/policy-issue.ts";
import { type Db, isUniqueViolation } from "#lib/db/client.ts";
import { findPolicy, insertPolicyVersion } from "#lib/db/policy-store.ts";
import { processContext } from "#lib/db/process-context.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import { BUILT_IN_POLICIES, type Policy } from "#lib/domain/compliance/policy.ts";
import type { Clock } from "#lib/kernel/clock.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { readProfile } from "./read-profile.ts";

export type SaveRefusal =
  | { readonly code: "invalid"; readonly issues: readonly PolicyIssue[] }
  /** What comes with Parley is copied, not changed. */
  | { readonly code: "built_in" }
  | { readonly code: "name_taken" }
  | { readonly code: "changed_meanwhile" };

type Given = {
  readonly title: string;
  readonly profile: unknown;
  /** The version that was open in the form; 0: the profile is new. */
  readonly basedOn: number;
};

type Deps = { readonly db: Db; readonly clock: Clock };

type Saved = { readonly profileId: string; readonly version: number };

/**
 * Saves a profile as its next version. Earlier ones stay: messages were judged
 * by them. Two operators who save at once do not overwrite each other.
 */
export async function savePolicy(
  operator: { readonly memberId: string },
  given: Given,
  { db, clock }: Deps = processContext(),
): Promise<Result<Saved, SaveRefusal>> {
  const checked = readGiven(given);
  if (!checked.ok) return err({ code: "invalid", issues: checked.error });
  const { policy, title } = checked.value;
  if (BUILT_IN_POLICIES.some(({ id }) => id === policy.id)) return err({ code: "built_in" });
  const moved = given.basedOn === 0 ? "name_taken" : "changed_meanwhile";
  try {
    return await inTransaction<Result<Saved, SaveRefusal>>(db, async (tx) => {
      const newest = (await findPolicy(policy.id, tx))?.policy.version ?? 0;
      if (newest !== given.basedOn) return err({ code: moved });
      await insertPolicyVersion({ policy, title, by: operator.memberId, at: clock() }, tx);
      return ok({ profileId: policy.id, version: policy.version });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return err({ code: moved });
  }
}

/** Name and profile, so that all that is wrong is told at once. */
function readGiven({
  title,
  profile,
  basedOn,
}: Given): Result<{ policy: Policy; title: string }, PolicyIssue[]> {
  const named = SavedTitle.safeParse(title);
  const read = readProfile(profile, basedOn + 1);
  if (named.success && read.ok) return ok({ policy: read.value, title: named.data });
  const ofTitle = named.success ? [] : toPolicyIssues(named.error);
  return err([
    ...ofTitle.map((issue) => ({ ...issue, ...titleIssue(issue) })),
    ...(read.ok ? [] : read.error),
  ]);
}

function titleIssue({ message }: PolicyIssue): PolicyIssue {
  return { path: ["title"], code: message === "needs a name" ? "no_name" : "too_many", message };
}
