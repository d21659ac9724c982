import type { Rule } from "./rule.ts";

export const reviewRemovalRequest: Rule<"review_removal_request"> = {
  id: "review_removal_request",
  find: () => [],
};
