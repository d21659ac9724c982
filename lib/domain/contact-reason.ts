/**
 * Why a seller starts a message: the permitted kinds of the marketplace guide
 * and of the official API model. A critical one reaches buyers who opted out.
 */
export const CONTACT_REASONS = [
  "shipping_delay",
  "out_of_stock",
  "return_question",
  "invoice",
  "product_question",
  "delivery_scheduling",
  "address_problem",
  "customization",
  "warranty",
  "access_key",
  "legal_disclosure",
  "order_question",
  "service_appointment",
  "unexpected_problem",
] as const;

export type ContactReason = (typeof CONTACT_REASONS)[number];

/** Without an answer to these the order cannot proceed. */
const CRITICAL: ReadonlySet<ContactReason> = new Set([
  "customization",
  "delivery_scheduling",
  "address_problem",
]);

export function isCritical(reason: ContactReason): boolean {
  return CRITICAL.has(reason);
}
