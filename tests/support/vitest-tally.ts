import type { Reporter, SerializedError, TestModule } from "vitest/node";
import { leaveTally, type Tally } from "./tally.ts";

/** Counts for scripts/test.ts. Vitest's own JSON leaves out why a test was skipped. */
export default class VitestTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tally: Tally = { passed: 0, failed: [], skipped: [] };
    for (const module of modules) {
      if (module.errors().length > 0) tally.failed.push(module.relativeModuleId);
      for (const test of module.children.allTests()) {
        const name = `${module.relativeModuleId} > ${test.fullName}`;
        const result = test.result();
        if (result.state === "passed") tally.passed += 1;
        else if (result.state === "skipped") {
          tally.skipped.push({ name, reason: result.note ?? "no reason given" });
        } else tally.failed.push(name);
      }
      for (const suite of module.children.allSuites()) {
        if (suite.errors().length > 0) {
          tally.failed.push(`${module.relativeModuleId} > ${suite.fullName} (its hooks)`);
        }
      }
    }
    tally.failed.push(...unhandled.map(({ message }) => `outside of any test: ${message}`));
    leaveTally(tally);
  }
}
