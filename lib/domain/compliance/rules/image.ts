import type { Rule } from "./rule.ts";

export const image: Rule<"image"> = {
  id: "image",
  find: () => [],
};
