import type { RuleVariant } from "../finding.ts";
import { type CuedSentence, cuesOf, distance } from "../lexicon/cued-sentence.ts";
import { isDenied } from "../lexicon/denial.ts";
import type { OffPlatformCue } from "../lexicon/off-platform/off-platform-cue.ts";
import type { Span } from "../text/span.ts";

export type Variant = RuleVariant<"off_platform">;
export type Sentence = CuedSentence<OffPlatformCue>;
export type Offer = Span & { readonly variant: Variant };

const REFUSAL_CHARS_MAX = 100;
/** Behind one of these the refusal is over: "not allowed here, but …". */
const TURN =
  /(?<!\p{L})(?:but|however|although|so|instead|aber|jedoch|deshalb|darum|stattdessen|mais|cependant|donc|pero|sin embargo|así que|por eso|ma|però|tuttavia|quindi|perciò)(?!\p{L})|ですが|ますが|けど|ので/u;

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function isRefused(sentence: Sentence, offer: Span): boolean {
  if (isDenied(sentence, offer)) return true;
  return cuesOf(sentence, "refusal").some((refusal) => {
    if (distance(refusal, offer) > REFUSAL_CHARS_MAX) return false;
    const from = Math.min(refusal.end, offer.end) - sentence.start;
    const to = Math.max(refusal.start, offer.start) - sentence.start;
    return !TURN.test(sentence.text.slice(from, Math.max(from, to)));
  });
}
