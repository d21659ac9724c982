import { Mails } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";

/** The right pane while no thread is chosen. */
export function EmptyPane() {
  const t = useTranslations("inbox");
  return (
    <div className="hidden lg:grid lg:place-items-center">
      <EmptyState icon={<Mails aria-hidden="true" className="size-6" />} title={t("choose")}>
        {t("chooseHint")}
      </EmptyState>
    </div>
  );
}
