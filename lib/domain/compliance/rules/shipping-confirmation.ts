import type { OrderEvent } from "../lexicon/order-events.ts";
import { hasException, orderGist, type Told } from "../order-gist.ts";
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
    const planned = gist.events.filter(({ concept }) => concept === "preparing");
    const seen = new Set<string>();
    return gist.events.flatMap((told): Hit<"shipping_confirmation">[] => {
      const variant = variantOf(told);
      const key = `${told.reading.where} ${variant}`;
      if (variant === null || seen.has(key) || isPlanned(told, planned)) return [];
      seen.add(key);
      const { reading, cue } = told;
      return [{ where: reading.where, variant, ...reading.words.span(cue.start, cue.end) }];
    });
  },
};

function variantOf(told: Told<OrderEvent>): Hit<"shipping_confirmation">["variant"] | null {
  const { concept } = told;
  if (concept === "shipped" || concept === "delivered") return concept;
  return concept === "tracking" && isPassedOn(told) ? "tracking" : null;
}

/** "will be shipped": the same words are found as a plan, and a plan is no dispatch. */
function isPlanned(told: Told<OrderEvent>, planned: readonly Told<OrderEvent>[]): boolean {
  return planned.some(({ reading, cue }) => reading === told.reading && overlaps(cue, told.cue));
}

const CODE = /[a-z]{0,3}\d[\da-z]{1,3}[ -]?[\da-z]{2,4}[ -]?[\da-z]{2,30}|\uFFFC{3}/u;
const CODE_REACH = 60;

/** A number or a link behind the label; the label alone may be about anything. */
function isPassedOn({ reading, cue }: Told<OrderEvent>): boolean {
  return CODE.test(reading.words.text.slice(cue.end, cue.end + CODE_REACH));
}
