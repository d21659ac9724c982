import type { RuleGuide } from "./rule-guide.ts";

export const contactEmailGuide: RuleGuide = {
  id: "contact_email",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
