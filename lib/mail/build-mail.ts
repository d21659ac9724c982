import MailComposer from "nodemailer/lib/mail-composer";
import { parseAddrSpec } from "#lib/domain/mail-address.ts";
import { LOOP_HEADER } from "#lib/domain/message/screen.ts";
import { AppError } from "#lib/kernel/app-error.ts";
import { cleanFileName, cleanLine, cleanText } from "./clean-text.ts";
import { SUBJECT_CHARS_MAX } from "./parsed-mail.ts";

export type OutgoingMailbox = { readonly name?: string; readonly address: string };

export type OutgoingAttachment = {
  readonly fileName: string;
  /** `type/subtype` without parameters. */
  readonly contentType: string;
  readonly content: Uint8Array;
};

/** Everything that will be in the mail. What is not here is not in the mail. */
export type OutgoingMail = {
  readonly from: OutgoingMailbox;
  readonly to: OutgoingMailbox;
  readonly replyTo?: OutgoingMailbox;
  readonly subject: string;
  readonly text: string;
  /** Finished, sanitized HTML. */
  readonly html?: string;
  readonly attachments?: readonly OutgoingAttachment[];
  /** With angle brackets, ours. */
  readonly messageId: string;
  /** With angle brackets: mapped ids only, never those of the other side's mail. */
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly date: Date;
  /** For our own notices. A person's mail that we pass on carries none (RFC 3834 section 5). */
  readonly autoSubmitted?: "auto-generated";
  readonly headers?: Readonly<Partial<Record<ExtraHeader, string>>>;
};

/** The only other headers that a mail of ours may have. */
const EXTRA_HEADERS = [LOOP_HEADER, "X-Auto-Response-Suppress", "Precedence"] as const;
export type ExtraHeader = (typeof EXTRA_HEADERS)[number];

/** RFC 5322 section 3.6.4 without quoted parts, which nobody generates. */
const MESSAGE_ID = /^<[\w.!#$%&'*+/=?^`{|}~-]{1,200}@[\w.-]{1,250}>$/;
const MEDIA_TYPE = /^[a-z0-9][a-z0-9.+-]{0,60}\/[a-z0-9][a-z0-9.+-]{0,100}$/i;
const NAME_CHARS_MAX = 200;

/**
 * Writes the MIME of one mail, which is stored and sent byte by byte, so that a
 * retry is the same mail. Built from parts, never by editing somebody's
 * original. Throws an `AppError` when an address, Message-ID or media type is
 * not one: the caller has checked them, so it is a bug, and its message quotes
 * no data.
 */
export async function buildMail(mail: OutgoingMail): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: mailbox(mail.from),
    to: mailbox(mail.to),
    ...(mail.replyTo ? { replyTo: mailbox(mail.replyTo) } : {}),
    subject: cleanLine(mail.subject, SUBJECT_CHARS_MAX),
    text: cleanText(mail.text),
    ...(mail.html === undefined ? {} : { html: cleanText(mail.html) }),
    // Else long lines become format=flowed, which changes what the reader sees.
    textEncoding: "quoted-printable",
    // RFC 5321 section 2.3.8; the library leaves LF in bodies, and its transport mends it too late for the hash.
    newline: "windows",
    attachments: (mail.attachments ?? []).map(attachment),
    messageId: messageId(mail.messageId),
    ...(mail.inReplyTo === undefined ? {} : { inReplyTo: messageId(mail.inReplyTo) }),
    references: (mail.references ?? []).map(messageId),
    date: mail.date,
    headers: extraHeaders(mail),
    // The library's default names it, and with it us, to every reader of the source.
    boundaryPrefix: "--parley",
    // A part is only ever what is given here: never a file of the server or a fetched address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Uint8Array(await composer.compile().build());
}

function mailbox({ name, address }: OutgoingMailbox): { name: string; address: string } {
  const checked = parseAddrSpec(address);
  if (checked === null) throw new AppError("An outgoing mail holds something that is no address");
  return { name: cleanLine(name ?? "", NAME_CHARS_MAX), address: checked };
}

/** Whether a mail of ours can refer to this id. Other programs' ids come in every form. */
export function isMessageId(id: string): boolean {
  return MESSAGE_ID.test(id);
}

function messageId(id: string): string {
  if (!isMessageId(id)) throw new AppError("An outgoing mail holds a malformed Message-ID");
  return id;
}

function attachment({ fileName, contentType, content }: OutgoingAttachment) {
  if (!MEDIA_TYPE.test(contentType)) throw new AppError("An attachment has no media type");
  return {
    filename: cleanFileName(fileName, contentType),
    contentType: contentType.toLowerCase(),
    content: Buffer.from(content),
    contentDisposition: "attachment" as const,
  };
}

function extraHeaders(mail: OutgoingMail): { key: string; value: string }[] {
  const headers = Object.entries(mail.headers ?? {}).map(([key, value]) => {
    if (!EXTRA_HEADERS.includes(key as ExtraHeader)) {
      throw new AppError("An outgoing mail asks for a header that is not on the list");
    }
    return { key, value: cleanLine(value, SUBJECT_CHARS_MAX) };
  });
  return mail.autoSubmitted === undefined
    ? headers
    : [...headers, { key: "Auto-Submitted", value: mail.autoSubmitted }];
}
