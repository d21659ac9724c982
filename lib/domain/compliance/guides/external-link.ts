import type { RuleGuide } from "./rule-guide.ts";

export const externalLinkGuide: RuleGuide = {
  id: "external_link",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
