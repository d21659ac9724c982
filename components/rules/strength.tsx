import { CircleAlert, CircleOff, Info, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { RuleView } from "#lib/queries/get-rules.ts";

const LOOK = {
  block: { Icon: CircleAlert, className: "text-overdue" },
  warn: { Icon: TriangleAlert, className: "text-urgent" },
  advise: { Icon: Info, className: "text-note" },
  off: { Icon: CircleOff, className: "text-muted" },
} as const;

/** What the marketplace makes of a rule, in the words and shapes of the composer. */
export function Strength({ strength }: Pick<RuleView, "strength">) {
  const t = useTranslations("rules.strengths");
  const { Icon, className } = LOOK[strength];
  return (
    <span
      className={`inline-flex h-5 shrink-0 items-center gap-1.5 text-ui font-medium whitespace-nowrap ${className}`}
    >
      <Icon aria-hidden="true" size={14} className="shrink-0" />
      {t(strength)}
    </span>
  );
}
