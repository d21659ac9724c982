/**
 * What a postal address in a message is for.
 *
 *   visit     an invitation to come to a place of the seller's
 *   nearby    "if you are ever in the area", which may be said for a carrier, too
 *   shop      "visit our store", which may be a page of the marketplace
 *   hours     opening hours, a day or "in person": the store has a door
 *   return    something travels back to the seller: return, repair, exchange
 *   carrier   a depot, a pick-up point, customs
 *   buyer     the buyer's own address, read back or delivered to
 *   own       "our office", "we are at"
 *   worker    who comes to the buyer: a driver, a technician
 *   thanks    "thank you for your visit", which is said of pages too
 *   closing   the greeting above a signature
 */
export type AddressPurpose =
  | "visit"
  | "nearby"
  | "shop"
  | "hours"
  | "return"
  | "carrier"
  | "buyer"
  | "own"
  | "worker"
  | "thanks"
  | "closing";
