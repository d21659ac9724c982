import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { RuleView } from "#lib/queries/get-rules.ts";
import { RuleExamples } from "./rule-examples.tsx";
import { Strength } from "./strength.tsx";

export function RuleArticle({ rule }: { readonly rule: RuleView }) {
  const t = useTranslations("rules");
  return (
    <div className="mx-auto max-w-4xl px-4 py-3 lg:px-6">
      <Link
        href="/rules"
        prefetch={false}
        className="-ms-1 inline-flex min-h-11 items-center gap-1 rounded text-ui font-medium text-accent hover:underline sm:min-h-9"
      >
        <ChevronLeft aria-hidden="true" size={16} />
        {t("back")}
      </Link>
      <article className="mt-1 rounded-lg border border-line bg-surface-raised px-4 py-4 sm:px-6 sm:py-5">
        <p className="text-xs text-muted">{t(`groups.${rule.group}`)}</p>
        <h1 className="text-lg font-semibold">{rule.title}</h1>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-ui text-muted">
          <Strength strength={rule.strength} />
          {t(`strengthMeans.${rule.strength}`)}
        </p>
        {rule.what && <p className="mt-4 max-w-[68ch] leading-relaxed">{rule.what}</p>}
        {rule.why && (
          <Part title={t("why")}>
            <p className="max-w-[68ch] leading-relaxed">{rule.why}</p>
          </Part>
        )}
        <Part title={t("mend")}>
          <p className="max-w-[68ch] leading-relaxed">{rule.remedy}</p>
        </Part>
        <RuleExamples title={t("caught")} examples={rule.caught} />
        <RuleExamples title={t("allowed")} examples={rule.allowed} />
        <p className="mt-5 border-t border-line pt-3 text-xs text-muted">
          {t("source", { source: rule.source })} · <code>{rule.id}</code>
        </p>
      </article>
    </div>
  );
}

type PartProps = { readonly title: string; readonly children: ReactNode };

function Part({ title, children }: PartProps) {
  return (
    <section className="mt-4">
      <h2 className="text-ui font-semibold text-muted">{title}</h2>
      {children}
    </section>
  );
}
