import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { InboxPane } from "#components/inbox/inbox-pane.tsx";
import { ThreadPane } from "#components/thread/thread-pane.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { inboxHref, parseInboxUrl } from "#lib/contracts/inbox-url.ts";
import { can } from "#lib/domain/access.ts";
import { getThread } from "#lib/queries/get-thread.ts";
import { listThreads } from "#lib/queries/list-threads.ts";
import { checkDraftAction, markThreadReadAction, sendMessageAction } from "./actions.ts";

type Props = {
  readonly params: Promise<{ threadId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Asked for twice, by the title and by the page, and read once. */
const loadThread = cache(async (threadId: string) => getThread(await requireViewer(), threadId));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const thread = await loadThread((await params).threadId);
  return thread ? { title: `${thread.buyer.displayName}: ${thread.subject}` } : {};
}

/**
 * Everything is read before anything is shown: a loading.tsx would replace the
 * list at each step through it, and answer 200 before a thread is known to exist.
 */
export default async function ThreadPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { threadId } = await params;
  const { url, ignored } = parseInboxUrl(await searchParams);
  const [thread, page] = await Promise.all([loadThread(threadId), listThreads(viewer, url)]);
  if (!thread) notFound();

  const { memberId, sellerAccountName, locale, timeZone } = viewer;
  // A thread that is not on this page of the list may be unread: only the badge would tell.
  const isUnread = page.rows.find((row) => row.threadId === threadId)?.unreadCount !== 0;
  const returnTo = encodeURIComponent(inboxHref(url, threadId));
  return (
    <>
      <InboxPane
        page={page}
        url={url}
        ignored={ignored}
        selectedThreadId={threadId}
        timeZone={timeZone}
      />
      <ThreadPane
        thread={thread}
        backHref={inboxHref(url)}
        signInHref={`/sign-in?callbackUrl=${returnTo}`}
        viewer={{ memberId, sellerAccountName, locale, timeZone }}
        canSend={can(viewer.role, "message.send")}
        isUnread={isUnread}
        actions={{
          checkDraft: checkDraftAction,
          sendMessage: sendMessageAction,
          markThreadRead: markThreadReadAction,
        }}
      />
    </>
  );
}
