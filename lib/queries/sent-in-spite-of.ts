import { z } from "zod";
import { RULE_TEXTS } from "#lib/domain/compliance/rule-texts.ts";

/** What a message was sent in spite of, and why its writer found that right. */
export type SentInSpiteOf = {
  readonly reason: string;
  /** Titles of the rules that had warned; a rule that is gone since has none. */
  readonly rules: readonly string[];
};

/** The part of a kept verdict that its message shows. Messages are never rewritten, so that old forms stay. */
const KeptVerdict = z.object({
  verdict: z.literal("warn"),
  reason: z.string().trim().min(1),
  findings: z.array(z.object({ rule: z.string(), severity: z.string() })).catch([]),
});

/** Null: sent without a warning, or not by the seller's side. */
export function sentInSpiteOf(verdict: unknown): SentInSpiteOf | null {
  const kept = KeptVerdict.safeParse(verdict);
  if (!kept.success) return null;
  const { reason, findings } = kept.data;
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = RULE_TEXTS;
  const rules = findings
    .filter(({ severity }) => severity === "warn")
    .flatMap(({ rule }) => (Object.hasOwn(titles, rule) ? (titles[rule]?.title ?? []) : []));
  return { reason, rules: [...new Set(rules)] };
}
