import { Megaphone } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AnnouncementArticle } from "#components/inbox/announcement-article.tsx";
import { AnnouncementList } from "#components/inbox/announcement-list.tsx";
import { MessageTabs } from "#components/inbox/message-tabs.tsx";
import { paneClass } from "#components/inbox/pane-class.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { listAnnouncements } from "#lib/queries/list-announcements.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("inbox.general");
  return { title: t("title") };
}

export default async function GeneralMessagesPage() {
  const viewer = await requireViewer();
  const [t, announcements] = await Promise.all([
    getTranslations("inbox.general"),
    listAnnouncements(viewer),
  ]);
  return (
    <>
      <div className={paneClass(false)}>
        <div className="sticky top-0 border-b border-line bg-surface-raised">
          <MessageTabs current="general" />
        </div>
        <AnnouncementList announcements={announcements} timeZone={viewer.timeZone} />
      </div>
      <section
        aria-label={t("title")}
        // Scrolls by itself on wide screens: the keyboard must be able to get in.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus (axe, WCAG 2.1.1)
        tabIndex={0}
        className="bg-surface-raised lg:overflow-y-auto"
      >
        <h1 className="sr-only">{t("title")}</h1>
        {announcements.length === 0 ? (
          <EmptyState icon={<Megaphone aria-hidden="true" className="size-6" />} title={t("empty")}>
            {t("emptyHint")}
          </EmptyState>
        ) : (
          announcements.map((announcement) => (
            <AnnouncementArticle
              key={announcement.id}
              announcement={announcement}
              timeZone={viewer.timeZone}
            />
          ))
        )}
      </section>
    </>
  );
}
