import type { RuleGuide } from "./rule-guide.ts";

export const missingOrderIdGuide: RuleGuide = {
  id: "missing_order_id",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
