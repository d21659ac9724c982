/**
 * What the checker says. Kept free of imports so that a component can show a
 * finding without pulling the detectors (phone metadata, suffix list) along.
 */

/** Every rule a finding can name. A rule is added here first; the registry and the texts follow. */
export const RULE_IDS = ["external_link", "contact_email", "contact_phone", "too_long"] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** `block` stops sending, `warn` asks for a reason that is recorded, `advise` only informs. */
export type Severity = "block" | "warn" | "advise";

/** The field of the draft; more fields (attachments) come with the rules that judge them. */
export type Where = "subject" | "body";

/** Replaces the raw text `start`..`end` of the finding's field: the one-click mend. */
export type Fix = {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
};

export type Finding = {
  readonly rule: RuleId;
  /** Which sentence explains it: the key under the rule in `rule-texts.ts` and in the messages. */
  readonly variant: string;
  readonly severity: Severity;
  readonly where: Where;
  /** UTF-16 offsets into the text as it was written, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The written text of the span, cut at 120 characters. */
  readonly excerpt: string;
  /** Values for the sentence (`host`, `max`); never prose. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
};

export type VerdictKind = "allow" | "warn" | "block";

export type Verdict = {
  readonly verdict: VerdictKind;
  /** Sorted by (where, start); spans of one rule never overlap. */
  readonly findings: readonly Finding[];
  /** Id and version of the policy it was judged by; a sent message keeps them. */
  readonly policy: { readonly id: string; readonly version: number };
};
