"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useLiveRefresh } from "./use-live-refresh.ts";

type LiveUpdatesProps = {
  readonly unreadThreads: number;
  readonly strings: {
    /** How much is unread now, to be read out. */
    readonly unread: string;
    readonly offline: string;
    readonly polling: string;
  };
};

/** Keeps the page fresh, says when it cannot, and reads out a rising unread count. */
export function LiveUpdates({ unreadThreads, strings }: LiveUpdatesProps) {
  const { isPolling } = useLiveRefresh();
  const isOnline = useSyncExternalStore(
    subscribeToNetwork,
    () => navigator.onLine,
    () => true,
  );
  const announcement = useAnnouncementOnRise(unreadThreads, strings.unread);
  const banner = isOnline ? isPolling && strings.polling : strings.offline;
  return (
    <>
      <p aria-live="polite" className="sr-only">
        {announcement}
      </p>
      <div role="status">
        {banner && (
          <p className="fixed inset-x-2 bottom-[calc(var(--bottom-bar)+0.5rem)] z-30 mx-auto w-fit rounded-md border border-line bg-urgent-soft px-3 py-2 text-ui font-medium text-urgent shadow-raised">
            {banner}
          </p>
        )}
      </div>
    </>
  );
}

function useAnnouncementOnRise(count: number, text: string): string {
  const previous = useRef(count);
  const [announcement, setAnnouncement] = useState("");
  useEffect(() => {
    if (count > previous.current) setAnnouncement(text);
    if (count < previous.current) setAnnouncement("");
    previous.current = count;
  }, [count, text]);
  return announcement;
}

function subscribeToNetwork(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}
