import {
  COLLECTIONS,
  type Collection,
  judgeLabelled,
  readLabelled,
} from "#tests/support/labelled-drafts.ts";
import {
  type Judge,
  precisionOf,
  recallOf,
  ruleScores,
  type Scored,
  type Share,
  score,
  shareOf,
  verdictShares,
} from "#tests/support/labelled-score.ts";
import { judgeByBaseline } from "./compliance-baseline.ts";
import { printSpeed } from "./compliance-speed.ts";

/**
 * How right and how fast the checker is: `npm run bench:compliance`. Prints
 * precision, recall and confusion by set, language and rule for each collection
 * of labelled drafts, and beside them what two libraries and word lists do.
 */
const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
const share = (of: Share) => `${percent(shareOf(of))} (${of.part}/${of.whole})`.padEnd(20);
const print = (line = "") => process.stdout.write(`${line}\n`);

function printShares(name: string, own: readonly Scored[], other: readonly Scored[]): void {
  const [mine, theirs] = [verdictShares(own), verdictShares(other)];
  print(
    `  ${name.padEnd(26)} ${share(mine.blocked)} ${share(mine.passed)} ${percent(shareOf(theirs.blocked))}   ${percent(shareOf(theirs.passed))}`,
  );
}

function printCollection(collection: Collection): void {
  const drafts = readLabelled(collection);
  if (drafts.length === 0) {
    print(`\n${collection}: not here`);
    return;
  }
  const judge = (by: Judge) => drafts.map((draft) => score(draft, by));
  const own = judge(judgeLabelled);
  const other = judge(judgeByBaseline);
  const pick = (is: (one: Scored) => boolean) => [own.filter(is), other.filter(is)] as const;

  print(`\n${collection}: ${drafts.length} drafts`);
  print(
    `  ${"".padEnd(26)} ${"bad ones blocked".padEnd(20)} ${"fine ones passed".padEnd(20)} baseline: blocked, passed`,
  );
  printShares("all", own, other);
  for (const set of ["real", "hard_negative", "hard_positive"] as const) {
    printShares(set, ...pick(({ draft }) => draft.set === set));
    const doubtful = own.some(({ draft }) => draft.set === set && draft.isDoubtful);
    if (doubtful) {
      printShares(
        `${set}, no doubtful`,
        ...pick(({ draft }) => draft.set === set && !draft.isDoubtful),
      );
    }
  }
  for (const lang of [...new Set(drafts.map((draft) => draft.lang))]) {
    printShares(lang, ...pick(({ draft }) => draft.lang === lang));
  }
  for (const mode of ["proactive", "reply"] as const) {
    printShares(mode, ...pick(({ draft }) => draft.context.mode === mode));
  }
  printRules(own, other);
}

function printRules(own: readonly Scored[], other: readonly Scored[]): void {
  const theirs = new Map(ruleScores(other).map((one) => [one.rule, one]));
  print(
    `\n  ${"rule".padEnd(30)} found missed extra  precision   recall   baseline: precision, recall`,
  );
  for (const one of ruleScores(own)) {
    const base = theirs.get(one.rule);
    const numbers = [one.found, one.missed, one.extra].map((n) => String(n).padStart(5)).join(" ");
    const compared = base ? `${percent(precisionOf(base))} ${percent(recallOf(base))}` : "";
    print(
      `  ${one.rule.padEnd(30)} ${numbers}  ${percent(precisionOf(one))} ${percent(recallOf(one))}   ${compared}`,
    );
  }
  const confused = own.filter(({ missed, extra }) => missed.length > 0 && extra.length > 0);
  if (confused.length === 0) return;
  print("\n  one rule taken for another");
  for (const { draft, missed, extra } of confused) {
    print(`    ${draft.id.padEnd(12)} ${missed.join(", ")} → ${extra.join(", ")}`);
  }
}

for (const collection of Object.keys(COLLECTIONS) as Collection[]) printCollection(collection);
printSpeed();
