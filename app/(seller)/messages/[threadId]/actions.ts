"use server";

import { defineAction } from "#lib/actions/define-action.ts";
import {
  CheckDraftInput,
  MarkThreadReadInput,
  SendMessageInput,
} from "#lib/contracts/thread-forms.ts";
import {
  type ExplainedFinding,
  explainFindings,
} from "#lib/domain/compliance/explained-finding.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { markThreadRead } from "#lib/manage/mark-thread-read.ts";
import { judgeDraft, openQuestionsOf } from "#lib/outbound/judge-draft.ts";
import { sendMessage } from "#lib/outbound/send-message.ts";

export const checkDraftAction = defineAction(
  { input: CheckDraftInput, ability: "message.send" },
  async (viewer, draft) => {
    const judged = await judgeDraft(viewer.sellerAccountId, draft);
    if (!judged.ok) return judged;
    const { verdict, findings, unjudgedLanguage } = judged.value.verdict;
    const openQuestions = openQuestionsOf(judged.value, draft.body).map(({ text }) => ({ text }));
    return ok({ verdict, findings: explainFindings(findings), unjudgedLanguage, openQuestions });
  },
);

type SendAnswer = Result<
  { readonly messageId: string },
  | { readonly code: "not_found" | "empty" | "already_sent" }
  | { readonly code: "blocked" | "needs_reason"; readonly findings: readonly ExplainedFinding[] }
>;

export const sendMessageAction = defineAction(
  { input: SendMessageInput, ability: "message.send" },
  async (viewer, draft): Promise<SendAnswer> => {
    const sent = await sendMessage(viewer, draft);
    if (sent.ok) return sent;
    if (!("findings" in sent.error)) return err(sent.error);
    return err({ ...sent.error, findings: explainFindings(sent.error.findings) });
  },
);

export const markThreadReadAction = defineAction(
  { input: MarkThreadReadInput, ability: "thread.read" },
  (viewer, seen) => markThreadRead(viewer, seen),
);
