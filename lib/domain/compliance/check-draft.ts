import type { Draft, DraftContext } from "./draft.ts";
import type { Finding, Severity, Verdict, VerdictKind } from "./finding.ts";
import { guidePolicy, type Policy } from "./policy.ts";
import { type Reading, readField } from "./reading.ts";
import { RULES } from "./rules/registry.ts";
import type { Hit, Rule, RuleInput } from "./rules/rule.ts";
import { withoutOverlaps } from "./text/span.ts";

const EXCERPT_CHARS_MAX = 120;
/** A draft with more offences of one kind is not read more closely by showing them all. */
const FINDINGS_PER_RULE_MAX = 50;

const WEIGHT: Readonly<Record<Severity, number>> = { advise: 0, warn: 1, block: 2 };

/**
 * Judges a draft by the marketplace's policy: what the composer shows while
 * somebody types, and what decides again when it is sent. Pure and synchronous;
 * never throws, whatever the text holds. `block` means it may not be sent,
 * `warn` that it may with a reason; advice alone leaves the verdict at `allow`.
 */
export function checkDraft(
  draft: Draft,
  context: DraftContext,
  policy: Policy = guidePolicy,
): Verdict {
  const input: RuleInput = {
    draft,
    context,
    policy,
    subject: readField("subject", draft.subject, context),
    body: readField("body", draft.body, context),
  };
  const findings = RULES.flatMap((rule) => findingsOf(rule, input)).sort(byPlace);
  return {
    verdict: verdictOf(findings),
    findings,
    policy: { id: policy.id, version: policy.version },
  };
}

function findingsOf(rule: Rule, input: RuleInput): Finding[] {
  const severity = input.policy.severities[rule.id];
  if (severity === "off") return [];
  const hits = rule.find(input);
  return [input.subject, input.body].flatMap((reading) =>
    withoutOverlaps(hits.filter((hit) => hit.where === reading.where))
      .slice(0, FINDINGS_PER_RULE_MAX)
      .map((hit) => toFinding(rule, severity, hit, reading)),
  );
}

function toFinding(rule: Rule, severity: Severity, hit: Hit, reading: Reading): Finding {
  const { start, end } = reading.text.rawSpan(hit.start, hit.end);
  const lowered = hit.atMost !== undefined && WEIGHT[hit.atMost] < WEIGHT[severity];
  const fix = hit.fix;
  return {
    rule: rule.id,
    variant: hit.variant,
    severity: lowered ? (hit.atMost ?? severity) : severity,
    where: hit.where,
    start,
    end,
    excerpt: reading.raw.slice(start, end).slice(0, EXCERPT_CHARS_MAX).toWellFormed(),
    params: hit.params ?? {},
    ...(fix !== undefined && {
      fix: { ...reading.text.rawSpan(fix.start, fix.end), replacement: fix.replacement },
    }),
  };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.where !== b.where) return a.where === "subject" ? -1 : 1;
  return a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule);
}

function verdictOf(findings: readonly Finding[]): VerdictKind {
  if (findings.some((finding) => finding.severity === "block")) return "block";
  return findings.some((finding) => finding.severity === "warn") ? "warn" : "allow";
}
