import { expect, it } from "vitest";
import { createConnectionLimit } from "./connection-limit.ts";

function limitAt(start = 0) {
  const time = { ms: start };
  const limit = createConnectionLimit({ openMax: 2, perMinuteMax: 3 }, () => new Date(time.ms));
  return { limit, time };
}

it("limits how many connections of one peer are open", () => {
  const { limit } = limitAt();
  expect([1, 2, 3].map(() => limit.enter("192.0.2.1"))).toEqual([true, true, false]);
  expect(limit.enter("192.0.2.2")).toBe(true);
  limit.leave("192.0.2.1");
  expect(limit.enter("192.0.2.1")).toBe(true);
});

it("limits how many are opened in a minute", () => {
  const { limit, time } = limitAt();
  const visit = () => {
    const entered = limit.enter("192.0.2.1");
    if (entered) limit.leave("192.0.2.1");
    return entered;
  };
  expect([1, 2, 3, 4].map(visit)).toEqual([true, true, true, false]);
  time.ms = 60_000;
  expect(visit()).toBe(true);
});

it.each([
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2::1", "2001:db8:1:2:9:9:9:9"],
  ["2001:db8::1", "2001:db8:0:0:5::"],
])("counts %s and %s as one peer", (one, other) => {
  const { limit } = limitAt();
  limit.enter(one);
  limit.enter(one);
  expect(limit.enter(other)).toBe(false);
});
