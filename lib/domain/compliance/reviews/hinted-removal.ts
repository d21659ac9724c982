import { cuesOf, hasCue } from "../lexicon/cued-sentence.ts";
import { overlaps, type Span } from "../text/span.ts";
import {
  type Around,
  type Heard,
  hearAround,
  isAsked,
  isGift,
  isPlace,
  isQuestion,
} from "./heard.ts";
import { pleads } from "./review-sentence.ts";
import { type HintCue, type Situation, standingHints } from "./situation.ts";

export type HintedRemoval = {
  readonly rule: "review_removal_request";
  readonly variant: "remove" | "change" | "incentive";
  readonly cue: Span;
};

/** "That comment has to vanish first", "have another look at the two stars". */
export function findHintedRemoval(situation: Situation, at: number): HintedRemoval | null {
  const around = hearAround(situation, at);
  return around === null ? null : removalFrom(around);
}

/** What the buyer wrote in public, and that it shall go or read otherwise. */
export function removalFrom(around: Around): HintedRemoval | null {
  const { now, before, near, situation } = around;
  const rule = "review_removal_request";
  const [fixable] = cuesOf(now.hint, "fixable");
  if (fixable !== undefined && situation.isReply && !situation.mayExplain) {
    return { rule, variant: "change", cue: fixable };
  }
  const own = ownWords(now, before);
  const isThreat = near.some(({ hint }) => standingHints(hint, "threat").length > 0);
  if (isThreat && own !== null && isPlace(now)) return { rule, variant: "remove", cue: own };
  const act = actOn(now, isThreat && isPlace(now));
  if (act === undefined) return null;
  const isPaid = [now, before].some((one) => one !== null && isGift(one));
  const isMeant = (isThreat && isPlace(now)) || isNamedBeside(around, act, isPaid);
  if (own === null && !isMeant) return null;
  if (!isQuestion(now) && !isAsked(now) && !isPaid && !isMeant) return null;
  const cue = own === null ? act : joined(own, act);
  if (isPaid) return { rule, variant: "incentive", cue };
  const isChange = act.concept === "mend" || act.concept === "soften";
  return { rule, variant: isChange ? "change" : "remove", cue };
}

/** What shall become of it; a question denies nothing ("would you not …?"). */
function actOn(now: Heard, isThreat: boolean): HintCue | undefined {
  const concepts = ["vanish", "mend", "soften", "retract"] as const;
  const acts = isQuestion(now)
    ? cuesOf(now.hint, ...concepts)
    : standingHints(now.hint, ...concepts);
  const done = acts.filter((cue) => !isDoneBySeller(now, cue));
  return isThreat
    ? done.find(({ concept }) => concept === "vanish" || concept === "retract")
    : done[0];
}

/** "That comment … Take it back": named in the sentence before, or after "please also this". */
function isNamedBeside({ now, before, after }: Around, act: HintCue, isPaid: boolean): boolean {
  // A date in full ("vom 3. März") parts the words from the page they stand on.
  if (before !== null && hasCue(before.hint, "lines") && isPlace(now)) return isAsked(now);
  if (before !== null && ownWords(before, null) !== null) {
    if (isPaid || isPlace(before)) return true;
    if (act.concept === "retract" && isAsked(now)) return true;
  }
  if (after === null || !pleads(after.said) || !isPlace(after)) return false;
  return ownWords(after, null) !== null;
}

const LINES = ["lines"] as const;

/** A comment or stars are public by themselves; "your lines" only where a page is named. */
function ownWords(now: Heard, before: Heard | null): HintCue | null {
  const thanked = cuesOf(now.said, "thanked");
  const isPublic = [now, before].some((one) => one !== null && isPlace(one));
  const isSoftened = hasCue(now.hint, "soften");
  const own = cuesOf(now.hint, "post", "score", ...(isPublic || isSoftened ? LINES : []));
  return own.find((cue) => !thanked.some((other) => overlaps(other, cue))) ?? null;
}

const ACTOR_GAP_MAX = 2;

/** 書き直します: the polite form without a plea or a question is what the seller does. */
const SELLER_DOES = /^(?:し|いたし|致し)?(?:ます(?!か|よう|よね)|ました(?!ら))/;

function isDoneBySeller({ said }: Heard, cue: Span): boolean {
  const next = said.text.slice(cue.end - said.start, cue.end - said.start + 8);
  if (SELLER_DOES.test(next)) return true;
  return cuesOf(said, "we_do").some(
    (actor) => actor.end <= cue.start && cue.start - actor.end <= ACTOR_GAP_MAX,
  );
}

function joined(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
