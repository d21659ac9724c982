import type { Rule } from "./rule.ts";

export const missingOrderId: Rule<"missing_order_id"> = {
  id: "missing_order_id",
  find: () => [],
};
