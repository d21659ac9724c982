import { useFormatter, useTranslations } from "next-intl";
import { Timestamp } from "#components/ui/timestamp.tsx";
import type { ChoiceRow } from "#lib/queries/list-policies.ts";
import { policyTitle } from "./policy-title.ts";

type ChoiceHistoryProps = { readonly choices: readonly ChoiceRow[]; readonly timeZone: string };

/** Which profile judged since when, so that an old verdict can be understood. */
export function ChoiceHistory({ choices, timeZone }: ChoiceHistoryProps) {
  const t = useTranslations("operator");
  const format = useFormatter();
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="text-base font-semibold">
        {t("list.history")}
      </h2>
      {choices.length === 0 && <p className="mt-1 text-muted">{t("list.historyEmpty")}</p>}
      <ol className="mt-1 divide-y divide-line">
        {choices.map(({ profileId, title, chosenAt, chosenBy }) => (
          <li key={chosenAt} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span className="min-w-0 font-medium [overflow-wrap:anywhere]">
              {policyTitle(profileId, title, t)}
            </span>
            <span className="text-ui text-muted">
              {t("list.since")}{" "}
              <Timestamp
                at={chosenAt}
                label={format.dateTime(new Date(chosenAt), {
                  timeZone,
                  ...({ dateStyle: "medium", timeStyle: "short" } as const),
                })}
              />
              {chosenBy && ` · ${chosenBy}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
