import type { Courtesy } from "../lexicon/courtesy.ts";
import type { OrderEvent } from "../lexicon/order-events/order-event.ts";
import { hasException, orderGist, placeOf, type Told } from "../order-gist.ts";
import { overlaps } from "../text/span.ts";
import type { Hit, Rule } from "./rule.ts";

/**
 * The seller may not start a message to say that a parcel left, is on its way or
 * arrived, or to pass on its number. What goes wrong on the way may be told.
 */
export const shippingConfirmation: Rule<"shipping_confirmation"> = {
  id: "shipping_confirmation",
  find(input) {
    if (input.context.mode !== "proactive") return [];
    const gist = orderGist(input);
    if (hasException(gist)) return [];
    const others = bySentence([
      ...gist.events.filter(isEarlier),
      ...gist.courtesies.filter(isCheck),
    ]);
    const seen = new Set<string>();
    return gist.events.flatMap((told): Hit<"shipping_confirmation">[] => {
      const variant = variantOf(told);
      const key = `${told.reading.where} ${variant}`;
      if (variant === null || seen.has(key) || isPartOf(told, others.get(placeOf(told)))) return [];
      seen.add(key);
      const { reading, cue } = told;
      return [{ where: reading.where, variant, ...reading.words.span(cue.start, cue.end) }];
    });
  },
};

function variantOf(told: Told<OrderEvent>): Hit<"shipping_confirmation">["variant"] | null {
  const { concept } = told;
  if (concept === "arriving") return "shipped";
  if (concept === "shipped" || concept === "delivered") return concept;
  return concept === "tracking" && isPassedOn(told) ? "tracking" : null;
}

/** "will be shipped" is a plan, "has arrived with us" a receipt, "did it arrive well?" a courtesy. */
function isPartOf(told: Told<OrderEvent>, others: readonly Told<string>[] = []): boolean {
  return others.some(
    ({ cue }) => overlaps(cue, told.cue) && cue.end <= told.cue.end + SAME_END_CHARS,
  );
}

/** Only what stands in one sentence can share words; a long text has many of both. */
function bySentence(all: readonly Told<string>[]): ReadonlyMap<string, Told<string>[]> {
  return Map.groupBy(all, placeOf);
}

/** Of two phrases that share words, the one that goes on is about something further. */
const SAME_END_CHARS = 12;

const isEarlier = ({ concept }: Told<OrderEvent>) =>
  concept === "received" || concept === "payment" || concept === "preparing";
const isCheck = ({ concept }: Told<Courtesy>) => concept === "check";

const CODE = /[a-z]{0,3}\d[\da-z]{1,3}[ -]?[\da-z]{2,4}[ -]?[\da-z]{2,30}|\uFFFC{3}/u;
const CODE_REACH = 60;

/** A number or a link behind the label; the label alone may be about anything. */
function isPassedOn({ reading, cue }: Told<OrderEvent>): boolean {
  // Japanese names the number first: 番号 4402-7719-3385 で行方をご覧になれます.
  const start = cue.language === "ja" ? cue.start : cue.end;
  return CODE.test(reading.words.text.slice(start, cue.end + CODE_REACH));
}
