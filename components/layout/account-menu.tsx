import { useTranslations } from "next-intl";
import { AccountDetails } from "./account-details.tsx";
import { PopoverPanel } from "./popover-panel.tsx";
import type { SessionActions, ViewerIdentity } from "./viewer-identity.ts";

type AccountMenuProps = { readonly viewer: ViewerIdentity; readonly actions: SessionActions };

export function AccountMenu({ viewer, actions }: AccountMenuProps) {
  const t = useTranslations("shell");
  return (
    <>
      <button
        type="button"
        popoverTarget="account-menu"
        className="inline-flex h-11 items-center gap-2 rounded-md px-2 text-ui font-medium hover:bg-surface sm:h-9"
      >
        <span
          aria-hidden="true"
          className="grid size-6 place-items-center rounded-full bg-accent-soft text-[0.6875rem] font-semibold text-accent"
        >
          {initialsOf(viewer.displayName)}
        </span>
        <span className="sr-only">{t("account")}, </span>
        <span className="max-w-40 truncate">{viewer.displayName}</span>
      </button>
      <PopoverPanel id="account-menu" className="top-12 right-2 w-72">
        <AccountDetails viewer={viewer} actions={actions} />
      </PopoverPanel>
    </>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => Array.from(word ?? "")[0] ?? "").join("");
}
