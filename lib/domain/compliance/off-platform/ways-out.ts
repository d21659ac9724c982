import type { MailAddress } from "../contacts/mail-addresses.ts";
import { cuesOf, distance, hasCue } from "../lexicon/cued-sentence.ts";
import type { Link } from "../links/find-links.ts";
import { isHostOf } from "../links/hosts.ts";
import { isMakerManual } from "../links/maker-manual.ts";
import type { Reading } from "../reading.ts";
import type { RuleInput } from "../rules/rule.ts";
import { overlaps, type Span } from "../text/span.ts";
import { contains, isRefused, type Offer, type Sentence, type Variant } from "./offer.ts";

/** "The same name as here, dot com" is a link that says how to find the shop. */
export function isTold(
  { start, end, isDisguised }: Link | MailAddress,
  { text }: Reading,
): boolean {
  return (
    isDisguised &&
    /name|nom(?:bre|e)?(?!\p{L})|brand|marke|店|屋号|ショップ/iu.test(text.folded.slice(start, end))
  );
}

/** "aldo, the snail, lamps, dot, com", "find us at g m a i l": a mailbox read out, or with its invitation. */
const DICTATED =
  /[,、]\s?\p{L}|(?<!\p{L})(?:us|me|uns|mich|mir|nous|moi|nos|ci|mi)\s|\p{L}(?:nos|ci)\s/iu;

export function isDictated(way: MailAddress, { text }: Reading): boolean {
  const { start, end, isDisguised, isCertain } = way;
  return isDisguised && isCertain && DICTATED.test(text.folded.slice(start, end));
}

/** Links and mailboxes that are not the marketplace's, a carrier's or a maker's. */
export function waysOut(
  reading: Reading,
  { context, policy }: RuleInput,
): readonly (Link | MailAddress)[] {
  const known = [
    ...context.marketplaceHosts,
    ...policy.marketplaceHosts,
    ...policy.carrierHosts,
    ...policy.makerHosts,
    ...policy.mailDomains,
  ];
  const links = reading.links.filter((link) => !isMakerManual(link, reading.text.folded));
  return [...links, ...reading.mailAddresses].filter(({ host }) => !isHostOf(host, known));
}

/** Farther off, the address belongs to something else that the sentence says. */
const WAY_CHARS_MAX = 80;
/** Japanese calls behind the address, the others before it, so that what follows is for the next one. */
const BEHIND_CHARS = 20;

type Call = Span & { readonly variant: Variant; readonly isJapanese: boolean };

/**
 * "Order it at …", "write to …": the act says what the address is for, so both
 * are marked. To look at a page or to give a label ("My mail: …") calls nobody.
 */
export function linkedOffers(sentence: Sentence, reading: Reading, ways: readonly Span[]): Offer[] {
  if (ways.length === 0 || hasCue(sentence, "third_party")) return [];
  const place = reading.words.span(sentence.start, sentence.end);
  const near = ways.filter((way) => overlaps(way, place));
  const made = near.length === 0 ? [] : cuesOf(sentence, "made_order");
  const acts = near.length === 0 ? [] : cuesOf(sentence, "link_act", "link_talk");
  const calls = acts
    .filter((act) => !made.some((own) => contains(own, act)) && !isRefused(sentence, act))
    .map(({ concept, language, start, end }): Call => {
      const variant = concept === "link_act" ? "deal" : "talk";
      return { variant, isJapanese: language === "ja", ...reading.words.span(start, end) };
    });
  return near.flatMap((way) => {
    const [first] = calls
      .filter((call) => apart(call, way) <= WAY_CHARS_MAX && !isApart(call, way, reading))
      .sort((a, b) => apart(a, way) - apart(b, way));
    if (first === undefined) return [];
    const { variant } = first;
    return [
      { variant, start: Math.min(first.start, way.start), end: Math.max(first.end, way.end) },
    ];
  });
}

function apart(call: Call, way: Span): number {
  const isBehind = way.end <= call.start && !call.isJapanese;
  return distance(call, way) + (isBehind ? BEHIND_CHARS : 0);
}

/** The "shop" of "example.com/shop" and of "example[.]com/shop", and what stands in another clause. */
function isApart(call: Span, way: Span, { text }: Reading): boolean {
  const between = text.folded.slice(Math.min(call.end, way.end), Math.max(call.start, way.start));
  return overlaps(call, way) || /^\/\S*$|[;；]/.test(between);
}
