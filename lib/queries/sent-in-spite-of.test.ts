import { expect, test } from "vitest";
import { sentInSpiteOf } from "./sent-in-spite-of.ts";

const tone = { rule: "professional_tone", severity: "warn" };

test("names the reason and each rule that warned, once", () => {
  const findings = [tone, tone, { rule: "spelling", severity: "advise" }];
  expect(sentInSpiteOf({ verdict: "warn", findings, reason: " A quote. " })).toEqual({
    reason: "A quote.",
    rules: ["Tone"],
  });
});

test.each([
  ["no verdict", null],
  ["a message that nothing spoke against", { verdict: "allow", findings: [] }],
  ["a warning without a reason", { verdict: "warn", findings: [tone], reason: "" }],
  ["another form", "warn"],
  ["a reason of another form", { verdict: "warn", findings: [tone], reason: 7 }],
])("says nothing of %s", (_, verdict) => {
  expect(sentInSpiteOf(verdict)).toBeNull();
});

test.each([
  ["of another form", "none"],
  ["of rules that are gone", [{ rule: "constructor", severity: "warn" }]],
])("keeps the reason where findings are %s", (_, findings) => {
  expect(sentInSpiteOf({ verdict: "warn", findings, reason: "Asked." })).toEqual({
    reason: "Asked.",
    rules: [],
  });
});
