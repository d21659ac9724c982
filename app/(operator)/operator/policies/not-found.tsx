import { MapPinOff } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button-class.ts";

export default function PolicyNotFound() {
  const t = useTranslations("operator.profile.notFound");
  return (
    <div className="mx-auto grid max-w-md justify-items-start gap-4 py-10">
      <MapPinOff aria-hidden="true" className="size-6 text-muted" />
      <h1 className="text-lg font-semibold">{t("title")}</h1>
      <p className="text-muted">{t("what")}</p>
      <Link href="/operator/policies" className={buttonClass("primary")}>
        {t("back")}
      </Link>
    </div>
  );
}
