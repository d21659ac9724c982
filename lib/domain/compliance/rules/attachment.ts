import type { Rule } from "./rule.ts";

export const attachment: Rule<"attachment"> = {
  id: "attachment",
  find: () => [],
};
