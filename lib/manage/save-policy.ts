import { ZodError } from "zod";
import { SavedTitle } from "#lib/contracts/policy-forms.ts";
import { toPolicy } from "#lib/contracts/policy-profile.ts";
import { isUniqueViolation } from "#lib/db/client.ts";
import { findPolicy, insertPolicyVersion } from "#lib/db/policy-store.ts";
import { processContext } from "#lib/db/process-context.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import { BUILT_IN_POLICIES, guidePolicy, type Policy } from "#lib/domain/compliance/policy.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";

/** One thing that is wrong, and where: ["carrierHosts", 2] is the third line of that field. */
export type PolicyIssue = {
  readonly path: readonly (string | number)[];
  readonly message: string;
};

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

type Saved = { readonly profileId: string; readonly version: number };

/**
 * Saves a profile as its next version. Earlier ones stay: messages were judged
 * by them. Two operators who save at once do not overwrite each other.
 */
export async function savePolicy(
  operator: { readonly memberId: string },
  given: Given,
  { db, clock } = processContext(),
): Promise<Result<Saved, SaveRefusal>> {
  const checked = readProfile(given);
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

function readProfile({
  title,
  profile,
  basedOn,
}: Given): Result<{ policy: Policy; title: string }, PolicyIssue[]> {
  const named = SavedTitle.safeParse(title);
  const wrongTitle = named.success ? [] : issuesOf(named.error).map(at("title"));
  try {
    const written = typeof profile === "object" && profile !== null ? profile : {};
    const policy = toPolicy({ ...written, version: basedOn + 1 }, guidePolicy);
    if (!named.success) return err(wrongTitle);
    return ok({ policy, title: named.data });
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    return err([...wrongTitle, ...issuesOf(error)]);
  }
}

const at = (field: string) => (issue: PolicyIssue) => ({ ...issue, path: [field, ...issue.path] });

export function issuesOf(error: ZodError): PolicyIssue[] {
  return error.issues.map(({ path, message }) => ({
    path: path.map((step) => (typeof step === "number" ? step : String(step))),
    message,
  }));
}
