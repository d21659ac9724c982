import type { RuleGuide } from "./rule-guide.ts";

export const socialMediaGuide: RuleGuide = {
  id: "social_media",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
