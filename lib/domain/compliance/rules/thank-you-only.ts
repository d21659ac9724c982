import type { Rule } from "./rule.ts";

export const thankYouOnly: Rule<"thank_you_only"> = {
  id: "thank_you_only",
  find: () => [],
};
