import { findAnswerContext } from "#lib/db/answer-context-store.ts";
import type { Db } from "#lib/db/client.ts";
import { processContext } from "#lib/db/process-context.ts";
import type { SealingKeys } from "#lib/db/sealed.ts";
import { findThreadParties, type ThreadParties } from "#lib/db/thread-store.ts";
import { type AnswerContext, checkAnswer } from "#lib/domain/compliance/check-answer.ts";
import type { Finding, Verdict } from "#lib/domain/compliance/finding.ts";
import { listOpenQuestions } from "#lib/domain/compliance/questions/open-questions.ts";
import type { Question } from "#lib/domain/compliance/questions/split-questions.ts";
import { findIdentity } from "#lib/domain/identity/scrub.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";

export type JudgeDeps = {
  readonly db: Db;
  readonly keys: SealingKeys;
  /** Links to Parley itself are no external links. */
  readonly appHost: string;
};

export type JudgedDraft = {
  readonly verdict: Verdict;
  readonly parties: ThreadParties;
  readonly context: AnswerContext;
};

/** Judges a draft as it stands. Not found: no such thread in this seller account. */
export async function judgeDraft(
  sellerAccountId: string,
  draft: { readonly threadId: string; readonly body: string },
  deps: JudgeDeps = processContext(),
): Promise<Result<JudgedDraft, { readonly code: "not_found" }>> {
  const { threadId, body } = draft;
  const parties = await findThreadParties(sellerAccountId, threadId, deps.keys, deps.db);
  const context = await findAnswerContext(sellerAccountId, threadId, deps.db);
  if (!parties || !context) return err({ code: "not_found" });
  const verdict = checkAnswer(body, context, deps.appHost);
  return ok({ verdict: withOwnAddresses(verdict, body, parties.memberEmails), parties, context });
}

/** What the buyer's last message asks and the draft seems to leave open; none once it was answered. */
export function openQuestionsOf({ parties, context }: JudgedDraft, draft: string): Question[] {
  const buyerText = parties.respondBy === null ? undefined : context.buyerTexts.at(-1);
  if (buyerText === undefined) return [];
  return listOpenQuestions({ buyerText, draft, buyerLanguage: context.buyerLocale });
}

/**
 * The rules look for addresses as such; the members' own are known, and found
 * in forms that no rule could tell from a text. Without this the finished mail
 * would be refused, and its writer would not hear why.
 */
function withOwnAddresses(
  verdict: Verdict,
  body: string,
  memberEmails: readonly string[],
): Verdict {
  if (verdict.verdict === "block") return verdict;
  const found = findIdentity(body, [{ addresses: memberEmails }]).map(
    ({ start, end }): Finding => ({
      ...{ rule: "contact_email", variant: "disguised", severity: "block", where: "body" },
      ...{ start, end, excerpt: body.slice(start, end).slice(0, 120), params: {} },
    }),
  );
  if (found.length === 0) return verdict;
  const findings = [...verdict.findings, ...found].sort((one, other) => one.start - other.start);
  return { ...verdict, verdict: "block", findings };
}
