import type { Rule } from "./rule.ts";

export const misuseImportant: Rule<"misuse_important"> = {
  id: "misuse_important",
  find: () => [],
};
