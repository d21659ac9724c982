import { expect, test } from "vitest";
import { toPolicy } from "#lib/contracts/policy-profile.ts";
import { RULE_VARIANTS } from "#lib/domain/compliance/finding.ts";
import { BUILT_IN_POLICIES, guidePolicy } from "#lib/domain/compliance/policy.ts";
import { entriesOf, idFor, RULE_GROUPS, toDraft, toProfile } from "./profile-draft.ts";

test.each(BUILT_IN_POLICIES)("$id comes out of the form as it went in", (policy) => {
  const profile = { ...toProfile(toDraft(policy, "A name")), version: policy.version };
  expect(toPolicy(profile, guidePolicy)).toEqual(policy);
});

test("each rule stands in one group, in the order of the rules", () => {
  expect(Object.values(RULE_GROUPS).flat()).toEqual(Object.keys(RULE_VARIANTS));
});

test("what is no number reaches the reader as it was typed", () => {
  const draft = toDraft(guidePolicy, "A name");
  const { limits } = toProfile({
    ...draft,
    limits: { ...draft.limits, bodyCharsMax: " many ", attachmentBytesMax: "2,5" },
  });
  expect(limits).toMatchObject({ bodyCharsMax: "many", attachmentBytesMax: 2_621_440 });
});

test("entries know their line, empty ones counted", () => {
  expect(entriesOf("ups.com\n\n  dhl.com \r\n")).toEqual([
    { line: 1, text: "ups.com" },
    { line: 3, text: "dhl.com" },
  ]);
});

test.each([
  ["Quayside Ürün 2026!", "quayside-urun-2026"],
  ["---", ""],
  ["a".repeat(60), "a".repeat(40)],
  [`${"a".repeat(39)} b`, "a".repeat(39)],
])("the id for %j is %j", (title, id) => {
  expect(idFor(title)).toBe(id);
});
