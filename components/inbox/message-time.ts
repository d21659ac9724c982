import type { useFormatter } from "next-intl";

type Formatter = ReturnType<typeof useFormatter>;

/** When a message came, as short as it can be understood: the hour today, then the day, then the year. */
export function messageTime(at: Date, now: Date, timeZone: string, format: Formatter): string {
  const dayOf = (date: Date) => format.dateTime(date, { timeZone, dateStyle: "short" });
  if (dayOf(at) === dayOf(now)) return format.dateTime(at, { timeZone, timeStyle: "short" });
  const yearOf = (date: Date) => format.dateTime(date, { timeZone, year: "numeric" });
  const thisYear = yearOf(at) === yearOf(now);
  return format.dateTime(at, {
    timeZone,
    month: "short",
    day: "numeric",
    ...(thisYear ? {} : { year: "numeric" }),
  });
}
