import { describe, expect, it } from "vitest";
import {
  isFedExValid,
  isGs1Valid,
  isIsbn10Valid,
  isMod7Valid,
  isUpsValid,
} from "./check-digits.ts";

/** Published specimens of each number, and the same with a wrong check digit. */
describe("check digits", () => {
  it.each([
    ["EAN-13", isGs1Valid, "4006381333931", "4006381333932"],
    ["EAN-8", isGs1Valid, "73513537", "73513538"],
    ["UPC-A", isGs1Valid, "036000291452", "036000291453"],
    ["SSCC", isGs1Valid, "006141411234567890", "006141411234567891"],
    ["ISBN-10", isIsbn10Valid, "080442957X", "0804429570"],
    ["FedEx Express", isFedExValid, "986578788855", "986578788856"],
    ["UPS 1Z", isUpsValid, "1Z5R89390357567127", "1Z5R89390357567126"],
    ["DHL waybill", isMod7Valid, "3318810025", "3318810026"],
  ] as const)("%s: tells a right one from a wrong one", (_, isValid, right, wrong) => {
    expect(isValid(right)).toBe(true);
    expect(isValid(wrong)).toBe(false);
  });
});
