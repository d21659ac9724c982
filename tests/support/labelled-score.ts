import type { Verdict } from "#lib/domain/compliance/finding.ts";
import type { LabelledDraft } from "./labelled-drafts.ts";

/**
 * How right a judge is on labelled drafts, by the rules that came with them: the
 * verdict must match, and each expected rule must be found.
 */
export type Judge = (draft: LabelledDraft) => Pick<Verdict, "verdict"> & {
  readonly findings: readonly Pick<Verdict["findings"][number], "rule" | "severity">[];
};

/** A rule that is found counts for what it implies. */
const IMPLIED_BY: Readonly<Record<string, readonly string[]>> = {
  review_request_any: ["review_solicitation_positive"],
  image: ["logo_link", "tracking_pixel"],
};
/** Beside one of these, dealing elsewhere is another reading and no error. */
const ELSEWHERE = /^(?:contact_|external_link|social_media)/;

export type Scored = {
  readonly draft: LabelledDraft;
  readonly isBlocked: boolean;
  readonly isRight: boolean;
  readonly missed: readonly string[];
  /** Rules that block without being expected. */
  readonly extra: readonly string[];
};

export function score(draft: LabelledDraft, judge: Judge): Scored {
  const verdict = judge(draft);
  const found = new Set<string>(verdict.findings.map(({ rule }) => rule));
  const blocking = verdict.findings.filter(({ severity }) => severity === "block");
  const { rules, advice } = draft.expect;
  const isFound = (rule: string) =>
    found.has(rule) || (IMPLIED_BY[rule] ?? []).some((other) => found.has(other));
  const isFair = (rule: string) =>
    rules.includes(rule) ||
    advice.includes(rule) ||
    rules.some((expected) => IMPLIED_BY[rule]?.includes(expected)) ||
    (rule === "off_platform" && rules.some((expected) => ELSEWHERE.test(expected)));
  const isBlocked = verdict.verdict === "block";
  return {
    draft,
    isBlocked,
    isRight: isBlocked === (draft.expect.verdict === "block"),
    missed: [...rules, ...advice].filter((rule) => !isFound(rule)),
    extra: [...new Set(blocking.map(({ rule }) => rule as string))].filter((rule) => !isFair(rule)),
  };
}

export type Share = { readonly part: number; readonly whole: number };

/** An empty whole is a perfect score: nothing to find, nothing missed. */
export const shareOf = ({ part, whole }: Share) => (whole === 0 ? 1 : part / whole);

const count = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length;

/** Of the drafts that must be stopped, those that were; of the others, those that passed. */
export function verdictShares(scored: readonly Scored[]): {
  readonly blocked: Share;
  readonly passed: Share;
} {
  const bad = scored.filter(({ draft }) => draft.expect.verdict === "block");
  const fine = scored.filter(({ draft }) => draft.expect.verdict === "allow");
  return {
    blocked: { part: count(bad, ({ isBlocked }) => isBlocked), whole: bad.length },
    passed: { part: count(fine, ({ isBlocked }) => !isBlocked), whole: fine.length },
  };
}

export type RuleScore = {
  readonly rule: string;
  readonly found: number;
  readonly missed: number;
  /** Reported on drafts whose labels do not name it. */
  readonly extra: number;
};

export function ruleScores(scored: readonly Scored[]): RuleScore[] {
  const expected = (one: Scored) => [...one.draft.expect.rules, ...one.draft.expect.advice];
  const rules = new Set(scored.flatMap((one) => [...expected(one), ...one.extra]));
  return [...rules].sort().map((rule) => {
    const naming = scored.filter((one) => expected(one).includes(rule));
    const missed = count(naming, (one) => one.missed.includes(rule));
    const extra = count(scored, (one) => one.extra.includes(rule));
    return { rule, found: naming.length - missed, missed, extra };
  });
}

export const recallOf = ({ found, missed }: RuleScore) =>
  shareOf({ part: found, whole: found + missed });
export const precisionOf = ({ found, extra }: RuleScore) =>
  shareOf({ part: found, whole: found + extra });
