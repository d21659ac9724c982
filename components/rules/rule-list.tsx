import Link from "next/link";
import { useTranslations } from "next-intl";
import type { RuleGroup, RulesView } from "#lib/queries/get-rules.ts";
import { Strength } from "./strength.tsx";

const GROUPS: readonly RuleGroup[] = ["kinds", "contents", "form"];

/** All rules on one screen, short enough for the browser's own search. */
export function RuleList({ rules, policy }: RulesView) {
  const t = useTranslations("rules");
  return (
    <div className="mx-auto max-w-4xl px-4 py-6 lg:px-6">
      <h1 className="text-lg font-semibold">{t("title")}</h1>
      <p className="mt-1 max-w-[68ch] text-pretty text-muted">{t("intro")}</p>
      <p className="mt-1 text-xs text-muted">{t("policy", policy)}</p>
      {GROUPS.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`} className="mt-6">
          <h2 id={`group-${group}`} className="text-ui font-semibold">
            {t(`groups.${group}`)}
          </h2>
          <ul className="mt-2 divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface-raised">
            {rules
              .filter((rule) => rule.group === group)
              .map(({ id, title, what, strength }) => (
                <li
                  key={id}
                  className="relative flex items-start gap-3 px-4 py-2.5 focus-within:bg-surface hover:bg-surface"
                >
                  <div className="min-w-0 flex-1">
                    <Link
                      href={`/rules/${id}`}
                      prefetch={false}
                      className="font-medium after:absolute after:inset-0"
                    >
                      {title}
                    </Link>
                    {what && <p className="text-ui text-pretty text-muted">{what}</p>}
                  </div>
                  {/* In a column of their own the words begin one under the other. */}
                  <div className="w-28 shrink-0">
                    <Strength strength={strength} />
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
