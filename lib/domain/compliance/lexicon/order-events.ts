import type { Lexicon, Wording } from "./lexicon.ts";
import { ORDER_EVENTS_DE } from "./order-events/de.ts";
import { ORDER_EVENTS_EN } from "./order-events/en.ts";
import { ORDER_EVENTS_ES } from "./order-events/es.ts";
import { ORDER_EVENTS_FR } from "./order-events/fr.ts";
import { ORDER_EVENTS_IT } from "./order-events/it.ts";
import { ORDER_EVENTS_JA } from "./order-events/ja.ts";

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

export const ORDER_EVENTS: Lexicon<OrderEvent> = {
  en: ORDER_EVENTS_EN,
  de: ORDER_EVENTS_DE,
  fr: ORDER_EVENTS_FR,
  es: ORDER_EVENTS_ES,
  it: ORDER_EVENTS_IT,
  ja: ORDER_EVENTS_JA,
};
