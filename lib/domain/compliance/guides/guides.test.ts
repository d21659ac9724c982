import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import { RULE_VARIANTS, type RuleId } from "../finding.ts";
import { complianceDocs } from "./compliance-docs.ts";
import { RULE_GUIDES } from "./registry.ts";
import type { GuideExample } from "./rule-guide.ts";

const RULE_IDS = Object.keys(RULE_VARIANTS) as RuleId[];

function judge({ text, draft, context }: GuideExample) {
  return checkDraft(
    { subject: "", body: text, language: "en", ...draft },
    { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"], ...context },
  ).findings;
}

describe("the guides", () => {
  it("are in the order of the rules", () => {
    expect(RULE_GUIDES.map(({ id }) => id)).toEqual(RULE_IDS);
  });

  it("are what docs/compliance.md says (npm run docs:compliance)", () => {
    const docs = readFileSync(new URL("../../../../docs/compliance.md", import.meta.url), "utf8");
    expect(docs).toBe(complianceDocs());
  });

  const caught = RULE_GUIDES.flatMap(({ id, caught }) => caught.map((one) => ({ id, ...one })));
  it.each(caught)("$id catches: $text", (example) => {
    expect(judge(example).map(({ rule }) => rule)).toContain(example.id);
  });

  const allowed = RULE_GUIDES.flatMap(({ id, allowed }) => allowed.map((one) => ({ id, ...one })));
  it.each(allowed)("$id allows: $text", (example) => {
    const found = judge(example).filter(({ rule }) => rule === example.id);
    expect(found.filter(({ severity }) => severity !== "advise")).toEqual([]);
  });
});
