import type { Rule } from "./rule.ts";

export const socialMedia: Rule<"social_media"> = {
  id: "social_media",
  find: () => [],
};
