import type { RuleGuide } from "./rule-guide.ts";

export const thankYouOnlyGuide: RuleGuide = {
  id: "thank_you_only",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
