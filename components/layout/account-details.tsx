import { LogOut, MonitorX, Scale } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { can } from "#lib/domain/access.ts";
import type { SessionActions, ViewerIdentity } from "./viewer-identity.ts";

type AccountDetailsProps = { readonly viewer: ViewerIdentity; readonly actions: SessionActions };

const ITEM =
  "flex min-h-11 w-full items-center gap-3 px-4 text-left hover:bg-surface focus-visible:outline-offset-[-2px]";

export function AccountDetails({ viewer, actions }: AccountDetailsProps) {
  const t = useTranslations("shell");
  return (
    <>
      <div className="grid grid-cols-1 px-4 py-3">
        <span className="truncate font-semibold">{viewer.displayName}</span>
        <span className="truncate text-ui text-muted">
          {t(`role.${viewer.role}`)} · {viewer.sellerAccountName}
        </span>
      </div>
      {can(viewer.role, "thread.read") && (
        <div className="border-t border-line py-1">
          <Link href="/rules" prefetch={false} className={ITEM}>
            <Scale aria-hidden="true" className="size-4 text-muted" />
            {t("rules")}
          </Link>
        </div>
      )}
      <div className="border-t border-line py-1">
        <form action={actions.signOut}>
          <button type="submit" className={ITEM}>
            <LogOut aria-hidden="true" className="size-4 text-muted" />
            {t("signOut")}
          </button>
        </form>
        <form action={actions.signOutEverywhere}>
          <button type="submit" className={ITEM} title={t("signOutEverywhereHint")}>
            <MonitorX aria-hidden="true" className="size-4 text-muted" />
            {t("signOutEverywhere")}
          </button>
        </form>
      </div>
    </>
  );
}
