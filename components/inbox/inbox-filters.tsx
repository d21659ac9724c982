import Link from "next/link";
import { useTranslations } from "next-intl";
import { type InboxUrl, inboxHref } from "#lib/contracts/inbox-url.ts";

type InboxFiltersProps = { readonly current: InboxUrl["filter"] };

const FILTERS = ["all", "unread", "needs-response"] as const;

export function InboxFilters({ current }: InboxFiltersProps) {
  const t = useTranslations("inbox.filters");
  return (
    <nav aria-label={t("label")} className="flex gap-1 px-3 py-1.5">
      {FILTERS.map((filter) => (
        <Link
          key={filter}
          href={inboxHref({ filter })}
          aria-current={filter === current ? "true" : undefined}
          className="inline-flex min-h-11 min-w-11 items-center justify-center rounded-md px-3 text-ui text-muted transition-colors hover:bg-surface hover:text-text aria-[current=true]:bg-accent-soft aria-[current=true]:font-medium aria-[current=true]:text-accent lg:min-h-7 lg:min-w-0 lg:px-2"
        >
          {t(filter)}
        </Link>
      ))}
    </nav>
  );
}
