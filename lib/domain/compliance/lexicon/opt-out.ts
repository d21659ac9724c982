import type { Lexicon } from "./lexicon.ts";
import { optOutDe } from "./opt-out/de.ts";
import { optOutEn } from "./opt-out/en.ts";
import { optOutEs } from "./opt-out/es.ts";
import { optOutFr } from "./opt-out/fr.ts";
import { optOutIt } from "./opt-out/it.ts";
import { optOutJa } from "./opt-out/ja.ts";
import type { OptOutCue } from "./opt-out/opt-out-cue.ts";

export const OPT_OUT: Lexicon<OptOutCue> = {
  ...{ en: optOutEn, de: optOutDe, fr: optOutFr },
  ...{ es: optOutEs, it: optOutIt, ja: optOutJa },
};
