import type { Rule } from "./rule.ts";

export const reviewSolicitationPositive: Rule<"review_solicitation_positive"> = {
  id: "review_solicitation_positive",
  find: () => [],
};
