/** Writes instants in the viewer's language and time zone. */
export type Times = {
  readonly date: (iso: string) => string;
  readonly moment: (iso: string) => string;
  /** `2–5 Mar 2026`, as short as the language allows. */
  readonly dateRange: (fromIso: string, toIso: string) => string;
};

export function makeTimes(locale: string, timeZone: string): Times {
  const date = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: "medium" });
  const moment = new Intl.DateTimeFormat(locale, {
    ...{ timeZone, dateStyle: "medium", timeStyle: "short" },
  });
  return {
    date: (iso) => date.format(new Date(iso)),
    moment: (iso) => moment.format(new Date(iso)),
    dateRange: (fromIso, toIso) => date.formatRange(new Date(fromIso), new Date(toIso)),
  };
}
