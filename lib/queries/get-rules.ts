import type { Viewer } from "#lib/auth/viewer.ts";
import { db } from "#lib/db/client.ts";
import { findActivePolicy } from "#lib/db/policy-store.ts";
import type { RuleId, Severity } from "#lib/domain/compliance/finding.ts";
import { RULE_GUIDES } from "#lib/domain/compliance/guides/registry.ts";
import type { GuideExample } from "#lib/domain/compliance/guides/rule-guide.ts";
import { RULE_TEXTS } from "#lib/domain/compliance/rule-texts.ts";

export type RuleGroup = "kinds" | "contents" | "form";

export type RuleExample = {
  readonly text: string;
  readonly because: string;
  /** BCP 47. */
  readonly language: string;
};

/** A rule as its page shows it. What nobody wrote yet is empty. */
export type RuleView = {
  readonly id: RuleId;
  readonly group: RuleGroup;
  readonly title: string;
  /** As the marketplace's policy says today. */
  readonly strength: Severity | "off";
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  readonly source: string;
  readonly caught: readonly RuleExample[];
  readonly allowed: readonly RuleExample[];
};

export type RulesView = {
  readonly policy: { readonly id: string; readonly version: number };
  readonly rules: readonly RuleView[];
};

/** The guides stand in the order of their groups; these are the first of each. */
const GROUP_STARTS: Readonly<Partial<Record<RuleId, RuleGroup>>> = {
  external_link: "contents",
  missing_order_id: "form",
};

/** All rules of the marketplace, which are the same for every seller account. */
export async function getRules(_viewer: Viewer): Promise<RulesView> {
  const policy = await findActivePolicy(db());
  let group: RuleGroup = "kinds";
  const rules = RULE_GUIDES.map(({ id, what, why, caught, allowed }): RuleView => {
    group = GROUP_STARTS[id] ?? group;
    const { title, source, remedy } = RULE_TEXTS[id];
    return {
      ...{ id, group, title, source, remedy, what, why },
      strength: policy.severities[id],
      caught: toExamples(caught),
      allowed: toExamples(allowed),
    };
  });
  return { policy: { id: policy.id, version: policy.version }, rules };
}

function toExamples(examples: readonly GuideExample[]): RuleExample[] {
  return examples
    .filter(({ text }) => text.trim() !== "")
    .map(({ text, because, draft }) => ({ text, because, language: draft?.language ?? "en" }));
}
