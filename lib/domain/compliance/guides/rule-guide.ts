import type { Draft, DraftContext } from "../draft.ts";
import type { RuleId } from "../finding.ts";

/**
 * What a seller reads about a rule: on its page in Parley and in
 * docs/compliance.md, which is made from these. Every example is judged by a
 * test, so that none can promise what the checker does not do.
 */
export type RuleGuide = {
  readonly id: RuleId;
  /** What the rule looks for: one or two sentences. */
  readonly what: string;
  /** Why a marketplace wants it: one or two sentences. */
  readonly why: string;
  readonly caught: readonly [GuideExample, ...GuideExample[]];
  readonly allowed: readonly [GuideExample, ...GuideExample[]];
};

export type GuideExample = {
  /** Shown as it stands; judged as the body, or inside `draft` and `context`. */
  readonly text: string;
  /** What makes the difference, in a few words. */
  readonly because: string;
  /** Where the text alone does not tell: subject, HTML, files, language. Default: a plain English body. */
  readonly draft?: Partial<Draft>;
  /** Default: a reply that the buyer asked nothing special for. */
  readonly context?: Partial<DraftContext>;
};
