import type { RuleGuide } from "./rule-guide.ts";

export const contactPhoneGuide: RuleGuide = {
  id: "contact_phone",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
