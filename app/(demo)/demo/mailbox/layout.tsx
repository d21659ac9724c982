import { Mailbox } from "lucide-react";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { MailboxList } from "#components/demo/mailbox-list.tsx";
import { RefreshMailbox } from "#components/demo/refresh-mailbox.tsx";
import { isDemo } from "#lib/demo/is-demo.ts";
import { listDemoMailboxes } from "#lib/demo/list-demo-mailboxes.ts";

export async function generateMetadata() {
  const t = await getTranslations("demo");
  return { title: t("title") };
}

export default async function DemoMailboxLayout({ children }: { children: ReactNode }) {
  if (!isDemo()) notFound();
  const [t, mailboxes] = await Promise.all([getTranslations("demo"), listDemoMailboxes()]);
  return (
    <div className="flex min-h-dvh flex-col">
      <RefreshMailbox />
      <header className="flex items-center gap-3 border-b border-line bg-note-soft px-4 py-3 text-note">
        <Mailbox aria-hidden="true" className="size-5 shrink-0" />
        <p className="min-w-0 text-ui">
          <strong className="font-semibold">{t("title")}</strong> · {t("banner")}
        </p>
      </header>
      <div className="grid flex-1 md:grid-cols-[18rem_1fr]">
        <MailboxList mailboxes={mailboxes} />
        <main id="content" className="min-w-0 bg-surface-raised p-4 md:p-6">
          {children}
        </main>
      </div>
    </div>
  );
}
