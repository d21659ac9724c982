import { keptWith } from "./kept.ts";
import { COURTESY, type Courtesy } from "./lexicon/courtesy.ts";
import { type CuedSentence, cuedSentences } from "./lexicon/cued-sentence.ts";
import type { Cue, Lexicon } from "./lexicon/lexicon.ts";
import type { OrderEvent } from "./lexicon/order-events/order-event.ts";
import { ORDER_EVENTS } from "./lexicon/order-events.ts";
import type { OrderException } from "./lexicon/order-exceptions/order-exception.ts";
import { ORDER_EXCEPTIONS } from "./lexicon/order-exceptions.ts";
import { ORDER_SIGNS, type OrderSign } from "./lexicon/order-signs.ts";
import type { Reading } from "./reading.ts";
import type { RuleInput } from "./rules/rule.ts";
import { overlaps } from "./text/span.ts";
import { isEventTold, isExceptionTold, isSignTold } from "./told/as-fact.ts";
import { hasQuestion } from "./told/question.ts";

/**
 * What a draft says about its order, told as a fact: conditions ("once it has
 * shipped"), denials and mere possibilities ("delays may occur") are left out.
 * Several rules decide by the whole of it, because one sentence about a problem
 * makes a status beside it part of the explanation.
 */
export type OrderGist = {
  readonly events: readonly Told<OrderEvent>[];
  /** Bits of a confirmation that does not name the order. */
  readonly signs: readonly Told<OrderSign>[];
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

/** Read once for a draft, however many rules ask. */
export function orderGist(input: RuleInput): OrderGist {
  return keptWith(input.body, orderGist, () => readGist(input));
}

function readGist(input: RuleInput): OrderGist {
  const courtesies = said(input, COURTESY);
  const signs = said(input, ORDER_SIGNS).filter(({ sentence, cue }) => isSignTold(sentence, cue));
  return {
    events: said(input, ORDER_EVENTS).filter(({ sentence, cue }) => isEventTold(sentence, cue)),
    signs,
    exceptions: exceptionsTold(input, signs),
    courtesies,
    hasQuestion: hasQuestion(input.body, startsOf(courtesies, input.body)),
  };
}

/**
 * "Sorry for the short message" regrets the message and is no problem of the
 * order; "no answer needed" needs none.
 */
function exceptionsTold(input: RuleInput, signs: OrderGist["signs"]): Told<OrderException>[] {
  const all = said(input, ORDER_EXCEPTIONS);
  const excuses: Told<string>[] = [
    ...all.filter(({ concept }) => concept === "aside"),
    ...signs.filter(({ concept }) => concept === "idle"),
  ];
  const excused = Map.groupBy(excuses, placeOf);
  return all.filter((told) => {
    if (told.concept === "aside" || !isExceptionTold(told.sentence, told.cue)) return false;
    if (told.concept !== "regret" && told.concept !== "need") return true;
    return !excused.get(placeOf(told))?.some(({ cue }) => overlaps(cue, told.cue));
  });
}

/** The sentence it stands in, whichever lexicon found it. */
export const placeOf = ({ reading, sentence }: Told<string>) =>
  `${reading.where} ${sentence.start}`;

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

function startsOf(told: readonly Told<string>[], body: Reading): ReadonlySet<number> {
  return new Set(
    told.filter(({ reading }) => reading === body).map(({ sentence }) => sentence.start),
  );
}

function said<C extends string>(input: RuleInput, lexicon: Lexicon<C>): Told<C>[] {
  return [input.subject, input.body].flatMap((reading) =>
    cuedSentences(reading, lexicon, input.languages.judged).flatMap((sentence) =>
      sentence.cues.map((cue) => ({ concept: cue.concept, reading, sentence, cue })),
    ),
  );
}
