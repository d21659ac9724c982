import type { RuleGuide } from "./rule-guide.ts";

export const styleGuide: RuleGuide = {
  id: "style",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
