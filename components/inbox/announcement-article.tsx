import { Pin } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { Timestamp } from "#components/ui/timestamp.tsx";
import type { AnnouncementView } from "#lib/queries/list-announcements.ts";
import { AnnouncementBody } from "./announcement-body.tsx";

type AnnouncementArticleProps = {
  readonly announcement: AnnouncementView;
  readonly timeZone: string;
};

export function AnnouncementArticle({ announcement, timeZone }: AnnouncementArticleProps) {
  const t = useTranslations("inbox.general");
  const format = useFormatter();
  const { id, title, body, pinned, publishedAt } = announcement;
  const headingId = `announcement-${id}`;
  return (
    <article aria-labelledby={headingId} className="border-b border-line px-4 py-6 sm:px-8">
      <header className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={headingId} className="scroll-mt-16 text-base font-semibold text-balance">
          {title}
        </h2>
        {pinned && (
          <Chip tone="accent" icon={<Pin aria-hidden="true" className="size-3" />}>
            {t("pinned")}
          </Chip>
        )}
        <Timestamp
          at={publishedAt}
          label={format.dateTime(new Date(publishedAt), { timeZone, dateStyle: "medium" })}
          className="text-ui text-muted"
        />
      </header>
      <AnnouncementBody body={body} />
    </article>
  );
}
