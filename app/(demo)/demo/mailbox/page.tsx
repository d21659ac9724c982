import { getTranslations } from "next-intl/server";

export default async function DemoMailboxesPage() {
  const t = await getTranslations("demo");
  return (
    <>
      <h1 className="text-lg font-semibold">{t("people")}</h1>
      <p className="mt-2 text-muted">{t("choose")}</p>
    </>
  );
}
