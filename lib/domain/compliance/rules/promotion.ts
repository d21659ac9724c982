import type { RuleVariant } from "../finding.ts";
import {
  type CuedSentence,
  cuedSentences,
  cuesOf,
  distance,
  hasCue,
  isNegated,
} from "../lexicon/cued-sentence.ts";
import type { Cue } from "../lexicon/lexicon.ts";
import type { PromotionCue } from "../lexicon/promotion/promotion-cue.ts";
import { PROMOTION } from "../lexicon/promotion.ts";
import type { Reading } from "../reading.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { FieldHit, Hit, Rule, RuleInput } from "./rule.ts";

/**
 * No advertising: something to buy, to save or to win (a coupon, a discount, a
 * gift, a sale, other products) together with what makes an offer of it. A
 * price of this order, a refund, a refused discount and the stock of what was
 * ordered are no advertising.
 */
export const promotion: Rule<"promotion"> = {
  id: "promotion",
  find(input) {
    const fields = [input.subject, input.body].map((reading) => ({
      reading,
      sentences: cuedSentences(reading, PROMOTION, input.languages.judged),
    }));
    const isAboutOrder = fields.some(({ sentences }) =>
      sentences.some((sentence) => hasCue(sentence, "order_problem")),
    );
    return fields.flatMap(({ reading, sentences }) =>
      findAds(reading, sentences.map(readAs), isAboutOrder, input).map(
        (hit): Hit<"promotion"> => ({ ...hit, where: reading.where }),
      ),
    );
  },
};

type Variant = RuleVariant<"promotion">;
type Sentence = CuedSentence<PromotionCue>;

/** What is an advertisement without another word. */
const ADS: readonly { readonly cue: PromotionCue; readonly variant: Variant }[] = [
  { cue: "coupon_ad", variant: "coupon" },
  { cue: "discount_ad", variant: "discount" },
  { cue: "gift_ad", variant: "gift" },
  { cue: "sale_ad", variant: "future_sale" },
  { cue: "upsell_ad", variant: "upsell" },
];

/** What becomes one with any of the acts near it. */
const PAIRS: readonly {
  readonly thing: PromotionCue;
  readonly acts: readonly PromotionCue[];
  readonly variant: Variant;
}[] = [
  { thing: "coupon", acts: ["offer", "next", "invite"], variant: "coupon" },
  { thing: "discount", acts: ["offer", "next", "invite"], variant: "discount" },
  { thing: "gift", acts: ["offer", "invite"], variant: "gift" },
  {
    thing: "sale",
    acts: ["look", "announce", "invite", "offer", "next"],
    variant: "future_sale",
  },
  { thing: "price_fall", acts: ["announce", "invite", "next"], variant: "future_sale" },
  { thing: "range", acts: ["look", "announce", "invite"], variant: "upsell" },
  { thing: "shop", acts: ["look"], variant: "upsell" },
  { thing: "catalogue", acts: ["look", "attach", "announce"], variant: "upsell" },
];

/** Farther apart, the act belongs to something else in the sentence. */
const PAIR_CHARS_MAX = 80;

function findAds(
  reading: Reading,
  sentences: readonly ReadSentence[],
  isAboutOrder: boolean,
  input: RuleInput,
): FieldHit<"promotion">[] {
  return sentences.flatMap((sentence) => [
    ...sentence.ads.map(({ variant, start, end }) => ({ variant, ...place(start, end) })),
    ...restocks(sentence, isAboutOrder, input).map((cue) => ({
      variant: "restock" as const,
      ...place(cue.start, cue.end),
    })),
  ]);

  function place(start: number, end: number): Span {
    return reading.words.span(start, end);
  }
}

type Ad = Span & { readonly variant: Variant };

type ReadSentence = Sentence & { readonly ads: readonly Ad[] };

function readAs(read: Sentence): ReadSentence {
  const covered = cuesOf(read, "lookalike");
  const cues = read.cues.filter(
    (cue) => cue.concept === "lookalike" || !covered.some((other) => overlaps(cue, other)),
  );
  const sentence = { ...read, cues };
  return {
    ...sentence,
    ads: [...plainAds(sentence), ...pairedAds(sentence), ...rewards(sentence)],
  };
}

/** The price of this order is spoken of, and none of a next one. */
function isSettled(sentence: Sentence): boolean {
  return hasCue(sentence, "settled") && !hasCue(sentence, "next", "coupon_ad");
}

function plainAds(sentence: Sentence): Ad[] {
  return ADS.flatMap(({ cue, variant }) => {
    if (cue === "discount_ad" && isSettled(sentence)) return [];
    return cuesOf(sentence, cue)
      .filter((found) => !isDenied(sentence, found))
      .map(({ start, end }) => ({ start, end, variant }));
  });
}

function pairedAds(sentence: Sentence): Ad[] {
  return PAIRS.flatMap(({ thing, acts, variant }) => {
    if (thing !== "range" && thing !== "gift" && isSettled(sentence)) return [];
    return cuesOf(sentence, thing).flatMap((noun): Ad[] => {
      if (isDenied(sentence, noun)) return [];
      const act = cuesOf(sentence, ...acts).find((cue) => belongs(sentence, noun, cue));
      if (act === undefined) return [];
      const start = Math.min(noun.start, act.start);
      return [{ start, end: Math.max(noun.end, act.end), variant }];
    });
  });
}

function belongs(sentence: Sentence, noun: Span, act: Cue<PromotionCue>): boolean {
  return !overlaps(noun, act) && distance(noun, act) <= PAIR_CHARS_MAX && !isDenied(sentence, act);
}

/** A denial inside the words themselves ("costs you nothing") denies no offer. */
function isDenied(sentence: Sentence, span: Span): boolean {
  return isNegated(
    { ...sentence, moods: sentence.moods.filter((mood) => !overlaps(mood, span)) },
    span,
  );
}

/** "Leave five stars and we refund you": what is given is an incentive, whatever it is called. */
function rewards(sentence: Sentence): Ad[] {
  if (!hasCue(sentence, "exchange")) return [];
  const [review] = cuesOf(sentence, "review");
  const reward = cuesOf(sentence, "reward").find((cue) => !isDenied(sentence, cue));
  if (review === undefined || reward === undefined) return [];
  return [{ start: reward.start, end: reward.end, variant: "gift" }];
}

/**
 * "Available again" is an answer to who asked and news about an order that
 * waits; it is advertising when it comes unasked or with a call to buy.
 */
function restocks(
  sentence: Sentence,
  isAboutOrder: boolean,
  { context }: RuleInput,
): readonly Cue<PromotionCue>[] {
  const isInviting = hasCue(sentence, "invite", "look", "next");
  const isUnasked = context.mode === "proactive" && !isAboutOrder;
  if (!isInviting && !isUnasked) return [];
  return cuesOf(sentence, "available_again").filter((cue) => !isDenied(sentence, cue));
}
