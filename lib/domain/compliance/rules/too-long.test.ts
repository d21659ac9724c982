import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import { JUDGED_CHARS_MAX } from "../reading.ts";

const context = { mode: "reply", orderIds: [], marketplaceHosts: [] } as const;

describe("too_long", () => {
  it("refuses a text of a megabyte and says from where it was not read", () => {
    const body = "All fine here. ".repeat(70_000);
    expect(checkDraft({ subject: "", body }, context)).toMatchObject({
      verdict: "block",
      findings: [{ rule: "too_long", start: JUDGED_CHARS_MAX, params: { max: JUDGED_CHARS_MAX } }],
    });
  });

  it("does not count what the draft quotes", () => {
    const body = `Thank you.\n${"> Your earlier words, quoted.\n".repeat(3_000)}`;
    expect(checkDraft({ subject: "", body }, context)).toMatchObject({
      verdict: "allow",
      findings: [],
    });
  });
});
