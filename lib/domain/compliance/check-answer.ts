import { checkDraft } from "./check-draft.ts";
import type { DraftOrder } from "./draft.ts";
import type { Verdict } from "./finding.ts";
import type { Policy } from "./policy.ts";

/** What the judge of an answer must know of its thread. */
export type AnswerContext = {
  readonly orderId: string;
  readonly order: DraftOrder;
  /** What both read above the message; the buyer's words, unless the seller began. */
  readonly threadSubject: string;
  /** BCP 47. */
  readonly buyerLocale: string;
  /** What the buyer wrote, oldest first: the only words that may stand behind ">" unjudged. */
  readonly buyerTexts: readonly string[];
  readonly policy: Policy;
};

/**
 * Judges what a seller writes into a thread, typed in the browser or sent by
 * mail: the same words get the same verdict, whichever way they come. Where the
 * buyer never wrote the seller starts the talk, and the stricter rules hold.
 * `appHost`: where Parley itself is reached; a link to it leads nowhere else.
 */
export function checkAnswer(body: string, context: AnswerContext, appHost: string): Verdict {
  const isReply = context.buyerTexts.length > 0;
  return checkDraft(
    {
      subject: isReply ? "" : context.threadSubject,
      body,
      language: context.buyerLocale,
    },
    {
      mode: isReply ? "reply" : "proactive",
      orderIds: [context.orderId],
      order: context.order,
      marketplaceHosts: [appHost],
      preferredLanguage: context.buyerLocale,
      buyerTexts: context.buyerTexts,
    },
    context.policy,
  );
}
