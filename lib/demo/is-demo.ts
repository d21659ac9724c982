import { env } from "#lib/config/env.ts";

/** Whether this installation shows the demo's mailboxes. */
export function isDemo(): boolean {
  return env().DEMO;
}
