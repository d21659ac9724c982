import { MapPinOff } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button-class.ts";

export function NotFoundScreen() {
  const t = useTranslations("frame.notFound");
  return (
    <div className="mx-auto grid max-w-md content-start justify-items-start gap-4 px-6 py-16 lg:col-span-2">
      <MapPinOff aria-hidden="true" className="size-6 text-muted" />
      <h1 className="text-lg font-semibold">{t("title")}</h1>
      <p className="text-muted">{t("what")}</p>
      <Link href="/messages" className={buttonClass("primary")}>
        {t("toMessages")}
      </Link>
    </div>
  );
}
