import { type CountryCode, findPhoneNumbersInText } from "libphonenumber-js";
import { LinkifyIt } from "linkify-it";
import type { RuleId } from "#lib/domain/compliance/finding.ts";
import type { Judge } from "#tests/support/labelled-score.ts";

/**
 * What one gets without Parley in an afternoon: two libraries and plain word
 * lists, in the six languages. The measure for what the rules are worth.
 */
const linkify = new LinkifyIt();

const COUNTRY: Readonly<Record<string, CountryCode>> = {
  ...{ en: "US", de: "DE", fr: "FR", es: "ES", it: "IT", ja: "JP" },
};

const WORDS: readonly (readonly [RuleId, RegExp])[] = [
  [
    "promotion",
    /coupon|discount|voucher|% off|gutschein|rabatt|code promo|remise|réduction|cup[oó]n|descuento|buono|sconto|クーポン|割引/i,
  ],
  [
    "review_request_any",
    /review|feedback|rating|5[- ]?stars?|bewertung|bewerten|avis|étoiles|reseña|valoración|estrellas|recensione|stelle|レビュー|評価/i,
  ],
  ["social_media", /facebook|instagram|whatsapp|telegram|tiktok|wechat|twitter|\bline\b/i],
  ["off_platform", /paypal|bank transfer|überweis|virement|transferencia|bonifico|銀行振込/i],
  [
    "order_confirmation",
    /thank you for your order|order confirm|bestellbestätigung|vielen dank für ihre bestellung|merci pour votre commande|gracias por su pedido|grazie per il (?:suo|tuo) ordine|ご注文ありがとう/i,
  ],
  ["shipping_confirmation", /shipped|dispatched|versandt|versendet|expédié|enviado|spedito|発送/i],
  ["opt_out_link", /unsubscribe|abmelden|désabonner|darse de baja|disiscriv|配信停止/i],
  ["emoji", /\p{Emoji_Presentation}/u],
  ["tracking_pixel", /<img[^>]{0,200}width="?1"?\b/i],
  ["image", /<img\b/i],
];

export const judgeByBaseline: Judge = (draft) => {
  const text = `${draft.subject}\n${draft.body}`;
  const links = linkify.match(text) ?? [];
  const defaultCountry = COUNTRY[draft.lang];
  const phones = findPhoneNumbersInText(text, { ...(defaultCountry && { defaultCountry }) });
  const rules: RuleId[] = WORDS.filter(([, words]) => words.test(text)).map(([rule]) => rule);
  if (links.some(({ schema }) => schema === "mailto:")) rules.push("contact_email");
  if (links.some(({ schema }) => schema !== "mailto:")) rules.push("external_link");
  if (phones.length > 0) rules.push("contact_phone");
  if (draft.context.mode === "proactive" && !/\d{3}-\d{7}-\d{7}/.test(text)) {
    rules.push("missing_order_id");
  }
  const findings = rules.map((rule) => ({ rule, severity: "block" as const }));
  return { verdict: findings.length > 0 ? "block" : "allow", findings };
};
