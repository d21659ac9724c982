import { RULE_VARIANTS, type RuleId } from "./finding.ts";
import type { Policy } from "./policy.ts";

type Level = Policy["severities"][RuleId];

const SETTINGS = [
  ...(["marketplaceHosts", "carrierHosts", "makerHosts", "mailDomains"] as const),
  ...(["thirdPartyContacts", "importantTag", "limits", "attachmentTypes"] as const),
];

/** What changes when one policy takes the place of another: a rule's severity, or a setting as a whole. */
export type PolicyDifference =
  | { readonly rule: RuleId; readonly from: Level; readonly to: Level }
  | { readonly setting: (typeof SETTINGS)[number] };

/** In the order of `RULE_VARIANTS`, then the settings. Empty: both judge alike. */
export function policyDifferences(from: Policy, to: Policy): PolicyDifference[] {
  const rules = (Object.keys(RULE_VARIANTS) as RuleId[])
    .filter((rule) => from.severities[rule] !== to.severities[rule])
    .map((rule) => ({ rule, from: from.severities[rule], to: to.severities[rule] }));
  const settings = SETTINGS.filter((name) => asText(from[name]) !== asText(to[name]));
  return [...rules, ...settings.map((setting) => ({ setting }))];
}

/** Independent of the order of keys, in which two equal policies may differ: the database has its own. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)));
  });
}
