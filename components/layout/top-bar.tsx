import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Shell } from "#lib/queries/get-shell.ts";
import { AccountMenu } from "./account-menu.tsx";
import { MessagesMenu } from "./messages-menu.tsx";
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
        <AccountMenu viewer={viewer} actions={actions} />
      </div>
    </header>
  );
}
