"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

const COALESCE_MS = 250;
const POLL_MS = 10_000;
const RECONNECT_MS = 5_000;
const ERRORS_BEFORE_POLLING = 3;

/**
 * Keeps the screen as fresh as the server: asks for it anew on each "change"
 * of the event stream, when the stream comes back, and when the tab is looked
 * at again. While the stream fails it asks every ten seconds.
 */
export function useLiveRefresh(): { readonly isPolling: boolean } {
  const router = useRouter();
  const [isPolling, setPolling] = useState(false);

  useEffect(() => {
    let refreshTimer: number | undefined;
    const refresh = () => {
      // Many changes at once are one refresh.
      refreshTimer ??= window.setTimeout(() => {
        refreshTimer = undefined;
        // Offline, Next would answer a failed refresh by leaving the page.
        if (navigator.onLine) router.refresh();
      }, COALESCE_MS);
    };
    const refreshIfReachable = async () => {
      if (document.visibilityState === "visible" && (await isServerReachable())) refresh();
    };
    const closeStream = openStream({
      onChange: refresh,
      onPoll: refreshIfReachable,
      onPollingChange: setPolling,
    });
    document.addEventListener("visibilitychange", refreshIfReachable);
    window.addEventListener("online", refreshIfReachable);
    return () => {
      closeStream();
      window.clearTimeout(refreshTimer);
      document.removeEventListener("visibilitychange", refreshIfReachable);
      window.removeEventListener("online", refreshIfReachable);
    };
  }, [router]);

  return { isPolling };
}

/**
 * A refresh that gets no answer makes Next load the page anew, and that shows
 * the browser's error page in place of what was being read and written.
 */
async function isServerReachable(): Promise<boolean> {
  try {
    return (await fetch("/icon.svg", { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

type StreamListener = {
  readonly onChange: () => void;
  readonly onPoll: () => void;
  readonly onPollingChange: (isPolling: boolean) => void;
};

/** Returns what closes it. */
function openStream({ onChange, onPoll, onPollingChange }: StreamListener): () => void {
  let source: EventSource;
  let errors = 0;
  let wasOpen = false;
  let pollTimer: number | undefined;
  let reconnectTimer: number | undefined;

  const stopPolling = () => {
    window.clearInterval(pollTimer);
    pollTimer = undefined;
    onPollingChange(false);
  };
  const connect = () => {
    source = new EventSource("/api/events");
    source.addEventListener("open", () => {
      const missedSomething = wasOpen || errors > 0;
      wasOpen = true;
      errors = 0;
      stopPolling();
      if (missedSomething) onChange();
    });
    source.addEventListener("change", onChange);
    source.addEventListener("error", () => {
      errors += 1;
      if (errors >= ERRORS_BEFORE_POLLING && pollTimer === undefined) {
        pollTimer = window.setInterval(onPoll, POLL_MS);
        onPollingChange(true);
      }
      // The browser reconnects by itself unless the server answered with an error.
      if (source.readyState === EventSource.CLOSED) {
        window.clearTimeout(reconnectTimer);
        reconnectTimer = window.setTimeout(connect, RECONNECT_MS);
      }
    });
  };

  connect();
  return () => {
    source.close();
    window.clearInterval(pollTimer);
    window.clearTimeout(reconnectTimer);
  };
}
