import type { RuleGuide } from "./rule-guide.ts";

export const promotionGuide: RuleGuide = {
  id: "promotion",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
