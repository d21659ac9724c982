import type { Rule } from "./rule.ts";

export const wrongLanguage: Rule<"wrong_language"> = {
  id: "wrong_language",
  find: () => [],
};
