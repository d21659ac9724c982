import { cuesOf, hasCue, hasMood } from "../lexicon/cued-sentence.ts";
import type { ReviewHint } from "../lexicon/review-hints/review-hint.ts";
import type { Span } from "../text/span.ts";
import { isIfHappy } from "./grade.ts";
import { type Around, type Heard, hearAround, isAsked, isGift, isPlace } from "./heard.ts";
import { type HintedRemoval, removalFrom } from "./hinted-removal.ts";
import { pleads } from "./review-sentence.ts";
import { type HintSentence, type Situation, standingHints } from "./situation.ts";

/** An asking without the word for what is asked. */
export type HintedTalk =
  | HintedRemoval
  | {
      readonly rule: "review_solicitation_positive";
      readonly variant: "positive" | "conditional" | "incentive" | "stars";
      readonly cue: Span;
    }
  | { readonly rule: "review_request_any"; readonly variant: "request"; readonly cue: Span };

/**
 * "Three lines under the picture would be worth gold", "that comment has to
 * vanish first": no word of it means a review, but together they do.
 */
export function findHinted(situation: Situation, at: number): HintedTalk | null {
  const around = hearAround(situation, at);
  if (around === null) return null;
  return removalFrom(around) ?? praiseFrom(around) ?? requestFrom(around);
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
  if (door === undefined || isReading(now)) return null;
  const first = before === null ? 0 : situation.hints.indexOf(before.hint);
  const wide = situation.hints.slice(first, first + DOOR_SENTENCES);
  const has = (...concepts: ReviewHint[]) => wide.some((hint) => hasCue(hint, ...concepts));
  const isGlad =
    has("praise") || near.some(({ said }) => cuesOf(said, "happy").length > 0) || has("lit");
  if (isGlad && has("sour") && has("alone")) return door;
  const isTold = hasCue(now.hint, "voice", "lit") || hasCue(now.said, "stars");
  return isTold && isFork(wide) && has("alone") ? door : null;
}

const FORK_CHARS_MAX = 45;

/** "Delighted? … Not delighted? …": short questions, of which a later one denies. */
function isFork(wide: readonly HintSentence[]): boolean {
  const asked = wide.filter(
    ({ text }) => text.trim().length <= FORK_CHARS_MAX && /[?？]\s{0,9}$/.test(text),
  );
  return asked.length > 1 && asked.slice(1).some((hint) => hasMood(hint, "negation"));
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
  const [spread] = standingHints(hint, "spread");
  if (spread !== undefined && pleads(said)) return { rule, variant, cue: spread };
  if (isReading(now)) return null;
  const isThere = isPlace(now) || (before !== null && isPlace(before) && isBlank(before));
  const [voice] = standingHints(hint, "voice", "begin");
  const [remark] = standingHints(hint, "remark");
  const isWanted = isAsked(now) || !situation.isReply || hasCue(hint, "yours");
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

/** "Care tips are on the product page": what stands there is to be read, not written. */
function isReading({ hint }: Heard): boolean {
  return hasCue(hint, "reads") && !hasCue(hint, "voice", "begin");
}

function isHopedFor({ said, hint }: Heard): boolean {
  return pleads(said) || hasCue(hint, "worth", "yours");
}

function isBlank({ hint }: Heard): boolean {
  return hasCue(hint, "blank");
}
