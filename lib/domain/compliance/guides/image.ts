import type { RuleGuide } from "./rule-guide.ts";

export const imageGuide: RuleGuide = {
  id: "image",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
