import { Inbox } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button-class.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { type InboxUrl, inboxHref } from "#lib/contracts/inbox-url.ts";

export function InboxEmpty({ url }: { readonly url: InboxUrl }) {
  const t = useTranslations("inbox.empty");
  const icon = <Inbox aria-hidden="true" className="size-6" />;
  if (url.after) return <EmptyState icon={icon} title={t("past")} />;
  return (
    <EmptyState icon={icon} title={t(url.filter)}>
      <p>{t(`${url.filter}Hint`)}</p>
      {url.filter !== "all" && (
        <Link href={inboxHref({})} className={`${buttonClass("quiet")} mt-3`}>
          {t("showAll")}
        </Link>
      )}
    </EmptyState>
  );
}
