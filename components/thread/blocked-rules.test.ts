import { expect, test } from "vitest";
import { blockedRules } from "./blocked-rules.ts";

test.each([
  ["check_blocked", []],
  ["check_blocked: emoji", ["Emoji"]],
  ["check_blocked: emoji, promotion", ["Emoji", "Advertising"]],
  ["check_blocked: gone_since, emoji, constructor", ["Emoji"]],
  ["550 check_blocked: emoji", null],
  ["check_blocked_by_the_host", null],
])("names the rules that stopped a message: %s", (reason, titles) => {
  expect(blockedRules(reason)).toEqual(titles);
});
