import { CANCELLING, type Cancelling } from "../lexicon/cancel-request.ts";
import { type CuedSentence, cuedSentences, cuesOf, hasCue } from "../lexicon/cued-sentence.ts";
import type { Cue } from "../lexicon/lexicon.ts";
import { normalise } from "../text/normalise.ts";
import { overlaps } from "../text/span.ts";
import { readWords } from "../text/word-text.ts";
import { type FieldHit, inEachField, type Rule, type RuleInput } from "./rule.ts";

/**
 * What cannot be delivered is cancelled by the seller. To ask whether the buyer
 * wants that, to say that they may, and to tell somebody who wants to cancel how
 * it is done are allowed; to have them do it is not.
 */
export const cancelRequest: Rule<"cancel_request"> = {
  id: "cancel_request",
  find(input) {
    if (hasBuyerAsked(input)) return [];
    return inEachField(input, (reading) =>
      cuedSentences(reading, CANCELLING, input.languages.judged).flatMap(
        (sentence): FieldHit<"cancel_request">[] => {
          const cue = askingCue(sentence, input);
          if (cue === undefined) return [];
          return [{ variant: "asks", ...reading.words.span(cue.start, cue.end) }];
        },
      ),
    );
  },
};

function askingCue(
  sentence: CuedSentence<Cancelling>,
  { context }: RuleInput,
): Cue<Cancelling> | undefined {
  // "Please cancel the appointment with the driver" leaves the order as it is.
  if (hasCue(sentence, "visit") && !hasCue(sentence, "order")) return undefined;
  const allowed = cuesOf(sentence, "wishes", "offers");
  const asks = cuesOf(sentence, "asks").find(
    (cue) => !allowed.some((other) => overlaps(other, cue)) && !isRefusal(sentence, cue),
  );
  if (asks !== undefined) return asks;
  // The way to the button answers a question; unasked and without "if you wish" it is a request.
  const isUnasked = context.mode === "proactive" && allowed.length === 0;
  return isUnasked ? cuesOf(sentence, "how").find((cue) => !isRefusal(sentence, cue)) : undefined;
}

/** "Please do not cancel": the negation stands between the request and the verb, in German also last. */
function isRefusal(sentence: CuedSentence<string>, cue: Cue<string>): boolean {
  return sentence.moods.some(({ concept, language, start, end }) => {
    if (concept !== "negation") return false;
    if (start < cue.end + NEGATION_CHARS && end > cue.start) return true;
    return language === "de" && start >= cue.end && isLast(sentence, cue.end, start, end);
  });
}

const NEGATION_CHARS = 8;
const CLAUSE_CHARS_MAX = 60;

/** "Stornieren Sie die Bestellung bitte noch nicht, …": nothing of the clause follows it. */
function isLast({ text, start }: CuedSentence<string>, from: number, at: number, end: number) {
  const between = text.slice(from - start, at - start);
  if (
    between.length > CLAUSE_CHARS_MAX ||
    /[,;:–—]|(?<!\p{L})(?:da|weil|wenn|falls)(?!\p{L})/u.test(between)
  )
    return false;
  return /^\s?(?:$|[,.;:!?–—)]|(?:mehr|ab|und|sondern|bitte)(?!\p{L}))/u.test(
    text.slice(end - start),
  );
}

const CANCEL = /cancel|storn|annul|キャンセル|取り?消/;
const TEXTS_MAX = 3;
const CHARS_MAX = 4_000;

/** Who wants to cancel may be told how. */
function hasBuyerAsked({ context }: RuleInput): boolean {
  const texts = [context.buyerAsked ?? "", ...(context.buyerTexts ?? []).slice(-TEXTS_MAX)];
  const words = readWords(normalise(texts.join("\n\n"), [], CHARS_MAX).folded).text;
  return context.mode === "reply" && CANCEL.test(words);
}
