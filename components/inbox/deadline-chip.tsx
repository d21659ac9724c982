import { AlarmClock, Clock, type LucideIcon, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import type { Tone } from "#components/ui/tone.ts";
import { type ClockLevel, clockLevel } from "#lib/domain/response-clock.ts";
import { spanOf } from "./span.ts";

type DeadlineChipProps = {
  readonly respondBy: string;
  readonly now: string;
  readonly timeZone: string;
};

const LOOK: Record<ClockLevel, { readonly tone: Tone; readonly Icon: LucideIcon }> = {
  open: { tone: "neutral", Icon: Clock },
  soon: { tone: "urgent-quiet", Icon: Clock },
  urgent: { tone: "urgent", Icon: AlarmClock },
  overdue: { tone: "overdue", Icon: TriangleAlert },
};

/** How long until the answer is due, or since when it is late. */
export function DeadlineChip({ respondBy, now, timeZone }: DeadlineChipProps) {
  const t = useTranslations("inbox.deadline");
  const format = useFormatter();
  const due = new Date(respondBy);
  const leftMs = due.getTime() - new Date(now).getTime();
  const { tone, Icon } = LOOK[clockLevel(due, new Date(now))];
  const { unit, count } = spanOf(Math.abs(leftMs));
  const time = t(unit, { count });
  const at = format.dateTime(due, { timeZone, dateStyle: "medium", timeStyle: "short" });
  return (
    <Chip
      tone={tone}
      icon={<Icon aria-hidden="true" className="size-3" />}
      title={t("due", { at })}
    >
      {leftMs > 0 ? t("left", { time }) : t("overdue", { time })}
    </Chip>
  );
}
