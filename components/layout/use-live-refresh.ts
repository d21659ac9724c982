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
        router.refresh();
      }, COALESCE_MS);
    };
    const onVisible = () => {
      if (document.visibilityState === "visible") refresh();
    };
    const closeStream = openStream({ onChange: refresh, onPollingChange: setPolling });
    document.addEventListener("visibilitychange", onVisible);
    window.addEventListener("online", refresh);
    return () => {
      closeStream();
      window.clearTimeout(refreshTimer);
      document.removeEventListener("visibilitychange", onVisible);
      window.removeEventListener("online", refresh);
    };
  }, [router]);

  return { isPolling };
}

type StreamListener = {
  readonly onChange: () => void;
  readonly onPollingChange: (isPolling: boolean) => void;
};

/** Returns what closes it. */
function openStream({ onChange, onPollingChange }: StreamListener): () => void {
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
        pollTimer = window.setInterval(onChange, POLL_MS);
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
