/**
 * What the checker says. Kept free of imports so that a component can show a
 * finding without pulling the detectors (phone metadata, suffix list) along.
 */

/**
 * Every rule a finding can name, with its variants: the ways to offend, each of
 * which has a sentence of its own. A rule is added here first; the compiler then
 * asks for its severity and its sentences.
 */
export const RULE_VARIANTS = {
  external_link: [
    "external",
    "disguised",
    "lookalike",
    "forwards",
    "shortener",
    "not_https",
    "maker_manual",
  ],
  contact_email: ["plain", "disguised", "third_party"],
  contact_phone: ["digits", "spelled", "third_party"],
  too_long: ["too_long"],
} as const;

export type RuleId = keyof typeof RULE_VARIANTS;
export type RuleVariant<R extends RuleId = RuleId> = (typeof RULE_VARIANTS)[R][number];

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
  readonly variant: RuleVariant;
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
