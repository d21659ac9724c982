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
          // Each new message refreshes the page, and would load all of them again.
          prefetch={false}
          aria-current={filter === current ? "true" : undefined}
          // The link is as tall as a finger needs, the mark inside as small as the eye wants.
          className="group inline-flex min-h-11 min-w-11 items-center justify-center text-ui lg:min-h-7 lg:min-w-0"
        >
          <span className="rounded-md px-2 py-1 text-muted transition-colors group-hover:bg-surface group-hover:text-text group-aria-[current=true]:bg-accent-soft group-aria-[current=true]:font-medium group-aria-[current=true]:text-accent">
            {t(filter)}
          </span>
        </Link>
      ))}
    </nav>
  );
}
