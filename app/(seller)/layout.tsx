import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LiveUpdates } from "#components/layout/live-updates.tsx";
import { PhoneBar } from "#components/layout/phone-bar.tsx";
import { TopBar } from "#components/layout/top-bar.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access.ts";
import { signOutAction, signOutEverywhereAction } from "../session-actions.ts";
import { cachedShell } from "./cached-shell.ts";

export async function generateMetadata(): Promise<Metadata> {
  const viewer = await requireViewer();
  const [{ unreadThreads }, t] = await Promise.all([cachedShell(viewer), getTranslations("frame")]);
  const count = unreadThreads > 99 ? "99+" : String(unreadThreads);
  const prefix = unreadThreads > 0 ? `(${count}) ` : "";
  return {
    title: { default: `${prefix}${t("product")}`, template: `${prefix}%s · ${t("product")}` },
  };
}

export default async function SellerLayout({ children }: { readonly children: ReactNode }) {
  const viewer = await requireViewer();
  // An operator lands here after signing in as everybody does.
  if (!can(viewer.role, "thread.read")) redirect("/operator");
  const [shell, t] = await Promise.all([cachedShell(viewer), getTranslations("shell")]);
  const actions = { signOut: signOutAction, signOutEverywhere: signOutEverywhereAction };
  return (
    <div className="flex min-h-dvh flex-col pb-(--bottom-bar) lg:h-dvh">
      <TopBar viewer={viewer} shell={shell} actions={actions} />
      <main
        id="content"
        tabIndex={-1}
        className="flex-1 outline-none lg:min-h-0 lg:overflow-y-auto"
      >
        {children}
      </main>
      <PhoneBar viewer={viewer} unreadThreads={shell.unreadThreads} actions={actions} />
      <LiveUpdates
        unreadThreads={shell.unreadThreads}
        strings={{
          unread: t("unreadNow", { count: shell.unreadThreads }),
          offline: t("offline"),
          polling: t("polling"),
        }}
      />
    </div>
  );
}
