import type { RuleGuide } from "./rule-guide.ts";

export const attachmentGuide: RuleGuide = {
  id: "attachment",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
