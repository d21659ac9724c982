import type { Lexicon } from "./lexicon.ts";
import { socialMediaDe } from "./social-media/de.ts";
import { socialMediaEn } from "./social-media/en.ts";
import { socialMediaEs } from "./social-media/es.ts";
import { socialMediaFr } from "./social-media/fr.ts";
import { socialMediaIt } from "./social-media/it.ts";
import { socialMediaJa } from "./social-media/ja.ts";
import type { SocialCue } from "./social-media/social-cue.ts";

export const SOCIAL_MEDIA: Lexicon<SocialCue> = {
  ...{ en: socialMediaEn, de: socialMediaDe, fr: socialMediaFr },
  ...{ es: socialMediaEs, it: socialMediaIt, ja: socialMediaJa },
};
