import type { DraftContext } from "./draft.ts";
import type { Reading } from "./reading.ts";

const ANSWERED = /^\s*(?:re|aw|rv|antw|sv|r|返信)\s?[:：]/i;

/**
 * "Re: can I call you?" is what the buyer wrote. So is a question without the
 * mark of an answer; any other subject of a reply may be the seller's own.
 */
export function isBuyersSubject(reading: Reading, context: DraftContext): boolean {
  if (reading.where !== "subject" || context.mode !== "reply") return false;
  return ANSWERED.test(reading.text.folded) || /[?？]\s*$/.test(reading.text.folded);
}
