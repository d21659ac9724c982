import type { Rule } from "./rule.ts";

export const spelling: Rule<"spelling"> = {
  id: "spelling",
  find: () => [],
};
