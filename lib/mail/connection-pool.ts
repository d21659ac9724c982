/** What the pool needs of a connection. */
type Closable = { close: () => void };

export type ConnectionPool<T extends Closable> = {
  /** Waits for one of the places; each must be given back with `release`. */
  readonly acquire: () => Promise<void>;
  readonly release: () => void;
  readonly takeIdle: () => T | null;
  /** Keeps an open connection for the next user, or closes it after a while. */
  readonly keep: (connection: T) => void;
  readonly close: () => void;
};

/**
 * Places for connections and the open ones that nobody uses. Our own, because
 * the library's pool sends a mail again by itself when a connection closes, and
 * only the outbox may decide that.
 */
export function createConnectionPool<T extends Closable>(
  placesMax: number,
  idleMs: number,
): ConnectionPool<T> {
  const idle = new Map<T, NodeJS.Timeout>();
  const waiting: (() => void)[] = [];
  let taken = 0;
  let closed = false;

  function forget(connection: T): void {
    clearTimeout(idle.get(connection));
    idle.delete(connection);
  }

  function drop(connection: T): void {
    forget(connection);
    connection.close();
  }

  return {
    acquire: async () => {
      if (taken < placesMax) taken += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    release: () => {
      // The place goes to the next in line; only without one it becomes free.
      const next = waiting.shift();
      if (next) next();
      else taken -= 1;
    },
    takeIdle: () => {
      const [connection] = idle.keys();
      if (connection === undefined) return null;
      forget(connection);
      return connection;
    },
    keep: (connection) => {
      if (closed) {
        connection.close();
        return;
      }
      const timer = setTimeout(() => drop(connection), idleMs);
      timer.unref();
      idle.set(connection, timer);
    },
    close: () => {
      closed = true;
      for (const connection of [...idle.keys()]) drop(connection);
    },
  };
}
