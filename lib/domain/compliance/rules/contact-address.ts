import { findPostalAddresses, type PostalAddress } from "../contacts/postal-addresses.ts";
import type { AddressPurpose } from "../lexicon/address-purposes/address-purpose.ts";
import { ADDRESS_PURPOSES } from "../lexicon/address-purposes.ts";
import { type CuedSentence, cuedSentences, hasCue, isNegated } from "../lexicon/cued-sentence.ts";
import type { Cue } from "../lexicon/lexicon.ts";
import type { Reading } from "../reading.ts";
import { overlaps, type Span } from "../text/span.ts";
import { type FieldHit, inEachField, type Rule, type RuleInput } from "./rule.ts";

/**
 * No postal address and no invitation to a place of the seller's. Free of it:
 * the buyer's own address, read back to be confirmed, and the address the buyer
 * asked to return something to. Of a return, a repair or the carrier's depot the
 * rule only advises.
 */
export const contactAddress: Rule<"contact_address"> = {
  id: "contact_address",
  find: (input) => inEachField(input, (reading) => findIn(reading, input)),
};

type AddressHit = FieldHit<"contact_address">;
type Sentence = CuedSentence<AddressPurpose>;

function findIn(reading: Reading, input: RuleInput): AddressHit[] {
  const sentences = cuedSentences(reading, ADDRESS_PURPOSES, input.languages.judged);
  const invitations = sentences.flatMap(invitationsIn);
  const cues = sentences.flatMap((sentence) =>
    sentence.cues.filter((cue) => cue.concept !== "return" || !isNegated(sentence, cue)),
  );
  const addresses = findPostalAddresses(reading.words.cased);
  const judged = addresses.flatMap((address, at) => {
    const from = paragraphsFrom(reading, addresses[at - 1], address);
    const said = { cues: cues.filter(({ start }) => start >= from), invitations };
    return isAsked(reading, address, said) ? [] : (judge(address, said, input) ?? []);
  });
  const places = judged.filter(({ variant }) => variant === "visit");
  const alone = invitations
    .filter((cue) => !places.some((place) => isNear(place, cue)))
    .map(({ start, end }): AddressHit => ({ variant: "visit", start, end }));
  return [...judged, ...alone].map((hit) => ({
    ...hit,
    ...reading.words.span(hit.start, hit.end),
  }));
}

/** What was said of an address a paragraph above says nothing of the next one: a footer below the buyer's own. */
function paragraphsFrom(reading: Reading, last: Span | undefined, next: Span): number {
  if (last === undefined) return 0;
  return /\n\s*\n/.test(reading.words.cased.slice(last.end, next.start)) ? last.end : 0;
}

/** "Stop by your office": a place of the buyer's. */
const YOURS =
  /(?<!\p{L})(?:your|ihre[mnrs]?|dein\p{L}{0,2}|votre|vos|su|tu|suo|sua|tuo|tua)\s(?:\p{L}{1,12}\s)?(?:office|shop|store|workshop|place|home|studio|warehouse|premises|branch|buro|laden|geschaft|werkstatt|lager|filiale|bureau|magasin|boutique|atelier|local|agence|oficina|tienda|taller|almacen|ufficio|negozio|sede|magazzino|laboratorio)/u;

/** "Visit our store" alone may mean its page; with opening hours it has a door. A carrier's place is nobody's shop. */
function invitationsIn(sentence: Sentence): Cue<AddressPurpose>[] {
  const hasHours = hasCue(sentence, "hours");
  const others = sentence.cues.filter(
    ({ concept }) => concept === "carrier" || concept === "worker",
  );
  const thanks = sentence.cues.filter(({ concept }) => concept === "thanks");
  return sentence.cues.filter(
    (cue) =>
      (cue.concept === "visit" ||
        (cue.concept === "shop" && hasHours) ||
        (cue.concept === "nearby" && others.length === 0)) &&
      !isNegated(sentence, cue) &&
      !YOURS.test(sentence.text.slice(cue.start - sentence.start, cue.end - sentence.start)) &&
      !thanks.some((visit) => overlaps(visit, cue)) &&
      !others.some((other) => overlaps(other, cue) || other.end <= cue.start),
  );
}

/** How far what an address is for may stand before it: a line or two, not a page. */
const REACH = 220;
const AFTER_REACH = 80;

function isNear(a: Span, b: Span): boolean {
  return b.end <= a.start ? a.start - b.end <= REACH : b.start - a.end <= AFTER_REACH;
}

/** "Is it 14 Mill Lane, Bristol?": nobody asks for an address of one's own. */
function isAsked(reading: Reading, address: Span, said: Said): boolean {
  const after = reading.words.cased.slice(address.end, address.end + 40);
  if (!/^[^.!\n。]{0,39}[?？]/.test(after)) return false;
  return ![...said.invitations, ...said.cues.filter(({ concept }) => concept === "own")].some(
    (cue) => isNear(address, cue),
  );
}

type Said = {
  readonly cues: readonly Cue<AddressPurpose>[];
  readonly invitations: readonly Cue<AddressPurpose>[];
};

function judge(address: PostalAddress, said: Said, input: RuleInput): AddressHit | null {
  const { start, end, isComplete } = address;
  if (said.invitations.some((cue) => isNear(address, cue))) return { variant: "visit", start, end };
  const purpose = purposeOf(address, said.cues);
  if (purpose === "buyer") return null;
  const thirdParty: AddressHit = { variant: "third_party", start, end, atMost: "advise" };
  if (purpose === "carrier") return isComplete ? thirdParty : null;
  if (input.asked.has("return_address")) return null;
  if (input.context.contactReason === "legal_disclosure") return null;
  const trips = said.cues.filter((cue) => cue.concept === "return");
  const isReturn = purpose === "own" ? trips.some((cue) => isNear(address, cue)) : trips.length > 0;
  if (isReturn) return isComplete ? thirdParty : null;
  return isComplete || purpose === "own" ? { variant: "postal", start, end } : null;
}

/** The nearest words decide; a greeting between them and the address makes it a signature. */
function purposeOf(
  address: PostalAddress,
  cues: readonly Cue<AddressPurpose>[],
): "carrier" | "buyer" | "own" | null {
  const near = cues.filter((cue) => isNear(address, cue) && !overlaps(address, cue));
  const closing = near.findLast((cue) => cue.concept === "closing" && cue.end <= address.start);
  const gap = (cue: Span) =>
    cue.end <= address.start ? address.start - cue.end : Math.max(0, cue.start - address.end) + 20;
  let nearest: { concept: "carrier" | "buyer" | "own"; distance: number } | null = null;
  for (const cue of near) {
    if (closing !== undefined && cue.start < closing.start) continue;
    const { concept } = cue;
    if (concept !== "carrier" && concept !== "buyer" && concept !== "own") continue;
    if (nearest === null || gap(cue) < nearest.distance) nearest = { concept, distance: gap(cue) };
  }
  return nearest?.concept ?? null;
}
