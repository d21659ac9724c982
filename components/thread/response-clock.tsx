import { CircleCheck } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { DeadlineChip } from "#components/inbox/deadline-chip.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { Times } from "./times.ts";

type ResponseClockProps = {
  readonly respondBy: string | null;
  readonly now: string;
  /** Whether the seller's side has written at all: without, nothing was answered. */
  readonly isAnswered: boolean;
  readonly timeZone: string;
  readonly times: Times;
};

export async function ResponseClock(props: ResponseClockProps) {
  const { respondBy, now, isAnswered, timeZone, times } = props;
  const t = await getTranslations("thread.clock");
  if (respondBy === null) {
    return (
      <Chip
        tone={isAnswered ? "ok" : "neutral"}
        icon={<CircleCheck aria-hidden="true" className="size-3" />}
      >
        {t(isAnswered ? "answered" : "nothingDue")}
      </Chip>
    );
  }
  return (
    <>
      <DeadlineChip respondBy={respondBy} now={now} timeZone={timeZone} />
      <time dateTime={respondBy} className="hidden text-xs text-muted tabular-nums sm:inline">
        {t("due", { time: times.moment(respondBy) })}
      </time>
    </>
  );
}
