import type { Lexicon } from "./lexicon.ts";
import { topicsDe } from "./question-topics/de.ts";
import { topicsEn } from "./question-topics/en.ts";
import { topicsEs } from "./question-topics/es.ts";
import { topicsFr } from "./question-topics/fr.ts";
import { topicsIt } from "./question-topics/it.ts";
import { topicsJa } from "./question-topics/ja.ts";

/** What a question is about and, in other words or another language, its answer. */
export type Topic =
  | ("return" | "exchange" | "cancel" | "invoice" | "address" | "tracking" | "stock" | "warranty")
  | ("compatible" | "material" | "size" | "colour" | "weight" | "load" | "payment" | "discount")
  | ("water" | "wash" | "oven" | "assembly" | "power" | "manual" | "gift" | "personalise")
  | ("damage" | "missing" | "photo" | "food" | "noise" | "smell" | "spare" | "age" | "pickup")
  | ("abroad" | "included" | "origin" | "time" | "price" | "count" | "delivery");

export const TOPICS: Lexicon<Topic> = {
  en: topicsEn,
  de: topicsDe,
  fr: topicsFr,
  es: topicsEs,
  it: topicsIt,
  ja: topicsJa,
};
