import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inboxHref, parseInboxUrl, readCursor, writeCursor } from "./inbox-url.ts";

const date = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((value) => value.toISOString());
const cursor = fc.tuple(fc.option(date), date, fc.uuid());
const inboxUrl = fc.record({
  filter: fc.constantFrom("all", "unread", "needs-response"),
  after: fc.option(cursor.map((value) => writeCursor(value))),
});

describe("the inbox's URL", () => {
  it("comes back from its own address as it was", () => {
    fc.assert(
      fc.property(inboxUrl, (url) => {
        const query = new URL(inboxHref(url), "https://parley.example").searchParams;
        expect(parseInboxUrl(Object.fromEntries(query))).toEqual({ url, ignored: [] });
      }),
    );
  });

  it("keeps the place of a thread", () => {
    fc.assert(
      fc.property(cursor, (value) => {
        expect(readCursor(writeCursor(value))).toEqual(value);
      }),
    );
  });

  it.each([
    [{ filter: "everything" }, ["filter"]],
    [{ filter: ["all", "unread"] }, ["filter"]],
    [{ after: "'; DROP TABLE thread" }, ["after"]],
    [{ after: "~~~~" }, ["after"]],
    [{ filter: "", after: "" }, ["filter", "after"]],
  ])("falls back on %j and says so", (params, ignored) => {
    expect(parseInboxUrl(params)).toEqual({ url: { filter: "all", after: null }, ignored });
  });
});
