import { describe, expect, it } from "vitest";
import { clockLevel, respondByAfter } from "./response-clock.ts";

const at = (iso: string) => new Date(iso);
const buyer = (iso: string) => ({ author: "buyer", kind: "person", at: at(iso) }) as const;

describe("the thread's deadline", () => {
  it("is 24 hours after the buyer's message, across the end of summer time too", () => {
    expect(respondByAfter(null, buyer("2026-10-24T22:30:00Z"))).toEqual(at("2026-10-25T22:30:00Z"));
  });

  it("stays the earliest when the buyer writes again", () => {
    const first = respondByAfter(null, buyer("2026-11-01T08:00:00Z"));
    expect(respondByAfter(first, buyer("2026-11-01T20:00:00Z"))).toEqual(
      at("2026-11-02T08:00:00Z"),
    );
  });

  it("is closed by an answer", () => {
    const answer = { author: "seller", kind: "person", at: at("2026-11-01T09:00:00Z") } as const;
    expect(respondByAfter(at("2026-11-02T08:00:00Z"), answer)).toBeNull();
  });

  it.each(["buyer", "seller"] as const)("is left alone by an auto-reply of the %s", (author) => {
    const reply = { author, kind: "auto_reply", at: at("2026-11-01T09:00:00Z") } as const;
    expect(respondByAfter(null, reply)).toBeNull();
    const open = at("2026-11-02T08:00:00Z");
    expect(respondByAfter(open, reply)).toBe(open);
  });
});

describe("the level of a deadline", () => {
  it.each([
    ["2026-11-01T00:00:00Z", "open"],
    ["2026-11-01T12:00:00Z", "soon"],
    ["2026-11-01T19:59:59Z", "soon"],
    ["2026-11-01T20:00:00Z", "urgent"],
    ["2026-11-01T23:59:59Z", "urgent"],
    ["2026-11-02T00:00:00Z", "overdue"],
    ["2026-11-05T00:00:00Z", "overdue"],
  ])("at %s is %s", (now, level) => {
    expect(clockLevel(at("2026-11-02T00:00:00Z"), at(now))).toBe(level);
  });
});
