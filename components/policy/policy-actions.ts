import type { PolicyIssue } from "#lib/contracts/policy-issue.ts";
import type { ExplainedFinding } from "#lib/domain/compliance/explained-finding.ts";
import type { VerdictKind } from "#lib/domain/compliance/finding.ts";
import type { Policy } from "#lib/domain/compliance/policy.ts";

/** What the server answers, as far as the screens tell it apart. */
type Answer<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E | WrapperRefusal };

type WrapperRefusal =
  | { readonly code: "signed_out" | "not_allowed" | "invalid_input" }
  | { readonly code: "failed"; readonly errorId: string };

type Invalid = { readonly code: "invalid"; readonly issues: readonly PolicyIssue[] };

export type SaveAction = (given: {
  readonly title: string;
  readonly profile: unknown;
  readonly basedOn: number;
}) => Promise<
  Answer<
    { readonly profileId: string; readonly version: number },
    Invalid | { readonly code: "built_in" | "name_taken" | "changed_meanwhile" }
  >
>;

export type ReadAction = (given: { readonly profile: unknown }) => Promise<Answer<Policy, Invalid>>;

export type TriedDraft = {
  readonly verdict: VerdictKind;
  readonly findings: readonly ExplainedFinding[];
  readonly unjudgedLanguage: string | null;
};

export type TryAction = (given: {
  readonly profile: unknown;
  readonly mode: "proactive" | "reply";
  readonly subject: string;
  readonly body: string;
}) => Promise<Answer<TriedDraft, Invalid>>;

export type ChooseAction = (given: {
  readonly profileId: string;
}) => Promise<Answer<null, { readonly code: "not_found" }>>;
