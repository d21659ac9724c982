import { readFile } from "node:fs/promises";
import { env } from "#lib/config/env.ts";
import { createDb } from "#lib/db/client.ts";
import { readSealingKeys } from "#lib/db/sealed.ts";
import { parseAddrSpec } from "#lib/domain/mail-address.ts";
import { receiveMail } from "#lib/inbound/receive-mail.ts";
import { MAIL_BYTES_MAX } from "#lib/mail/parsed-mail.ts";
import { CommandError } from "./command-error.ts";
import { readArgs } from "./read-args.ts";

/** Takes a mail from a file as if it had come by SMTP; the running worker does the rest. */
export async function ingest(args: string[]): Promise<void> {
  const { values, positionals } = readArgs({
    args,
    allowPositionals: true,
    options: { from: { type: "string" }, rcpt: { type: "string", multiple: true } },
  });
  const [file] = positionals;
  const recipients = values.rcpt ?? [];
  if (!file || values.from === undefined || recipients.length === 0) {
    throw new CommandError(2, "ingest needs a FILE, --from and --rcpt.");
  }
  // `--from ""` is the null sender of RFC 5321, as bounces have it.
  const wrong = [values.from, ...recipients].find((each) => each !== "" && !parseAddrSpec(each));
  if (wrong !== undefined) throw new CommandError(2, `${wrong} is not a mail address.`);
  const raw = await readFile(file).catch(() => {
    throw new CommandError(2, `${file} cannot be read.`);
  });
  if (raw.byteLength > MAIL_BYTES_MAX) throw new CommandError(1, "The mail is larger than 25 MB.");

  const { DATABASE_URL, ENCRYPTION_KEYS, RELAY_DOMAIN } = env();
  const db = createDb(DATABASE_URL, { connectionsMax: 1 });
  try {
    const ids = await receiveMail(
      {
        source: "cli",
        raw,
        envelopeFrom: values.from,
        envelopeTo: recipients,
        remoteAddress: null,
        helo: null,
        receivedAt: new Date(),
      },
      { db, keys: readSealingKeys(ENCRYPTION_KEYS), relayDomain: RELAY_DOMAIN },
    );
    if (ids.length === 0) throw new CommandError(1, "No recipient is a relay address here.");
    process.stdout.write(`${ids.join("\n")}\n`);
  } finally {
    await db.$disconnect();
  }
}
