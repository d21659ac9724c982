import { check } from "./check.ts";
import { CommandError } from "./command-error.ts";
import { doctor } from "./doctor.ts";
import { info } from "./info.ts";
import { ingest } from "./ingest.ts";
import { migrateCommand } from "./migrate.ts";

/**
 * The `parley` command. Exit codes: 0 done, 1 refused or found wrong, 2 bad
 * arguments. What went wrong is one sentence on stderr.
 */
const commands: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  info,
  ingest,
  check,
  migrate: migrateCommand,
  doctor,
};

const USAGE = `Usage: parley COMMAND
  info [--json]                              addresses, ports, sign-in, threads of the demo
  ingest FILE.eml --from ADDRESS --rcpt ADDRESS   take a mail as if it came by SMTP
  check --jsonl FILE [--policy NAME|FILE]    judge drafts, one JSON object a line
  migrate                                    bring the database up to date
  doctor                                     check every part and say how to mend it
`;

// "parley check … | head" ends early on purpose; that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
try {
  if (name === "--help" || name === "help") process.stdout.write(USAGE);
  else if (command) await command(args);
  else throw new CommandError(2, name === "" ? "Name a command." : `There is no command ${name}.`);
} catch (error) {
  const known = error instanceof CommandError;
  process.stderr.write(`${known ? error.message : `Failed: ${firstLine(error)}`}\n`);
  if (known && error.exitCode === 2) process.stderr.write(USAGE);
  process.exitCode = known ? error.exitCode : 1;
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.trim().split("\n").at(-1) ?? text;
}
