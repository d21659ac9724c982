import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { parseAddrSpec } from "#lib/domain/mail-address.ts";
import { AppError } from "#lib/kernel/app-error.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { createConnectionPool } from "./connection-pool.ts";
import { classifySendError, maskAddresses, type SendOutcome } from "./send-outcome.ts";

export type SmtpTransportOptions = {
  /** `smtp://` (STARTTLS when offered) or `smtps://`, with user and password when needed. `?requireTLS=true` insists. */
  readonly url: string;
  /** Our name in EHLO; a domain that resolves to us. */
  readonly name?: string;
  readonly connectionsMax?: number;
  /** Silence on the line after which it counts as dead. RFC 5321 section 4.5.3.2 asks for minutes. */
  readonly socketTimeoutMs?: number;
  readonly connectTimeoutMs?: number;
  /** An unused connection is kept this long. */
  readonly idleMs?: number;
};

export type SmtpTransport = {
  /** Never rejects because of the network or the server. */
  readonly send: (mail: {
    /** Empty for `<>`. */
    readonly envelopeFrom: string;
    readonly envelopeTo: string;
    readonly raw: Uint8Array;
  }) => Promise<SendOutcome>;
  /** Connects, greets and signs in. The error is a reason to show to an operator. */
  readonly verify: () => Promise<Result<void, string>>;
  /** Closes what is idle; a mail that is under way is still finished. */
  readonly close: () => void;
};

/**
 * Sends frozen mails, one recipient each, over a few kept connections.
 *
 * The library reports the same error whether the line died before DATA or
 * after the final dot. The message is therefore given to it as a stream that
 * it starts to read when the server has answered 354: from the first read on
 * the server may have the mail, and a loss of the line is `unconfirmed`.
 */
export function createSmtpTransport(options: SmtpTransportOptions): SmtpTransport {
  const settings = connectionSettings(options);
  const pool = createConnectionPool<SMTPConnection>(
    options.connectionsMax ?? 3,
    options.idleMs ?? 30_000,
  );

  async function sendOn(connection: SMTPConnection, mail: Envelope): Promise<Attempt> {
    const attempt = await transact(connection, mail);
    if (attempt.reusable) pool.keep(connection);
    else connection.close();
    return attempt;
  }

  async function sendMail(mail: Envelope): Promise<SendOutcome> {
    const kept = pool.takeIdle();
    if (kept !== null) {
      const { outcome } = await sendOn(kept, mail);
      // A kept connection may have been closed by the server meanwhile. Nothing was sent, so a new one decides.
      if (outcome.state !== "retry" || outcome.responseCode !== null) return outcome;
    }
    const opened = await open(settings);
    return opened.ok ? (await sendOn(opened.value, mail)).outcome : opened.error;
  }

  return {
    send: async ({ envelopeFrom, envelopeTo, raw }) => {
      const from = envelopeFrom === "" ? "" : parseAddrSpec(envelopeFrom);
      const to = parseAddrSpec(envelopeTo);
      if (from === null || to === null) throw new AppError("An envelope holds no valid address");
      await pool.acquire();
      try {
        return await sendMail({ from, to, raw });
      } finally {
        pool.release();
      }
    },
    verify: async () => {
      const opened = await open(settings);
      if (!opened.ok) return err("reason" in opened.error ? opened.error.reason : "");
      opened.value.quit();
      return ok(undefined);
    },
    close: () => pool.close(),
  };
}

type Envelope = { readonly from: string; readonly to: string; readonly raw: Uint8Array };
type Attempt = { readonly outcome: SendOutcome; readonly reusable: boolean };
type Settings = ReturnType<typeof connectionSettings>;

function connectionSettings({
  url,
  name,
  socketTimeoutMs,
  connectTimeoutMs,
}: SmtpTransportOptions) {
  const parsed = new URL(url);
  if (parsed.protocol !== "smtp:" && parsed.protocol !== "smtps:") {
    throw new AppError("The address of the outgoing server must start with smtp:// or smtps://");
  }
  const secure = parsed.protocol === "smtps:";
  const flag = (key: string) => parsed.searchParams.get(key);
  const user = decodeURIComponent(parsed.username);
  return {
    auth: user === "" ? null : { user, pass: decodeURIComponent(parsed.password) },
    connection: {
      host: parsed.hostname.replace(/^\[|\]$/g, ""),
      port: parsed.port === "" ? (secure ? 465 : 587) : Number(parsed.port),
      secure,
      // A password is only worth sending to whoever can prove its name.
      requireTLS: flag("requireTLS") === "true",
      tls: { rejectUnauthorized: flag("tls.rejectUnauthorized") !== "false" },
      ...(name === undefined ? {} : { name }),
      socketTimeout: socketTimeoutMs ?? 5 * 60_000,
      connectionTimeout: connectTimeoutMs ?? 30_000,
      greetingTimeout: connectTimeoutMs ?? 30_000,
      logger: false as const,
    },
  };
}

/** Connects and signs in. Every failure here is a retry: it is the server's or our set-up's, not the mail's. */
function open({ connection, auth }: Settings): Promise<Result<SMTPConnection, SendOutcome>> {
  return new Promise((resolve) => {
    const opened = new SMTPConnection(connection);
    const fail = (error: Error) => {
      opened.close();
      resolve(err(classifySendError(error, "connecting")));
    };
    // Stays for the connection's life: an `error` event without a listener ends the process.
    opened.on("error", fail);
    opened.connect((error?: Error | null) => {
      if (error) return fail(error);
      if (auth === null) return resolve(ok(opened));
      opened.login(auth, (loginError) => (loginError ? fail(loginError) : resolve(ok(opened))));
    });
  });
}

function transact(connection: SMTPConnection, { from, to, raw }: Envelope): Promise<Attempt> {
  return new Promise((resolve) => {
    let handedOver = false;
    const message = new Readable({
      read() {
        handedOver = true;
        this.push(raw);
        this.push(null);
      },
    });
    connection.send({ from, to: [to], size: raw.length }, message, (error, info) => {
      if (error) {
        const outcome = classifySendError(error, handedOver ? "handed_over" : "in_envelope");
        // After a refusal the session goes on (RFC 5321 section 4.1.1.4), but a fresh one is always clean.
        return resolve({ outcome, reusable: false });
      }
      const response = maskAddresses(String(info?.response ?? ""));
      resolve({ outcome: { state: "accepted", response }, reusable: true });
    });
  });
}
