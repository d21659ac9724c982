import type { Env } from "#lib/config/env.ts";
import type { Db } from "#lib/db/client.ts";
import type { SealingKeys } from "#lib/db/sealed.ts";
import { findRecipient, receiveMail } from "#lib/inbound/receive-mail.ts";
import type { Log } from "#lib/kernel/log.ts";
import { MAIL_BYTES_MAX } from "#lib/mail/parsed-mail.ts";
import { startSmtpIngress } from "#lib/mail/smtp-ingress.ts";

/** A mail is kept once for each recipient: few, so that one mail cannot fill the disk. */
const RECIPIENTS_MAX = 10;

/** Opens the SMTP ingress: known relay addresses only, and 250 only for what is committed. */
export function startIngress(settings: Env, db: Db, keys: SealingKeys, log: Log) {
  const deps = { db, keys, relayDomain: settings.RELAY_DOMAIN };
  return startSmtpIngress({
    host: settings.INGRESS_SMTP_HOST,
    port: settings.INGRESS_SMTP_PORT,
    name: settings.RELAY_DOMAIN,
    bytesMax: MAIL_BYTES_MAX,
    recipientsMax: RECIPIENTS_MAX,
    findRecipient: async (address) => ((await findRecipient(address, deps)) ? "known" : "unknown"),
    store: async (mail) => {
      const ids = await receiveMail({ ...mail, source: "smtp" }, deps);
      log.info({ inboundMailIds: ids, bytes: mail.raw.byteLength }, "mail received");
      return "stored";
    },
    log,
  });
}
