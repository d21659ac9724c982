import type { RuleGuide } from "./rule-guide.ts";

export const tooLongGuide: RuleGuide = {
  id: "too_long",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
