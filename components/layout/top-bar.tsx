import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Shell } from "#lib/queries/get-shell.ts";
import { AccountDetails } from "./account-details.tsx";
import { MessagesMenu } from "./messages-menu.tsx";
import { PopoverPanel } from "./popover-panel.tsx";
import { ProductMark } from "./product-mark.tsx";
import type { SessionActions, ViewerIdentity } from "./viewer-identity.ts";

type TopBarProps = {
  readonly viewer: ViewerIdentity;
  readonly shell: Shell;
  readonly actions: SessionActions;
};

export function TopBar({ viewer, shell, actions }: TopBarProps) {
  const t = useTranslations();
  const product = t("frame.product");
  return (
    <header className="sticky top-0 z-20 flex h-12 shrink-0 items-center gap-3 border-b border-line bg-surface-raised px-4 lg:static">
      <Link
        href="/messages"
        prefetch={false}
        aria-label={t("shell.home", { product })}
        className="inline-flex min-h-11 items-center gap-2 font-semibold"
      >
        <ProductMark />
        {product}
      </Link>
      <span className="truncate border-l border-line pl-3 text-ui text-muted">
        {viewer.sellerAccountName}
      </span>
      {/* On phones the bar at the bottom has both, in reach of the thumb. */}
      <div className="ml-auto hidden items-center gap-1 sm:flex">
        <MessagesMenu shell={shell} timeZone={viewer.timeZone} />
        <button
          type="button"
          popoverTarget="account-menu"
          className="inline-flex h-9 items-center gap-2 rounded-md px-2 text-ui font-medium hover:bg-surface"
        >
          <span
            aria-hidden="true"
            className="grid size-6 place-items-center rounded-full bg-accent-soft text-[0.6875rem] font-semibold text-accent"
          >
            {initialsOf(viewer.displayName)}
          </span>
          <span className="sr-only">{t("shell.account")}, </span>
          <span className="max-w-40 truncate">{viewer.displayName}</span>
        </button>
        <PopoverPanel id="account-menu" className="top-12 right-2 w-72">
          <AccountDetails viewer={viewer} actions={actions} />
        </PopoverPanel>
      </div>
    </header>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => Array.from(word ?? "")[0] ?? "").join("");
}
