"use client";

import { useEffect, useRef } from "react";
import type { ThreadActions } from "./thread-actions.ts";

type MarkReadProps = Pick<ThreadActions, "markThreadRead"> & {
  readonly threadId: string;
  readonly lastSeq: number;
};

/** Tells that the thread was read, once somebody can see it: a tab in the background has no reader. */
export function MarkRead({ threadId, lastSeq, markThreadRead }: MarkReadProps) {
  const told = useRef({ threadId: "", seq: 0 });

  useEffect(() => {
    const tell = () => {
      const { current } = told;
      const isTold = current.threadId === threadId && current.seq >= lastSeq;
      if (document.visibilityState !== "visible" || isTold) return;
      told.current = { threadId, seq: lastSeq };
      // Not worth a word when it fails: the thread stays unread, and the next visit tells again.
      markThreadRead({ threadId, threadSeq: lastSeq }).catch(() => {
        told.current = { threadId: "", seq: 0 };
      });
    };
    tell();
    document.addEventListener("visibilitychange", tell);
    return () => document.removeEventListener("visibilitychange", tell);
  }, [threadId, lastSeq, markThreadRead]);

  return null;
}
