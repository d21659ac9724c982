import { Building2, MailX } from "lucide-react";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { LinkPending } from "#components/ui/link-pending.tsx";
import { Timestamp } from "#components/ui/timestamp.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { InboxRow as Row } from "#lib/queries/list-threads.ts";
import { DeadlineChip } from "./deadline-chip.tsx";
import { languageName } from "./language-name.ts";
import { messageTime } from "./message-time.ts";

type InboxRowProps = {
  readonly row: Row;
  readonly href: string;
  readonly selected: boolean;
  readonly now: string;
  readonly timeZone: string;
};

/** A thread in the list: who and how urgent, about what, what was said, which order. */
export function InboxRow({ row, href, selected, now, timeZone }: InboxRowProps) {
  const t = useTranslations("inbox.row");
  const format = useFormatter();
  const unread = row.unreadCount > 0;
  const at = new Date(row.lastMessageAt);
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={selected ? "true" : undefined}
      className="relative grid grid-cols-1 gap-px border-b border-line py-2 pr-4 pl-7 hover:bg-surface focus-visible:outline-offset-[-2px] aria-[current=true]:bg-accent-soft aria-[current=true]:shadow-[inset_3px_0_0_var(--accent)]"
    >
      <LinkPending />
      {unread && (
        <>
          <span
            aria-hidden="true"
            className="absolute top-3.5 left-2.5 size-2 rounded-full bg-accent"
          />
          <VisuallyHidden>{t("unread", { count: row.unreadCount })}</VisuallyHidden>
        </>
      )}
      <span className="flex h-5 items-center gap-2">
        <span className={`truncate ${unread ? "font-semibold" : ""}`}>{row.buyerName}</span>
        {row.companyName && (
          <Chip
            icon={<Building2 aria-hidden="true" className="size-3" />}
            title={t("companyTitle", { name: row.companyName })}
          >
            {/* On the narrowest screens the name needs the room more than the word. */}
            <span className="max-[22rem]:sr-only">{t("company")}</span>
          </Chip>
        )}
        <span className="ml-auto flex shrink-0 gap-1">
          {row.deliveryFailed && (
            <Chip tone="overdue" icon={<MailX aria-hidden="true" className="size-3" />}>
              {t("deliveryFailed")}
            </Chip>
          )}
          {row.respondBy && (
            <DeadlineChip respondBy={row.respondBy} now={now} timeZone={timeZone} />
          )}
        </span>
      </span>
      <span className="flex items-baseline gap-2">
        <span className={`truncate text-ui ${unread ? "font-semibold" : ""}`}>
          {row.subject || t("noSubject")}
        </span>
        <Timestamp
          at={row.lastMessageAt}
          label={messageTime(at, new Date(now), timeZone, format)}
          title={format.dateTime(at, { timeZone, dateStyle: "full", timeStyle: "short" })}
          className="ml-auto shrink-0 text-xs text-muted"
        />
      </span>
      <span className="truncate text-ui text-muted">
        {row.snippetAuthor === "seller" && <span className="text-text">{t("you")} </span>}
        {row.snippet}
      </span>
      <OrderLine row={row} />
    </Link>
  );
}

function OrderLine({ row }: { readonly row: Row }) {
  const t = useTranslations("inbox.row");
  const language = t("language", { language: languageName(row.locale, useLocale()) });
  return (
    <span className="flex items-center gap-2 text-xs text-muted">
      <span className="shrink-0 tabular-nums">
        <VisuallyHidden>{t("order")} </VisuallyHidden>
        {row.orderId}
      </span>
      <span className="truncate">{row.itemTitle}</span>
      {row.otherItemCount > 0 && (
        <span className="shrink-0 tabular-nums">
          {t("otherItems", { count: row.otherItemCount })}
        </span>
      )}
      <span title={language} className="ml-auto shrink-0 uppercase">
        <VisuallyHidden>{language}</VisuallyHidden>
        <span aria-hidden="true">{row.locale.split("-")[0]}</span>
      </span>
    </span>
  );
}
