import { type Db, isUniqueViolation } from "#lib/db/client.ts";
import {
  appendMessage,
  findMessage,
  listBuyerTexts,
  type NewMessage,
} from "#lib/db/message-store.ts";
import { processContext } from "#lib/db/process-context.ts";
import { findThreadParties, type ThreadParties } from "#lib/db/thread-store.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import { checkAnswer } from "#lib/domain/compliance/check-answer.ts";
import type { Finding, Verdict } from "#lib/domain/compliance/finding.ts";
import { findIdentity } from "#lib/domain/identity/scrub.ts";
import type { Clock } from "#lib/kernel/clock.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { queueRelayMail, type RelayDeps } from "./queue-relay-mail.ts";

export type SendDeps = RelayDeps & {
  readonly db: Db;
  readonly clock: Clock;
  /** Links to Parley itself are no external links. */
  readonly appHost: string;
};

export type SendRefusal =
  | { readonly code: "not_found" }
  | { readonly code: "empty" }
  /** The draft was sent before, with other words. */
  | { readonly code: "already_sent" }
  | { readonly code: "blocked"; readonly findings: readonly Finding[] };

type Draft = {
  readonly threadId: string;
  /** Becomes the message's id: the same draft sent twice is one message. */
  readonly draftId: string;
  readonly body: string;
};

type Judged = { readonly verdict: Verdict; readonly parties: ThreadParties };
type NotFound = { readonly code: "not_found" };

/** Judges a draft as it stands. Not found: no such thread in this seller account. */
export async function judgeDraft(
  sellerAccountId: string,
  draft: Pick<Draft, "threadId" | "body">,
  deps: Pick<SendDeps, "db" | "keys" | "appHost"> = processContext(),
): Promise<Result<Judged, NotFound>> {
  const { threadId, body } = draft;
  const parties = await findThreadParties(sellerAccountId, threadId, deps.keys, deps.db);
  if (!parties) return err({ code: "not_found" });
  const verdict = checkAnswer(body, {
    orderId: parties.orderId,
    buyerLocale: parties.buyer.locale,
    appHost: deps.appHost,
    buyerTexts: await listBuyerTexts(sellerAccountId, threadId, deps.db),
  });
  return ok({ verdict: withOwnAddresses(verdict, body, parties.memberEmails), parties });
}

/**
 * The rules look for addresses as such; the members' own are known, and found
 * in forms that no rule could tell from a text. Without this the finished mail
 * would be refused, and its writer would not hear why.
 */
function withOwnAddresses(verdict: Verdict, body: string, memberEmails: readonly string[]) {
  if (verdict.verdict === "block") return verdict;
  const found = findIdentity(body, [{ addresses: memberEmails }]).map(
    ({ start, end }): Finding => ({
      ...{ rule: "contact_email", variant: "disguised", severity: "block", where: "body" },
      ...{ start, end, excerpt: body.slice(start, end).slice(0, 120), params: {} },
    }),
  );
  if (found.length === 0) return verdict;
  const findings = [...verdict.findings, ...found].sort((one, other) => one.start - other.start);
  return { ...verdict, verdict: "block" as const, findings };
}

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
  const body = draft.body.replace(/\r\n?/g, "\n").trim();
  if (body === "") return err({ code: "empty" });
  const wanted = { ...draft, body };
  const judged = await judgeDraft(sellerAccountId, wanted, deps);
  if (!judged.ok) return judged;
  const { verdict, parties } = judged.value;
  if (verdict.verdict === "block") return err({ code: "blocked", findings: verdict.findings });
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
    verdict: { ...verdict },
    inboundMailId: null,
    mailMessageId: null,
    createdAt,
    attachments: [],
  };
}
