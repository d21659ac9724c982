import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDraft } from "./check-draft.ts";
import type { Draft, DraftContext } from "./draft.ts";
import { guidePolicy } from "./policy.ts";

const context: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };
const check = (body: string, subject = "") => checkDraft({ subject, body }, context);

/** Each is what one detector starts to match and cannot finish; together they are the search space of the fuzz. */
const NASTY = [
  "555-123-4567 ",
  "0170 1234567 ",
  "4155550134 ",
  "1 ",
  "a.",
  "a@",
  "(at)",
  "(dot)",
  " at gmail dot com ",
  "-dot-",
  "w w w . ",
  "hxxp://",
  "https://ups.com@",
  "call me at ",
  "one ",
  "〇",
  "いち",
  "1Z5R",
  "97-9-",
  "1,234",
  "12.03.",
  "1x1",
  "> ",
  "\u0301",
  "\u200b",
  "\ud800",
  "\u202e",
  "😀",
  "аmazоn.com ",
  "\n",
];

describe("checkDraft", () => {
  it("allows a draft that says nothing forbidden, and keeps the policy it was judged by", () => {
    expect(check("Your lamp leaves tomorrow.", "Order 114-3941689-8772232")).toEqual({
      verdict: "allow",
      findings: [],
      policy: { id: "guide", version: guidePolicy.version },
      unjudgedLanguage: null,
    });
  });

  it("sorts findings by place: the subject first", () => {
    const { findings } = check("noorslamps.com\n\nPhone: 303-555-0142", "noor@lamps.test");
    const places = findings.map(({ where, start }) => [where, start]);
    expect(places).toEqual([
      ["subject", 0],
      ["body", 0],
      ["body", 23],
    ]);
  });

  it("lets the policy decide how severe a rule is, and whether it counts", () => {
    const draft: Draft = { subject: "", body: "Call 303-555-0142" };
    const judge = (contact_phone: "warn" | "off") =>
      checkDraft(draft, context, {
        ...guidePolicy,
        severities: { ...guidePolicy.severities, contact_phone },
      });
    expect(judge("warn").verdict).toBe("warn");
    expect(judge("off")).toMatchObject({ verdict: "allow", findings: [] });
  });

  it("never judges what the buyer wrote, nor trusts a quote mark alone", () => {
    const body = "> call me at 303-555-0142\nThank you, noted.";
    const judge = (...buyerTexts: string[]) =>
      checkDraft(
        { subject: "", body },
        { ...context, ...(buyerTexts.length > 0 && { buyerTexts }) },
      ).verdict;
    expect(judge()).toBe("allow");
    expect(judge("Hello, call me at 303-555-0142 please")).toBe("allow");
    expect(judge("Hello, where is my lamp?")).toBe("block");
  });

  it.each([
    ["nothing", ""],
    ["white space", " \t\r\n\u3000"],
    ["lone surrogates", "\ud83d text \udc00"],
    ["overrides of the writing direction", "\u202etext\u202c"],
    ["control characters", "a\u0000b\u0007c"],
  ])("copes with %s", (_, body) => {
    expect(check(body).verdict).toBe("allow");
  });

  it.each([
    ["1 MB of words", "words ".repeat(175_000), ["too_long"]],
    ["10,000 links", "https://noorslamps.com/x ".repeat(10_000), ["external_link", "too_long"]],
    ["1 MB of quote marks", "> ".repeat(500_000), []],
  ])("comes to a clear verdict on %s", (_, body, rules) => {
    const found = new Set(check(body).findings.map(({ rule }) => rule));
    expect([...found]).toEqual(expect.arrayContaining(rules));
  });

  it("finds what stands in HTML that never closes", () => {
    const body = `<div><p><b>${"<i>".repeat(100)}Write to noor@lamps.test`;
    const verdict = checkDraft({ subject: "", body, bodyFormat: "html" }, context);
    expect(verdict.findings.map(({ rule }) => rule)).toContain("contact_email");
  });

  it("says in a seventh language that words were not judged, and judges the rest", () => {
    const body = "Dzień dobry, proszę napisać na noor@lamps.test, odpowiemy jeszcze dzisiaj.";
    expect(check(body)).toMatchObject({ verdict: "block", unjudgedLanguage: "pl" });
  });

  it("finds the offence in the middle of bad input, with exact offsets", () => {
    const body = "\ud83d\u202e🎉 \u200bnoor@\u200blamps.test\udc00 end";
    const finding = check(body).findings.find(({ rule }) => rule === "contact_email");
    expect(body.slice(finding?.start, finding?.end)).toBe("noor@\u200blamps.test");
  });

  it("gives sorted, disjoint findings inside the text for any mix of nasty pieces", () => {
    const piece = fc.tuple(fc.constantFrom(...NASTY), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const body = pieces.map(([text, times]) => text.repeat(times)).join("");
        const { findings } = check(body);
        const lastEnd = new Map<string, number>();
        for (const { rule, start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(lastEnd.get(rule) ?? 0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(body.length);
          lastEnd.set(rule, end);
        }
      }),
      { numRuns: 150 },
    );
  });

  // A pattern that backtracks without bound would not come back from these within the runner's limit.
  it.each(NASTY)("comes to an end on 50,000 characters of %j", (text) => {
    const body = text.repeat(Math.ceil(50_000 / text.length));
    expect(["allow", "block"]).toContain(check(body).verdict);
  });
});
