import { Mail } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DeadlineChip } from "#components/inbox/deadline-chip.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { inboxHref } from "#lib/contracts/inbox-url.ts";
import type { Shell } from "#lib/queries/get-shell.ts";
import { PopoverPanel } from "./popover-panel.tsx";

type MessagesMenuProps = { readonly shell: Shell; readonly timeZone: string };

/** The envelope: how much is unread, what to answer first, the way to the message center. */
export function MessagesMenu({ shell, timeZone }: MessagesMenuProps) {
  const t = useTranslations("shell");
  const { unreadThreads, urgent, now } = shell;
  return (
    <>
      <button
        type="button"
        id="messages-button"
        popoverTarget="messages-menu"
        aria-label={
          unreadThreads > 99
            ? t("messagesUnreadMany")
            : t("messagesUnread", { count: unreadThreads })
        }
        className="relative grid h-9 w-11 place-items-center rounded-md hover:bg-surface"
      >
        <Mail aria-hidden="true" className="size-5" />
        {unreadThreads > 0 && (
          <span className="absolute top-0.5 left-6 flex">
            <Badge count={unreadThreads} />
          </span>
        )}
      </button>
      <PopoverPanel id="messages-menu" className="top-12 right-2 w-96">
        <p className="px-4 pt-3 pb-1 text-xs font-medium text-muted">{t("urgentHeading")}</p>
        {urgent.length === 0 && <p className="px-4 py-3">{t("urgentEmpty")}</p>}
        <ul>
          {urgent.map((row) => (
            <li key={row.threadId}>
              <Link
                href={inboxHref({}, row.threadId)}
                prefetch={false}
                className="grid grid-cols-1 px-4 py-2 hover:bg-surface focus-visible:outline-offset-[-2px]"
              >
                <span className="flex items-center justify-between gap-3">
                  <span className={`truncate ${row.unreadCount > 0 ? "font-semibold" : ""}`}>
                    {row.buyerName}
                  </span>
                  {row.respondBy && (
                    <DeadlineChip respondBy={row.respondBy} now={now} timeZone={timeZone} />
                  )}
                </span>
                <span className="truncate text-ui text-muted">{row.subject || row.snippet}</span>
              </Link>
            </li>
          ))}
        </ul>
        <Link
          href="/messages"
          prefetch={false}
          className="flex min-h-11 items-center justify-center border-t border-line font-medium text-accent hover:bg-surface focus-visible:outline-offset-[-2px]"
        >
          {t("allMessages")}
        </Link>
      </PopoverPanel>
    </>
  );
}
