import type { OrderEvent } from "../lexicon/order-events/order-event.ts";
import { hasMatter, type OrderGist, orderGist, type Told } from "../order-gist.ts";
import type { Reading } from "../reading.ts";
import type { Hit, Rule, RuleInput } from "./rule.ts";

/** One label alone stands in many a message; a summary has several of them, or a price beside it. */
const SUMMARY_SIGNS_MIN = 3;
/** "Noted." and "Paid." alone may be about anything; together they confirm. */
const SIGNS_MIN = 2;

/**
 * The seller may not start a message to say that the order came in, was paid or
 * is being prepared as planned. A message that is about a problem, or that needs
 * something for the order, may mention any of it.
 */
export const orderConfirmation: Rule<"order_confirmation"> = {
  id: "order_confirmation",
  find(input) {
    if (input.context.mode !== "proactive") return [];
    const gist = orderGist(input);
    if (hasMatter(gist)) return [];
    const isShipped = gist.events.some(({ concept }) => concept === "shipped");
    // Who asked for the invoice is told that it was paid.
    const isAskedInvoice = input.asked.has("invoice");
    const found = confirmations(gist, input)
      .filter(({ variant }) => !(isAskedInvoice && variant === "payment"))
      .filter(({ variant }) => !isShipped || variant === "received" || variant === "payment")
      .map(({ variant, told }) => toHit(variant, told));
    return found.length > 0 || isShipped ? found : unnamedConfirmation(gist);
  },
};

/** A confirmation in bits that names no order; in the body, where there is one. */
function unnamedConfirmation({ signs, exceptions }: OrderGist): Hit<"order_confirmation">[] {
  const kinds = new Set(signs.map(({ concept }) => concept));
  const isCalmOnly = !kinds.has("noted") && !kinds.has("paid") && !kinds.has("agreed");
  const first = signs.find(({ reading }) => reading.where === "body");
  if (isCalmOnly || exceptions.length > 0 || kinds.size < SIGNS_MIN || first === undefined)
    return [];
  const { reading, cue } = first;
  return [{ where: "body", variant: "received", ...reading.words.span(cue.start, cue.end) }];
}

type Variant = Hit<"order_confirmation">["variant"];
type Confirmation = { readonly variant: Variant; readonly told: Told<OrderEvent> };

/** The first place of each kind in each field. */
function confirmations(gist: OrderGist, { body }: RuleInput): Confirmation[] {
  const isSummary = summarySigns(gist, body) >= SUMMARY_SIGNS_MIN;
  const found: Confirmation[] = [];
  const seen = new Set<string>();
  for (const told of gist.events) {
    const variant = variantOf(told.concept, isSummary);
    const key = `${told.reading.where} ${variant}`;
    if (variant === null || seen.has(key)) continue;
    seen.add(key);
    found.push({ variant, told });
  }
  return found;
}

/** Keys, manuals and warranties come with a table of their own, which confirms nothing. */
function summarySigns({ events, exceptions, courtesies }: OrderGist, body: Reading): number {
  if (exceptions.length > 0) return 0;
  const labels = events.filter(({ concept, reading }) => isLabel(concept) && reading === body);
  const words = labels.map(({ cue }) => body.words.text.slice(cue.start, cue.end));
  const hasPrice = body.numbers.some(({ kind }) => kind === "price");
  const hasThanks = courtesies.some(({ concept }) => concept === "thanks");
  return words.length === 0 ? 0 : new Set(words).size + Number(hasPrice) + Number(hasThanks);
}

function isLabel(concept: OrderEvent): boolean {
  return concept === "total" || concept === "method" || concept === "details";
}

function variantOf(concept: OrderEvent, isSummary: boolean): Variant | null {
  if (concept === "received" || concept === "payment" || concept === "preparing") return concept;
  return isSummary && isLabel(concept) ? "summary" : null;
}

function toHit(variant: Variant, { reading, cue }: Told<OrderEvent>): Hit<"order_confirmation"> {
  return { where: reading.where, variant, ...reading.words.span(cue.start, cue.end) };
}
