import type { Rule } from "./rule.ts";

export const professionalTone: Rule<"professional_tone"> = {
  id: "professional_tone",
  find: () => [],
};
