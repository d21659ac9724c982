import type { Rule } from "./rule.ts";

export const promotion: Rule<"promotion"> = {
  id: "promotion",
  find: () => [],
};
