import type { RuleGuide } from "./rule-guide.ts";

export const shippingConfirmationGuide: RuleGuide = {
  id: "shipping_confirmation",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
