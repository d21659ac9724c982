import { CircleAlert } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button-class.ts";
import { KeepPlace } from "#components/ui/keep-place.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { type InboxUrl, inboxHref } from "#lib/contracts/inbox-url.ts";
import type { InboxPage } from "#lib/queries/list-threads.ts";
import { InboxEmpty } from "./inbox-empty.tsx";
import { InboxFilters } from "./inbox-filters.tsx";
import { InboxRow } from "./inbox-row.tsx";
import { MessageTabs } from "./message-tabs.tsx";
import { paneClass } from "./pane-class.ts";

export type InboxPaneProps = {
  readonly page: InboxPage;
  readonly url: InboxUrl;
  /** Parameters of the address that made no sense, from parseInboxUrl. */
  readonly ignored: readonly string[];
  /** With one, the list steps aside where there is no room for both. */
  readonly selectedThreadId?: string | undefined;
  readonly timeZone: string;
};

/** The list of threads: the left pane of the split view, the whole screen of a phone. */
export function InboxPane({ page, url, ignored, selectedThreadId, timeZone }: InboxPaneProps) {
  const t = useTranslations("inbox");
  return (
    <section
      aria-label={t("list")}
      className={`${paneClass(selectedThreadId !== undefined)} max-lg:min-h-[calc(100dvh-3rem-var(--bottom-bar))]`}
    >
      <KeepPlace name={inboxHref(url)} />
      <div className="sticky top-0 z-10 border-b border-line bg-surface-raised">
        <MessageTabs current="buyerSeller" />
      </div>
      <InboxFilters current={url.filter} />
      {ignored.length > 0 && (
        <div className="px-4 pb-2">
          <Notice tone="note" icon={<CircleAlert aria-hidden="true" className="size-4" />}>
            {t("ignored", { names: ignored.join(", ") })}
          </Notice>
        </div>
      )}
      {page.rows.length === 0 ? (
        <InboxEmpty url={url} />
      ) : (
        <ul className="border-t border-line">
          {page.rows.map((row) => (
            <li key={row.threadId}>
              <InboxRow
                row={row}
                href={inboxHref(url, row.threadId)}
                selected={row.threadId === selectedThreadId}
                now={page.now}
                timeZone={timeZone}
              />
            </li>
          ))}
        </ul>
      )}
      <Pages url={url} nextAfter={page.nextAfter} />
    </section>
  );
}

function Pages({ url, nextAfter }: { url: InboxUrl; nextAfter: string | null }) {
  const t = useTranslations("inbox");
  if (!nextAfter && !url.after) return null;
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap justify-between gap-2 p-4">
      {url.after && (
        <Link href={inboxHref({ filter: url.filter })} className={buttonClass("quiet")}>
          {t("toFirst")}
        </Link>
      )}
      {nextAfter && (
        <Link
          href={inboxHref({ filter: url.filter, after: nextAfter })}
          className={`${buttonClass("quiet")} ml-auto`}
        >
          {t("older")}
        </Link>
      )}
    </nav>
  );
}
