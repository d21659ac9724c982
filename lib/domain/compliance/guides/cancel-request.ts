import type { RuleGuide } from "./rule-guide.ts";

export const cancelRequestGuide: RuleGuide = {
  id: "cancel_request",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
