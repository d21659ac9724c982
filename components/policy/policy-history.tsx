import { useFormatter, useTranslations } from "next-intl";
import { Timestamp } from "#components/ui/timestamp.tsx";
import type { PolicyChangeView } from "#lib/queries/get-policy.ts";

type PolicyHistoryProps = {
  readonly history: readonly PolicyChangeView[];
  readonly timeZone: string;
};

export function PolicyHistory({ history, timeZone }: PolicyHistoryProps) {
  const t = useTranslations("operator");
  const format = useFormatter();
  return (
    <section
      aria-labelledby="history"
      className="rounded-lg border border-line bg-surface-raised px-4 py-4 sm:px-5"
    >
      <h2 id="history" className="text-base font-semibold">
        {t("profile.history")}
      </h2>
      <p className="text-ui text-pretty text-muted">{t("profile.historyNew")}</p>
      <ol className="mt-2 divide-y divide-line">
        {history.map(({ version, savedAt, savedBy }) => (
          <li key={version} className="flex flex-wrap justify-between gap-x-3 py-1.5 text-ui">
            <span className="font-medium tabular-nums">{t("list.version", { version })}</span>
            <span className="text-muted">
              <Timestamp
                at={savedAt}
                label={format.dateTime(new Date(savedAt), {
                  timeZone,
                  ...({ dateStyle: "medium", timeStyle: "short" } as const),
                })}
              />
              {savedBy && ` · ${savedBy}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
