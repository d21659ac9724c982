import { keptWith } from "../kept.ts";
import { cuedSentences, cuesOf, hasCue } from "../lexicon/cued-sentence.ts";
import { isDenied } from "../lexicon/denial.ts";
import type { Cue } from "../lexicon/lexicon.ts";
import type { SocialCue } from "../lexicon/social-media/social-cue.ts";
import { SOCIAL_MEDIA } from "../lexicon/social-media.ts";
import type { Reading } from "../reading.ts";
import type { LexicalLanguage } from "../text/language.ts";
import { quotations } from "../text/quotations.ts";
import type { Span } from "../text/span.ts";
import {
  accountBefore,
  accountBehind,
  accountName,
  type SocialSentence,
} from "./network-accounts.ts";
import { findNetworks, type NetworkMention } from "./networks.ts";

/** Where a text asks the buyer to a network, in offsets of `reading.text`. */
export type NetworkInvitation = Span & {
  readonly network: string;
  readonly variant: "invitation" | "handle";
};

const ACT_CHARS_MAX = 60;
/** "our Instagram", "our new and official TikTok": farther off, "our" belongs to something else. */
const OWN_CHARS_MAX = 20;

/** "Follow us: @lamps". */
const HANDLE = /(?<![\p{L}\p{N}._%+-])@[a-z0-9_][a-z0-9_.]{2,29}(?![a-z0-9@])/giu;
const HASHTAG = /#(?=\p{L})[\p{L}\p{N}_]{3,30}/gu;

/**
 * A network's name alone is no offence (a product shows its notifications, a
 * seller says to have no account). An account behind it, "our" before it or a
 * call to write, follow or add makes it one; so does a call to tag the shop.
 */
export function findNetworkInvitations(
  reading: Reading,
  languages: readonly LexicalLanguage[],
): readonly NetworkInvitation[] {
  // Two rules ask for the same.
  return keptWith(reading, findNetworkInvitations, () => invitationsIn(reading, languages));
}

function invitationsIn(
  reading: Reading,
  languages: readonly LexicalLanguage[],
): readonly NetworkInvitation[] {
  const sentences = cuedSentences(reading, SOCIAL_MEDIA, languages);
  return [
    ...named(reading, sentences),
    ...handles(reading, sentences),
    ...tags(reading, sentences),
  ].map((invitation) => ({
    ...invitation,
    ...reading.words.span(invitation.start, invitation.end),
  }));
}

function named(reading: Reading, sentences: readonly SocialSentence[]): NetworkInvitation[] {
  const described = sentences.flatMap((sentence) =>
    cuesOf(sentence, "described").map(({ start, end }) => ({
      network: "social media",
      start,
      end,
    })),
  );
  const mentions = [...findNetworks(reading.words), ...described];
  if (mentions.length === 0) return [];
  // "Find us on Instagram" may be what a sign says.
  const isSign = sentences.some((sentence) => hasCue(sentence, "print"));
  const quotes = isSign ? quotations(reading.words.cased) : [];
  return mentions
    .flatMap((mention) => judge(mention, sentences, reading) ?? [])
    .filter(({ start, end }) => !quotes.some((quote) => quote.start <= start && end <= quote.end));
}

function judge(
  mention: NetworkMention,
  sentences: readonly SocialSentence[],
  { words }: Reading,
): NetworkInvitation | null {
  const { network, start, end } = mention;
  const at = sentenceAt(sentences, start);
  const sentence = sentences[at];
  if (sentence === undefined || isDenied(sentence, mention)) return null;
  if (cuesOf(sentence, "act", "own").some((cue) => isDenied(sentence, cue))) return null;
  const account =
    accountBehind(words.cased, end) ??
    accountBefore(words.cased, start) ??
    accountName(sentence, words.cased, mention);
  if (account !== null) {
    const last = Math.max(end, account.end);
    return { network, start: Math.min(start, account.start), end: last, variant: "handle" };
  }
  const cue = sentence.cues.find((one) => isNear(one, mention, words.cased));
  const next = sentences[at + 1];
  if (cue === undefined && !(next !== undefined && goesOn(next))) return null;
  return {
    ...{ network, variant: "invitation" },
    start: Math.min(cue?.start ?? start, start),
    end: Math.max(cue?.end ?? end, end),
  };
}

/** "… the app with the green phone? Send me your number, I show it there." */
function goesOn(next: SocialSentence): boolean {
  return hasCue(next, "there") && cuesOf(next, "act").some((cue) => !isDenied(next, cue));
}

/** The one that the offset lies in, found by halving: a text may name a thousand networks. */
function sentenceAt(sentences: readonly SocialSentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNear(cue: Cue<SocialCue>, mention: Span, cased: string): boolean {
  const before = mention.start - cue.end;
  if (cue.concept === "own") return before >= 0 && before <= OWN_CHARS_MAX;
  if (cue.concept === "got") return asksFor(cue, mention, cased);
  if (cue.concept === "cadence") return isPlace(mention, cased);
  const isApart = cue.end <= mention.start || mention.end <= cue.start;
  // What describes a network may hold words that call elsewhere ("on it").
  return (
    cue.concept === "act" &&
    (isApart || cue.start < mention.start || mention.end < cue.end) &&
    Math.max(before, cue.start - mention.end) <= ACT_CHARS_MAX
  );
}

/** "Got WhatsApp?", LINEお使いですか: nobody asks but to write there. */
function asksFor(cue: Span, mention: Span, cased: string): boolean {
  if (cue.end <= mention.start) return /^\s?[?？]/.test(cased.slice(mention.end, mention.end + 2));
  return /^(?:は|を|って|、)?$/.test(cased.slice(mention.end, cue.start).slice(0, 4));
}

/** "On Insta" and インスタで, but not "shows WhatsApp messages". */
function isPlace({ start, end }: Span, cased: string): boolean {
  return (
    /(?<!\p{L})(?:on|auf|bei|über|via|sur|en|por|in|su)\s$/iu.test(
      cased.slice(Math.max(0, start - 6), start),
    ) || /^(?:で|に|の(?:生|ライブ|配信|ストーリー))/.test(cased.slice(end, end + 6))
  );
}

/** An account without a network's name. */
function handles(reading: Reading, sentences: readonly SocialSentence[]): NetworkInvitation[] {
  const { cased } = reading.words;
  if (!cased.includes("@")) return [];
  return [...cased.matchAll(HANDLE)].flatMap((match) => {
    const sentence = sentences[sentenceAt(sentences, match.index)];
    const calls = sentence === undefined ? [] : cuesOf(sentence, "follow", "act", "own", "tag_ad");
    if (sentence === undefined || !calls.some((cue) => !isDenied(sentence, cue))) return [];
    const place = { start: match.index, end: match.index + match[0].length };
    return [{ ...place, network: "social media", variant: "handle" as const }];
  });
}

/** "Tag us", "post it with #lampshop": a network whatever its name. */
function tags(reading: Reading, sentences: readonly SocialSentence[]): NetworkInvitation[] {
  const { cased } = reading.words;
  const asked = sentences.flatMap((sentence) =>
    cuesOf(sentence, "tag_ad").filter((cue) => !isDenied(sentence, cue)),
  );
  const marks = cased.includes("#") ? [...cased.matchAll(HASHTAG)] : [];
  const marked = marks.flatMap((match) => {
    const sentence = sentences[sentenceAt(sentences, match.index)];
    if (sentence === undefined || !hasCue(sentence, "share")) return [];
    return [{ start: match.index, end: match.index + match[0].length }];
  });
  return [...asked, ...marked].map(({ start, end }) => ({
    ...{ network: "social media", variant: "invitation" },
    ...{ start, end },
  }));
}
