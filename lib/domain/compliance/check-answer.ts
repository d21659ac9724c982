import { checkDraft } from "./check-draft.ts";
import type { Verdict } from "./finding.ts";

/** What the judge of an answer must know of its thread. */
export type AnswerContext = {
  readonly orderId: string;
  /** BCP 47. */
  readonly buyerLocale: string;
  /** Where Parley itself is reached; a link to it leads nowhere else. */
  readonly appHost: string;
  /** What the buyer wrote, oldest first: the only words that may stand behind ">" unjudged. */
  readonly buyerTexts: readonly string[];
};

/**
 * Judges a seller's answer, typed in the browser or sent by mail: the same
 * words get the same verdict, whichever way they come.
 */
export function checkAnswer(body: string, context: AnswerContext): Verdict {
  return checkDraft(
    { subject: "", body, language: context.buyerLocale },
    {
      mode: "reply",
      orderIds: [context.orderId],
      marketplaceHosts: [context.appHost],
      buyerTexts: context.buyerTexts,
    },
  );
}
