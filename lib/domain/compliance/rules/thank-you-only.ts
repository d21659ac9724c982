import type { Courtesy } from "../lexicon/courtesy.ts";
import { hasMatter, type OrderGist, orderGist, type Told } from "../order-gist.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "./rule.ts";

/** A smaller part of the text is the frame around something else, even if no word of that is known. */
const COURTESY_SHARE_MIN = 0.35;
/** Salutation, greeting and signature: lines too short to say something. */
const FRAME_CHARS_MAX = 30;

/**
 * The seller may not start a message that thanks, wishes well, offers help or
 * asks whether all is well, and does nothing else. In an answer thanks are an
 * answer, and beside anything that the order needs they are manners.
 */
export const thankYouOnly: Rule<"thank_you_only"> = {
  id: "thank_you_only",
  find(input) {
    if (input.context.mode !== "proactive") return [];
    const gist = orderGist(input);
    if (isMore(gist)) return [];
    const first = gist.courtesies.find(
      ({ concept, reading }) => reading.where === "body" && isGreeting(concept),
    );
    if (first === undefined || courtesyShare(gist, input.body) < COURTESY_SHARE_MIN) return [];
    const { reading, sentence } = first;
    const start = sentence.start + (sentence.text.length - sentence.text.trimStart().length);
    const end = sentence.start + sentence.text.trimEnd().length;
    return [{ where: "body", variant: "thanks", ...reading.words.span(start, end) }];
  },
};

/** What the order needs, a paper that goes with it, or a parcel on its way. */
function isMore(gist: OrderGist): boolean {
  const { exceptions, events, courtesies } = gist;
  return (
    hasMatter(gist) ||
    exceptions.some(({ concept }) => concept === "paper") ||
    events.some(({ concept }) => concept === "shipped" || concept === "tracking") ||
    courtesies.some(({ concept }) => concept === "patience")
  );
}

function isGreeting(concept: Courtesy): boolean {
  return concept === "thanks" || concept === "hope" || concept === "check";
}

/** How much of the body stands in sentences that are polite or tell of the order, from 0 to 1. */
function courtesyShare({ events, courtesies }: OrderGist, body: Reading): number {
  const known = new Set(
    [...events, ...courtesies].filter((told) => told.reading === body).map(startOf),
  );
  let polite = 0;
  let all = 0;
  for (const { start, end } of body.sentences) {
    const chars = body.words.text.slice(start, end).trim().length;
    if (!known.has(start) && chars <= FRAME_CHARS_MAX) continue;
    all += chars;
    if (known.has(start)) polite += chars;
  }
  return all === 0 ? 0 : polite / all;
}

const startOf = ({ sentence }: Told<string>) => sentence.start;
