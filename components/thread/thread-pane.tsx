import { getTranslations } from "next-intl/server";
import type { ThreadView } from "#lib/queries/get-thread.ts";
import { ComposerPanel } from "./composer-panel.tsx";
import { MarkRead } from "./mark-read.tsx";
import { MessageList } from "./message-list.tsx";
import { OrderPanel } from "./order-panel.tsx";
import type { ThreadActions } from "./thread-actions.ts";
import { ThreadHeader } from "./thread-header.tsx";
import { makeTimes } from "./times.ts";

type ThreadPaneProps = {
  readonly thread: ThreadView;
  readonly backHref: string;
  readonly signInHref: string;
  readonly viewer: {
    readonly memberId: string;
    readonly sellerAccountName: string;
    readonly locale: string;
    readonly timeZone: string;
  };
  readonly canSend: boolean;
  readonly isUnread: boolean;
  readonly actions: ThreadActions;
};

/**
 * As high as the room under the top bar, so that the composer stays in reach and
 * only the messages scroll. In a low window (a phone held sideways, a page at
 * 400 %) that would leave no room for reading: there the page scrolls.
 */
const PANE =
  "flex min-w-0 flex-col bg-surface lg:h-full " +
  "[@media(min-height:34rem)]:max-lg:h-[calc(100dvh-3rem-var(--bottom-bar))]";

export async function ThreadPane({ thread, viewer, actions, ...props }: ThreadPaneProps) {
  const t = await getTranslations("thread.messages");
  const times = makeTimes(viewer.locale, viewer.timeZone);
  const lastSeq = thread.messages.at(-1)?.seq ?? 0;
  return (
    <article className={PANE}>
      <ThreadHeader
        thread={thread}
        backHref={props.backHref}
        timeZone={viewer.timeZone}
        times={times}
      />
      <div className="flex min-h-0 flex-1 flex-col xl:grid xl:grid-cols-[minmax(0,1fr)_20rem] xl:grid-rows-[minmax(6rem,1fr)_minmax(0,auto)_auto]">
        <OrderPanel order={thread.order} times={times} />
        {/* Reversed, a scroller starts at its end and stays there: the newest message, without script. */}
        <section
          aria-label={t("title")}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus (axe, WCAG 2.1.1)
          tabIndex={0}
          className="flex min-h-0 flex-1 flex-col-reverse overflow-y-auto xl:col-start-1 xl:row-span-2 xl:row-start-1"
        >
          <div className="mx-auto mb-auto w-full max-w-3xl px-3 py-4 sm:px-4 lg:px-6">
            <MessageList thread={thread} times={times} />
          </div>
        </section>
        <ComposerPanel
          threadId={thread.threadId}
          memberId={viewer.memberId}
          sellerAccountName={viewer.sellerAccountName}
          buyerName={thread.buyer.displayName}
          locale={viewer.locale}
          canSend={props.canSend}
          signInHref={props.signInHref}
          checkDraft={actions.checkDraft}
          sendMessage={actions.sendMessage}
        />
      </div>
      <MarkRead
        threadId={thread.threadId}
        lastSeq={lastSeq}
        isUnread={props.isUnread}
        markThreadRead={actions.markThreadRead}
      />
    </article>
  );
}
