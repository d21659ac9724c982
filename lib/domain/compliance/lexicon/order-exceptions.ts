import type { Lexicon, Wording } from "./lexicon.ts";
import { ORDER_EXCEPTIONS_DE } from "./order-exceptions/de.ts";
import { ORDER_EXCEPTIONS_EN } from "./order-exceptions/en.ts";
import { ORDER_EXCEPTIONS_ES } from "./order-exceptions/es.ts";
import { ORDER_EXCEPTIONS_FR } from "./order-exceptions/fr.ts";
import { ORDER_EXCEPTIONS_IT } from "./order-exceptions/it.ts";
import { ORDER_EXCEPTIONS_JA } from "./order-exceptions/ja.ts";

/**
 * What makes a seller write: the order does not go as planned, or needs the buyer.
 *
 *   problem   late, out of stock, damaged, lost, returned, held at customs
 *   regret    "unfortunately", "we are sorry"
 *   remedy    refund, replacement, cancellation, return
 *   need      what the order cannot go on without: a text to engrave, an address, a day of delivery
 *   paper     what a permitted message carries: key, warranty, notice of law, manual, invoice
 */
export type OrderException = "problem" | "regret" | "remedy" | "need" | "paper";

export type OrderExceptionWording = Wording<OrderException>;

export const ORDER_EXCEPTIONS: Lexicon<OrderException> = {
  en: ORDER_EXCEPTIONS_EN,
  de: ORDER_EXCEPTIONS_DE,
  fr: ORDER_EXCEPTIONS_FR,
  es: ORDER_EXCEPTIONS_ES,
  it: ORDER_EXCEPTIONS_IT,
  ja: ORDER_EXCEPTIONS_JA,
};
