import { SMTPServer } from "smtp-server";
import { MAIL_BYTES_MAX } from "./parsed-mail.ts";
import type { RunningSmtpServer } from "./smtp-ingress.ts";
import { collectMail, listen, replyError, stop } from "./smtp-server-parts.ts";

export type SunkMail = {
  readonly envelopeFrom: string;
  readonly envelopeTo: readonly string[];
  readonly raw: Uint8Array;
};

/**
 * The demo's receiving server: takes mail for anybody and hands it on, so that
 * the way out can be tried without a provider and without reaching anybody.
 * Never expose it. 451 when `onMail` throws, so that outgoing retries can be
 * seen too.
 */
export async function startSmtpSink(options: {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly onMail: (mail: SunkMail) => Promise<void>;
}): Promise<RunningSmtpServer> {
  const server = new SMTPServer({
    name: "parley-sink",
    size: MAIL_BYTES_MAX,
    rejectOversized: true,
    hideENHANCEDSTATUSCODES: false,
    disableReverseLookup: true,
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    closeTimeout: 1_000,
    logger: false,
    onData: (stream, session, callback) => {
      const { mailFrom, rcptTo } = session.envelope;
      const take = async () => {
        const raw = await collectMail(stream, MAIL_BYTES_MAX);
        if (raw === null) throw new Error("The mail did not arrive in full");
        await options.onMail({
          envelopeFrom: mailFrom === false ? "" : mailFrom.address,
          envelopeTo: rcptTo.map(({ address }) => address),
          raw,
        });
      };
      take().then(
        () => callback(),
        () => callback(replyError(451, "The sink cannot take mail at the moment")),
      );
    },
  });
  // A client that hangs up is no reason to bring the demo down.
  server.on("error", () => undefined);
  return { port: await listen(server, options.port, options.host), close: () => stop(server) };
}
