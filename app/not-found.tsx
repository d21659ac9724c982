import { MapPinOff } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { buttonClass } from "#components/ui/button-class.ts";

export default async function NotFound() {
  const t = await getTranslations("common.notFound");
  return (
    <main id="content" className="mx-auto grid max-w-md justify-items-start gap-4 px-6 py-16">
      <MapPinOff aria-hidden="true" className="size-6 text-muted" />
      <h1 className="text-lg font-semibold">{t("title")}</h1>
      <p className="text-muted">{t("what")}</p>
      <Link href="/messages" className={buttonClass("primary")}>
        {t("toMessages")}
      </Link>
    </main>
  );
}
