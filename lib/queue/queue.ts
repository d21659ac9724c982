import { fromPrisma, PgBoss } from "pg-boss";
import type { Tx } from "#lib/db/client.ts";
import type { Log } from "#lib/kernel/log.ts";
import { type JobName, type JobPayload, jobs } from "./jobs.ts";

/** Where pg-boss keeps its tables, made by install-queue.ts as the owner. */
export const QUEUE_SCHEMA = "pgboss";

export type Queue = {
  /** Enqueues within the caller's transaction: the job exists if and only if that commits. */
  readonly send: <J extends JobName>(job: J, payload: JobPayload<J>, tx: Tx) => Promise<void>;
  readonly work: <J extends JobName>(
    job: J,
    handler: (payload: JobPayload<J>) => Promise<void>,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Starts the queue of one process. `databaseUrl` logs in as a member of the app's role. */
export async function startQueue(databaseUrl: string, log: Log): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: QUEUE_SCHEMA,
    options: "-c role=parley_app",
    max: 4,
    // Tables are the owner's matter; the app's role could not make them.
    migrate: false,
    createSchema: false,
    schedule: false,
    // Rebuilding indexes is the owner's matter as well.
    reindex: false,
    useListenNotify: true,
    warningSlowQuerySeconds: 5,
  });
  boss.on("error", (error) =>
    log.error({ code: (error as { code?: string }).code }, "queue error"),
  );
  await boss.start();
  return {
    send: async (job, payload, tx) => {
      await boss.send(jobs[job].name, payload, { db: fromPrisma(tx) });
    },
    work: async (job, handler) => {
      await boss.work(jobs[job].name, { pollingIntervalSeconds: 1 }, async ([taken]) => {
        if (taken) await handler(jobs[job].payload.parse(taken.data) as JobPayload<typeof job>);
      });
    },
    close: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}
