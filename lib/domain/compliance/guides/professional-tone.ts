import type { RuleGuide } from "./rule-guide.ts";

export const professionalToneGuide: RuleGuide = {
  id: "professional_tone",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
