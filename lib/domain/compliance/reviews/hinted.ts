import { cuesOf, hasCue, hasMood } from "../lexicon/cued-sentence.ts";
import type { ReviewHint } from "../lexicon/review-hints/review-hint.ts";
import { overlaps, type Span } from "../text/span.ts";
import { isIfHappy } from "./grade.ts";
import { holds, isLeftFree, pleads, type ReviewSentence } from "./review-sentence.ts";
import { type HintCue, type HintSentence, type Situation, standingHints } from "./situation.ts";

/** An asking without the word for what is asked. */
export type HintedTalk = { readonly cue: Span } & (
  | {
      readonly rule: "review_solicitation_positive";
      readonly variant: "positive" | "conditional" | "incentive" | "stars";
    }
  | {
      readonly rule: "review_removal_request";
      readonly variant: "remove" | "change" | "incentive";
    }
  | { readonly rule: "review_request_any"; readonly variant: "request" }
);

/** A sentence in both readings. */
type Heard = { readonly said: ReviewSentence; readonly hint: HintSentence };
type Around = {
  readonly now: Heard;
  readonly before: Heard | null;
  readonly after: Heard | null;
  /** All of them, in order. */
  readonly near: readonly Heard[];
  readonly situation: Situation;
};

/**
 * "Three lines under the picture would be worth gold", "that comment has to
 * vanish first": no word of it means a review, but together they do. Where
 * something is engraved, printed or asked for, such words are about that.
 */
export function findHinted(situation: Situation, at: number): HintedTalk | null {
  const around = hearAround(situation, at);
  if (around === null) return null;
  return removalFrom(around) ?? praiseFrom(around) ?? requestFrom(around);
}

/** The first of these alone: stars to be "looked at again" are no stars asked for. */
export function findHintedRemoval(situation: Situation, at: number): HintedTalk | null {
  const around = hearAround(situation, at);
  return around === null ? null : removalFrom(around);
}

function hearAround(situation: Situation, at: number): Around | null {
  const now = heardAt(situation, at);
  if (now === null || now.hint.cues.length === 0 || isLeftFree(now.said)) return null;
  const before = heardAt(situation, at - 1);
  const after = heardAt(situation, at + 1);
  const near = [before, now, after].filter((one) => one !== null);
  if (near.some(({ hint }) => hasCue(hint, "matter"))) return null;
  return { now, before, after, near, situation };
}

function heardAt({ sentences, hints }: Situation, at: number): Heard | null {
  const said = sentences[at];
  const hint = hints[at];
  return said === undefined || hint === undefined ? null : { said, hint };
}

/** What the buyer wrote in public, and that it shall go or read otherwise. */
function removalFrom(around: Around): HintedTalk | null {
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

function isDoneBySeller({ said }: Heard, cue: Span): boolean {
  return cuesOf(said, "we_do").some(
    (actor) => actor.end <= cue.start && cue.start - actor.end <= ACTOR_GAP_MAX,
  );
}

/** Praise in public, stars by another name, words to copy, and one door for each kind of buyer. */
function praiseFrom(around: Around): HintedTalk | null {
  const { now, before, near, situation } = around;
  const { said, hint } = now;
  const rule = "review_solicitation_positive";
  const isPaid = near.some(isGift);
  const [praise] = standingHints(hint, "praise");
  const isWanted = isPaid || isPlace(now) || isAsked(now) || hasMood(said, "condition");
  if (praise !== undefined && isWanted && !hasCue(said, "thanked")) {
    return { rule, variant: isPaid ? "incentive" : "positive", cue: praise };
  }
  const shown = starsIn(around);
  if (shown !== null) return { rule, variant: isPaid ? "incentive" : "stars", cue: shown };
  const [norm] = cuesOf(hint, "norm");
  if (norm !== undefined) return { rule, variant: "stars", cue: norm };
  const [paste] = standingHints(hint, "paste");
  if (paste !== undefined && isPlace(now) && hasQuote(near)) {
    return { rule, variant: "positive", cue: paste };
  }
  const doors = twoDoors(around, before);
  if (doors !== null) return { rule, variant: "conditional", cue: doors };
  if (situation.isReply || !isIfHappy(said) || !isPlace(now)) return null;
  const [told] = standingHints(hint, "voice");
  return told === undefined ? null : { rule, variant: "conditional", cue: told };
}

/** Stars that shine where stars are shown, or that a livelihood hangs on; no lamps, no garlands. */
function starsIn({ now, near }: Around): Span | null {
  const { said, hint } = now;
  if (near.some((one) => hasCue(one.hint, "starred"))) return null;
  const star = cuesOf(said, "stars")[0] ?? cuesOf(hint, "star")[0];
  const shines = standingHints(hint, "lit").length > 0;
  const hangsOnIt = near.some((one) => hasCue(one.hint, "survive"));
  if (star !== undefined) {
    if (hasCue(hint, "survive")) return star;
    return shines && (isPlace(now) || hangsOnIt) ? star : null;
  }
  const [light] = cuesOf(hint, "lights");
  return light !== undefined && shines && isPlace(now) ? light : null;
}

/** The content ones are sent to the page, the others to the seller alone. */
function twoDoors({ now, near, situation }: Around, before: Heard | null): Span | null {
  const [door] = standingHints(now.hint, "place", "public");
  if (door === undefined) return null;
  const first = before === null ? 0 : situation.hints.indexOf(before.hint);
  const wide = situation.hints.slice(first, first + DOOR_SENTENCES);
  const has = (...concepts: ReviewHint[]) => wide.some((hint) => hasCue(hint, ...concepts));
  const isGlad =
    has("praise") || near.some(({ said }) => cuesOf(said, "happy").length > 0) || has("lit");
  return isGlad && has("sour") && has("alone") ? door : null;
}

/** "Happy? … Say it there. Unhappy? … Say it to me alone." */
const DOOR_SENTENCES = 5;

const QUOTE = /["«“„「『][^"»”“」』]{8,200}["»”“」』]/;

function hasQuote(near: readonly Heard[]): boolean {
  return QUOTE.test(near.map(({ hint }) => hint.text).join(""));
}

/** A few words in the place for them, or a place that nobody has filled. */
function requestFrom(around: Around): HintedTalk | null {
  const { now, before, after, near, situation } = around;
  const { said, hint } = now;
  if (hasCue(said, "issue", "work", "thanked")) return null;
  if (situation.mayExplain && !pleads(said)) return null;
  const rule = "review_request_any";
  const variant = "request";
  const isThere = isPlace(now) || (before !== null && isPlace(before) && isBlank(before));
  const [voice] = standingHints(hint, "voice", "begin");
  const [remark] = standingHints(hint, "remark");
  const isWanted = isAsked(now) || !situation.isReply;
  if (isThere && remark !== undefined && isWanted && (voice !== undefined || isHopedFor(now))) {
    return { rule, variant, cue: remark };
  }
  if (!isBlank(now) || !near.some(isPlace)) return null;
  const isHinted = [now, after].some(
    (one) => one !== null && standingHints(one.hint, "voice", "begin", "remark").length > 0,
  );
  const [blank] = cuesOf(hint, "blank");
  return isHinted && blank !== undefined ? { rule, variant, cue: blank } : null;
}

function isHopedFor({ said, hint }: Heard): boolean {
  return pleads(said) || hasCue(hint, "worth");
}

function isBlank({ hint }: Heard): boolean {
  return hasCue(hint, "blank");
}

function isPlace({ hint }: Heard): boolean {
  return hasCue(hint, "place", "public");
}

function isQuestion({ hint }: Heard): boolean {
  return /[?？]\s*$/.test(hint.text);
}

function isAsked({ said, hint }: Heard): boolean {
  return pleads(said) || isQuestion({ said, hint }) || standingHints(hint, "demand").length > 0;
}

function isGift({ said, hint }: Heard): boolean {
  return standingHints(hint, "gift").length > 0 || holds(said, "reward");
}

function joined(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
