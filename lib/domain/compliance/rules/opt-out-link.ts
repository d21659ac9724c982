import type { Rule } from "./rule.ts";

export const optOutLink: Rule<"opt_out_link"> = {
  id: "opt_out_link",
  find: () => [],
};
