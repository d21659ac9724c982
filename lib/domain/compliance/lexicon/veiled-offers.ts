import type { Lexicon } from "./lexicon.ts";
import { veiledDe } from "./veiled-offers/de.ts";
import { veiledEn } from "./veiled-offers/en.ts";
import { veiledEs } from "./veiled-offers/es.ts";
import { veiledFr } from "./veiled-offers/fr.ts";
import { veiledIt } from "./veiled-offers/it.ts";
import { veiledJa } from "./veiled-offers/ja.ts";
import type { VeiledCue } from "./veiled-offers/veiled-cue.ts";

/** Offers that do not name themselves; `promotion.ts` reads them with those that do. */
export const VEILED_OFFERS: Lexicon<VeiledCue> = {
  ...{ en: veiledEn, de: veiledDe, fr: veiledFr },
  ...{ es: veiledEs, it: veiledIt, ja: veiledJa },
};
