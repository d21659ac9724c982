import type { Viewer } from "#lib/auth/viewer.ts";
import { listenForChanges } from "#lib/db/changes.ts";
import { processContext } from "#lib/db/process-context.ts";
import { createLog } from "#lib/kernel/log.ts";

type Watcher = {
  readonly sellerAccountId: string;
  /** The thread that changed; null: something may have been missed, look again. */
  readonly onChange: (threadId: string | null) => void;
};

const watchers = new Set<Watcher>();
let listening = false;

/** Tells of every change in the viewer's seller account until the returned function is called. */
export function watchChanges(viewer: Viewer, onChange: Watcher["onChange"]): () => void {
  startListening();
  const watcher = { sellerAccountId: viewer.sellerAccountId, onChange };
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** One connection a process, shared by all open browsers, kept for its lifetime. */
function startListening(): void {
  if (listening) return;
  listening = true;
  const { databaseUrl, logLevel } = processContext();
  listenForChanges(
    databaseUrl,
    {
      onChange: (change) => {
        if (change.kind !== "thread") return;
        for (const watcher of watchers) {
          if (watcher.sellerAccountId === change.sellerAccountId) watcher.onChange(change.threadId);
        }
      },
      onConnected: () => {
        for (const watcher of watchers) watcher.onChange(null);
      },
    },
    createLog("web", logLevel),
  );
}
