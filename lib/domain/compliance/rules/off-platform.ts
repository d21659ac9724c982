import type { Rule } from "./rule.ts";

export const offPlatform: Rule<"off_platform"> = {
  id: "off_platform",
  find: () => [],
};
