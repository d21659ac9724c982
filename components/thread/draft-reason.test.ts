import { expect, test } from "vitest";
import { reasonThatHolds } from "./draft-reason.ts";

const tone = { rule: "professional_tone", severity: "warn" } as const;
const phone = { rule: "contact_phone", severity: "warn" } as const;
const emoji = { rule: "emoji", severity: "block" } as const;
const spelling = { rule: "spelling", severity: "advise" } as const;
const written = { reason: "It quotes the buyer.", reasonFor: ["professional_tone"] };

test.each([
  ["the warning it was written for", written, [tone, tone, spelling], written.reason],
  [
    "one of those",
    { ...written, reasonFor: ["emoji", "professional_tone"] },
    [tone],
    written.reason,
  ],
  ["another warning", written, [phone], ""],
  ["another warning beside the old one", written, [tone, phone], ""],
  [
    "a warning, kept by a version that did not say of what",
    { ...written, reasonFor: [] },
    [tone],
    "",
  ],
])("a reason meets %s", (_, draft, findings, text) => {
  const isOutdated = text === "";
  expect(reasonThatHolds(draft, findings)).toMatchObject({ isAsked: true, text, isOutdated });
});

test.each([
  ["nothing was found", []],
  ["there is only advice", [spelling]],
  ["something is forbidden anyway", [phone, emoji]],
])("nobody asks for a reason when %s", (_, findings) => {
  expect(reasonThatHolds(written, findings)).toMatchObject({ isAsked: false, isOutdated: false });
});

test("without a reason there is none that has become outdated", () => {
  expect(reasonThatHolds({ reason: "", reasonFor: [] }, [tone, phone, tone])).toEqual({
    ...{ isAsked: true, isOutdated: false, text: "" },
    rules: ["professional_tone", "contact_phone"],
  });
});
