"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import type { ThreadActions } from "./thread-actions.ts";

type MarkReadProps = Pick<ThreadActions, "markThreadRead"> & {
  readonly threadId: string;
  readonly lastSeq: number;
  /** Whether the screen still shows it as unread, and has to be drawn anew. */
  readonly isUnread: boolean;
};

/** Tells that the thread was read, once somebody can see it: a tab in the background has no reader. */
export function MarkRead({ threadId, lastSeq, isUnread, markThreadRead }: MarkReadProps) {
  const router = useRouter();
  const told = useRef({ threadId: "", seq: 0 });

  useEffect(() => {
    const tell = () => {
      const { current } = told;
      const isTold = current.threadId === threadId && current.seq >= lastSeq;
      if (document.visibilityState !== "visible" || isTold) return;
      told.current = { threadId, seq: lastSeq };
      // Not worth a word when it fails: the thread stays unread, and the next visit tells again.
      markThreadRead({ threadId, threadSeq: lastSeq }).then(
        // Offline, Next would answer a failed refresh by leaving the page.
        ({ ok }) => ok && isUnread && navigator.onLine && router.refresh(),
        () => {
          told.current = { threadId: "", seq: 0 };
        },
      );
    };
    tell();
    document.addEventListener("visibilitychange", tell);
    return () => document.removeEventListener("visibilitychange", tell);
  }, [threadId, lastSeq, isUnread, markThreadRead, router]);

  return null;
}
