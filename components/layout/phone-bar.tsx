import { ChevronDown, Mail, Menu, UserRound } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { AccountDetails } from "./account-details.tsx";
import { PopoverPanel } from "./popover-panel.tsx";
import type { SessionActions, ViewerIdentity } from "./viewer-identity.ts";

type PhoneBarProps = {
  readonly viewer: ViewerIdentity;
  readonly unreadThreads: number;
  readonly actions: SessionActions;
};

const ITEM =
  "relative flex h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs font-medium";

/** The phone's way: Menu → Account → Message Center, all in reach of the thumb. */
export function PhoneBar({ viewer, unreadThreads, actions }: PhoneBarProps) {
  const t = useTranslations("shell");
  const messages =
    unreadThreads > 99 ? t("messagesUnreadMany") : t("messagesUnread", { count: unreadThreads });
  return (
    <nav
      aria-label={t("phoneBar")}
      className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-surface-raised pb-[env(safe-area-inset-bottom)] sm:hidden"
    >
      <Link href="/messages" prefetch={false} className={ITEM}>
        <Mail aria-hidden="true" className="size-5" />
        <span aria-hidden="true">{t("messages")}</span>
        <VisuallyHidden>{messages}</VisuallyHidden>
        {unreadThreads > 0 && (
          <span className="absolute top-1.5 left-1/2 ml-1.5 flex">
            <Badge count={unreadThreads} />
          </span>
        )}
      </Link>
      <button type="button" popoverTarget="phone-menu" className={ITEM}>
        <Menu aria-hidden="true" className="size-5" />
        {t("menu")}
      </button>
      <PopoverPanel id="phone-menu" className="right-2 bottom-(--bottom-bar) mb-2 w-80">
        <details className="group">
          <summary className="flex min-h-12 items-center gap-3 px-4 font-medium">
            <UserRound aria-hidden="true" className="size-4 text-muted" />
            {t("account")}
            <ChevronDown
              aria-hidden="true"
              className="ml-auto size-4 text-muted transition-transform group-open:rotate-180"
            />
          </summary>
          <Link
            href="/messages"
            prefetch={false}
            className="flex min-h-12 items-center gap-3 border-t border-line px-4"
          >
            <Mail aria-hidden="true" className="size-4 text-muted" />
            {t("messageCenter")}
          </Link>
          <div className="border-t border-line">
            <AccountDetails viewer={viewer} actions={actions} />
          </div>
        </details>
      </PopoverPanel>
    </nav>
  );
}
