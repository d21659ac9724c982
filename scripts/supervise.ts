import { type ChildProcess, spawn } from "node:child_process";

export type Supervised = {
  /** Ends all children: first kindly, after ten seconds not. */
  readonly stop: () => Promise<void>;
};

type Child = { readonly name: string; readonly args: readonly string[] };

const RESTARTS_PER_MINUTE_MAX = 5;
const KILL_AFTER_MS = 10_000;

/**
 * Runs processes and starts again one that ends by itself. One that keeps ending
 * within the minute is a fault that no restart mends: `onGiveUp` is told.
 */
export function supervise(
  children: readonly Child[],
  env: NodeJS.ProcessEnv,
  onGiveUp: (name: string) => void,
): Supervised {
  const running = new Map<string, ChildProcess>();
  let stopping = false;

  const start = (child: Child, endedAt: readonly number[]) => {
    const started = spawn(process.execPath, [...child.args], {
      env,
      stdio: ["ignore", "inherit", "inherit"],
    });
    running.set(child.name, started);
    started.once("exit", () => {
      running.delete(child.name);
      if (stopping) return;
      const recent = [...endedAt.filter((at) => at > Date.now() - 60_000), Date.now()];
      if (recent.length > RESTARTS_PER_MINUTE_MAX) return onGiveUp(child.name);
      process.stderr.write(`${child.name} ended and is started again.\n`);
      setTimeout(() => !stopping && start(child, recent), 500);
    });
  };
  for (const child of children) start(child, []);

  return {
    stop: async () => {
      stopping = true;
      await Promise.all([...running.values()].map(end));
    },
  };
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const timer = setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MS);
    child.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill("SIGTERM");
  });
}
