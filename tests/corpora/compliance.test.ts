import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDraft } from "#lib/domain/compliance/check-draft.ts";
import type { DraftContext } from "#lib/domain/compliance/draft.ts";
import type { RuleId, Verdict } from "#lib/domain/compliance/finding.ts";

/**
 * How often the checker is right, per rule, on labelled drafts. `develop` and
 * `control` were written before the rules, the probes when they worked. At first
 * sight 75 of 75, 76 of 79, 76 of 83 and 63 of 77 drafts were judged right; most
 * of what was wrong has been mended since, so today's figures guard against
 * steps back and say little about drafts nobody has seen. Three disguises in
 * the last probe are still missed, hence its lower floor.
 */
type LabelledDraft = {
  id: string;
  lang: string;
  mode: "proactive" | "reply";
  subject: string;
  body: string;
  rules: string[];
  /** Rules that may be found as well, where two readings are both right. */
  tolerated?: string[];
};

const JUDGED: readonly RuleId[] = ["external_link", "contact_email", "contact_phone"];
const FIXTURES = new URL("../fixtures/compliance/", import.meta.url);
/** Labelled drafts that may not be published lie beside the repository, where there are any. */
const OUTSIDE = new URL("../../../shared/compliance/dev.jsonl", import.meta.url);

function readLines<T>(file: URL): T[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): T => JSON.parse(line));
}

function judge(draft: { lang: string; mode: DraftContext["mode"]; subject: string; body: string }) {
  return checkDraft(
    { subject: draft.subject, body: draft.body, language: draft.lang },
    { mode: draft.mode, orderIds: [], marketplaceHosts: ["market.example"] },
  );
}

function blocking(verdict: Verdict): Set<RuleId> {
  const blocks = verdict.findings.filter((finding) => finding.severity === "block");
  return new Set(blocks.map((finding) => finding.rule));
}

/** An empty denominator is a perfect score: nothing to find, nothing found. */
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

function measure(drafts: readonly LabelledDraft[]) {
  const judged = drafts.map((draft) => ({ draft, found: blocking(judge(draft)) }));
  return JUDGED.map((rule) => {
    const expected = judged.filter(({ draft }) => draft.rules.includes(rule));
    const counted = judged.filter(({ draft }) => !draft.tolerated?.includes(rule));
    const reported = counted.filter(({ found }) => found.has(rule));
    const right = reported.filter(({ draft }) => draft.rules.includes(rule)).length;
    return {
      rule,
      drafts: expected.length,
      precision: share(right, reported.length),
      recall: share(right, expected.length),
    };
  });
}

function report(title: string, rows: readonly object[]): void {
  process.stdout.write(`${title}\n${rows.map((row) => `  ${JSON.stringify(row)}\n`).join("")}`);
}

const FLOORS: Readonly<Record<string, { precision: number; recall: number }>> = {
  develop: { precision: 0.95, recall: 0.95 },
  control: { precision: 0.95, recall: 0.95 },
  probe: { precision: 0.95, recall: 0.95 },
  "probe-2": { precision: 0.9, recall: 0.8 },
};

describe("our own labelled drafts", () => {
  it.each(Object.entries(FLOORS))("%s: each rule keeps its precision and recall", (name, floor) => {
    const rows = measure(readLines<LabelledDraft>(new URL(`${name}.jsonl`, FIXTURES)));
    report(name, rows);
    for (const row of rows) {
      expect(row.drafts, row.rule).toBeGreaterThanOrEqual(10);
      expect(row.precision, row.rule).toBeGreaterThanOrEqual(floor.precision);
      expect(row.recall, row.rule).toBeGreaterThanOrEqual(floor.recall);
    }
  });

  it("cover six languages and both modes", () => {
    const drafts = Object.keys(FLOORS).flatMap((name) =>
      readLines<LabelledDraft>(new URL(`${name}.jsonl`, FIXTURES)),
    );
    expect(new Set(drafts.map((draft) => draft.lang))).toEqual(
      new Set(["en", "de", "fr", "es", "it", "ja"]),
    );
    expect(new Set(drafts.map((draft) => draft.mode))).toEqual(new Set(["proactive", "reply"]));
  });
});

type OutsideDraft = {
  lang: string;
  subject: string;
  body: string;
  context: { mode: DraftContext["mode"] };
  expect: { verdict: "allow" | "block"; rules: string[] };
};

const isOutsideThere = existsSync(OUTSIDE);
if (!isOutsideThere) {
  process.stdout.write("compliance: the labelled drafts beside the repository are not there\n");
}

describe.skipIf(!isOutsideThere)("labelled drafts from outside", () => {
  const drafts = isOutsideThere ? readLines<OutsideDraft>(OUTSIDE) : [];
  const judged = drafts.map((draft) => ({
    expected: draft.expect,
    found: blocking(judge({ ...draft, mode: draft.context.mode })),
  }));

  it.each(JUDGED)("%s: is found where it is expected", (rule) => {
    const expecting = judged.filter(({ expected }) => expected.rules.includes(rule));
    const found = expecting.filter((draft) => draft.found.has(rule));
    report("outside", [{ rule, drafts: expecting.length, found: found.length }]);
    expect(share(found.length, expecting.length)).toBeGreaterThanOrEqual(0.95);
  });

  it("drafts that may be sent are not stopped", () => {
    const fine = judged.filter(({ expected }) => expected.verdict === "allow");
    const passed = fine.filter(({ found }) => found.size === 0);
    report("outside", [{ allowed: fine.length, passed: passed.length }]);
    expect(share(passed.length, fine.length)).toBeGreaterThanOrEqual(0.97);
  });
});
