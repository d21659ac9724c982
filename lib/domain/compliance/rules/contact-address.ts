import type { Rule } from "./rule.ts";

export const contactAddress: Rule<"contact_address"> = {
  id: "contact_address",
  find: () => [],
};
