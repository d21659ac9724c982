import type { Lexicon } from "./lexicon.ts";
import { promotionDe } from "./promotion/de.ts";
import { promotionEn } from "./promotion/en.ts";
import { promotionEs } from "./promotion/es.ts";
import { promotionFr } from "./promotion/fr.ts";
import { promotionIt } from "./promotion/it.ts";
import { promotionJa } from "./promotion/ja.ts";
import type { PromotionCue } from "./promotion/promotion-cue.ts";

export const PROMOTION: Lexicon<PromotionCue> = {
  ...{ en: promotionEn, de: promotionDe, fr: promotionFr },
  ...{ es: promotionEs, it: promotionIt, ja: promotionJa },
};
