import { COURTESY, type Courtesy } from "./lexicon/courtesy.ts";
import { type CuedSentence, cuedSentences, isNegated } from "./lexicon/cued-sentence.ts";
import type { Cue, Lexicon } from "./lexicon/lexicon.ts";
import { ORDER_EVENTS, type OrderEvent } from "./lexicon/order-events.ts";
import { ORDER_EXCEPTIONS, type OrderException } from "./lexicon/order-exceptions.ts";
import type { Reading } from "./reading.ts";
import type { RuleInput } from "./rules/rule.ts";
import { overlaps } from "./text/span.ts";

/**
 * What a draft says about its order, told as a fact: conditions ("once it has
 * shipped"), denials and mere possibilities ("delays may occur") are left out.
 * Several rules decide by the whole of it, because one sentence about a problem
 * makes a status beside it part of the explanation.
 */
export type OrderGist = {
  readonly events: readonly Told<OrderEvent>[];
  readonly exceptions: readonly Told<OrderException>[];
  /** Said at all: politeness is politeness in a condition too. */
  readonly courtesies: readonly Told<Courtesy>[];
  /** The body asks something that is neither politeness nor advertising. */
  readonly hasQuestion: boolean;
};

export type Told<C extends string> = {
  readonly concept: C;
  readonly reading: Reading;
  readonly sentence: CuedSentence<C>;
  readonly cue: Cue<C>;
};

const gists = new WeakMap<RuleInput, OrderGist>();

/** Read once for a draft, however many rules ask. */
export function orderGist(input: RuleInput): OrderGist {
  const known = gists.get(input);
  if (known !== undefined) return known;
  const courtesies = said(input, COURTESY);
  const gist: OrderGist = {
    events: said(input, ORDER_EVENTS).filter(({ sentence, cue }) => isEventTold(sentence, cue)),
    exceptions: said(input, ORDER_EXCEPTIONS).filter(isExceptionTold),
    courtesies,
    hasQuestion: hasQuestion(input.body, courtesies),
  };
  gists.set(input, gist);
  return gist;
}

/** Whether the buyer is to answer, or something does not go by itself. */
export function hasMatter(gist: OrderGist): boolean {
  return gist.hasQuestion || hasException(gist);
}

/** Whether something does not go by itself. */
export function hasException(gist: OrderGist): boolean {
  const matters = gist.exceptions.filter(({ concept }) => concept !== "paper");
  return (
    matters.some((told) => told.concept !== "remedy" || isDone(told)) || isOffer(gist, matters)
  );
}

/** "Questions?", "Not happy?": the heads of an offer of help. */
const QUESTION_CHARS_MIN = 15;
const QUESTION_CHARS_MIN_JA = 8;
const QUESTION = /\?["')\]\s]{0,3}$|(?:でしょうか|ますか|ですか)[。?\s]{0,3}$/;
const KANA = /[ぁ-ヶ]/;
/** Advertising, requests for reviews, and what only leads to the next sentence ("Need help with it?"). */
const LEADING =
  /^\W{0,4}(?:[a-z]{3,12}ing|not|nicht|pas|no|non|want|need|looking|ready|curious|interested|got|have|haven't|lust|noch|envie|besoin|une|un|te|quieres saber|hai|ha)\b|\b(?:know|wussten sie|wusstest du|saviez|savais|sabia|sabias|sapeva|sapevi|review|rate|rating|feedback|stars?|bewert\w{1,8}|rezension\w{0,2}|avis|etoiles?|rese[n]\w{1,6}|valora\w{0,6}|opinion\w{0,4}|recension\w|valuta\w{0,6}|discount|coupon|offers?|sale|angebot\w{0,2}|ofertas?|offres?|promo\w{0,8}|save|sparen|shop|store|newsletter|think|pensez|parece|pensa|gefallt|code|rabatt|gutschein|share|experience|experiencia|esperienza|erfahrung\w{0,2})\b|レビュー|評価|感想|クーポン|ご存/;

/** A question that is no politeness wants an answer, so the message is there for it. */
function hasQuestion(body: Reading, courtesies: readonly Told<Courtesy>[]): boolean {
  const polite = new Set(
    courtesies.filter(({ reading }) => reading === body).map(({ sentence }) => sentence.start),
  );
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

/** "We will refund or replace" behind an offer of help is what the shop would do, not what it does. */
function isOffer({ courtesies }: OrderGist, matters: readonly Told<OrderException>[]): boolean {
  const isPolite = courtesies.some(({ concept }) => concept === "help" || concept === "check");
  return matters.length > 0 && !isPolite;
}

const DONE =
  /\b(?:have|has|had|was|were|been|haben|habe|wurde|wurden|hat|a ete|ont ete|avons|ai|ha sido|fue|hemos|han sido|he|e stato|e stata|abbiamo|ho|sono stati)\b|しました|致しました/;

function isDone({ sentence }: Told<OrderException>): boolean {
  return DONE.test(sentence.text);
}

function said<C extends string>(input: RuleInput, lexicon: Lexicon<C>): Told<C>[] {
  return [input.subject, input.body].flatMap((reading) =>
    cuedSentences(reading, lexicon, input.languages.judged).flatMap((sentence) =>
      sentence.cues.map((cue) => ({ concept: cue.concept, reading, sentence, cue })),
    ),
  );
}

/** Says when something is announced: "you will receive a shipping confirmation". */
const ANNOUNCED =
  /(?:you will|you'll|we will|we'll|i will|i'll) (?:then |also |soon |shortly |be )?(?:receive|receiving|get|send|sending|notify|inform|email|let|provide|update)|(?:erhalten|bekommen|erhaltst|bekommst|informieren|benachrichtigen|senden|schicken|melden|teilen) (?:sie|du|wir|ihr|ich)|(?:sie|du) (?:erhalten|bekommen|erhaltst|bekommst)|recevrez|recevras|enverrons|informerons|previendrons|vous tiendrons|recibira|recibiras|enviaremos|informaremos|avisaremos|ricevera|riceverai|invieremo|informeremo|avviseremo|comunicheremo/;
const ANNOUNCED_JA =
  /(?:お知らせ|ご連絡|ご案内|お送り|通知)(?:を)?(?:いたします|致します|します|させていただきます|差し上げます|予定)/;

/** "出荷いたしましたので、ご連絡いたします" has told it already. */
const FINITE_JA = /(?:した|ます|です)$/;

const NOT_YET =
  /\b(?:not yet|(?:not|n't)\b[^.!?]{0,60}\byet|yet to be|noch nicht|noch kein|pas encore|aun no|todavia no|non ancora|non e ancora)\b|まだ|未発送/;

function isEventTold(sentence: CuedSentence<string>, cue: Cue<OrderEvent>): boolean {
  if (cue.concept === "total" || cue.concept === "method" || cue.concept === "details") return true;
  if (isConditional(sentence, cue) || isDenied(sentence, cue)) return false;
  if (QUESTION.test(sentence.text)) return false;
  const isNote = cue.concept === "shipped" || cue.concept === "tracking";
  if (!isNote) return true;
  const before = beforeCue(sentence, cue);
  if (ANNOUNCED.test(before)) return false;
  const isNoun = !FINITE_JA.test(textOf(sentence, cue.start, cue.end));
  return !(isNoun && ANNOUNCED_JA.test(afterCue(sentence, cue).slice(0, 40)));
}

/** What only might happen, and what the shop would do then. */
const HYPOTHETICAL =
  /\b(?:may|might|can|could|any|possible|possibly|in case of|in the event|anything|eventuell|moglicherweise|konnen|kann|konnte|konnten|bei|allfallige|etwaige|peut|peuvent|pourrait|pourraient|en cas de|en cas d|sollte|sollten|should there|tout|toute|eventuel|eventuelle|puede|pueden|podria|podrian|cualquier|en caso de|posible|puo|possono|potrebbe|potrebbero|qualsiasi|in caso di|eventuale|eventuali|per ogni)\b|場合|可能性|ことがあ|万が一|万一|もし|ましたら|際は/;
const HYPOTHETICAL_CHARS = 45;

function isExceptionTold(told: Told<OrderException>): boolean {
  const { sentence, cue, concept } = told;
  if (concept === "regret" || concept === "paper") return !isConditional(sentence, cue);
  if (concept === "need") return !isConditional(sentence, cue) && !isNeedConditional(sentence, cue);
  if (concept === "remedy") {
    const isPolicy = sentence.moods.some((mood) => mood.concept === "condition");
    if (POLICY.test(sentence.text)) return false;
    return isPolicy ? IN_ANSWER.test(sentence.text) : !isDenied(sentence, cue);
  }
  const around = `${beforeCue(sentence, cue).slice(-HYPOTHETICAL_CHARS)}\n${afterCue(sentence, cue).slice(0, HYPOTHETICAL_CHARS)}`;
  if (HYPOTHETICAL.test(around) || isConditional(sentence, cue)) return false;
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

/** A condition that governs the cue: before it in the same clause; in Japanese behind it. */
function isConditional(sentence: CuedSentence<string>, cue: Cue<string>): boolean {
  return sentence.moods.some((mood) => {
    if (mood.concept !== "condition") return false;
    if (mood.language === "ja") {
      if (cue.concept === "need" || mood.end <= cue.start) return false;
      const between = textOf(sentence, cue.end, mood.start);
      return between.length <= JAPANESE_CONDITION_CHARS && !CLAUSE_END.test(between);
    }
    if (mood.end > cue.start) return false;
    const between = textOf(sentence, mood.end, cue.start);
    return (
      between.length <= CONDITION_CHARS && !CLAUSE_END.test(between) && !POSSIBLE.test(between)
    );
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
