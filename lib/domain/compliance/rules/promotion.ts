import {
  type AdSentence,
  adCues,
  isDenied,
  says,
  toAdSentence,
} from "../advertising/ad-sentence.ts";
import { type Ad, readAds } from "../advertising/ads.ts";
import { isBuyersSubject } from "../buyers-subject.ts";
import { cuedSentences } from "../lexicon/cued-sentence.ts";
import { PROMOTION } from "../lexicon/promotion.ts";
import type { Reading } from "../reading.ts";
import { readReviewTalk } from "../reviews/review-talk.ts";
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
      sentences: cuedSentences(reading, PROMOTION, input.languages.judged).map(toAdSentence),
    }));
    const isAboutOrder = fields.some(({ sentences }) =>
      sentences.some((sentence) => says(sentence, "order_problem")),
    );
    return fields
      .filter(({ reading }) => !isBuyersSubject(reading, input.context))
      .flatMap(({ reading, sentences }) =>
        findAds(reading, sentences, isAboutOrder, input).map(
          (hit): Hit<"promotion"> => ({ ...hit, where: reading.where }),
        ),
      );
  },
};

function findAds(
  reading: Reading,
  sentences: readonly AdSentence[],
  isAboutOrder: boolean,
  input: RuleInput,
): FieldHit<"promotion">[] {
  const isReply = input.context.mode === "reply";
  const ads = sentences.flatMap((sentence, at): Ad[] => [
    ...readAds(sentence, isReply),
    ...carriedOver(sentence, sentences[at + 1]),
    ...restocks(sentence, isAboutOrder, input),
    ...(isReply ? [] : refills(sentence, sentences[at + 1])),
  ]);
  const given = incentives(reading, sentences, input).filter(
    ({ sentence }) => !ads.some((ad) => overlaps(ad, sentence)),
  );
  return [...ads, ...given]
    .filter((ad) => !(isReply && isQuoted(ad, reading)))
    .map(({ variant, start, end }) => ({ variant, ...reading.words.span(start, end) }));
}

/**
 * What is given for a review is advertising, whatever words it is asked for in.
 * Taking one back for a refund is blackmail, and advertises only with a gift.
 */
function incentives(
  reading: Reading,
  sentences: readonly AdSentence[],
  input: RuleInput,
): (Ad & { readonly sentence: Span })[] {
  const talk = readReviewTalk(reading, input).filter(({ rule, variant, sentence }) => {
    if (rule !== "review_removal_request") return variant === "incentive";
    const at = sentences.findIndex(({ start }) => start === sentence.start);
    return sentences.slice(at, at + 2).some(isGiving);
  });
  return talk.map(({ cue: { start, end }, sentence }) => ({
    variant: "gift",
    start,
    end,
    sentence,
  }));
}

function isGiving(sentence: AdSentence): boolean {
  if (says(sentence, "settled", "no_offer")) return false;
  return (
    says(sentence, "gift", "benefit", "coupon", "discount", "hand_in") ||
    (says(sentence, "offer") && says(sentence, "reward"))
  );
}

/** "The next time, just say hello. The postage is on us": the occasion, and in the next sentence the gain. */
function carriedOver(sentence: AdSentence, next: AdSentence | undefined): Ad[] {
  if (next === undefined || says(next, "order_problem", "settled", "no_offer")) return [];
  if (!says(sentence, "come_back", "referral", "bulk") || says(sentence, "settled")) return [];
  const gain = [...adCues(next, "benefit"), ...adCues(next, "hand_in")].find(
    (cue) => !isDenied(next, cue),
  );
  return gain === undefined ? [] : [{ variant: "discount", start: gain.start, end: gain.end }];
}

/** "Your filter should be used up by now. Shall we send another?", when nobody asked. */
function refills(sentence: AdSentence, next: AdSentence | undefined): Ad[] {
  if (!says(sentence, "due")) return [];
  const [more] = [sentence, next].flatMap((one) =>
    one === undefined || says(one, "order_problem") ? [] : adCues(one, "send_more"),
  );
  return more === undefined ? [] : [{ variant: "upsell", start: more.start, end: more.end }];
}

const QUOTES = ["「」", "『』", "«»", "“”", "„“"] as const;
const QUOTE_CHARS_MAX = 60;

/** Words shown in quotation marks in an answer are those of a banner, a button or the buyer. */
function isQuoted({ start, end }: Span, { words: { text } }: Reading): boolean {
  const before = text.slice(Math.max(0, start - QUOTE_CHARS_MAX), start);
  const behind = text.slice(end, end + QUOTE_CHARS_MAX);
  return QUOTES.some(([open = "", close = ""]) => {
    const opened = before.lastIndexOf(open);
    return opened !== -1 && !before.includes(close, opened + 1) && behind.includes(close);
  });
}

/**
 * "Available again" is an answer to who asked and news about an order that
 * waits; it is advertising when it comes unasked or with a call to buy.
 */
function restocks(sentence: AdSentence, isAboutOrder: boolean, { context }: RuleInput): Ad[] {
  const isInviting = says(sentence, "invite", "look", "next", "come_back", "scarce");
  const isUnasked = context.mode === "proactive" && !isAboutOrder;
  if (!isInviting && !isUnasked) return [];
  return [...adCues(sentence, "available_again"), ...adCues(sentence, "returned")]
    .filter((cue) => !isDenied(sentence, cue))
    .map(({ start, end }) => ({ variant: "restock", start, end }));
}
