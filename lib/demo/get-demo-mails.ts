import { findDemoMail, findDemoMails } from "#lib/db/demo-mail-store.ts";
import { processContext } from "#lib/db/process-context.ts";
import { isId } from "#lib/kernel/ids.ts";
import { readHeaderBlock } from "#lib/mail/header-block.ts";
import { readMail } from "#lib/mail/read-mail.ts";

export type DemoMailView = {
  readonly id: string;
  readonly direction: "in" | "out";
  readonly receivedAt: string;
  readonly fromName: string;
  readonly fromAddress: string;
  readonly to: string;
  readonly subject: string;
  readonly messageId: string | null;
  readonly references: readonly string[];
  readonly text: string;
  /** The header block as it arrived, byte for byte. */
  readonly rawHeaders: string;
};

const MAILS_MAX = 100;

/** The mails of one of the demo's mailboxes, newest first. */
export async function listDemoMails(
  mailbox: string,
  { db } = processContext(),
): Promise<DemoMailView[]> {
  return Promise.all((await findDemoMails(mailbox, MAILS_MAX, db)).map(toView));
}

/** One of them. Null: not in this mailbox. */
export async function getDemoMail(
  mailbox: string,
  id: string,
  { db } = processContext(),
): Promise<DemoMailView | null> {
  const found = isId(id) ? await findDemoMail(mailbox, id, db) : null;
  return found && toView(found);
}

type Row = NonNullable<Awaited<ReturnType<typeof findDemoMail>>>;

async function toView({ id, direction, receivedAt, raw }: Row): Promise<DemoMailView> {
  const read = await readMail(raw);
  const { byteLength } = readHeaderBlock(raw);
  const mail = read.ok ? read.value : null;
  const [from] = mail?.from ?? [];
  return {
    id,
    direction: direction === "out" ? "out" : "in",
    receivedAt: receivedAt.toISOString(),
    fromName: from?.name ?? "",
    fromAddress: from?.address ?? "",
    to: mail?.headers.find((header) => header.name === "to")?.value ?? "",
    subject: mail?.subject ?? "",
    messageId: mail?.messageId ?? null,
    references: mail?.references ?? [],
    text: mail?.text ?? "",
    rawHeaders: Buffer.from(raw.subarray(0, byteLength)).toString("utf8").trimEnd(),
  };
}
