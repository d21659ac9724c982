import type { ExplainedFinding } from "#lib/domain/compliance/explained-finding.ts";
import type { VerdictKind } from "#lib/domain/compliance/finding.ts";

type ActionError = {
  readonly code:
    | "signed_out"
    | "not_allowed"
    | "invalid_input"
    | "not_found"
    | "blocked"
    | "needs_reason"
    | "empty"
    | "already_sent"
    | "failed";
  readonly errorId?: string | undefined;
  readonly findings?: readonly ExplainedFinding[] | undefined;
};

type ActionResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ActionError };

/** Something the buyer asked that the draft does not answer yet. */
export type OpenQuestion = { readonly text: string };

/** The server actions of the thread's route, which hands them down as properties. */
export type ThreadActions = {
  readonly checkDraft: (input: { threadId: string; body: string }) => Promise<
    ActionResult<{
      readonly verdict: VerdictKind;
      readonly findings: readonly ExplainedFinding[];
      readonly unjudgedLanguage: string | null;
      readonly openQuestions?: readonly OpenQuestion[];
    }>
  >;
  readonly sendMessage: (input: {
    threadId: string;
    draftId: string;
    body: string;
    /** Why it is sent in spite of a warning. */
    reason?: string;
    /** The rules whose warnings were shown when the reason was written. */
    reasonFor?: string[];
  }) => Promise<ActionResult<{ readonly messageId: string }>>;
  readonly markThreadRead: (input: {
    threadId: string;
    threadSeq: number;
  }) => Promise<ActionResult<null>>;
};
