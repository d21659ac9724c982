import type { Lexicon } from "./lexicon.ts";
import { ORDER_EVENTS_DE } from "./order-events/de.ts";
import { ORDER_EVENTS_EN } from "./order-events/en.ts";
import { ORDER_EVENTS_ES } from "./order-events/es.ts";
import { ORDER_EVENTS_FR } from "./order-events/fr.ts";
import { ORDER_EVENTS_IT } from "./order-events/it.ts";
import { ORDER_EVENTS_JA } from "./order-events/ja.ts";
import type { OrderEvent } from "./order-events/order-event.ts";

export const ORDER_EVENTS: Lexicon<OrderEvent> = {
  en: ORDER_EVENTS_EN,
  de: ORDER_EVENTS_DE,
  fr: ORDER_EVENTS_FR,
  es: ORDER_EVENTS_ES,
  it: ORDER_EVENTS_IT,
  ja: ORDER_EVENTS_JA,
};
