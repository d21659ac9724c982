import { Copy, Download, Info } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PolicyColumns } from "#components/policy/policy-columns.tsx";
import { PolicyFacts } from "#components/policy/policy-facts.tsx";
import { PolicyForm } from "#components/policy/policy-form.tsx";
import { PolicyHeader } from "#components/policy/policy-header.tsx";
import { PolicyHistory } from "#components/policy/policy-history.tsx";
import { policyTitle } from "#components/policy/policy-title.ts";
import { toDraft, toProfile } from "#components/policy/profile-draft.ts";
import { TryBox } from "#components/policy/try-box.tsx";
import { buttonClass } from "#components/ui/button-class.ts";
import { guidePolicy } from "#lib/domain/compliance/policy.ts";
import type { PolicyView } from "#lib/queries/get-policy.ts";
import { requireOperator } from "../../../require-operator.ts";
import { readProfileAction, savePolicyAction, tryPolicyAction } from "../actions.ts";
import { formTexts } from "./form-texts.ts";
import { loadPolicy } from "./load-policy.ts";

type Props = {
  readonly params: Promise<{ profileId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await loadPolicy((await params).profileId);
  if (!view) return {};
  return { title: policyTitle(view.policy.id, view.title, await getTranslations("operator")) };
}

export default async function PolicyPage({ params, searchParams }: Props) {
  const { timeZone } = await requireOperator();
  const [view, strings, { saved }] = await Promise.all([
    loadPolicy((await params).profileId),
    formTexts(),
    searchParams,
  ]);
  if (!view) notFound();
  if (view.isBuiltIn) return <BuiltInPolicy view={view} />;
  const { policy, title, history } = view;
  return (
    <>
      <Header view={view} />
      <PolicyForm
        initial={toDraft(policy, title ?? "")}
        basedOn={policy.version}
        justSaved={saved === String(policy.version)}
        guide={guidePolicy.severities}
        strings={strings}
        actions={{
          save: savePolicyAction,
          read: readProfileAction,
          tryPolicy: tryPolicyAction,
        }}
      >
        <PolicyHistory history={history} timeZone={timeZone} />
      </PolicyForm>
    </>
  );
}

async function BuiltInPolicy({ view }: { readonly view: PolicyView }) {
  const strings = await formTexts();
  const profile = toProfile(toDraft(view.policy, ""));
  return (
    <>
      <Header view={view} />
      <PolicyColumns
        toAside={strings.try.jump}
        aside={<TryBox profile={profile} strings={strings} tryPolicy={tryPolicyAction} />}
      >
        <PolicyFacts policy={view.policy} guide={guidePolicy} />
      </PolicyColumns>
    </>
  );
}

async function Header({ view }: { readonly view: PolicyView }) {
  const t = await getTranslations("operator");
  const { policy, title, isActive, isBuiltIn } = view;
  const path = `/operator/policies/${policy.id}`;
  const lead = isActive ? t("profile.activeLead") : t("profile.inactiveLead");
  return (
    <PolicyHeader
      title={policyTitle(policy.id, title, t)}
      isActive={isActive}
      version={policy.version}
      lead={isBuiltIn ? t("profile.builtInLead") : lead}
      icon={<Info aria-hidden="true" className="size-4" />}
    >
      <Link
        href={`${path}/copy`}
        prefetch={false}
        className={buttonClass(isBuiltIn ? "primary" : "quiet")}
      >
        <Copy aria-hidden="true" className="size-4" />
        {isBuiltIn ? t("profile.copy") : t("list.copy")}
      </Link>
      <a href={`${path}/export`} download className={buttonClass("quiet")}>
        <Download aria-hidden="true" className="size-4" />
        {t("profile.export")}
      </a>
    </PolicyHeader>
  );
}
