import type { AskedTopic } from "../asked.ts";
import type { Draft, DraftContext } from "../draft.ts";
import type { RuleId, RuleVariant, Severity, Where } from "../finding.ts";
import type { Policy } from "../policy.ts";
import type { Reading } from "../reading.ts";
import type { TextLanguages } from "../text/language.ts";

/** What every rule is given: the draft as data and each field already read. */
export type RuleInput = {
  readonly draft: Draft;
  readonly context: DraftContext;
  readonly policy: Policy;
  readonly subject: Reading;
  readonly body: Reading;
  /** Of subject and body together. Rules look for words of `languages.judged` only. */
  readonly languages: TextLanguages;
  /** What the buyer asked for, in this thread or by the context's word. */
  readonly asked: ReadonlySet<AskedTopic>;
};

/** One offence. `checkDraft` maps its offsets to the text as it was written. */
export type Hit<R extends RuleId = RuleId> = {
  readonly where: Where;
  readonly variant: RuleVariant<R>;
  readonly start: number;
  readonly end: number;
  /**
   * What the offsets count in. `normalised` (default): `reading.text`. `raw`: the field
   * as written, for what HTML holds beside its text, and for file names.
   */
  readonly offsets?: "normalised" | "raw";
  readonly params?: Readonly<Record<string, string | number>>;
  /** Lower than the policy's severity for this rule; a higher one is ignored. */
  readonly atMost?: Severity;
  /** Replaces the span given here, in the same offsets; it need not lie inside the hit. */
  readonly fix?: { readonly start: number; readonly end: number; readonly replacement: string };
};

/**
 * A rule looks at the input and names offences. It knows neither severities nor
 * sentences: those are the policy's and `rule-texts.ts`. To add one: its id in
 * `finding.ts`, a file here, a line in `registry.ts`, its severity in the
 * policies, its sentences, a section in the docs, and drafts that prove it.
 */
export type Rule<R extends RuleId = RuleId> = {
  readonly id: R;
  find(input: RuleInput): readonly Hit<R>[];
};

/** A hit of a rule that looks at one field and need not say which. */
export type FieldHit<R extends RuleId> = Omit<Hit<R>, "where">;

/** For rules that judge each field by itself. */
export function inEachField<R extends RuleId>(
  input: RuleInput,
  find: (reading: Reading) => readonly FieldHit<R>[],
): readonly Hit<R>[] {
  return [input.subject, input.body].flatMap((reading) =>
    find(reading).map((hit) => ({ ...hit, where: reading.where })),
  );
}

/** Hosts of the marketplace itself, wherever they are named. */
export function marketplaceOf({ context, policy }: RuleInput): readonly string[] {
  return [...context.marketplaceHosts, ...policy.marketplaceHosts];
}
