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
  // Kinds of messages
  order_confirmation: ["received", "payment", "preparing", "summary"],
  shipping_confirmation: ["shipped", "tracking", "delivered"],
  thank_you_only: ["thanks"],
  promotion: ["discount", "coupon", "upsell", "future_sale", "gift", "restock"],
  review_solicitation_positive: ["positive", "conditional", "incentive", "stars"],
  review_removal_request: ["remove", "change", "incentive"],
  review_request_any: ["request", "rating", "seller_feedback"],
  cancel_request: ["asks"],
  misuse_important: ["not_critical", "not_honoured"],
  // Contents
  external_link: [
    "external",
    "disguised",
    "lookalike",
    "forwards",
    "shortener",
    "not_https",
    "maker_manual",
    "hidden_target",
  ],
  contact_email: ["plain", "disguised", "third_party"],
  contact_phone: ["digits", "spelled", "third_party"],
  contact_address: ["postal", "visit", "third_party"],
  off_platform: ["deal", "pay", "talk", "search"],
  social_media: ["invitation", "handle"],
  opt_out_link: ["link", "reply_word"],
  emoji: ["emoji"],
  image: ["inline", "attached"],
  logo_link: ["linked_image"],
  tracking_pixel: ["pixel"],
  attachment: ["not_needed", "type", "dangerous", "too_many", "too_large", "not_asked"],
  // Form
  missing_order_id: ["missing"],
  wrong_language: ["other_language"],
  too_long: ["too_long", "over_limit"],
  style: ["line_breaks", "centred", "font", "colour", "font_sizes"],
  professional_tone: ["shouting", "insult", "threat"],
  spelling: ["misspelt", "doubled"],
} as const;

export type RuleId = keyof typeof RULE_VARIANTS;
export type RuleVariant<R extends RuleId = RuleId> = (typeof RULE_VARIANTS)[R][number];

/** `block` stops sending, `warn` asks for a reason that is recorded, `advise` only informs. */
export type Severity = "block" | "warn" | "advise";

/** Where in the draft. In an attachment the offsets are those of its file name, and `params.index` says which. */
export type Where = "subject" | "body" | "attachment";

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
  /** Sorted by place: subject, body, attachments; spans of one rule never overlap. */
  readonly findings: readonly Finding[];
  /** Id and version of the policy it was judged by; a sent message keeps them. */
  readonly policy: { readonly id: string; readonly version: number };
  /**
   * ISO 639-1 of a language whose words no rule knows: only what needs no words
   * (links, numbers, pictures, files) was judged. Null: all was.
   */
  readonly unjudgedLanguage: string | null;
};
