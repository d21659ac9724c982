import type { RuleGuide } from "./rule-guide.ts";

export const orderConfirmationGuide: RuleGuide = {
  id: "order_confirmation",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
