import type { Rule } from "./rule.ts";

export const style: Rule<"style"> = {
  id: "style",
  find: () => [],
};
