import { Pin } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { AnnouncementView } from "#lib/queries/list-announcements.ts";

type AnnouncementListProps = {
  readonly announcements: readonly AnnouncementView[];
  readonly timeZone: string;
};

/** The titles beside the announcements; left out where there is no room beside. */
export function AnnouncementList({ announcements, timeZone }: AnnouncementListProps) {
  const t = useTranslations("inbox.general");
  const format = useFormatter();
  return (
    <nav aria-label={t("list")} className="hidden lg:block">
      <ul>
        {announcements.map(({ id, title, pinned, publishedAt }) => (
          <li key={id} className="border-b border-line">
            <a
              href={`#announcement-${id}`}
              className="grid grid-cols-1 gap-px px-4 py-2 hover:bg-surface"
            >
              <span className="flex items-center gap-2">
                {pinned && (
                  <>
                    <Pin aria-hidden="true" className="size-3.5 shrink-0 text-accent" />
                    <VisuallyHidden>{t("pinned")}</VisuallyHidden>
                  </>
                )}
                <span className="truncate text-ui font-medium">{title}</span>
              </span>
              <span className="text-xs text-muted tabular-nums">
                {format.dateTime(new Date(publishedAt), { timeZone, dateStyle: "medium" })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
