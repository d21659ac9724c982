import type { RuleGuide } from "./rule-guide.ts";

export const offPlatformGuide: RuleGuide = {
  id: "off_platform",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
