import type { Finding } from "#lib/domain/compliance/finding.ts";
import type { StoredDraft } from "./draft-store.ts";

type DraftReason = {
  /** Something warns and nothing forbids: the draft may be sent, with a reason. */
  readonly isAsked: boolean;
  /** The rules that warn; what is written now is written for these. */
  readonly rules: readonly string[];
  /** What was written for these warnings. */
  readonly text: string;
  /** There is a reason, but it was written for other warnings. */
  readonly isOutdated: boolean;
};

/**
 * The reason as it holds for these findings. It was given for the warnings that
 * were shown; for another one it counts for nothing, and comes back when only
 * the old ones are left.
 */
export function reasonThatHolds(
  { reason, reasonFor }: Pick<StoredDraft, "reason" | "reasonFor">,
  findings: readonly Pick<Finding, "rule" | "severity">[],
): DraftReason {
  const warnings = findings.filter(({ severity }) => severity === "warn");
  const rules: readonly string[] = [...new Set(warnings.map(({ rule }) => rule))];
  const isAsked = rules.length > 0 && !findings.some(({ severity }) => severity === "block");
  const isOutdated = isAsked && reason !== "" && !rules.every((rule) => reasonFor.includes(rule));
  return { isAsked, rules, text: isOutdated ? "" : reason, isOutdated };
}
