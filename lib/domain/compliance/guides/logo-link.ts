import type { RuleGuide } from "./rule-guide.ts";

export const logoLinkGuide: RuleGuide = {
  id: "logo_link",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
