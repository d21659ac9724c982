import { Worker } from "node:worker_threads";
import { err, type Result } from "#lib/kernel/result.ts";
import { MAIL_BYTES_MAX, type ParsedMail, type ParseRefusal } from "./parsed-mail.ts";

export type MailParser = {
  /** One mail at a time, in the order of the calls. Never rejects because of the mail. */
  readonly parse: (raw: Uint8Array) => Promise<Result<ParsedMail, ParseRefusal>>;
  /** Stops the thread; waiting and running calls end as `crashed`. */
  readonly close: () => Promise<void>;
};

export type MailParserOptions = {
  /** For one mail, measured from the moment the thread gets it. */
  readonly timeoutMs: number;
  /** Heap of the thread in megabytes; the raw bytes and attachments live outside it. */
  readonly memoryMbMax: number;
};

type Outcome = Result<ParsedMail, ParseRefusal>;
type Job = {
  readonly id: number;
  readonly raw: Uint8Array;
  readonly settle: (outcome: Outcome) => void;
};

/**
 * A parser for mail from anybody. MIME is parsed in a thread with a time and
 * memory budget, because a mail of a few kilobytes can keep a parser busy for
 * minutes. The thread is started on first use, kept, and replaced when a mail
 * brought it down: that mail is refused, the next one does not notice.
 */
export function createMailParser(options: MailParserOptions): MailParser {
  const waiting: Job[] = [];
  let running: { job: Job; timer: NodeJS.Timeout } | null = null;
  let worker: Worker | null = null;
  let closed = false;
  let lastId = 0;

  function finish(outcome: Outcome): void {
    if (running === null) return;
    const { job, timer } = running;
    clearTimeout(timer);
    running = null;
    job.settle(outcome);
    runNext();
  }

  function discardWorker(): Promise<unknown> {
    const old = worker;
    worker = null;
    return old === null ? Promise.resolve() : old.terminate();
  }

  function ended(dead: Worker): void {
    if (worker !== dead) return;
    worker = null;
    finish(err("crashed"));
  }

  function runNext(): void {
    const job = running === null ? waiting.shift() : undefined;
    if (job === undefined) {
      // An idle thread must not keep the process alive.
      if (running === null) worker?.unref();
      return;
    }
    worker ??= startThread(options.memoryMbMax, {
      answered: (id, outcome) => {
        if (running?.job.id === id) finish(outcome);
      },
      ended,
    });
    worker.ref();
    const timer = setTimeout(() => {
      void discardWorker();
      finish(err("timed_out"));
    }, options.timeoutMs);
    running = { job, timer };
    const copy = new Uint8Array(job.raw);
    worker.postMessage({ id: job.id, raw: copy }, [copy.buffer]);
  }

  return {
    parse: (raw) => {
      if (raw.length > MAIL_BYTES_MAX) return Promise.resolve(err("too_large"));
      if (closed) return Promise.resolve(err("crashed"));
      return new Promise((settle) => {
        lastId += 1;
        waiting.push({ id: lastId, raw, settle });
        runNext();
      });
    },
    close: async () => {
      closed = true;
      for (const job of waiting.splice(0)) job.settle(err("crashed"));
      const stopped = discardWorker();
      finish(err("crashed"));
      await stopped;
    },
  };
}

type ThreadEvents = {
  readonly answered: (id: number, outcome: Outcome) => void;
  /** Comes more than once for one death. */
  readonly ended: (worker: Worker) => void;
};

function startThread(memoryMbMax: number, events: ThreadEvents): Worker {
  const worker = new Worker(new URL("./parse-mail-thread.ts", import.meta.url), {
    // Neither our environment (secrets) nor our flags are its business.
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMbMax },
  });
  worker.on("message", ({ id, result }: { id: number; result: Outcome }) => {
    events.answered(id, result);
  });
  worker.on("error", () => events.ended(worker));
  worker.on("exit", () => events.ended(worker));
  return worker;
}
