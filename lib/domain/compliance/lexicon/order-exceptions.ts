import type { Lexicon } from "./lexicon.ts";
import { ORDER_EXCEPTIONS_DE } from "./order-exceptions/de.ts";
import { ORDER_EXCEPTIONS_EN } from "./order-exceptions/en.ts";
import { ORDER_EXCEPTIONS_ES } from "./order-exceptions/es.ts";
import { ORDER_EXCEPTIONS_FR } from "./order-exceptions/fr.ts";
import { ORDER_EXCEPTIONS_IT } from "./order-exceptions/it.ts";
import { ORDER_EXCEPTIONS_JA } from "./order-exceptions/ja.ts";
import type { OrderException } from "./order-exceptions/order-exception.ts";

export const ORDER_EXCEPTIONS: Lexicon<OrderException> = {
  en: ORDER_EXCEPTIONS_EN,
  de: ORDER_EXCEPTIONS_DE,
  fr: ORDER_EXCEPTIONS_FR,
  es: ORDER_EXCEPTIONS_ES,
  it: ORDER_EXCEPTIONS_IT,
  ja: ORDER_EXCEPTIONS_JA,
};
