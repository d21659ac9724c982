import { FileUp } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ChoiceHistory } from "#components/policy/choice-history.tsx";
import { PolicyRow } from "#components/policy/policy-row.tsx";
import { policyTitle } from "#components/policy/policy-title.ts";
import { UsedStatus } from "#components/policy/used-status.tsx";
import { buttonClass } from "#components/ui/button-class.ts";
import { listPolicies } from "#lib/queries/list-policies.ts";
import { requireOperator } from "../../require-operator.ts";
import { choosePolicyAction } from "./actions.ts";

type Props = {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  await requireOperator();
  const t = await getTranslations("operator.list");
  return { title: t("title") };
}

export default async function PoliciesPage({ searchParams }: Props) {
  const viewer = await requireOperator();
  const [list, t, { used }] = await Promise.all([
    listPolicies(viewer),
    getTranslations("operator"),
    searchParams,
  ]);
  const active = list?.rows.find((row) => row.isActive);
  if (!list || !active) notFound();
  const { timeZone } = viewer;
  const title = policyTitle(active.profileId, active.title, t);
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <h1 className="text-xl font-semibold">{t("list.title")}</h1>
          <p className="mt-1 text-pretty text-muted">{t("list.lead")}</p>
        </div>
        <Link
          href="/operator/policies/guide/copy?import=1"
          prefetch={false}
          className={buttonClass("quiet")}
        >
          <FileUp aria-hidden="true" className="size-4 text-muted" />
          {t("list.import")}
        </Link>
      </div>
      <UsedStatus text={used === active.profileId ? t("confirm.done", { title }) : null} />
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface-raised">
        {list.rows.map((row) => (
          <PolicyRow
            key={row.profileId}
            row={row}
            active={active}
            timeZone={timeZone}
            choose={choosePolicyAction}
          />
        ))}
      </ul>
      <ChoiceHistory choices={list.choices} timeZone={timeZone} />
    </div>
  );
}
