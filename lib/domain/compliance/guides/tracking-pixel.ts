import type { RuleGuide } from "./rule-guide.ts";

export const trackingPixelGuide: RuleGuide = {
  id: "tracking_pixel",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
