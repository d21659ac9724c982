import { overlaps, type Span } from "../text/span.ts";
import { type CuedSentence, isNegated } from "./cued-sentence.ts";

/**
 * Whether the thought at `span` is denied by words outside of it: a denial
 * within ("without the fees") denies no offer. Japanese denies last, so what
 * it denied before ("I do not look in here, so …") is another thought.
 */
export function isDenied(sentence: CuedSentence<string>, span: Span): boolean {
  const moods = sentence.moods.filter(
    (mood) => !overlaps(mood, span) && !(mood.language === "ja" && mood.end <= span.start),
  );
  return isNegated({ ...sentence, moods }, span);
}
