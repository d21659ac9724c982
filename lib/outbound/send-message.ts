import { type Db, isUniqueViolation } from "#lib/db/client.ts";
import { appendMessage, findMessage, type NewMessage } from "#lib/db/message-store.ts";
import { processContext } from "#lib/db/process-context.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import type { Finding, Verdict } from "#lib/domain/compliance/finding.ts";
import { isBlankText } from "#lib/domain/message/blank-text.ts";
import type { Clock } from "#lib/kernel/clock.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { cleanText } from "#lib/mail/clean-text.ts";
import { type JudgeDeps, judgeDraft } from "./judge-draft.ts";
import { queueRelayMail, type RelayDeps } from "./queue-relay-mail.ts";

export type SendDeps = RelayDeps & JudgeDeps & { readonly db: Db; readonly clock: Clock };

export type SendRefusal =
  | { readonly code: "not_found" }
  | { readonly code: "empty" }
  /** The draft was sent before, with other words. */
  | { readonly code: "already_sent" }
  /** `needs_reason`: may be sent once its writer says why. */
  | { readonly code: "blocked" | "needs_reason"; readonly findings: readonly Finding[] };

type Draft = {
  readonly threadId: string;
  /** Becomes the message's id: the same draft sent twice is one message. */
  readonly draftId: string;
  readonly body: string;
  /** Why it is sent in spite of a warning; kept with the message. */
  readonly reason?: string | undefined;
  /** The rules whose warnings were shown when the reason was written. Not given: any. */
  readonly reasonFor?: readonly string[] | undefined;
};

/**
 * Sends a member's answer: checked, appended and put in line for the buyer in
 * one transaction. Sending the same draft again answers as the first time.
 */
export async function sendMessage(
  sender: { readonly sellerAccountId: string; readonly memberId: string },
  draft: Draft,
  deps: SendDeps = processContext(),
): Promise<Result<{ readonly messageId: string }, SendRefusal>> {
  const { sellerAccountId, memberId } = sender;
  const typed = cleanText(draft.body).trim();
  const body = withoutOverrides(typed);
  if (isBlankText(body)) return err({ code: "empty" });
  const reason = cleanText(draft.reason ?? "").trim();
  const wanted = { ...draft, body, reason };
  const judged = await judgeDraft(sellerAccountId, { ...wanted, body: typed }, deps);
  if (!judged.ok) return judged;
  const { verdict, parties } = judged.value;
  if (verdict.verdict === "block") return err({ code: "blocked", findings: verdict.findings });
  if (verdict.verdict === "warn" && !isReasonFor(verdict, wanted)) {
    return err({ code: "needs_reason", findings: verdict.findings });
  }
  const message = toMessage(wanted, memberId, parties.subject, verdict, deps.clock());
  try {
    return await inTransaction(deps.db, async (tx) => {
      const earlier = await findMessage(sellerAccountId, draft.draftId, tx);
      if (earlier) return answerForEarlier(earlier, wanted);
      await appendMessage(sellerAccountId, message, tx);
      await queueRelayMail(sellerAccountId, message, deps, tx);
      return ok({ messageId: message.id });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    // The same draft from a second tab won the race for the id: now it is an earlier one.
    const earlier = await findMessage(sellerAccountId, draft.draftId, deps.db);
    if (!earlier) throw error;
    return answerForEarlier(earlier, wanted);
  }
}

/** Characters that show a text in another order than it is written, and than it was judged. */
function withoutOverrides(text: string): string {
  return text.replace(/[\u202d\u202e]/g, "");
}

/** A reason speaks of the warnings its writer saw; another warning needs another one. */
function isReasonFor({ findings }: Verdict, { reason, reasonFor }: Draft): boolean {
  if (isBlankText(reason ?? "")) return false;
  const warned = findings.filter(({ severity }) => severity === "warn").map(({ rule }) => rule);
  return reasonFor === undefined || warned.every((rule) => reasonFor.includes(rule));
}

/**
 * The draft's id is taken: the same words again are sent already; other words
 * under it (edited after an answer that never arrived) must not vanish.
 */
function answerForEarlier(
  earlier: { readonly id: string; readonly threadId: string; readonly bodyText: string },
  draft: Draft,
): Result<{ readonly messageId: string }, SendRefusal> {
  if (earlier.threadId !== draft.threadId) return err({ code: "not_found" });
  return earlier.bodyText === draft.body
    ? ok({ messageId: earlier.id })
    : err({ code: "already_sent" });
}

function toMessage(
  draft: Draft,
  memberId: string,
  subject: string,
  verdict: Verdict,
  createdAt: Date,
): NewMessage {
  return {
    id: draft.draftId,
    threadId: draft.threadId,
    author: "seller",
    memberId,
    kind: "person",
    via: "web",
    subject,
    bodyText: draft.body,
    quotedText: "",
    scrubbedCount: 0,
    verdict: verdict.verdict === "warn" ? { ...verdict, reason: draft.reason } : { ...verdict },
    inboundMailId: null,
    mailMessageId: null,
    createdAt,
    attachments: [],
  };
}
