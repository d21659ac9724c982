import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { RuleArticle } from "#components/rules/rule-article.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { getRules } from "#lib/queries/get-rules.ts";

type Props = { readonly params: Promise<{ rule: string }> };

/** Asked for by the title and by the page. */
const loadRule = cache(async (id: string) => {
  const { rules } = await getRules(await requireViewer());
  return rules.find((rule) => rule.id === id);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const rule = await loadRule((await params).rule);
  return rule ? { title: rule.title } : {};
}

export default async function RulePage({ params }: Props) {
  const rule = await loadRule((await params).rule);
  if (!rule) notFound();
  return <RuleArticle rule={rule} />;
}
