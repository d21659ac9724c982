import type { Rule } from "./rule.ts";

export const trackingPixel: Rule<"tracking_pixel"> = {
  id: "tracking_pixel",
  find: () => [],
};
