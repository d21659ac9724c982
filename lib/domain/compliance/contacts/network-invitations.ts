import { type CuedSentence, cuedSentences, cuesOf, isNegated } from "../lexicon/cued-sentence.ts";
import type { Cue } from "../lexicon/lexicon.ts";
import { SOCIAL_MEDIA, type SocialCue } from "../lexicon/social-media.ts";
import type { Reading } from "../reading.ts";
import type { LexicalLanguage } from "../text/language.ts";
import { overlaps, type Span } from "../text/span.ts";
import { findNetworks, type NetworkMention } from "./networks.ts";

/** Where a text asks the buyer to a network, in offsets of `reading.text`. */
export type NetworkInvitation = Span & {
  readonly network: string;
  readonly variant: "invitation" | "handle";
};

const ACT_CHARS_MAX = 60;
/** "our Instagram", "our new and official TikTok": farther off, "our" belongs to something else. */
const OWN_CHARS_MAX = 20;

/** "IG: @lamps", "LINE ID: lamps88", "Insta (lamps.co)": an account behind the name. */
const ACCOUNT =
  /^[ ]?(?:id|account|name|user|username|handle|アカウント|公式)?[ ]?(?:(?:is|ist|est|es|è|は|[:：=(]| [–-])[ ]?@?[a-z0-9][a-z0-9._+-]{2,30}(?=$|[\s]{0,2}(?:$|[\n,;.)!。、|/]))|[(:：]?[ ]?@[a-z0-9._]{3,30})/i;
/** What is named there is no account but what a product does ("Instagram: filters"). */
const HANDLE = /(?<![\p{L}\p{N}._%+-])@[a-z0-9_][a-z0-9_.]{2,29}(?![a-z0-9@])/giu;

/** With its place in `reading.text`. */
type Sentence = CuedSentence<SocialCue> & { readonly place: Span };

/**
 * A network's name alone is no offence (a product shows its notifications, a
 * seller says to have no account). An account behind it, "our" before it or a
 * call to write, follow or add makes it one.
 */
export function findNetworkInvitations(
  reading: Reading,
  languages: readonly LexicalLanguage[],
): NetworkInvitation[] {
  const { folded } = reading.text;
  const mentions = findNetworks(folded);
  const hasHandle = folded.includes("@");
  if (mentions.length === 0 && !hasHandle) return [];
  const sentences = cuedSentences(reading, SOCIAL_MEDIA, languages).map((sentence) => ({
    ...sentence,
    place: reading.words.span(sentence.start, sentence.end),
  }));
  return [
    ...mentions.flatMap((mention) => judge(mention, sentences, reading) ?? []),
    ...(hasHandle ? handles(sentences, reading, mentions) : []),
  ];
}

function judge(
  mention: NetworkMention,
  sentences: readonly Sentence[],
  reading: Reading,
): NetworkInvitation | null {
  const around = sentencesAt(sentences, mention);
  const { network, start, end } = mention;
  const behind = ACCOUNT.exec(reading.text.folded.slice(end, end + 60));
  const isDenied = around.some((sentence) =>
    cuesOf(sentence, "act", "own").some((cue) => isNegated(sentence, cue)),
  );
  if (isDenied) return null;
  if (behind !== null) return { network, start, end: end + behind[0].length, variant: "handle" };
  const cues = around.flatMap((sentence) =>
    sentence.cues.filter((cue) => isNear(cue, mention, reading)),
  );
  const [cue] = cues;
  if (cue === undefined) return null;
  const place = reading.words.span(cue.start, cue.end);
  return {
    ...{ network, variant: "invitation" },
    start: Math.min(place.start, start),
    end: Math.max(place.end, end),
  };
}

/** Those that the span lies in, found by halving: a text may name a thousand networks. */
function sentencesAt(sentences: readonly Sentence[], span: Span): readonly Sentence[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.place.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((sentences[end]?.place.start ?? Number.POSITIVE_INFINITY) < span.end) end += 1;
  return sentences.slice(low, end);
}

function isNear(cue: Cue<SocialCue>, mention: Span, reading: Reading): boolean {
  const place = reading.words.span(cue.start, cue.end);
  const before = mention.start - place.end;
  if (cue.concept === "own") return before >= 0 && before <= OWN_CHARS_MAX;
  return cue.concept === "act" && Math.max(before, place.start - mention.end) <= ACT_CHARS_MAX;
}

/** "Follow us: @lamps" without a network's name. */
function handles(
  sentences: readonly Sentence[],
  reading: Reading,
  mentions: readonly NetworkMention[],
): NetworkInvitation[] {
  return [...reading.text.folded.matchAll(HANDLE)].flatMap((match) => {
    const place = { start: match.index, end: match.index + match[0].length };
    if (reading.mailAddresses.some((address) => overlaps(address, place))) return [];
    const calls = sentencesAt(sentences, place).some((sentence) =>
      cuesOf(sentence, "follow").some((cue) => !isNegated(sentence, cue)),
    );
    if (!calls) return [];
    const network = mentions[0]?.network ?? "social media";
    return [{ ...place, network, variant: "handle" as const }];
  });
}
