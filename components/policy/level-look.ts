import { CircleAlert, CircleSlash, Info, TriangleAlert } from "lucide-react";

/** How strict a rule is, by shape and colour; a word beside it says the same. */
export const LEVEL_LOOK = {
  block: { Icon: CircleAlert, tone: "overdue", text: "text-overdue" },
  warn: { Icon: TriangleAlert, tone: "urgent", text: "text-urgent" },
  advise: { Icon: Info, tone: "note", text: "text-note" },
  off: { Icon: CircleSlash, tone: "neutral", text: "text-muted" },
} as const;
