import { expect, test } from "vitest";
import { guidePolicy } from "./policy.ts";
import { policyDifferences } from "./policy-differences.ts";

test("names each rule and each setting that differs", () => {
  const changed = {
    ...guidePolicy,
    severities: { ...guidePolicy.severities, emoji: "warn", style: "off" } as const,
    makerHosts: ["maker.example"],
    limits: { ...guidePolicy.limits, attachmentsMax: 3 },
  };
  expect(policyDifferences(guidePolicy, changed)).toEqual([
    { rule: "emoji", from: "block", to: "warn" },
    { rule: "style", from: "advise", to: "off" },
    { setting: "makerHosts" },
    { setting: "limits" },
  ]);
});

test("sees none in a copy whose keys come in another order", () => {
  const { attachmentsMax, ...limits } = guidePolicy.limits;
  const copy = { ...guidePolicy, id: "copy", limits: { attachmentsMax, ...limits } };
  expect(policyDifferences(guidePolicy, copy)).toEqual([]);
});
