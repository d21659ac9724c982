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
          // Over the top bar: at the bottom it would hide the composer, and with it what becomes of the text.
          <p className="fixed inset-x-1 top-0.5 z-40 mx-auto flex min-h-11 w-fit items-center rounded-md border border-line bg-urgent-soft px-3 text-ui font-medium text-urgent shadow-raised">
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
