import type { Finding, Verdict } from "./finding.ts";
import { explainFinding } from "./rule-texts.ts";

/** A finding with its sentences: what is wrong, by which rule, and how to mend it. */
export type ExplainedFinding = Finding & {
  readonly why: string;
  readonly source: string;
  readonly remedy: string;
};

export function explainFindings(findings: Verdict["findings"]): ExplainedFinding[] {
  return findings.map((finding) => ({ ...finding, ...explainFinding(finding) }));
}
