/**
 * What offers are made of that never say "coupon", "discount" or "gift". None
 * is an offer by itself but those that end in `_ad`; `advertising/ads.ts` says
 * which go together.
 *
 *   come_back   an occasion to buy again: "the next time you fill your basket"
 *   benefit     costs less or nothing: "is on us", "half of it", "geht aufs Haus"
 *   hand_in     puts something in as well: "we tuck in", "legen wir dazu"
 *   ordinal     the one that is counted up to: "the fifth bag"
 *   bulk        buying more of it: "if you take two"
 *   regular     who has bought before, told apart from others
 *   instead, price_verb   "costs 19 instead of 29"
 *   fraction    a part of the price: "two thirds of its price"
 *   first       before others: "you are the first to know"
 *   novelty     what comes new: "autumn colours", "the Brina line"
 *   referral    brings somebody: "when she gives your name"
 *   token       letters, a word, a number to show: "the word under the lid"
 *   scarce      goes fast: a call to buy
 *   returned    can be bought again, of things: "back on the shelf"
 *   matching, more_like   what goes with the thing: "the matching holder", "more like it"
 *   in_order    where it belongs to what was bought: "the matching lid in the box"
 *   known       "have you seen", "since you liked it"
 *   due, send_more   used up by now, and "shall we send another?"
 *   aside       kept for the buyer
 *   inside      "there is a"
 *   others_buy  "most who buy it take the cover as well"
 *   game        what a shop plays: a lucky bag, a stamp card
 *   game_ad, drop_ad, bargain_ad   draws and stamp cards, launches, cheaper than here
 *   others_code a code that the marketplace gave: the seller hands out none
 *   no_offer    takes the meaning from what it covers ("the return is on us")
 */
export type VeiledCue =
  | "come_back"
  | "benefit"
  | "hand_in"
  | "ordinal"
  | "bulk"
  | "regular"
  | "instead"
  | "price_verb"
  | "fraction"
  | "first"
  | "novelty"
  | "referral"
  | "token"
  | "scarce"
  | "returned"
  | "matching"
  | "in_order"
  | "more_like"
  | "known"
  | "due"
  | "send_more"
  | "aside"
  | "inside"
  | "others_buy"
  | "game"
  | "game_ad"
  | "drop_ad"
  | "bargain_ad"
  | "others_code"
  | "no_offer";
