import { describe, expect, it } from "vitest";
import { typeNumbers } from "./typed-numbers.ts";

const kinds = (text: string, orderIds: string[] = []) =>
  typeNumbers(text, orderIds).map(({ kind, text: number }) => [kind, number.trim()]);

describe("typeNumbers", () => {
  it.each([
    ["order 114-3941689-8772232 left", "order_id", "114-3941689-8772232"],
    ["with 1Z5R89390357567127 today", "tracking", "1Z5R89390357567127"],
    ["label 9400111899223197428490 printed", "long_code", "9400111899223197428490"],
    ["EAN 4006381333931 matches", "barcode", "4006381333931"],
    ["on 12.03.2026 at noon", "date", "12.03.2026"],
    ["on 2026-03-12", "date", "2026-03-12"],
    ["from 10:00-14:00", "time", "10:00-14:00"],
    ["um 18.30 Uhr", "time", "18.30 Uhr"],
    ["à 17h30", "time", "17h30"],
    ["costs 1 249,90 € now", "price", "1 249,90 €"],
    ["costs $1,299.00 now", "price", "$1,299.00"],
    ["price 12,800円 each", "price", "12,800円"],
    ["is 80 x 30 x 180 wide", "size", "80 x 30 x 180"],
    ["weighs 2.2 lbs", "size", "2.2 lbs"],
    ["model WH-1000XM4 fits", "code", "WH-1000XM4"],
    ["colis 6A12345678901 parti", "code", "6A12345678901"],
  ])("%s: a %s", (text, kind, number) => {
    expect(kinds(text)).toContainEqual([kind, number]);
  });

  it("knows the order ids of the thread, whatever their form", () => {
    expect(kinds("about 5550142998", ["5550142998"])).toEqual([["order_id", "5550142998"]]);
  });

  it.each([
    ["a phone written onto its label", "tel0301234567"],
    ["French pairs with dots that start like a date", "06.12.04.11.27"],
    ["dotted groups of a phone", "1.800.555.0191"],
    ["letters that stand in for digits", "O152"],
    ["a number with a plus sign", "+14155550134000"],
  ])("leaves %s to the phone detector", (_, text) => {
    expect(kinds(text)).toEqual([]);
  });
});
