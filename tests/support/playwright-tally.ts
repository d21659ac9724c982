import type { FullResult, Reporter, Suite, TestError } from "@playwright/test/reporter";
import { leaveTally, type Tally } from "./tally.ts";

/** Counts for scripts/test.ts, see tally.ts. */
export default class PlaywrightTally implements Reporter {
  #root: Suite | undefined;
  readonly #outside: string[] = [];

  onBegin(_config: unknown, root: Suite): void {
    this.#root = root;
  }

  /** What went wrong before or between tests, such as a start that failed. */
  onError(error: TestError): void {
    this.#outside.push(`outside of any journey: ${error.message?.split("\n")[0] ?? "unknown"}`);
  }

  onEnd(_result: FullResult): void {
    const tally: Tally = { passed: 0, failed: [...this.#outside], skipped: [] };
    for (const test of this.#root?.allTests() ?? []) {
      const name = test.titlePath().filter(Boolean).join(" > ");
      const outcome = test.outcome();
      if (outcome === "expected") tally.passed += 1;
      else if (outcome === "skipped") {
        const reason = test.annotations.find(({ type }) => type === "skip" || type === "fixme");
        tally.skipped.push({ name, reason: reason?.description ?? "no reason given" });
      } else tally.failed.push(name);
    }
    leaveTally(tally);
  }

  printsToStdio(): boolean {
    return false;
  }
}
