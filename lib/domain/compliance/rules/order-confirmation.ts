import type { Rule } from "./rule.ts";

export const orderConfirmation: Rule<"order_confirmation"> = {
  id: "order_confirmation",
  find: () => [],
};
