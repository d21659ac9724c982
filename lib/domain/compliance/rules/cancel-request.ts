import type { Rule } from "./rule.ts";

export const cancelRequest: Rule<"cancel_request"> = {
  id: "cancel_request",
  find: () => [],
};
