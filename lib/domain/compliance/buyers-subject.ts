import type { DraftContext } from "./draft.ts";
import type { Reading } from "./reading.ts";

/** What mail programs put before the subject of an answer, in the languages of the rules and their neighbours. */
const ANSWERED = /^\s{0,9}(?:re|aw|antw|antwort|rv|rif|ref|res|tr|sv|r|返信) {0,2}[:：]/i;

/**
 * "Re: can I call you?" is what the buyer wrote: the words of an answer's
 * subject are those of who was first to write. A subject without the mark of an
 * answer may be the seller's own, also when it asks something.
 */
export function isBuyersSubject(reading: Reading, context: DraftContext): boolean {
  if (reading.where !== "subject" || context.mode !== "reply") return false;
  return ANSWERED.test(reading.text.folded);
}
