import { describe, expect, it } from "vitest";
import { type Collection, judgeLabelled, readLabelled } from "#tests/support/labelled-drafts.ts";
import {
  precisionOf,
  recallOf,
  ruleScores,
  type Scored,
  score,
  shareOf,
  verdictShares,
} from "#tests/support/labelled-score.ts";

/**
 * How often the checker is right on labelled drafts of every rule. `develop` is
 * what the rules were tuned on; `control` was written by others, is not looked
 * at, and tells what to expect of drafts nobody has seen. `npm run
 * bench:compliance` prints the whole table.
 */
type Floors = {
  /** Of the drafts that must be stopped. */
  readonly blocked: number;
  /** Of the drafts that may be sent. */
  readonly passed: number;
  /** Of what is expected of one rule, and of what it reports. */
  readonly recall: number;
  readonly precision: number;
};

const FLOORS: Readonly<Record<Collection, Floors>> = {
  develop: { blocked: 0.97, passed: 0.97, recall: 0.9, precision: 0.75 },
  control: { blocked: 0.9, passed: 0.95, recall: 0.5, precision: 0.5 },
  probe: { blocked: 0.97, passed: 0.97, recall: 0.85, precision: 0.75 },
  outside: { blocked: 0.97, passed: 0.97, recall: 0.9, precision: 0.8 },
};

const isDoubtful = ({ draft }: Scored) => draft.isDoubtful;

describe.each(Object.entries(FLOORS) as [Collection, Floors][])("%s", (collection, floors) => {
  const drafts = readLabelled(collection);
  const scored = drafts
    .map((draft) => score(draft, judgeLabelled))
    .filter((one) => !isDoubtful(one));
  if (drafts.length === 0) {
    process.stdout.write(`labelled drafts: the ${collection} ones are not here\n`);
  }

  it.skipIf(drafts.length === 0)("stops what must be stopped and lets the rest pass", () => {
    const { blocked, passed } = verdictShares(scored);
    process.stdout.write(
      `  ${collection}: ${blocked.part} of ${blocked.whole} blocked, ${passed.part} of ${passed.whole} passed\n`,
    );
    expect(shareOf(blocked)).toBeGreaterThanOrEqual(floors.blocked);
    expect(shareOf(passed)).toBeGreaterThanOrEqual(floors.passed);
  });

  it.skipIf(drafts.length === 0)(
    "finds each rule where it is expected, and hardly elsewhere",
    () => {
      // Of a rule with a handful of drafts one decides over a fifth: it says little, and is printed by the bench.
      const rules = ruleScores(scored).filter(({ found, missed }) => found + missed >= 5);
      const weak = rules.filter(
        (rule) => recallOf(rule) < floors.recall || precisionOf(rule) < floors.precision,
      );
      expect(weak).toEqual([]);
    },
  );
});

describe("our own labelled drafts", () => {
  const own = (["develop", "control"] as const).map((collection) => ({
    collection,
    drafts: readLabelled(collection),
  }));

  it.each(own)("$collection covers every language in both modes", ({ drafts }) => {
    for (const lang of ["en", "de", "fr", "es", "it", "ja"]) {
      const modes = drafts
        .filter((draft) => draft.lang === lang)
        .map(({ context }) => context.mode);
      expect(modes.filter((mode) => mode === "proactive").length).toBeGreaterThan(15);
      expect(modes.filter((mode) => mode === "reply").length).toBeGreaterThan(15);
    }
  });

  it("share no draft and no id", () => {
    const all = own.flatMap(({ drafts }) => drafts);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ body }) => body)).size).toBe(all.length);
  });
});
