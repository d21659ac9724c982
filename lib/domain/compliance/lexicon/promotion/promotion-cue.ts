/**
 * What advertising is made of.
 *
 *   coupon, discount, gift, sale, range, shop, catalogue, price_fall   what is advertised
 *   available_again                       it can be bought again
 *   offer, attach, look, announce, next, invite   what makes it an advertisement
 *   …_ad                                  says both at once
 *   settled                               speaks of this order's price: nothing is offered
 *   lookalike                             takes the meaning from what it covers ("gift wrap")
 *   review, reward, exchange              something for a review
 *   order_problem                         stock or shipping of this order is the matter
 */
export type PromotionCue =
  | "coupon"
  | "discount"
  | "gift"
  | "sale"
  | "range"
  | "shop"
  | "catalogue"
  | "price_fall"
  | "available_again"
  | "offer"
  | "attach"
  | "look"
  | "announce"
  | "next"
  | "invite"
  | "coupon_ad"
  | "discount_ad"
  | "gift_ad"
  | "sale_ad"
  | "upsell_ad"
  | "settled"
  | "lookalike"
  | "review"
  | "reward"
  | "exchange"
  | "order_problem";
