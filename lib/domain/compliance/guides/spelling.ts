import type { RuleGuide } from "./rule-guide.ts";

export const spellingGuide: RuleGuide = {
  id: "spelling",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
