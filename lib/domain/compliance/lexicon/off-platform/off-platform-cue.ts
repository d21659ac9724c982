/**
 * What leads a buyer away from the marketplace.
 *
 *   deal_act + elsewhere     "order", "buy" and "on our own site", "outside of the platform"
 *   deal_ad                  says both ("skip the fees", "direct sale")
 *   pay_act + pay_means      "pay", "send the money" and "PayPal", "bank transfer"
 *   talk_act + talk_means    "write us", "reach us" and "by phone", "on WhatsApp"
 *   talk_ad                  says both ("call us", "drop us an e-mail")
 *   search_ad                "google our name", "you find us under …"
 *   pay_ad                   says both ("skip the checkout", "pay me at the door")
 *   fee_gripe + two_of_us    what the marketplace keeps, and what is better without it
 *   cancel_here + by_hand    "cancel it here", "fetch it yourself"
 *   visit + pay_means        "come by on Saturday", "cash"
 *   not_here + come_there    "I rarely look in here", "write me there"
 *   made_order               "your order": was made, and is no call to order
 *   print                    what is quoted may be what a sign says
 *   ask_number               "give me your number", unless it is for the delivery
 *   link_act                 an offer of a shop when a link stands in the sentence
 *   link_talk                a call to write when an address stands in the sentence
 *   refusal                  the marketplace's rules, or a warning of fraud
 *   third_party              carriers, makers, the marketplace itself
 *   settled_payment          the marketplace's own refund or how the order was paid
 */
export type OffPlatformCue =
  | "deal_act"
  | "elsewhere"
  | "deal_ad"
  | "pay_act"
  | "pay_means"
  | "talk_act"
  | "talk_means"
  | "talk_ad"
  | "search_ad"
  | "pay_ad"
  | "fee_gripe"
  | "two_of_us"
  | "cancel_here"
  | "by_hand"
  | "not_here"
  | "come_there"
  | "made_order"
  | "print"
  | "ask_number"
  | "delivery"
  | "visit"
  | "link_act"
  | "link_talk"
  | "refusal"
  | "third_party"
  | "settled_payment";

/** Messengers by name, in every language. */
export const MESSENGERS =
  "whatsapp|whats app|whatsap|wa.me|telegram|viber|wechat|kakaotalk|kakao|skype|messenger|instagram|insta|facebook|discord|snapchat|imessage|facetime|zoom";

/** Ways to pay by name, in every language. */
export const PAY_BRANDS =
  "paypal|pay pal|zelle|venmo|cash app|cashapp|revolut|western union|moneygram|bitcoin|crypto*|klarna|stripe|bizum|satispay|postepay|paypay|lydia|wero|iban|sepa|google pay|apple pay|payoneer|wise|skrill|alipay";
