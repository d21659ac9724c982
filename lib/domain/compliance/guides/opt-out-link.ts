import type { RuleGuide } from "./rule-guide.ts";

export const optOutLinkGuide: RuleGuide = {
  id: "opt_out_link",
  what: "",
  why: "",
  caught: [{ text: "", because: "" }],
  allowed: [{ text: "", because: "" }],
};
