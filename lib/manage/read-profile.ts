import { ZodError } from "zod";
import { type PolicyIssue, toPolicyIssues } from "#lib/contracts/policy-issue.ts";
import { toPolicy } from "#lib/contracts/policy-profile.ts";
import { guidePolicy, type Policy } from "#lib/domain/compliance/policy.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";

/**
 * The policy that somebody wrote, in the form or in a file: one reading for
 * saving, trying and importing, so that none takes what another refuses. The
 * version is Parley's to give, whatever a file says.
 */
export function readProfile(profile: unknown, version: number): Result<Policy, PolicyIssue[]> {
  if (typeof profile !== "object" || profile === null || Array.isArray(profile)) {
    return err([{ path: [], code: "other", message: "is no JSON object" }]);
  }
  try {
    return ok(toPolicy({ ...profile, version }, guidePolicy));
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    return err(toPolicyIssues(error));
  }
}
