/** What a parsed mail is to the rest of the program. Plain data: it crosses a thread. */

export type Mailbox = {
  /** Decoded display name, empty when there is none. */
  readonly name: string;
  /** As written; may be empty or nonsense, so check it with `parseAddrSpec` before use. */
  readonly address: string;
};

export type ParsedAttachment = {
  /** Safe to show and to save under: no path, no control or direction characters, never empty. */
  readonly fileName: string;
  /** What the bytes say, `application/octet-stream` when they say nothing. */
  readonly contentType: string;
  /** What the sender said. For display only. */
  readonly declaredType: string;
  readonly content: Uint8Array;
  /** Whether the sender meant it to be shown inside the text. */
  readonly inline: boolean;
};

export type ParsedMail = {
  /** Every mailbox of every From header: a mail with one author has exactly one. */
  readonly from: readonly Mailbox[];
  /** Decoded, one line, at most 998 characters. */
  readonly subject: string;
  readonly date: Date | null;
  /** With angle brackets. */
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  /** Oldest first, at most `REFERENCES_MAX`. */
  readonly references: readonly string[];
  /** Root headers in order, names in lower case, values unfolded but not decoded. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** Lines end in `\n`; no other control characters than tab. */
  readonly text: string;
  /** Where `text` comes from; `none` when the mail has neither form. */
  readonly textOrigin: "plain" | "html" | "none";
  readonly attachments: readonly ParsedAttachment[];
};

/** Stored with the mail and shown in the quarantine: never rename one. */
export type ParseRefusal =
  | "malformed"
  | "too_large"
  | "too_deep"
  | "too_many_parts"
  | "headers_too_large"
  | "timed_out"
  | "crashed";

/** 25 MB is what the large providers take; base64 makes 18 MB of files of it. */
export const MAIL_BYTES_MAX = 25 * 1024 * 1024;
/** All headers of all parts together. Real mails stay below 64 kB. */
export const HEADER_BYTES_MAX = 256 * 1024;
export const MIME_DEPTH_MAX = 32;
export const MIME_PARTS_MAX = 200;
/** RFC 5322 section 2.1.1: the longest a line may be. */
export const SUBJECT_CHARS_MAX = 998;
export const REFERENCES_MAX = 100;
