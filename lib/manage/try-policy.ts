import type { PolicyIssue } from "#lib/contracts/policy-issue.ts";
import { processContext } from "#lib/db/process-context.ts";
import { checkDraft } from "#lib/domain/compliance/check-draft.ts";
import {
  type ExplainedFinding,
  explainFindings,
} from "#lib/domain/compliance/explained-finding.ts";
import type { VerdictKind } from "#lib/domain/compliance/finding.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { readProfile } from "./read-profile.ts";

type Tried = {
  /** As it stands in the form, saved or not. */
  readonly profile: unknown;
  readonly mode: "proactive" | "reply";
  readonly subject: string;
  readonly body: string;
};

export type TriedVerdict = {
  readonly verdict: VerdictKind;
  readonly findings: readonly ExplainedFinding[];
  readonly unjudgedLanguage: string | null;
};

type TryRefusal = { readonly code: "invalid"; readonly issues: readonly PolicyIssue[] };

/** What the check would say of a draft under a profile that judges nothing yet. Nothing is stored. */
export async function tryPolicy(
  { profile, mode, subject, body }: Tried,
  { appHost }: { readonly appHost: string } = processContext(),
): Promise<Result<TriedVerdict, TryRefusal>> {
  const read = readProfile(profile, 1);
  if (!read.ok) return err({ code: "invalid", issues: read.error });
  const { verdict, findings, unjudgedLanguage } = checkDraft(
    { subject, body },
    // Any order id in the text names the order: there is no thread to compare it with.
    { mode, orderIds: [], marketplaceHosts: [appHost] },
    read.value,
  );
  return ok({ verdict, findings: explainFindings(findings), unjudgedLanguage });
}
