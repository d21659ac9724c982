import type { Viewer } from "#lib/auth/viewer.ts";
import { db } from "#lib/db/client.ts";
import { findAnnouncements } from "#lib/db/inbox-store.ts";

export type AnnouncementView = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly pinned: boolean;
  readonly publishedAt: string;
};

const ANNOUNCEMENTS_MAX = 50;

/** The marketplace's General messages, pinned ones first. The same for every viewer. */
export async function listAnnouncements(_viewer: Viewer): Promise<AnnouncementView[]> {
  const found = await findAnnouncements(ANNOUNCEMENTS_MAX, db());
  return found.map(({ publishedAt, ...announcement }) => ({
    ...announcement,
    publishedAt: publishedAt.toISOString(),
  }));
}
