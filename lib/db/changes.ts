import { Client } from "pg";
import type { Log } from "#lib/kernel/log.ts";
import type { Tx } from "./client.ts";

/**
 * News between the processes, over PostgreSQL's LISTEN/NOTIFY. Sent within a
 * transaction and delivered with its commit. A hint and never the only carrier:
 * who listens also looks by itself now and then, because a listener that was
 * away has missed what was said.
 */
export type Change =
  | { readonly kind: "thread"; readonly sellerAccountId: string; readonly threadId: string }
  | { readonly kind: "inbound" }
  | { readonly kind: "outbox" };

const CHANNEL = "parley_change";
const RECONNECT_MS = 1_000;

export async function announceChange(change: Change, tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${CHANNEL}, ${JSON.stringify(change)})`;
}

type Listener = {
  onChange(change: Change): void;
  /** Called at each (re)connection: whatever happened before was not heard. */
  onConnected(): void;
};

/** Listens until closed, through any number of lost connections. */
export function listenForChanges(databaseUrl: string, listener: Listener, log: Log) {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const reconnect = () => {
    if (closed || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      void connect();
    }, RECONNECT_MS);
  };

  const connect = async () => {
    const next = new Client({ connectionString: databaseUrl, keepAlive: true });
    client = next;
    // Without a listener, a lost connection would end the process.
    next.on("error", (error) => log.warn({ code: errorCode(error) }, "change listener lost"));
    next.on("end", reconnect);
    next.on("notification", ({ payload }) => {
      if (payload) listener.onChange(JSON.parse(payload) as Change);
    });
    try {
      await next.connect();
      await next.query(`LISTEN ${CHANNEL}`);
      listener.onConnected();
    } catch (error) {
      log.warn({ code: errorCode(error) }, "change listener could not connect");
      await next.end().catch(() => undefined);
      reconnect();
    }
  };

  void connect();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}

function errorCode(error: unknown): string {
  return (error as { code?: string }).code ?? "unknown";
}
