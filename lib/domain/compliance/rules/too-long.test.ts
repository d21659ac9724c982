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

describe("the limit of the reason", () => {
  const over = (body: string, more: object = {}, draft: object = {}) =>
    checkDraft({ subject: "", body, ...draft }, { ...context, ...more }).findings.filter(
      (finding) => finding.rule === "too_long",
    );

  it.each([
    ["access_key", 400],
    ["customization", 800],
    ["delivery_scheduling", 2_000],
    ["return_question", 4_000],
    [undefined, 4_000],
  ])("for %s is %i characters, and marks what is beyond it", (contactReason, max) => {
    expect(over("x".repeat(max), { contactReason })).toEqual([]);
    expect(over("x".repeat(max + 5), { contactReason })).toMatchObject([
      { variant: "over_limit", severity: "block", start: max, end: max + 5, params: { max } },
    ]);
  });

  it("counts neither what is quoted nor the second half of a line end", () => {
    const quote = "> When does the lamp arrive at our house?\r\n".repeat(20);
    const contactReason = "access_key";
    const lines = `${"x".repeat(19)}\r\n`.repeat(20);
    expect(over(`${quote}${lines}`, { contactReason })).toEqual([]);
    expect(over(`${quote}${lines}y`, { contactReason })).toMatchObject([
      { start: quote.length + lines.length, end: quote.length + lines.length + 1 },
    ]);
  });

  it("counts a line behind a mark of quotation that the buyer never wrote", () => {
    const body = `> ${"x".repeat(420)}`;
    const more = { contactReason: "access_key", buyerTexts: ["Where is it?"] };
    expect(over(body, more)).toHaveLength(1);
  });

  it("counts the text of HTML, not its tags, and points into the source", () => {
    const body = `<p><b>${"x".repeat(398)}</b>yz</p>`;
    const html = { bodyFormat: "html" };
    const contactReason = "access_key";
    expect(over(body, { contactReason }, html)).toMatchObject([{ excerpt: "z" }]);
    expect(over(`<p><b>${"x".repeat(390)}</b></p>`, { contactReason }, html)).toEqual([]);
  });

  it("leaves white space at the end and the subject alone", () => {
    const contactReason = "access_key";
    expect(over(`${"x".repeat(400)}\n\n  `, { contactReason })).toEqual([]);
    expect(over("Hello", { contactReason }, { subject: "x".repeat(500) })).toEqual([]);
  });
});
