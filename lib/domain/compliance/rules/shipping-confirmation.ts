import type { Rule } from "./rule.ts";

export const shippingConfirmation: Rule<"shipping_confirmation"> = {
  id: "shipping_confirmation",
  find: () => [],
};
