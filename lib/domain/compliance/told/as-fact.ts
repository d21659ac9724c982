import { type CuedSentence, isNegated } from "../lexicon/cued-sentence.ts";
import type { Cue } from "../lexicon/lexicon.ts";
import type { OrderEvent } from "../lexicon/order-events/order-event.ts";
import type { OrderException } from "../lexicon/order-exceptions/order-exception.ts";
import type { OrderSign } from "../lexicon/order-signs.ts";
import { overlaps } from "../text/span.ts";
import { QUESTION } from "./question.ts";

/** Says when something is announced: "you will receive a shipping confirmation". */
const ANNOUNCED =
  /(?:you will|you'll|we will|we'll|i will|i'll) (?:then |also |soon |shortly |be )?(?:receive|receiving|get|send|sending|notify|inform|email|let|provide|update)|(?:erhalten|bekommen|erhaltst|bekommst|informieren|benachrichtigen|senden|schicken|melden|teilen) (?:sie|du|wir|ihr|ich)|(?:sie|du) (?:erhalten|bekommen|erhaltst|bekommst)|recevrez|recevras|enverrons|informerons|previendrons|vous tiendrons|recibira|recibiras|enviaremos|informaremos|avisaremos|ricevera|riceverai|invieremo|informeremo|avviseremo|comunicheremo/;
const ANNOUNCED_JA =
  /(?:お知らせ|ご連絡|ご案内|お送り|通知)(?:を)?(?:いたします|致します|します|させていただきます|差し上げます|予定)/;

/** "出荷いたしましたので、ご連絡いたします" has told it already. */
const FINITE_JA = /(?:した|ます|です)$/;

const NOT_YET =
  /\b(?:not yet|(?:not|n't)\b[^.!?]{0,60}\byet|yet to be|noch nicht|noch kein|pas encore|aun no|todavia no|non ancora|non e ancora)\b|まだ|未発送/;

export function isEventTold(sentence: CuedSentence<string>, cue: Cue<OrderEvent>): boolean {
  if (cue.concept === "total" || cue.concept === "method" || cue.concept === "details") return true;
  // "If you like the other one, let us know, and we will ship it": a plan hangs on the whole of it.
  const reach = cue.concept === "preparing" ? "sentence" : "clause";
  if (isConditional(sentence, cue, reach) || isDenied(sentence, cue)) return false;
  if (QUESTION.test(sentence.text) || isBackground(sentence, cue)) return false;
  if (cue.concept === "arriving" && APPOINTMENT.test(sentence.text)) return false;
  if (cue.concept === "preparing" && WAITS_FOR_BUYER.test(sentence.text)) return false;
  const isNote = cue.concept === "shipped" || cue.concept === "tracking";
  if (!isNote) return true;
  const before = beforeCue(sentence, cue);
  if (ANNOUNCED.test(before)) return false;
  const isNoun = !FINITE_JA.test(textOf(sentence, cue.start, cue.end));
  return !(isNoun && ANNOUNCED_JA.test(afterCue(sentence, cue).slice(0, 40)));
}

/** "Printing starts as soon as you approve the proof": not yet, and not by itself. */
const WAITS_FOR_BUYER =
  /\b(?:(?:as soon as|once|when|after|until) (?:you(?:'ve| have)? (?:approv|confirm|sen[dt]|tell|told|repl|answer|give|gave|choos|chose|provid|pick|agree|accept)|we (?:have|hear|get|receive) (?:your (?:repl|answer|approv|text|photo|choice|confirm)|from you))|(?:sobald|wenn|nachdem|bis) (?:sie|du|ihre|deine) [^,.!?]{0,50}(?:freig|bestatig|zustimm|antwort|mitteil|mitgeteilt|schick|send|gesandt|nenn|wahl|gewahlt)|(?:des que|une fois que|quand|apres que) (?:vous|tu|votre) [^,.!?]{0,30}(?:valid|confirm|envo|indiqu|repon|chois|approuv|donn|accord)|(?:en cuanto|cuando|una vez que) (?:usted )?(?:nos (?:diga|envie|indique|responda|confirme)|(?:lo |la )?(?:apruebe|confirme|elija)|tengamos su (?:respuesta|aprobacion))|(?:appena|quando|una volta che) (?:lei )?(?:approv|conferm|ci (?:dir|invi|indic|rispond|comunic|conferm)|avremo (?:il suo|la sua)))|(?:いただき|頂き|ご返信|ご承認|ご回答)次第|いただいて(?:から|後)/;

/**
 * Somebody who comes to the house is announced by rights: delivery of large
 * things, a technician. So is what must be done before the delivery.
 */
const APPOINTMENT =
  /\b(?:techni\w{1,8}|tecnic\w{1,3}|monteur\w{0,3}|installat\w{1,5}|instalador\w{0,2}|appointment|termin|spedition|rendez[- ]?vous|rdv|cita|appuntamento|two men|crew|forklift|(?:before|for|during) (?:the|your) delivery|(?:vor|bei|fur|zu) (?:der|die|ihrer|ihre) (?:lieferung|anlieferung|zustellung)|(?:avant|pour|lors de) (?:la|votre) livraison|(?:antes de|para|durante) (?:la|su) entrega|(?:prima della|per la|durante la) (?:sua )?consegna)\b|設置|搬入|作業員|技術者/;

/** ", which was shipped on the 3rd," and 発送した商品に tell which parcel is meant, not that it left. */
const RELATIVE =
  /, ?(?:which|that|qui|que|che|il quale|la quale|el cual|la cual)\b[^,.;:]{0,90}$|, ?(?:das|die|der|den)\b(?![^,]{0,90}\b(?:ist|sind|wurden?|hat|haben|wird|werden)\b)[^,.;:]{0,90}$/;
const CLAUSE_GOES_ON = /^[^,.;:]{0,25}, ?\S/;
const ATTRIBUTE_JA =
  /^(?:の)?(?:商品|お荷物|荷物|ご注文品|お品|品物)(?:です|に|が|の|は|を|から|と)/;

function isBackground(sentence: CuedSentence<string>, cue: Cue<OrderEvent>): boolean {
  const after = afterCue(sentence, cue).slice(0, BEFORE_CHARS_MAX);
  if (cue.language === "ja") return ATTRIBUTE_JA.test(after);
  const words = textOf(sentence, cue.start, cue.end);
  if (NOUN_AND_CLAUSE.test(words)) return true;
  if (!CLAUSE_GOES_ON.test(after)) return false;
  const before = beforeCue(sentence, cue).slice(-BEFORE_CHARS_MAX);
  return RELATIVE.test(before + words) || PARTICIPLE.test(words);
}

/** "The parcel which we shipped on Monday" is about to be said something of. */
const NOUN_AND_CLAUSE = /^(?:order|parcel|package|item|box|shipment)s? (?:which|that|we|i) /;

/** "colis 405-…, expédié le 3," */
const PARTICIPLE = /, ?[^\s,]{4,20}$/;

/** "Nothing to do" holds its negation, and is said all the same. */
export function isSignTold(sentence: CuedSentence<string>, cue: Cue<OrderSign>): boolean {
  if (isConditional(sentence, cue) || QUESTION.test(sentence.text)) return false;
  if (WAITS_FOR_BUYER.test(sentence.text)) return false;
  return cue.concept === "idle" || !isDenied(sentence, cue);
}

/** What only might happen, and what the shop would do then. */
const POSSIBLE_BEFORE =
  /\b(?:may|might|could|any|in case of|in the event of|should there|kann es|konnen|konnte es|konnten|sollte|sollten|eventuelle\w?|allfallige\w?|etwaige\w?|peut|peuvent|pourrait|pourraient|en cas de?|tout|eventuels?|puede|pueden|podria|podrian|cualquier|en caso de|puo|possono|potrebbe|potrebbero|qualsiasi|in caso di|eventuali?|per ogni)\b[^.!?]{0,36}$|\bbei $|(?:万が一|万一|もし)[^。]{0,12}$/;
const POSSIBLE_AFTER =
  /^[^.!?]{0,25}\b(?:(?:may|might|can|could) (?:occur|happen|arise|apply|be)|auftreten|kommen kann|vorkommen|moglich|peu\w{1,4} survenir|possibles?|pueden? (?:surgir|producirse|ocurrir|darse)|puo verificarsi|possono verificarsi)\b|^[^。]{0,12}(?:場合|可能性|ことがあ|ましたら|際は)/;
const BEFORE_CHARS_MAX = 45;

export function isExceptionTold(sentence: CuedSentence<string>, cue: Cue<OrderException>): boolean {
  const { concept } = cue;
  if (concept === "regret" || concept === "paper") return !isConditional(sentence, cue);
  if (concept === "need") return !isConditional(sentence, cue) && !isNeedConditional(sentence, cue);
  if (concept === "remedy") {
    const isPolicy = sentence.moods.some((mood) => mood.concept === "condition");
    if (POLICY.test(sentence.text)) return false;
    return isPolicy ? IN_ANSWER.test(sentence.text) : !isDenied(sentence, cue);
  }
  const isPossible =
    POSSIBLE_BEFORE.test(beforeCue(sentence, cue).slice(-BEFORE_CHARS_MAX)) ||
    POSSIBLE_AFTER.test(afterCue(sentence, cue).slice(0, BEFORE_CHARS_MAX));
  if (isPossible || isConditional(sentence, cue)) return false;
  return !isNegated(sentence, cue) || sentence.moods.some((mood) => isInside(mood, cue));
}

/** "If you prefer not to wait, we refund": an offer for this case, not the terms of the shop. */
const IN_ANSWER =
  /\b(?:prefer|rather|wait|warten|lieber|attendre|prefer\w{1,6}|esperar|aspettare|attendere)\b|お待ち|ご希望/;

const POLICY =
  /\b(?:guarantee\w{0,2}|policy|no questions asked|within \d{1,3} (?:days|hours|weeks)|(?:sous|dans les) \d{1,3} h|\d{1,3} (?:stunden|tagen|tage|heures|jours|horas|dias|ore|giorni)|hassle free|satisfaction|garantie|satisfait ou rembourse|politique de|ruckgaberecht|binnen|innerhalb von|garantia|politica de|garanzia|soddisfatti o rimborsati|entro \d{1,3} giorni)\b|日以内|保証/;

function isDenied(sentence: CuedSentence<string>, cue: Cue<string>): boolean {
  if (isNegated(sentence, cue) || NOT_YET.test(sentence.text)) return true;
  return sentence.moods.some((mood) => mood.concept === "negation" && overlaps(mood, cue));
}

/** "as soon as possible" and its like are no condition. */
const POSSIBLE = /^\W{0,3}(?:possible|you can|sea posible|posible|possibile|moglich|wie moglich)\b/;
const CLAUSE_END = /[,;:–—、]/;
const CONDITION_CHARS = 120;
const JAPANESE_CONDITION_CHARS = 12;

/** "El banco dice sí": without its accent it looks like "if". */
const SAID_YES = /(?:dicho|dijo|dice|decimos|detto|diciamo)(?: que| di)? si$/;
/** "È appena arrivato": just now, where elsewhere the word is "as soon as". */
const JUST_NOW = /\b(?:e|ha|ho|sono|abbiamo|hanno) appena$/;

/** A condition that governs the cue: before it in the same clause; in Japanese behind it. */
function isConditional(
  sentence: CuedSentence<string>,
  cue: Cue<string>,
  reach: "clause" | "sentence" = "clause",
): boolean {
  return sentence.moods.some((mood) => {
    if (mood.concept !== "condition") return false;
    if (mood.language === "ja") {
      if (cue.concept === "need" || mood.end <= cue.start) return false;
      const between = textOf(sentence, cue.end, mood.start);
      return between.length <= JAPANESE_CONDITION_CHARS && !CLAUSE_END.test(between);
    }
    if (mood.end > cue.start) return false;
    const upTo = textOf(sentence, sentence.start, mood.end);
    if (SAID_YES.test(upTo) || JUST_NOW.test(upTo)) return false;
    const between = textOf(sentence, mood.end, cue.start);
    const isReached = reach === "sentence" || !CLAUSE_END.test(between);
    return between.length <= CONDITION_CHARS && isReached && !POSSIBLE.test(between);
  });
}

/** "Please tell us if the address is wrong": the condition stands inside what was found. */
function isNeedConditional(sentence: CuedSentence<string>, cue: Cue<string>): boolean {
  return sentence.moods.some((mood) => {
    if (mood.concept !== "condition" || mood.start <= cue.start || mood.end >= cue.end)
      return false;
    if (mood.language !== "ja") return true;
    return /場合|際|もし/.test(textOf(sentence, mood.start, mood.end));
  });
}

function isInside(mood: Cue<string>, cue: Cue<string>): boolean {
  return mood.concept === "negation" && cue.start <= mood.start && mood.end <= cue.end;
}

function textOf(sentence: CuedSentence<string>, start: number, end: number): string {
  return sentence.text.slice(
    Math.max(0, start - sentence.start),
    Math.max(0, end - sentence.start),
  );
}

const beforeCue = (sentence: CuedSentence<string>, cue: Cue<string>) =>
  textOf(sentence, sentence.start, cue.start);
const afterCue = (sentence: CuedSentence<string>, cue: Cue<string>) =>
  textOf(sentence, cue.end, sentence.end);
