import type { Lexicon } from "./lexicon.ts";
import { promotionDe } from "./promotion/de.ts";
import { promotionEn } from "./promotion/en.ts";
import { promotionEs } from "./promotion/es.ts";
import { promotionFr } from "./promotion/fr.ts";
import { promotionIt } from "./promotion/it.ts";
import { promotionJa } from "./promotion/ja.ts";
import type { PromotionCue } from "./promotion/promotion-cue.ts";
import type { VeiledCue } from "./veiled-offers/veiled-cue.ts";
import { VEILED_OFFERS } from "./veiled-offers.ts";

export type AdCue = PromotionCue | VeiledCue;

/** All words of advertising in one lexicon, so that one reading of a text finds them together. */
export const PROMOTION: Lexicon<AdCue> = {
  en: { ...promotionEn, ...VEILED_OFFERS.en },
  de: { ...promotionDe, ...VEILED_OFFERS.de },
  fr: { ...promotionFr, ...VEILED_OFFERS.fr },
  es: { ...promotionEs, ...VEILED_OFFERS.es },
  it: { ...promotionIt, ...VEILED_OFFERS.it },
  ja: { ...promotionJa, ...VEILED_OFFERS.ja },
};
