import type { AddressPurpose } from "./address-purposes/address-purpose.ts";
import { ADDRESS_PURPOSES_DE } from "./address-purposes/de.ts";
import { ADDRESS_PURPOSES_EN } from "./address-purposes/en.ts";
import { ADDRESS_PURPOSES_ES } from "./address-purposes/es.ts";
import { ADDRESS_PURPOSES_FR } from "./address-purposes/fr.ts";
import { ADDRESS_PURPOSES_IT } from "./address-purposes/it.ts";
import { ADDRESS_PURPOSES_JA } from "./address-purposes/ja.ts";
import type { Lexicon } from "./lexicon.ts";

export const ADDRESS_PURPOSES: Lexicon<AddressPurpose> = {
  en: ADDRESS_PURPOSES_EN,
  de: ADDRESS_PURPOSES_DE,
  fr: ADDRESS_PURPOSES_FR,
  es: ADDRESS_PURPOSES_ES,
  it: ADDRESS_PURPOSES_IT,
  ja: ADDRESS_PURPOSES_JA,
};
