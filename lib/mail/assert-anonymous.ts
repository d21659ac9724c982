import { findIdentity } from "#lib/domain/identity/scrub.ts";
import { AppError } from "#lib/kernel/app-error.ts";
import { readMail } from "./read-mail.ts";

/**
 * The last look at a finished mail: reads it as its recipient's client will and
 * throws when an address of the other side is in any header, text or file
 * name. A mail that cannot be shown to be clean is not sent.
 */
export async function assertAnonymous(
  mime: Uint8Array,
  hiddenAddresses: readonly string[],
): Promise<void> {
  const read = await readMail(mime);
  if (!read.ok) throw new AppError(`A mail of our own could not be read: ${read.error}`);
  const { headers, subject, text, attachments, from } = read.value;
  const visible = [
    ...headers.map((header) => header.value),
    ...from.map((mailbox) => `${mailbox.name} ${mailbox.address}`),
    ...attachments.map((attachment) => attachment.fileName),
    subject,
    text,
  ];
  const identity = [{ addresses: hiddenAddresses }];
  if (visible.some((part) => findIdentity(part, identity).length > 0)) {
    throw new AppError("A finished mail still names an address of the other side");
  }
}
