import type { RuleVariant } from "../finding.ts";
import type { AdCue } from "../lexicon/promotion.ts";
import type { Span } from "../text/span.ts";
import { type AdSentence, adCues, findPair, isDenied, says } from "./ad-sentence.ts";

export type Ad = Span & { readonly variant: RuleVariant<"promotion"> };

type Variant = Ad["variant"];

/** What is an advertisement without another word. */
const ADS: readonly { readonly cue: AdCue; readonly variant: Variant }[] = [
  { cue: "coupon_ad", variant: "coupon" },
  { cue: "discount_ad", variant: "discount" },
  { cue: "fraction", variant: "discount" },
  { cue: "bargain_ad", variant: "discount" },
  { cue: "gift_ad", variant: "gift" },
  { cue: "game_ad", variant: "gift" },
  { cue: "game", variant: "gift" },
  { cue: "sale_ad", variant: "future_sale" },
  { cue: "drop_ad", variant: "future_sale" },
  { cue: "upsell_ad", variant: "upsell" },
  { cue: "others_buy", variant: "upsell" },
];

/** What becomes one with any of the acts near it. */
const PAIRS: readonly {
  readonly thing: AdCue;
  readonly acts: readonly AdCue[];
  readonly variant: Variant;
}[] = [
  {
    thing: "coupon",
    acts: ["offer", "next", "invite", "come_back", "regular", "inside"],
    variant: "coupon",
  },
  { thing: "token", acts: ["next", "come_back"], variant: "coupon" },
  {
    thing: "discount",
    acts: ["offer", "next", "invite", "come_back", "regular", "referral"],
    variant: "discount",
  },
  {
    thing: "benefit",
    acts: ["next", "come_back", "regular", "referral", "bulk", "ordinal"],
    variant: "discount",
  },
  { thing: "hand_in", acts: ["next", "come_back", "regular", "bulk", "ordinal"], variant: "gift" },
  { thing: "referral", acts: ["reward", "benefit", "hand_in"], variant: "gift" },
  { thing: "game", acts: ["offer", "invite", "next", "benefit", "ordinal"], variant: "gift" },
  { thing: "gift", acts: ["offer", "invite", "come_back"], variant: "gift" },
  {
    thing: "sale",
    acts: ["look", "announce", "invite", "offer", "next", "first", "regular"],
    variant: "future_sale",
  },
  { thing: "price_fall", acts: ["announce", "invite", "next"], variant: "future_sale" },
  { thing: "novelty", acts: ["first", "scarce", "regular"], variant: "upsell" },
  { thing: "matching", acts: ["known", "look", "invite"], variant: "upsell" },
  { thing: "aside", acts: ["first", "novelty"], variant: "upsell" },
  { thing: "more_like", acts: ["shop"], variant: "upsell" },
  { thing: "range", acts: ["look", "announce", "invite", "first"], variant: "upsell" },
  { thing: "shop", acts: ["look"], variant: "upsell" },
  { thing: "catalogue", acts: ["look", "attach", "announce"], variant: "upsell" },
];

/** The price of this order does not change what else is on sale. */
const UNSETTLED: ReadonlySet<AdCue> = new Set<AdCue>([
  "range",
  "gift",
  "novelty",
  "referral",
  "matching",
  "more_like",
]);
const PRICED: ReadonlySet<AdCue> = new Set<AdCue>(["discount_ad", "fraction", "bargain_ad"]);

/** In an answer about the marketplace's codes; "gift card or code" names the box to type into. */
const CODES: ReadonlySet<Variant> = new Set<Variant>(["coupon", "gift"]);

/** The first offer of each kind in a sentence. */
export function readAds(sentence: AdSentence, isReply: boolean): Ad[] {
  if (sentence.cues.length === 0) return [];
  const isSettled =
    says(sentence, "settled") && !says(sentence, "next", "come_back", "coupon_ad", "bulk");
  const plain = ADS.flatMap(({ cue, variant }) => {
    if ((PRICED.has(cue) && isSettled) || (cue === "game" && isReply)) return [];
    const found = adCues(sentence, cue).find((one) => !isDenied(sentence, one));
    return found === undefined ? [] : [{ start: found.start, end: found.end, variant }];
  });
  const paired = PAIRS.flatMap(({ thing, acts, variant }) => {
    if (isSettled && !UNSETTLED.has(thing)) return [];
    if (thing === "matching" && says(sentence, "in_order")) return [];
    const span = findPair(sentence, thing, acts);
    return span === null ? [] : [{ ...span, variant }];
  });
  const ads = [...plain, ...paired, ...cutPrices(sentence, isSettled), ...rewards(sentence)];
  const isMarketplaces = isReply && says(sentence, "others_code");
  return isMarketplaces ? ads.filter(({ variant }) => !CODES.has(variant)) : ads;
}

const NUMBER_BEFORE =
  /(\d{1,6})(?:[.,]\d{1,2})?[^\p{L}\d]{0,3}(?:euros?|eur|円|dollars|pounds)?\s{0,2}$/u;
const NUMBER_BEHIND = /^\s{0,2}(?:de |los |i |des |der )?[^\p{L}\d]{0,3}(\d{1,6})/u;
const LOOKED_CHARS = 20;

/** "It costs 19 instead of 29": a word for the price, and the lower one; 29円のところ19円 has it behind. */
function cutPrices(sentence: AdSentence, isSettled: boolean): Ad[] {
  if (isSettled || !says(sentence, "price_verb", "regular")) return [];
  const cut = adCues(sentence, "instead").find(({ start, end, language }) => {
    const at = { start: start - sentence.start, end: end - sentence.start };
    const before = sentence.text.slice(Math.max(0, at.start - LOOKED_CHARS), at.start);
    const first = NUMBER_BEFORE.exec(before)?.[1];
    const second = NUMBER_BEHIND.exec(sentence.text.slice(at.end, at.end + LOOKED_CHARS))?.[1];
    if (first === undefined || second === undefined) return false;
    return language === "ja" ? Number(first) > Number(second) : Number(first) < Number(second);
  });
  return cut === undefined ? [] : [{ start: cut.start, end: cut.end, variant: "discount" }];
}

/** "Leave five stars and we refund you": what is given is an incentive, whatever it is called. */
function rewards(sentence: AdSentence): Ad[] {
  if (!says(sentence, "exchange")) return [];
  const [review] = adCues(sentence, "review");
  const reward = adCues(sentence, "reward").find((cue) => !isDenied(sentence, cue));
  if (review === undefined || reward === undefined) return [];
  return [{ start: reward.start, end: reward.end, variant: "gift" }];
}
