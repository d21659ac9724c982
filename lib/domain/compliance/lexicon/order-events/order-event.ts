import type { Wording } from "../lexicon.ts";

/**
 * What happens to an order that goes as planned, told as done or under way.
 *
 *   received, payment, preparing    the order came in, was paid, is being made ready
 *   total, method, details          labels that shop software puts in a summary
 *   shipped, arriving, delivered    the parcel left, comes on Friday, is there
 *   tracking                        a label in front of a parcel number, or "follow your parcel"
 */
export type OrderEvent =
  | "received"
  | "payment"
  | "preparing"
  | "total"
  | "method"
  | "details"
  | "shipped"
  | "arriving"
  | "delivered"
  | "tracking";

export type OrderEventWording = Wording<OrderEvent>;
