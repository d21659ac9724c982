import type { Rule } from "./rule.ts";

export const emoji: Rule<"emoji"> = {
  id: "emoji",
  find: () => [],
};
