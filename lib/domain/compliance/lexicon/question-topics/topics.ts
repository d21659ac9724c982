/** What a question is about and, in other words or another language, its answer. */
export type Topic =
  | ("return" | "exchange" | "cancel" | "invoice" | "address" | "tracking" | "stock" | "warranty")
  | ("compatible" | "material" | "size" | "colour" | "weight" | "load" | "payment" | "discount")
  | ("water" | "wash" | "oven" | "assembly" | "power" | "manual" | "gift" | "personalise")
  | ("damage" | "missing" | "photo" | "food" | "noise" | "smell" | "spare" | "age" | "pickup")
  | ("abroad" | "included" | "origin" | "shop" | "time" | "price" | "count" | "delivery");
