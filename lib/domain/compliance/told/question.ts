import type { Reading } from "../reading.ts";

/** "Questions?", "Not happy?": the heads of an offer of help. */
const QUESTION_CHARS_MIN = 15;
const QUESTION_CHARS_MIN_JA = 8;
export const QUESTION = /\?["')\]\s]{0,3}$|(?:でしょうか|ますか|ですか)[。?\s]{0,3}$/;
const KANA = /[ぁ-ヶ]/;
/** Advertising, requests for reviews, and what only leads to the next sentence ("Need help with it?"). */
const LEADING =
  /^\W{0,4}(?:[a-z]{3,12}ing|not|nicht|pas|no|non|want|need|looking|ready|curious|interested|got|have|haven't|lust|noch|envie|besoin|une|un|te|quieres saber|hai|ha)\b|\b(?:know|wussten sie|wusstest du|saviez|savais|savez vous que|sabes? que (?:en|su|tu|mi|la|el|hay)|sai che|sa che|wissen sie dass|weisst du dass|sabia|sabias|sapeva|sapevi|review|rate|rating|feedback|stars?|bewert\w{1,8}|rezension\w{0,2}|avis|etoiles?|rese[n]\w{1,6}|valora\w{0,6}|opinion\w{0,4}|recension\w|valuta\w{0,6}|discount|coupon|offers?|sale|angebot\w{0,2}|ofertas?|offres?|promo\w{0,8}|save|sparen|shop|store|newsletter|think|pensez|parece|pensa|gefallt|code|rabatt|gutschein|share|experience|experiencia|esperienza|erfahrung\w{0,2})\b|レビュー|評価|感想|クーポン|ご存/;

/**
 * A question that is no politeness wants an answer, so the message is there for
 * it. `polite`: where the sentences start that are politeness.
 */
export function hasQuestion(body: Reading, polite: ReadonlySet<number>): boolean {
  return body.sentences.some(({ start, end }) => {
    const text = body.words.text.slice(start, end).trim();
    return (
      text.length >= (KANA.test(text) ? QUESTION_CHARS_MIN_JA : QUESTION_CHARS_MIN) &&
      !polite.has(start) &&
      QUESTION.test(text) &&
      !LEADING.test(text)
    );
  });
}
