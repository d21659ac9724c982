import { existsSync, readFileSync } from "node:fs";
import { DraftLine, readDraftLine } from "#lib/contracts/draft-line.ts";
import { checkDraft } from "#lib/domain/compliance/check-draft.ts";
import type { Verdict } from "#lib/domain/compliance/finding.ts";

/** A draft with what a person says about it; the format of the files in tests/fixtures/compliance/rules. */
export type LabelledDraft = DraftLine & {
  readonly id: string;
  readonly lang: string;
  readonly set: "real" | "hard_negative" | "hard_positive";
  readonly isDoubtful: boolean;
  readonly expect: {
    readonly verdict: "allow" | "block";
    readonly rules: readonly string[];
    /** Rules that are expected to warn or advise. */
    readonly advice: readonly string[];
  };
};

const FIXTURES = new URL("../fixtures/compliance/rules/", import.meta.url);
/** Labelled drafts that may not be published lie beside the repository, where there are any. */
const OUTSIDE = new URL("../../../shared/compliance/dev.jsonl", import.meta.url);

/**
 * `develop` is what rules are tuned on, `control` is never looked at, `probe` was
 * written in the manner of `outside` when the rules were done, `outside` by others.
 */
export const COLLECTIONS = {
  develop: [..."abcdef"].map((part) => new URL(`develop-${part}.jsonl`, FIXTURES)),
  control: ["control-a.jsonl", "control-b.jsonl"].map((name) => new URL(name, FIXTURES)),
  probe: [new URL("probe.jsonl", FIXTURES)],
  outside: [OUTSIDE],
} as const;
export type Collection = keyof typeof COLLECTIONS;

export function readLabelled(collection: Collection): LabelledDraft[] {
  return COLLECTIONS[collection].filter((file) => existsSync(file)).flatMap(readFile);
}

function readFile(file: URL): LabelledDraft[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => {
    const raw = JSON.parse(line);
    const advice = raw.expect.advice ?? [];
    const isDoubtful = raw.doubt === true || (raw.doubt !== undefined && raw.doubt !== false);
    return { ...DraftLine.parse(raw), ...raw, isDoubtful, expect: { ...raw.expect, advice } };
  });
}

export function judgeLabelled(draft: LabelledDraft): Verdict {
  const { draft: read, context } = readDraftLine(draft);
  return checkDraft(read, context);
}
