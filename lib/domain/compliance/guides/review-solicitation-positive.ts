import type { RuleGuide } from "./rule-guide.ts";

export const reviewSolicitationPositiveGuide: RuleGuide = {
  id: "review_solicitation_positive",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
