import { env } from "#lib/config/env.ts";
import { insertDemoMail } from "#lib/db/demo-mail-store.ts";
import { processContext } from "#lib/db/process-context.ts";
import { domainOf, parseAddrSpec } from "#lib/domain/mail-address.ts";
import { newId } from "#lib/kernel/ids.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { buildMail } from "#lib/mail/build-mail.ts";
import { createSmtpTransport } from "#lib/mail/smtp-transport.ts";
import { findDemoMailbox } from "./list-demo-mailboxes.ts";

export type DemoMailDraft = {
  readonly mailbox: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
};

export type DemoSendRefusal =
  | { readonly code: "not_a_mailbox" | "wrong_address" | "empty" }
  | { readonly code: "refused"; readonly answer: string };

/**
 * Sends a mail as one of the demo's people would from their own mail client: by
 * SMTP, into the real ingress. What the server refuses is shown, not kept.
 */
export async function sendDemoMail(draft: DemoMailDraft): Promise<Result<null, DemoSendRefusal>> {
  const sender = await findDemoMailbox(draft.mailbox);
  if (!sender) return err({ code: "not_a_mailbox" });
  const to = parseAddrSpec(draft.to.trim());
  if (!to) return err({ code: "wrong_address" });
  if (draft.body.trim() === "") return err({ code: "empty" });
  const raw = await buildMail({
    from: { name: sender.name, address: sender.mailbox },
    to: { address: to },
    subject: draft.subject,
    text: draft.body,
    messageId: `<${newId()}@${domainOf(sender.mailbox)}>`,
    ...(draft.inReplyTo && {
      inReplyTo: draft.inReplyTo,
      references: [...draft.references, draft.inReplyTo],
    }),
    date: new Date(),
  });
  const transport = createSmtpTransport({ url: `smtp://127.0.0.1:${env().INGRESS_SMTP_PORT}` });
  try {
    const sent = await transport.send({ envelopeFrom: sender.mailbox, envelopeTo: to, raw });
    if (sent.state !== "accepted") return err({ code: "refused", answer: sent.reason });
  } finally {
    transport.close();
  }
  await insertDemoMail({ mailbox: sender.mailbox, direction: "out", raw }, processContext().db);
  return ok(null);
}
