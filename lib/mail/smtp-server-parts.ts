/** What the ingress and the demo's sink both need of the SMTP server library. */
import type { AddressInfo } from "node:net";
import type { SMTPServer, SMTPServerDataStream } from "smtp-server";

/** An error that the library answers with `responseCode`. */
export function replyError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/**
 * Reads one mail. Past `bytesMax` the rest is read and dropped, so that the
 * client gets to hear our answer, and what was kept is let go at once.
 *
 * @returns the bytes, or null when it is too big or the line died before the final dot
 */
export function collectMail(
  stream: SMTPServerDataStream,
  bytesMax: number,
): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let length = 0;
    stream.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > bytesMax) chunks = [];
      else chunks.push(chunk);
    });
    stream.once("end", () => {
      resolve(length > bytesMax ? null : new Uint8Array(Buffer.concat(chunks)));
    });
    // RFC 5321 section 4.1.1.4: without the final dot there is no mail.
    stream.once("error", () => resolve(null));
    stream.once("close", () => resolve(null));
  });
}

/** @returns the port that was taken */
export function listen(server: SMTPServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.server.address() as AddressInfo).port);
    });
  });
}

export function stop(server: SMTPServer): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
