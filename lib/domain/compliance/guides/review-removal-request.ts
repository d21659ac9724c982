import type { RuleGuide } from "./rule-guide.ts";

export const reviewRemovalRequestGuide: RuleGuide = {
  id: "review_removal_request",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
