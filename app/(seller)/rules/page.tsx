import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RuleList } from "#components/rules/rule-list.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { getRules } from "#lib/queries/get-rules.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("rules");
  return { title: t("title") };
}

export default async function RulesPage() {
  return <RuleList {...(await getRules(await requireViewer()))} />;
}
