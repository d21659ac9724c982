import { Info } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PolicyForm } from "#components/policy/policy-form.tsx";
import { PolicyHeader } from "#components/policy/policy-header.tsx";
import { policyTitle } from "#components/policy/policy-title.ts";
import { idFor, toDraft } from "#components/policy/profile-draft.ts";
import { guidePolicy } from "#lib/domain/compliance/policy.ts";
import { readProfileAction, savePolicyAction, tryPolicyAction } from "../../actions.ts";
import { formTexts } from "../form-texts.ts";
import { loadPolicy } from "../load-policy.ts";

type Props = {
  readonly params: Promise<{ profileId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await loadPolicy((await params).profileId);
  const t = await getTranslations("operator");
  return view ? { title: t("profile.copyTitle") } : {};
}

/** A new profile: the fields of another one, and a name of its own. */
export default async function CopyPolicyPage({ params, searchParams }: Props) {
  const [view, strings, t, query] = await Promise.all([
    loadPolicy((await params).profileId),
    formTexts(),
    getTranslations("operator"),
    searchParams,
  ]);
  if (!view) notFound();
  const title = policyTitle(view.policy.id, view.title, t);
  const copied = t("profile.metaCopy", { title });
  return (
    <>
      <PolicyHeader
        title={t("profile.copyTitle")}
        lead={t("profile.copyLead", { title })}
        icon={<Info aria-hidden="true" className="size-4" />}
      />
      <PolicyForm
        initial={{ ...toDraft(view.policy, copied), id: idFor(copied) }}
        basedOn={0}
        startsWithImport={query.import === "1"}
        guide={guidePolicy.severities}
        strings={strings}
        actions={{
          save: savePolicyAction,
          read: readProfileAction,
          tryPolicy: tryPolicyAction,
        }}
      />
    </>
  );
}
