import type { Wording } from "../lexicon.ts";

/**
 * What makes a seller write: the order does not go as planned, or needs the buyer.
 *
 *   problem   late, out of stock, damaged, lost, returned, held at customs
 *   regret    "unfortunately", "we are sorry"
 *   aside     sorry for the short message, the disturbance: about the writing, not about the order
 *   remedy    refund, replacement, cancellation, return
 *   need      what the order cannot go on without: a text to engrave, an address, a day of delivery
 *   paper     what a permitted message carries: key, warranty, notice of law, manual, invoice
 */
export type OrderException = "problem" | "regret" | "aside" | "remedy" | "need" | "paper";

export type OrderExceptionWording = Wording<OrderException>;
