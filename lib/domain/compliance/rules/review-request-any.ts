import type { Rule } from "./rule.ts";

export const reviewRequestAny: Rule<"review_request_any"> = {
  id: "review_request_any",
  find: () => [],
};
