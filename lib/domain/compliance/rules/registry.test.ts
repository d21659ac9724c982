import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULE_VARIANTS, type RuleId } from "../finding.ts";
import { explainFinding, RULE_TEXTS } from "../rule-texts.ts";
import { RULES } from "./registry.ts";

const RULE_IDS = Object.keys(RULE_VARIANTS) as RuleId[];

/** A value for every name in a sentence. */
const PARAMS = {
  ...{ host: "x.example", max: 9, tag: "[Important]", network: "Facebook", name: "a.zip" },
  ...{ type: "zip", wanted: "German", found: "English", word: "received", index: 0 },
};

describe("the registry", () => {
  it("holds every rule once", () => {
    expect(RULES.map((rule) => rule.id).sort()).toEqual([...RULE_IDS].sort());
  });

  it.each(RULE_IDS)("%s has a test of its own", (id) => {
    const test = new URL(`./${id.replaceAll("_", "-")}.test.ts`, import.meta.url);
    expect(existsSync(test)).toBe(true);
  });

  it.each(RULE_IDS)("%s has a filled-in sentence for each variant", (rule) => {
    for (const variant of RULE_VARIANTS[rule]) {
      const { why } = explainFinding({ rule, variant, params: PARAMS });
      expect(why).toMatch(/^[^{}]{20,160}\.$/);
    }
    expect(RULE_TEXTS[rule].source).not.toBe("");
  });
});
