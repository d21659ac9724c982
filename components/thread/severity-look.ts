import { CircleAlert, Info, TriangleAlert } from "lucide-react";

/** How grave a finding is, by shape and colour; a word beside it says the same. */
export const SEVERITY_LOOK = {
  block: { Icon: CircleAlert, word: "severityBlock", className: "text-overdue" },
  warn: { Icon: TriangleAlert, word: "severityWarn", className: "text-urgent" },
  advise: { Icon: Info, word: "severityAdvise", className: "text-note" },
} as const;
