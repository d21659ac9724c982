import type { RuleGuide } from "./rule-guide.ts";

export const contactAddressGuide: RuleGuide = {
  id: "contact_address",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
