import type { RuleGuide } from "./rule-guide.ts";

export const misuseImportantGuide: RuleGuide = {
  id: "misuse_important",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
