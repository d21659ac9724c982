/** What became of an attempt to send a mail. Reasons are shown to members, so they hold no address. */
export type SendOutcome =
  /** The next server took it. Not: it was delivered, or read. */
  | { readonly state: "accepted"; readonly response: string }
  /** Not taken; the same mail may be sent again later. `responseCode` is null when no server spoke. */
  | { readonly state: "retry"; readonly responseCode: number | null; readonly reason: string }
  /** Refused for good. */
  | { readonly state: "failed"; readonly responseCode: number; readonly reason: string }
  /** The line died after the server had asked for the mail: it may have it or not (RFC 1047). */
  | { readonly state: "unconfirmed"; readonly reason: string };

/** How far the conversation had come when it failed. */
export type SendStage = "connecting" | "in_envelope" | "handed_over";

/**
 * Sorts an error by the server's reply code, not by the library's `code`, which
 * is `EENVELOPE` for greylisting and for an unknown mailbox alike. A reply
 * decides at any stage, also after the final dot: 4xx and 5xx both say that the
 * server did not keep the mail (RFC 5321 section 4.2.5).
 */
export function classifySendError(error: Error, stage: SendStage): SendOutcome {
  const responseCode = tooLargeForServer(error) ? 552 : replyCode(error);
  const reason = reasonOf(error);
  if (responseCode === null) {
    return stage === "handed_over"
      ? { state: "unconfirmed", reason }
      : { state: "retry", responseCode, reason };
  }
  // A 5xx in the greeting or to our password is about the connection: no mail deserves to fail for it.
  return responseCode >= 500 && stage !== "connecting"
    ? { state: "failed", responseCode, reason }
    : { state: "retry", responseCode, reason };
}

/** The library compares with the SIZE that the server announced (RFC 1870) and does not even try. */
function tooLargeForServer(error: Error): boolean {
  return error.message.startsWith("Message size larger than allowed");
}

function replyCode(error: Error): number | null {
  const code = "responseCode" in error ? error.responseCode : null;
  return typeof code === "number" && code >= 400 && code < 600 ? code : null;
}

const REASON_CHARS_MAX = 500;

function reasonOf(error: Error): string {
  const response = "response" in error && typeof error.response === "string" ? error.response : "";
  return maskAddresses(response || error.message);
}

/** Whatever holds an `@` between two characters that are not white space or brackets. */
const ADDRESS_LIKE = /[^\s<>()[\]"',;:]{1,320}@[^\s<>()[\]"',;:]{1,320}/g;

/** Servers repeat the recipient in their replies, and the reader may not know it. */
export function maskAddresses(text: string): string {
  return text
    .slice(0, REASON_CHARS_MAX)
    .replace(/\s+/g, " ")
    .replace(ADDRESS_LIKE, "[address]")
    .replace(/[^\s<>]*@[^\s<>]*/g, "[address]")
    .trim();
}
