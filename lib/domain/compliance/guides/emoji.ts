import type { RuleGuide } from "./rule-guide.ts";

export const emojiGuide: RuleGuide = {
  id: "emoji",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
