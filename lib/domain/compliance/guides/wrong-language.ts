import type { RuleGuide } from "./rule-guide.ts";

export const wrongLanguageGuide: RuleGuide = {
  id: "wrong_language",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
