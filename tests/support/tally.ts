import { writeFileSync } from "node:fs";

/** What a run of tests came to, told by both runners in the same words to scripts/test.ts. */
export type Tally = {
  passed: number;
  /** Names of what failed, files that could not even be read included. */
  failed: string[];
  skipped: { name: string; reason: string }[];
};

/** Where a runner under scripts/test.ts leaves its tally. Unset: nobody asked. */
export const TALLY_VARIABLE = "PARLEY_TEST_TALLY";

export function leaveTally(tally: Tally): void {
  const path = process.env[TALLY_VARIABLE];
  if (path) writeFileSync(path, JSON.stringify(tally));
}
