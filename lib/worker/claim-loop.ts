import type { Log } from "#lib/kernel/log.ts";

type Options<C> = {
  readonly name: string;
  readonly claim: (limit: number) => Promise<readonly C[]>;
  readonly handle: (claim: C) => Promise<void>;
  readonly concurrency: number;
  /** How long to rest when there was nothing and nobody called. */
  readonly idleMs: number;
  readonly log: Log;
};

export type ClaimLoop = {
  /** There may be work: look now. */
  readonly wake: () => void;
  /** Takes nothing more and waits for what was taken. */
  readonly stop: () => Promise<void>;
};

/**
 * Takes work from a table until stopped. Woken by news and, because news can be
 * missed, by itself; a fault of the database makes it rest and look again.
 */
export function startClaimLoop<C>(options: Options<C>): ClaimLoop {
  const { name, claim, handle, concurrency, idleMs, log } = options;
  const running = new Set<Promise<void>>();
  let stopping = false;
  let woken = false;
  let ring: (() => void) | undefined;

  const wake = () => {
    woken = true;
    ring?.();
  };
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, idleMs);
      ring = () => {
        clearTimeout(timer);
        resolve();
      };
      if (woken || stopping) ring();
    });
  const start = (taken: C) => {
    const work = handle(taken)
      .catch((error) => log.error({ err: error, loop: name }, "work failed"))
      .finally(() => {
        running.delete(work);
        wake();
      });
    running.add(work);
  };

  const loop = async () => {
    while (!stopping) {
      woken = false;
      const free = concurrency - running.size;
      try {
        const taken = free > 0 ? await claim(free) : [];
        for (const each of taken) start(each);
        if (taken.length > 0 && running.size < concurrency) continue;
      } catch (error) {
        log.warn(
          { code: (error as { code?: string }).code, loop: name },
          "could not look for work",
        );
      }
      await rest();
    }
    await Promise.all(running);
  };

  const done = loop();
  return {
    wake,
    stop: async () => {
      stopping = true;
      wake();
      await done;
    },
  };
}
