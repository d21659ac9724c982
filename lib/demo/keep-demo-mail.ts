import { insertDemoMail } from "#lib/db/demo-mail-store.ts";
import { processContext } from "#lib/db/process-context.ts";
import type { SunkMail } from "#lib/mail/smtp-sink.ts";

/** Puts a mail that the built-in SMTP server took into its recipients' mailboxes. */
export async function keepDemoMail(
  { envelopeTo, raw }: Pick<SunkMail, "envelopeTo" | "raw">,
  { db } = processContext(),
): Promise<void> {
  for (const address of envelopeTo) {
    await insertDemoMail({ mailbox: address.toLowerCase(), direction: "in", raw }, db);
  }
}
