import { RULE_TEXTS } from "#lib/domain/compliance/rule-texts.ts";

/** As the outbox keeps it: “check_blocked”, or “check_blocked: emoji, promotion”. */
const CHECK_BLOCKED = /^check_blocked(?::(.*))?$/;

/**
 * Titles of the rules that stopped a message on its way out. Null: something
 * else did. A rule that is gone since has no title.
 */
export function blockedRules(reason: string): string[] | null {
  const match = CHECK_BLOCKED.exec(reason);
  if (!match) return null;
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = RULE_TEXTS;
  const rules = (match[1] ?? "").split(",").map((rule) => rule.trim());
  return rules.flatMap((rule) => (Object.hasOwn(titles, rule) ? (titles[rule]?.title ?? []) : []));
}
