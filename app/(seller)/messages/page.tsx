import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyPane } from "#components/inbox/empty-pane.tsx";
import { InboxPane } from "#components/inbox/inbox-pane.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { parseInboxUrl } from "#lib/contracts/inbox-url.ts";
import { listThreads } from "#lib/queries/list-threads.ts";

type Props = {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("inbox");
  return { title: t("title") };
}

/**
 * Nothing is streamed: the list is one indexed query of a few milliseconds, and
 * React shows what comes after a placeholder up to 300 ms late.
 */
export default async function MessagesPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const { url, ignored } = parseInboxUrl(await searchParams);
  const [t, page] = await Promise.all([getTranslations("inbox"), listThreads(viewer, url)]);
  return (
    <>
      <h1 className="sr-only">{t("title")}</h1>
      <InboxPane page={page} url={url} ignored={ignored} timeZone={viewer.timeZone} />
      <EmptyPane />
    </>
  );
}
