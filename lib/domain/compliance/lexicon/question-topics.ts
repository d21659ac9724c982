import type { Lexicon } from "./lexicon.ts";
import { topicsDe } from "./question-topics/de.ts";
import { topicsEn } from "./question-topics/en.ts";
import { topicsEs } from "./question-topics/es.ts";
import { topicsFr } from "./question-topics/fr.ts";
import { topicsIt } from "./question-topics/it.ts";
import { topicsJa } from "./question-topics/ja.ts";
import type { Topic } from "./question-topics/topics.ts";

export const TOPICS: Lexicon<Topic> = {
  en: topicsEn,
  de: topicsDe,
  fr: topicsFr,
  es: topicsEs,
  it: topicsIt,
  ja: topicsJa,
};
