import { findAnswerContext } from "#lib/db/answer-context-store.ts";
import type { Db, Tx } from "#lib/db/client.ts";
import {
  findInboundMail,
  type InboundClaim,
  isSameMailAgain,
  lockInboundClaim,
  settleInbound,
} from "#lib/db/inbound-store.ts";
import {
  appendMessage,
  insertMessageEvent,
  lockThread,
  type NewMessage,
} from "#lib/db/message-store.ts";
import { findBounceAddress } from "#lib/db/outbox-store.ts";
import { type SealingKeys, unseal, unsealText } from "#lib/db/sealed.ts";
import {
  findRelayAddress,
  findThreadParties,
  type ThreadParties,
  type Writer,
} from "#lib/db/thread-store.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import { checkAnswer } from "#lib/domain/compliance/check-answer.ts";
import { type Identity, scrubText } from "#lib/domain/identity/scrub.ts";
import { isBlankText } from "#lib/domain/message/blank-text.ts";
import type { InboundOutcome, InboundReason } from "#lib/domain/message/inbound-outcome.ts";
import { screenHeaders } from "#lib/domain/message/screen.ts";
import { splitQuote } from "#lib/domain/message/split-quote.ts";
import { AppError } from "#lib/kernel/app-error.ts";
import type { Clock } from "#lib/kernel/clock.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { SenderAuthenticator } from "#lib/mail/authenticate.ts";
import type { MailParser } from "#lib/mail/parse-mail.ts";
import type { ParsedMail, ParseRefusal } from "#lib/mail/parsed-mail.ts";
import { checkSender } from "./check-sender.ts";
import { type CleanAttachment, cleanAttachments, takeAttachments } from "./take-attachments.ts";

export type InboundDeps = {
  readonly db: Db;
  readonly keys: SealingKeys;
  readonly clock: Clock;
  readonly parser: MailParser;
  readonly authenticate: SenderAuthenticator;
  readonly appHost: string;
  /** What must happen in the same transaction: mail to the buyer, or a notification. */
  readonly onAppended: (
    appended: { readonly sellerAccountId: string; readonly message: NewMessage },
    tx: Tx,
  ) => Promise<void>;
};

type Outcome = InboundOutcome & { readonly threadId: string | null };
type Mail = Awaited<ReturnType<typeof findInboundMail>>;

/**
 * Takes one claimed mail to its end: a message, a marked auto-reply, held, or
 * quarantined, each with its reason. Everything that the end consists of is one
 * transaction; a claim that was overtaken meanwhile leaves nothing behind.
 */
export async function processInboundMail(
  claim: InboundClaim,
  deps: InboundDeps,
): Promise<Outcome | null> {
  const mail = await findInboundMail(claim.sellerAccountId, claim.inboundMailId, deps.db);
  const raw = unseal(deps.keys, mail.rawSealed);
  const parsed = await deps.parser.parse(raw);
  const envelopeFrom = unsealText(deps.keys, mail.envelopeFromSealed);
  const proof = await deps.authenticate(raw, {
    envelopeFrom,
    remoteAddress: mail.remoteAddress ?? "",
    helo: mail.helo ?? "",
  });
  const attachments = parsed.ok ? await cleanAttachments(parsed.value.attachments) : [];
  return inTransaction<Outcome | null>(deps.db, async (tx, rollback) => {
    if (!(await lockInboundClaim(claim, tx))) return null;
    const outcome =
      mail.addressedTo === "bounce"
        ? await takeBounce(mail, deps, tx)
        : await takeMail(mail, parsed, { envelopeFrom, proof, attachments }, deps, tx);
    const settled = await settleInbound(claim, outcome, deps.clock(), tx);
    return settled ? outcome : rollback(null);
  });
}

/** A report on a mail of ours. Kept aside, and noted on the message it speaks of. */
async function takeBounce(mail: Mail, deps: InboundDeps, tx: Tx): Promise<Outcome> {
  const about = await findBounceAddress(mail.recipientLocalPart, tx);
  if (about?.kind === "relay") {
    await insertMessageEvent(
      mail.sellerAccountId,
      {
        messageId: about.messageId,
        type: "bounce_received",
        detail: { inboundMailId: mail.id },
        occurredAt: deps.clock(),
      },
      tx,
    );
  }
  return { state: "quarantined", reason: "bounce_received", threadId: about?.threadId ?? null };
}

type Received = {
  readonly envelopeFrom: string;
  readonly proof: Awaited<ReturnType<SenderAuthenticator>>;
  readonly attachments: readonly CleanAttachment[];
};

async function takeMail(
  mail: Mail,
  parsed: Awaited<ReturnType<MailParser["parse"]>>,
  received: Received,
  deps: InboundDeps,
  tx: Tx,
): Promise<Outcome> {
  // The envelope names the thread; no header of the mail can name another.
  const address = await findRelayAddress(mail.recipientLocalPart, mail.recipientDomain, tx);
  const parties =
    address && (await findThreadParties(address.sellerAccountId, address.threadId, deps.keys, tx));
  if (!address || !parties) return aside("quarantined", "processing_failed", null);
  const { threadId, writer } = address;
  if (!parsed.ok) return aside("quarantined", PARSE_REASONS[parsed.error], threadId);

  const screened = screenHeaders(parsed.value.headers, received.envelopeFrom);
  if (screened.kind === "loop") return aside("quarantined", screened.reason, threadId);
  if (screened.kind === "bounce") return aside("held", screened.reason, threadId);
  const sender = await checkSender(
    parsed.value,
    address,
    { keys: deps.keys, proof: received.proof },
    tx,
  );
  if (!sender.ok) return aside("held", sender.error, threadId);
  // Of two copies that are processed at once, the second waits here and then sees the first.
  await lockThread(mail.sellerAccountId, threadId, tx);
  if (await isSameMailAgain(mail.sellerAccountId, mail, tx)) {
    return aside("duplicate", "same_mail_again", threadId);
  }
  const automatic = screened.kind === "person" ? null : screened.reason;
  const message = toMessage(mail, parsed.value, parties, {
    writer,
    memberId: sender.value.memberId,
    automatic: automatic !== null,
    attachments: received.attachments,
  });
  if (isBlankText(message.bodyText) && message.attachments.length === 0)
    return aside("held", "empty", threadId);

  const checked =
    writer === "seller" && !automatic ? await judge(mail, message, deps, tx) : message;
  if (checked === "blocked") return aside("held", "check_blocked", threadId);
  await appendMessage(mail.sellerAccountId, checked, tx);
  // Words that no person wrote are kept and marked, and go no further.
  if (automatic) return { state: "auto_reply", messageId: message.id, reason: automatic, threadId };
  await deps.onAppended({ sellerAccountId: mail.sellerAccountId, message: checked }, tx);
  return { state: "message", messageId: message.id, threadId };
}

function aside(
  state: "held" | "quarantined" | "duplicate",
  reason: InboundReason,
  threadId: string | null,
): Outcome {
  return { state, reason, threadId };
}

const PARSE_REASONS: Readonly<Record<ParseRefusal, InboundReason>> = {
  malformed: "not_parsed",
  crashed: "not_parsed",
  too_deep: "not_parsed_too_large",
  too_large: "not_parsed_too_large",
  too_many_parts: "not_parsed_too_large",
  headers_too_large: "not_parsed_too_large",
  timed_out: "not_parsed_timed_out",
};

/** What the thread keeps of a mail: its words without the writer's own addresses. */
function toMessage(
  mail: Mail,
  parsed: ParsedMail,
  parties: ThreadParties,
  by: {
    readonly writer: Writer;
    readonly memberId: string | null;
    readonly automatic: boolean;
    readonly attachments: readonly CleanAttachment[];
  },
): NewMessage {
  const identities: Identity[] = [
    {
      addresses: [
        ...(by.writer === "buyer" ? [parties.buyer.email] : parties.memberEmails),
        ...parsed.from.map((from) => from.address).filter((address) => address !== ""),
      ],
    },
  ];
  const { newText, quotedText } = splitQuote(parsed.text);
  const [subject, body, quoted] = [parsed.subject, newText.trim(), quotedText].map((text) =>
    scrubText(text, identities),
  ) as [Scrubbed, Scrubbed, Scrubbed];
  return {
    id: newId(),
    threadId: parties.threadId,
    author: by.writer,
    memberId: by.memberId,
    kind: by.automatic ? "auto_reply" : "person",
    via: "mail",
    subject: subject.text,
    bodyText: body.text,
    quotedText: quoted.text,
    scrubbedCount: subject.replaced + body.replaced + quoted.replaced,
    verdict: null,
    inboundMailId: mail.id,
    mailMessageId: parsed.messageId,
    createdAt: mail.receivedAt,
    attachments: takeAttachments(by.attachments, identities),
  };
}

type Scrubbed = ReturnType<typeof scrubText>;

/**
 * A seller's answer by mail passes the same check as one typed in the browser.
 * A warning cannot be asked about by mail: it is recorded, without a reason.
 */
async function judge(
  mail: Mail,
  message: NewMessage,
  deps: InboundDeps,
  tx: Tx,
): Promise<NewMessage | "blocked"> {
  const context = await findAnswerContext(mail.sellerAccountId, message.threadId, tx);
  if (!context) throw new AppError("The thread of a message does not exist");
  const verdict = checkAnswer(message.bodyText, context, deps.appHost);
  return verdict.verdict === "block" ? "blocked" : { ...message, verdict: { ...verdict } };
}
