import type { HtmlLink } from "../html/html-document.ts";
import {
  type CuedSentence,
  cuedSentences,
  cuesOf,
  distance,
  hasCue,
  hasMood,
  isNegated,
} from "../lexicon/cued-sentence.ts";
import type { OptOutCue } from "../lexicon/opt-out/opt-out-cue.ts";
import { OPT_OUT } from "../lexicon/opt-out.ts";
import { isHostOf } from "../links/hosts.ts";
import type { Reading } from "../reading.ts";
import { overlaps, type Span } from "../text/span.ts";
import { foldWords } from "../text/word-text.ts";
import { type FieldHit, inEachField, type Rule, type RuleInput } from "./rule.ts";

/**
 * Sellers offer no way of their own to unsubscribe: no link and no word to send
 * back. Telling a buyer who asks where the marketplace's own settings are is an
 * answer.
 */
export const optOutLink: Rule<"opt_out_link"> = {
  id: "opt_out_link",
  find: (input) =>
    inEachField(input, (reading) => [...linked(reading, input), ...told(reading, input)]),
};

type OptOutHit = FieldHit<"opt_out_link">;
type Sentence = CuedSentence<OptOutCue>;

const PAIR_CHARS_MAX = 90;

/** What the targets and the words of such links are called, folded. */
const TARGET =
  /unsub|opt[-_ ]?out|abmeld|abbestell|austrag|desabonn|desinscri|darse?[-_ ]?de[-_ ]?baja|(?<![a-z])baja(?![a-z])|disiscri|desuscri|配信停止|配信解除|購読解除|登録解除|email[-_]?preferences|list[-_]?remove|stop[-_]?mail|no[-_]?more[-_]?mail|[/?&=](?:exit|goodbye|mute|quiet|leise|stumm|ausgang|sortie|silence|adieu|fuera|salir|silencio|uscita|esci|silenzio)(?![a-z])/;

function linked(reading: Reading, { context, policy }: RuleInput): OptOutHit[] {
  const own = [...context.marketplaceHosts, ...policy.marketplaceHosts];
  const written = reading.links
    .filter(({ href, host }) => TARGET.test(foldWords(href)) && !isHostOf(host, own))
    .map(({ start, end }): OptOutHit => ({ variant: "link", start, end }));
  const { html } = reading;
  const marked = (html?.links ?? [])
    .filter((link) => isOptOut(link, html?.text ?? "") && !isHostOf(hostOf(link.href), own))
    .map(({ start, end }): OptOutHit => ({ variant: "link", start, end, offsets: "raw" }));
  return [...written, ...marked];
}

function isOptOut({ href, text }: HtmlLink, shown: string): boolean {
  return TARGET.test(foldWords(href)) || TARGET.test(foldWords(shown.slice(text.start, text.end)));
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname : "";
}

function told(reading: Reading, input: RuleInput): OptOutHit[] {
  const sentences = cuedSentences(reading, OPT_OUT, input.languages.judged);
  let last = Number.NEGATIVE_INFINITY;
  return sentences.flatMap((sentence, at) => {
    // "No more mails? Reply STOP." is one way out in two sentences.
    if (at === last + 1) return [];
    const next = sentences[at + 1];
    const place = wayOut(sentence, next) ?? linkedWish(sentence, reading, input);
    if (place === null || isMarketplaces(sentence, reading, input)) return [];
    last = at;
    const byReply = [sentence, next].some((one) => one !== undefined && isAnswered(one));
    return [
      {
        variant: byReply ? "reply_word" : "link",
        ...reading.words.span(place.start, place.end),
      } as const,
    ];
  });
}

/** "Si prefiere que no le escribamos" speaks of writing and asks for no answer. */
function isAnswered(sentence: Sentence): boolean {
  const wishes = cuesOf(sentence, "unwanted");
  return cuesOf(sentence, "reply").some((cue) => !wishes.some((wish) => overlaps(cue, wish)));
}

/** Tags between "No more of these mails?" and the link that goes with it. */
const LINK_CHARS_MAX = 200;

/** Whether a link out of the marketplace stands in or right behind the sentence. */
function hasLinkBehind(sentence: Sentence, reading: Reading, own: readonly string[]): boolean {
  const place = reading.words.span(sentence.start, sentence.end);
  const raw = reading.text.rawSpan(place.start, place.end);
  const isBehind = (link: Span, from: Span) =>
    link.end > from.start && link.start < from.end + LINK_CHARS_MAX;
  return (
    reading.links.some((link) => !isHostOf(link.host, own) && isBehind(link, place)) ||
    (reading.html?.links ?? []).some(
      (link) => !isHostOf(hostOf(link.href), own) && isBehind(link, raw),
    )
  );
}

/** "No more of these mails?" above a link, whatever the link is called. */
function linkedWish(sentence: Sentence, reading: Reading, input: RuleInput): Span | null {
  const own = [...input.context.marketplaceHosts, ...input.policy.marketplaceHosts];
  const [wish] = cuesOf(sentence, "unwanted", "leave", "own_words");
  return wish !== undefined && hasLinkBehind(sentence, reading, own) ? wish : null;
}

/** "Reply STOP", or that it is unwanted and what to do then, perhaps in the next sentence. */
function wayOut(sentence: Sentence, next: Sentence | undefined): Span | null {
  const said = cuesOf(sentence, "told").find((cue) => !isDenied(sentence, cue));
  if (said !== undefined) return said;
  // "No message on the card? Answer by tomorrow": what is unwanted is not the seller's mail.
  const isOther = hasCue(sentence, "other");
  for (const wish of cuesOf(sentence, "unwanted", "leave")) {
    if (wish.concept === "leave" ? isDenied(sentence, wish) : isOther) continue;
    const how = cuesOf(sentence, "how", "reply").find(
      (cue) => !overlaps(cue, wish) && distance(cue, wish) <= PAIR_CHARS_MAX,
    );
    if (how !== undefined) {
      return { start: Math.min(how.start, wish.start), end: Math.max(how.end, wish.end) };
    }
    const isQuestion = sentence.text.trimEnd().endsWith("?") || hasMood(sentence, "condition");
    if (isQuestion && next !== undefined && hasCue(next, "reply", "how", "leave")) return wish;
  }
  return null;
}

/** Only what stands before denies it: behind it "NO" is the word to send back. */
function isDenied(sentence: Sentence, span: Span): boolean {
  const moods = sentence.moods.filter((mood) => mood.end <= span.start);
  return isNegated({ ...sentence, moods }, span);
}

/** The buyer asked, and the answer names the marketplace's settings and no way around them. */
function isMarketplaces(sentence: Sentence, reading: Reading, { context }: RuleInput): boolean {
  if (context.mode !== "reply" || !hasCue(sentence, "settings")) return false;
  const place = reading.words.span(sentence.start, sentence.end);
  const isWordSentBack = hasCue(sentence, "reply") && hasCue(sentence, "told");
  const strange = reading.links.filter(({ host }) => !isHostOf(host, context.marketplaceHosts));
  return !isWordSentBack && !strange.some((link) => overlaps(link, place));
}
