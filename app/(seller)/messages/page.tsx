import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { EmptyPane } from "#components/inbox/empty-pane.tsx";
import { InboxPane } from "#components/inbox/inbox-pane.tsx";
import { InboxSkeleton } from "#components/inbox/inbox-skeleton.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { parseInboxUrl } from "#lib/contracts/inbox-url.ts";
import { listThreads } from "#lib/queries/list-threads.ts";

type SearchParams = Record<string, string | string[] | undefined>;
type Props = { readonly searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("inbox");
  return { title: t("title") };
}

export default async function MessagesPage({ searchParams }: Props) {
  const t = await getTranslations("inbox");
  return (
    <>
      <h1 className="sr-only">{t("title")}</h1>
      {/* Here and not in a loading.tsx, which would also hide the list each time a thread is opened. */}
      <Suspense fallback={<InboxSkeleton />}>
        <Inbox searchParams={await searchParams} />
      </Suspense>
      <EmptyPane />
    </>
  );
}

async function Inbox({ searchParams }: { readonly searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { url, ignored } = parseInboxUrl(searchParams);
  const page = await listThreads(viewer, url);
  return <InboxPane page={page} url={url} ignored={ignored} timeZone={viewer.timeZone} />;
}
