import { readAsked } from "./asked.ts";
import type { Draft, DraftContext } from "./draft.ts";
import type { Finding, Severity, Verdict, VerdictKind, Where } from "./finding.ts";
import { guidePolicy, type Policy } from "./policy.ts";
import { type Reading, readBody, readSubject } from "./reading.ts";
import { RULES } from "./rules/registry.ts";
import type { Hit, Rule, RuleInput } from "./rules/rule.ts";
import { isLexical, readLanguages } from "./text/language.ts";
import { withoutOverlaps } from "./text/span.ts";

const EXCERPT_CHARS_MAX = 120;
/** A draft with more offences of one kind is not read more closely by showing them all. */
const FINDINGS_PER_RULE_MAX = 50;

const WEIGHT: Readonly<Record<Severity, number>> = { advise: 0, warn: 1, block: 2 };
const PLACES: readonly Where[] = ["subject", "body", "attachment"];

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
  const shown = judge(draft, context, policy);
  if (!OVERRIDE.test(draft.subject + draft.body)) return shown;
  // Shown backwards, it is judged as it is shown and as it is written: either may reach the buyer.
  const written = judge(withoutOverrides(draft), context, policy);
  const groups = Map.groupBy(
    [...shown.findings, ...written.findings],
    ({ rule, where, params }) => `${rule} ${where} ${placeInRow(where, params)}`,
  );
  const findings = [...groups.values()].flatMap(withoutOverlaps).sort(byPlace);
  return { ...shown, verdict: verdictOf(findings), findings };
}

/** RIGHT-TO-LEFT OVERRIDE (UAX #9). */
const OVERRIDE = /\u202e/;
/** As long, and not seen either, so that offsets stay. */
const INVISIBLE = "\u200b";

function withoutOverrides(draft: Draft): Draft {
  const [subject, body] = [draft.subject, draft.body].map((text) =>
    text.replaceAll("\u202e", INVISIBLE),
  ) as [string, string];
  return { ...draft, subject, body };
}

function judge(draft: Draft, context: DraftContext, policy: Policy): Verdict {
  const subject = readSubject(draft, context);
  const body = readBody(draft, context);
  const languages = readLanguages(`${subject.text.plain}\n\n${body.text.plain}`, draft.language);
  const input: RuleInput = {
    ...{ draft, context, policy, subject, body, languages },
    asked: readAsked(context),
  };
  const findings = RULES.flatMap((rule) => findingsOf(rule, input)).sort(byPlace);
  const { main } = languages;
  return {
    verdict: verdictOf(findings),
    findings,
    policy: { id: policy.id, version: policy.version },
    unjudgedLanguage: main === null || isLexical(main) ? null : main,
  };
}

function findingsOf(rule: Rule, input: RuleInput): Finding[] {
  const severity = input.policy.severities[rule.id];
  if (severity === "off") return [];
  const found = rule.find(input).map((hit) => toFinding(rule, severity, hit, input));
  const groups = Map.groupBy(found, ({ where, params }) => `${where} ${placeInRow(where, params)}`);
  return [...groups.values()].flatMap((group) =>
    withoutOverlaps(group).slice(0, FINDINGS_PER_RULE_MAX),
  );
}

function toFinding(rule: Rule, severity: Severity, hit: Hit, input: RuleInput): Finding {
  const { raw, toRaw } = fieldOf(hit, input);
  const { start, end } = toRaw(hit.start, hit.end);
  const lowered = hit.atMost !== undefined && WEIGHT[hit.atMost] < WEIGHT[severity];
  const fix = hit.fix;
  return {
    rule: rule.id,
    variant: hit.variant,
    severity: lowered ? (hit.atMost ?? severity) : severity,
    where: hit.where,
    start,
    end,
    excerpt: raw.slice(start, end).slice(0, EXCERPT_CHARS_MAX).toWellFormed(),
    params: hit.params ?? {},
    ...(fix !== undefined && {
      fix: { ...toRaw(fix.start, fix.end), replacement: fix.replacement },
    }),
  };
}

type Field = Pick<Reading, "raw"> & {
  toRaw(start: number, end: number): { start: number; end: number };
};

function fieldOf(hit: Hit, { draft, subject, body }: RuleInput): Field {
  const asIs: Field["toRaw"] = (start, end) => ({ start, end });
  if (hit.where === "attachment") {
    const raw = draft.attachments?.[Number(hit.params?.index)]?.fileName ?? "";
    return { raw, toRaw: asIs };
  }
  const { raw, text } = hit.where === "subject" ? subject : body;
  return { raw, toRaw: hit.offsets === "raw" ? asIs : text.rawSpan };
}

/** Two files have the same offsets, two fields never share a group. */
function placeInRow(where: Where, params: Finding["params"]): number {
  return where === "attachment" ? Number(params.index) : 0;
}

function byPlace(a: Finding, b: Finding): number {
  return (
    PLACES.indexOf(a.where) - PLACES.indexOf(b.where) ||
    placeInRow(a.where, a.params) - placeInRow(b.where, b.params) ||
    a.start - b.start ||
    a.end - b.end ||
    a.rule.localeCompare(b.rule)
  );
}

function verdictOf(findings: readonly Finding[]): VerdictKind {
  if (findings.some((finding) => finding.severity === "block")) return "block";
  return findings.some((finding) => finding.severity === "warn") ? "warn" : "allow";
}
