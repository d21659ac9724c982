import type { Lexicon } from "./lexicon.ts";
import { offPlatformDe } from "./off-platform/de.ts";
import { offPlatformEn } from "./off-platform/en.ts";
import { offPlatformEs } from "./off-platform/es.ts";
import { offPlatformFr } from "./off-platform/fr.ts";
import { offPlatformIt } from "./off-platform/it.ts";
import { offPlatformJa } from "./off-platform/ja.ts";
import type { OffPlatformCue } from "./off-platform/off-platform-cue.ts";

export const OFF_PLATFORM: Lexicon<OffPlatformCue> = {
  ...{ en: offPlatformEn, de: offPlatformDe, fr: offPlatformFr },
  ...{ es: offPlatformEs, it: offPlatformIt, ja: offPlatformJa },
};
