import { isBuyersSubject } from "../buyers-subject.ts";
import { findNetworkInvitations } from "../contacts/network-invitations.ts";
import { cuedSentences, cuesOf, distance, hasCue } from "../lexicon/cued-sentence.ts";
import { isDenied } from "../lexicon/denial.ts";
import type { OffPlatformCue } from "../lexicon/off-platform/off-platform-cue.ts";
import { OFF_PLATFORM } from "../lexicon/off-platform.ts";
import {
  contains,
  isRefused,
  type Offer,
  type Sentence,
  type Variant,
} from "../off-platform/offer.ts";
import { isDictated, isTold, linkedOffers, waysOut } from "../off-platform/ways-out.ts";
import type { Reading } from "../reading.ts";
import { quotations } from "../text/quotations.ts";
import { overlaps, type Span } from "../text/span.ts";
import { type FieldHit, inEachField, type Rule, type RuleInput } from "./rule.ts";

/**
 * Orders, payments and talks stay on the marketplace. An offence is an act
 * (order, pay, write us) with a place or a means that is not the marketplace's;
 * who refuses such a deal, warns of one or speaks of the carrier offends nothing.
 */
export const offPlatform: Rule<"off_platform"> = {
  id: "off_platform",
  find: (input) => inEachField(input, (reading) => findOffers(reading, input)),
};

const OFFERS: readonly { readonly cue: OffPlatformCue; readonly variant: Variant }[] = [
  { cue: "deal_ad", variant: "deal" },
  { cue: "talk_ad", variant: "talk" },
  { cue: "pay_ad", variant: "pay" },
  { cue: "ask_number", variant: "talk" },
  { cue: "search_ad", variant: "search" },
];

const PAIRS: readonly {
  readonly act: OffPlatformCue;
  readonly means: OffPlatformCue;
  readonly variant: Variant;
}[] = [
  { act: "deal_act", means: "elsewhere", variant: "deal" },
  { act: "deal_act", means: "two_of_us", variant: "deal" },
  { act: "visit", means: "pay_means", variant: "pay" },
  { act: "pay_act", means: "pay_means", variant: "pay" },
  { act: "talk_act", means: "talk_means", variant: "talk" },
];

/** Two hints that are one offer together, also in sentences that follow each other. */
const HINTS: readonly {
  readonly hint: OffPlatformCue;
  readonly offers: readonly OffPlatformCue[];
  readonly variant: Variant;
}[] = [
  {
    hint: "fee_gripe",
    offers: ["two_of_us", "elsewhere", "pay_means", "pay_ad", "cancel_here"],
    variant: "deal",
  },
  { hint: "cancel_here", offers: ["by_hand", "two_of_us", "elsewhere"], variant: "deal" },
  { hint: "not_here", offers: ["come_there"], variant: "talk" },
];
/** "Do not use this inbox. My name is …, at gmail. Write me there." */
const HINT_SENTENCES_MAX = 2;

/** Farther apart, the act has another means. */
const PAIR_CHARS_MAX = 60;
function findOffers(reading: Reading, input: RuleInput): FieldHit<"off_platform">[] {
  if (isBuyersSubject(reading, input.context)) return [];
  const ways = waysOut(reading, input);
  const named = [
    ...findNetworkInvitations(reading, input.languages.judged),
    ...ways.filter((way) => "isCertain" in way && isDictated(way, reading)),
  ].map(({ start, end }): FieldHit<"off_platform"> => ({ variant: "talk", start, end }));
  const told = ways
    .filter((way) => "scheme" in way && isTold(way, reading))
    .map(({ start, end }): FieldHit<"off_platform"> => ({ variant: "search", start, end }));
  const sentences = withoutSigns(
    cuedSentences(reading, OFF_PLATFORM, input.languages.judged),
    reading,
  );
  const hinted = sentences
    .flatMap((sentence, at) => hintedOffers(sentence, sentences, at))
    .map(({ variant, start, end }) => ({ variant, ...reading.words.span(start, end) }));
  const offered = sentences.flatMap((sentence) => [
    ...[...plainOffers(sentence), ...pairedOffers(sentence)]
      .filter((offer) => !isRefused(sentence, offer))
      .map(({ variant, start, end }) => ({ variant, ...reading.words.span(start, end) })),
    ...linkedOffers(sentence, reading, ways),
  ]);
  return [...named, ...told, ...offered, ...hinted];
}

/** "Find us on Google" may be what a sign says. */
function withoutSigns(sentences: readonly Sentence[], reading: Reading): readonly Sentence[] {
  if (!sentences.some((sentence) => hasCue(sentence, "print"))) return sentences;
  const quotes = quotations(reading.words.cased);
  if (quotes.length === 0) return sentences;
  return sentences.map((sentence) => ({
    ...sentence,
    cues: sentence.cues.filter((cue) => !quotes.some((quote) => contains(quote, cue))),
  }));
}

function plainOffers(sentence: Sentence): Offer[] {
  return OFFERS.flatMap(({ cue, variant }) => {
    // Customs and a carrier's fee are paid where the parcel is.
    if (cue === "pay_ad" && hasCue(sentence, "settled_payment", "third_party")) return [];
    return cuesOf(sentence, cue)
      .filter((found) => variant !== "talk" || isOwnLine(sentence, found))
      .map(({ start, end }) => ({ start, end, variant }));
  });
}

function pairedOffers(sentence: Sentence): Offer[] {
  return PAIRS.flatMap(({ act, means, variant }) => {
    if (variant === "pay" && hasCue(sentence, "settled_payment")) return [];
    if (act === "visit" && hasCue(sentence, "third_party")) return [];
    const made = cuesOf(sentence, "made_order");
    const acts = cuesOf(sentence, act).filter((one) => !made.some((own) => contains(own, one)));
    return cuesOf(sentence, means).flatMap((mean): Offer[] => {
      if (isDenied(sentence, mean)) return [];
      const near = acts.find(
        (one) =>
          !contains(mean, one) && distance(one, mean) <= PAIR_CHARS_MAX && !isDenied(sentence, one),
      );
      if (near === undefined) return [];
      const place = { start: Math.min(near.start, mean.start), end: Math.max(near.end, mean.end) };
      if (variant === "talk" && !isOwnLine(sentence, place)) return [];
      return [{ ...place, variant }];
    });
  });
}

function hintedOffers(sentence: Sentence, sentences: readonly Sentence[], at: number): Offer[] {
  const near = sentences.slice(Math.max(0, at - HINT_SENTENCES_MAX), at + HINT_SENTENCES_MAX + 1);
  return HINTS.flatMap(({ hint, offers, variant }): Offer[] => {
    const [first] = cuesOf(sentence, hint);
    if (first === undefined || hasCue(sentence, "third_party")) return [];
    const isOffered = near.some((other) => {
      if (hasCue(other, "third_party")) return false;
      const rest = without(other, first);
      return cuesOf(rest, ...offers).some(
        (offer) => !overlaps(offer, first) && !isRefused(rest, offer),
      );
    });
    return isOffered ? [{ start: first.start, end: first.end, variant }] : [];
  });
}

/** "I never look in here" refuses nothing: its "never" is the hint's. */
function without(sentence: Sentence, hint: Span): Sentence {
  const isOther = (cue: Span) => !overlaps(cue, hint);
  return {
    ...sentence,
    cues: sentence.cues.filter((cue) => cue.concept !== "refusal" || isOther(cue)),
    moods: sentence.moods.filter(isOther),
  };
}

/** "Us", "me" and "our", also where Spanish and Italian hang them on the verb. */
const OURS =
  /(?<!\p{L})(?:us|me|my|our|uns|mir|mich|unser\p{L}{0,3}|mein\p{L}{0,3}|nous|moi|notre|mon|nos|nuestr\p{L}{1,2}|mi|\p{L}{3,20}(?:nos|me)|ci|nostr\p{L}|mio|\p{L}{3,20}(?:ci|mi))(?!\p{L})/u;

/**
 * Not "you cannot reach us by phone", and neither the carrier nor the maker.
 * Japanese leaves out who is called: there the one who is named is meant.
 */
function isOwnLine(sentence: Sentence, { start, end }: Span): boolean {
  const isInside = (cue: Span) => start <= cue.start && cue.end <= end;
  if (sentence.moods.some((mood) => mood.concept === "negation" && isInside(mood))) return false;
  const numbers = cuesOf(sentence, "ask_number");
  if (
    numbers.some((number) => overlaps(number, { start, end })) &&
    hasCue(sentence, "third_party", "delivery")
  ) {
    return false;
  }
  const others = cuesOf(sentence, "third_party");
  if (others.some(({ language }) => language === "ja")) return false;
  const words = sentence.text.slice(start - sentence.start, end - sentence.start);
  return others.length === 0 || OURS.test(words);
}
