import type { RuleGuide } from "./rule-guide.ts";

export const reviewRequestAnyGuide: RuleGuide = {
  id: "review_request_any",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
