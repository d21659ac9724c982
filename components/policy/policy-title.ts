import type { useTranslations } from "next-intl";

type Translate = ReturnType<typeof useTranslations<"operator">>;

/** What a profile is called: its own title, or for one that comes with Parley the interface's. */
export function policyTitle(id: string, title: string | null, t: Translate): string {
  if (title !== null) return title;
  if (id === "guide" || id === "amazon-2026") return t(`builtIn.${id}`);
  return id;
}
