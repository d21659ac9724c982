import Link from "next/link";
import { useTranslations } from "next-intl";
import { AccountMenu } from "./account-menu.tsx";
import { ProductMark } from "./product-mark.tsx";
import type { SessionActions, ViewerIdentity } from "./viewer-identity.ts";

type OperatorBarProps = { readonly viewer: ViewerIdentity; readonly actions: SessionActions };

/** No message menu, no phone bar: an operator has no threads, and one place to go. */
export function OperatorBar({ viewer, actions }: OperatorBarProps) {
  const t = useTranslations();
  const product = t("frame.product");
  return (
    <header className="sticky top-0 z-20 flex h-12 shrink-0 items-center gap-3 border-b border-line bg-surface-raised px-4">
      <Link
        href="/operator/policies"
        prefetch={false}
        aria-label={t("operator.home", { product })}
        className="inline-flex min-h-11 items-center gap-2 font-semibold"
      >
        <ProductMark />
        {product}
      </Link>
      <span className="hidden truncate border-l border-line pl-3 text-ui text-muted sm:inline">
        {viewer.sellerAccountName}
      </span>
      <div className="ml-auto flex items-center">
        <AccountMenu viewer={viewer} actions={actions} />
      </div>
    </header>
  );
}
