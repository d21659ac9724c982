import type { Rule } from "./rule.ts";

export const logoLink: Rule<"logo_link"> = {
  id: "logo_link",
  find: () => [],
};
