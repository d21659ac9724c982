import { expect, it } from "vitest";
import { can, isRole } from "./access.ts";

it.each([
  ["owner", "thread.read", true],
  ["owner", "message.send", true],
  ["admin", "thread.read", true],
  ["admin", "message.send", true],
  ["agent", "thread.read", true],
  ["agent", "message.send", true],
  ["viewer", "thread.read", true],
  ["viewer", "message.send", false],
  ["operator", "thread.read", false],
  ["operator", "message.send", false],
  ["operator", "policy.edit", true],
  ["owner", "policy.edit", false],
  ["admin", "policy.edit", false],
] as const)("lets the %s do %s: %s", (role, ability, allowed) => {
  expect(can(role, ability)).toBe(allowed);
});

it("knows its roles and no other", () => {
  expect(isRole("owner")).toBe(true);
  expect(isRole("Owner")).toBe(false);
  expect(isRole("constructor")).toBe(false);
});
