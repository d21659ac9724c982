import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const phones = (body: string, language = "en", context = reply) =>
  checkDraft({ subject: "", body, language }, context)
    .findings.filter((finding) => finding.rule === "contact_phone")
    .map(({ variant, severity, excerpt }) => ({ variant, severity, excerpt }));

describe("contact_phone", () => {
  it("reports what was written, not what was read", () => {
    expect(phones("電話は０３－１２３４－５６７８です")).toEqual([
      { variant: "digits", severity: "block", excerpt: "０３－１２３４－５６７８" },
    ]);
  });

  it("reads digits in words", () => {
    expect(phones("ring seven two zero five five five zero one")).toMatchObject([
      { variant: "spelled", excerpt: "seven two zero five five five zero one" },
    ]);
  });

  it.each([
    ["keypad letters behind a toll-free code", "Call 1-800-LAMPS-4U", "1-800-LAMPS-4U"],
    ["the zero in brackets", "Nous : +33 (0)1 99 00 12 34", "+33 (0)1 99 00 12 34"],
    ["an o for zero", "five-o-three, five-five-five-one", "five-o-three, five-five-five-one"],
  ])("reads %s", (_, body, excerpt) => {
    expect(phones(body)).toMatchObject([{ excerpt }]);
  });

  it("lets the nearest word decide what a number is", () => {
    expect(phones("Please call back about invoice 3035550142.")).toEqual([]);
    expect(phones("About the invoice, please call 3035550142.")).toHaveLength(1);
    expect(phones("Call about your order at 303-555-0142.")).toHaveLength(1);
  });

  it("takes unspaced digits for a phone only where that country writes so", () => {
    expect(phones("612345678", "en")).toEqual([]);
    expect(phones("612345678", "es")).toHaveLength(1);
  });

  it("reads numbers as the buyer's country dials them", () => {
    const body = "We are here: 512 345 678";
    expect(phones(body, "en")).toEqual([]);
    expect(phones(body, "en", { ...reply, buyerCountry: "pl" })).toHaveLength(1);
  });

  it("only advises about the maker's line, but stops the seller's own beside it", () => {
    expect(phones("The manufacturer's warranty line is 0800 330 1000.")).toMatchObject([
      { variant: "third_party", severity: "advise" },
    ]);
    expect(phones("For the warranty call us: 0800 330 1000.")).toMatchObject([
      { variant: "digits", severity: "block" },
    ]);
  });

  it("lets a sentence go on about the carrier that the one before named", () => {
    expect(phones("UPS left a notice. Their number is 1-800-555-0142.")).toMatchObject([
      { severity: "advise" },
    ]);
    expect(phones("UPS left a notice. My number is 1-800-555-0142.")).toMatchObject([
      { severity: "block" },
    ]);
  });

  it("finds no phone in counting, sizes or lists", () => {
    expect(phones("1 2 3 4 5 6 7 8, then 36 38 40 42 44 46")).toEqual([]);
    expect(phones("one two three four five six seven")).toEqual([]);
  });
});
