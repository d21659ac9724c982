import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { type Clock, systemClock } from "#lib/kernel/clock.ts";
import type { Log } from "#lib/kernel/log.ts";
import { createConnectionLimit } from "./connection-limit.ts";
import { collectMail, listen, replyError, stop } from "./smtp-server-parts.ts";

export type ReceivedMail = {
  /** As it came over the wire, dots unstuffed; the hash of the mail is taken over this. */
  readonly raw: Uint8Array;
  /** Reverse-path without brackets; empty for the null sender `<>`. */
  readonly envelopeFrom: string;
  /** Only recipients that were known, at least one, as the sender wrote them. */
  readonly envelopeTo: readonly string[];
  readonly remoteAddress: string;
  readonly helo: string;
  readonly receivedAt: Date;
};

export type SmtpIngressOptions = {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly bytesMax: number;
  readonly recipientsMax: number;
  /** STARTTLS is offered when given, and hidden otherwise. PEM. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** What we call ourselves in the greeting; the machine's name is nobody's business. */
  readonly name?: string;
  readonly clientsMax?: number;
  readonly connectionsPerIpMax?: number;
  readonly connectionsPerIpPerMinuteMax?: number;
  readonly socketTimeoutMs?: number;
  readonly clock?: Clock;
  readonly findRecipient: (address: string) => Promise<"known" | "unknown" | "unavailable">;
  /** Must resolve `stored` only when the bytes are committed: the sender then forgets the mail. */
  readonly store: (mail: ReceivedMail) => Promise<"stored" | "unavailable">;
  readonly log: Log;
};

export type RunningSmtpServer = {
  readonly port: number;
  /** Stops listening, lets open transactions end for a few seconds, then cuts them. */
  readonly close: () => Promise<void>;
};

/** Our answers. The server library puts the enhanced code (RFC 3463) of each reply code in front. */
const UNKNOWN_RECIPIENT = () => replyError(550, "No such address here");
const TRY_AGAIN = () => replyError(451, "Cannot take mail at the moment, try again later");
const TOO_MANY_CONNECTIONS = () => replyError(421, "4.7.0 Too many connections from your host");

/**
 * Receives mail for relay addresses. Promises: 250 is said only after `store`
 * committed the bytes (RFC 5321 section 6.1: from then on the mail is ours);
 * whatever goes wrong on our side is a 451, so that the sender keeps the mail
 * and tries again; an unknown recipient is refused alone, at RCPT; no more than
 * `bytesMax` of a mail is held in memory, however much is sent.
 */
export async function startSmtpIngress(options: SmtpIngressOptions): Promise<RunningSmtpServer> {
  const { log, clock = systemClock } = options;
  const limit = createConnectionLimit(
    {
      openMax: options.connectionsPerIpMax ?? 20,
      perMinuteMax: options.connectionsPerIpPerMinuteMax ?? 120,
    },
    clock,
  );
  /** Sessions that were counted in, so that a refused one is not counted out. */
  const counted = new Set<string>();

  const server = new SMTPServer({
    ...serverSettings(options),
    onConnect: (session, callback) => {
      if (!limit.enter(session.remoteAddress)) return callback(TOO_MANY_CONNECTIONS());
      counted.add(session.id);
      callback();
    },
    onClose: (session) => {
      if (counted.delete(session.id)) limit.leave(session.remoteAddress);
    },
    onRcptTo: ({ address }, _session, callback) => {
      guarded(log, "find_recipient", () => options.findRecipient(address)).then((found) =>
        callback(
          found === "known" ? null : found === "unknown" ? UNKNOWN_RECIPIENT() : TRY_AGAIN(),
        ),
      );
    },
    onData: (stream, session, callback) => {
      takeMail(options, clock, stream, session).then((error) => callback(error));
    },
  });
  server.on("error", (error) => log.warn({ code: codeOf(error) }, "smtp ingress error"));
  return { port: await listen(server, options.port, options.host), close: () => stop(server) };
}

function serverSettings(options: SmtpIngressOptions) {
  return {
    name: options.name ?? "parley",
    banner: "",
    size: options.bytesMax,
    // Answers 552 5.3.4, at MAIL for an announced size and after the data for the real one.
    rejectOversized: true,
    hideENHANCEDSTATUSCODES: false,
    maxRecipients: options.recipientsMax,
    maxClients: options.clientsMax ?? 200,
    socketTimeout: options.socketTimeoutMs ?? 60_000,
    closeTimeout: 5_000,
    // The name of the peer is not used, and a slow resolver would hold the greeting.
    disableReverseLookup: true,
    authOptional: true,
    // RFC 5321 section 3.5.3 lets us refuse VRFY; the rest is legacy of no use here.
    disabledCommands: [
      ..."AUTH VRFY EXPN HELP WIZ SHELL KILL".split(" "),
      ...(options.tls ? [] : ["STARTTLS"]),
    ],
    ...(options.tls ? { key: options.tls.key, cert: options.tls.cert } : {}),
    logger: false as const,
  };
}

/** @returns the error to answer with, or null for 250 */
async function takeMail(
  options: SmtpIngressOptions,
  clock: Clock,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<Error | null> {
  const raw = await collectMail(stream, options.bytesMax);
  // Cut off or over the size: the library answers 552, or nobody is there to be answered.
  if (raw === null) return TRY_AGAIN();
  const { mailFrom, rcptTo } = session.envelope;
  const stored = await guarded(options.log, "store", () =>
    options.store({
      raw,
      envelopeFrom: mailFrom === false ? "" : mailFrom.address,
      envelopeTo: rcptTo.map(({ address }) => address),
      remoteAddress: session.remoteAddress,
      helo: session.hostNameAppearsAs || "",
      receivedAt: clock(),
    }),
  );
  return stored === "stored" ? null : TRY_AGAIN();
}

/** A throw of ours is the sender's "try again", and one line in the log. */
async function guarded<T>(
  log: Log,
  step: string,
  run: () => Promise<T>,
): Promise<T | "unavailable"> {
  try {
    return await run();
  } catch (error) {
    log.error({ step, err: error }, "smtp ingress cannot take mail");
    return "unavailable";
  }
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
