import { isOfBuyer } from "../contacts/buyers-numbers.ts";
import { isNotDialled } from "../contacts/not-dialled.ts";
import {
  findPhoneNumbers,
  findScatteredNumbers,
  findToldNumbers,
  findVanityNumbers,
} from "../contacts/phone-numbers.ts";
import { isMobile } from "../contacts/phone-shapes.ts";
import { isDriverContact, isThirdPartyContact } from "../contacts/third-party.ts";
import { targetsOf } from "../links/html-links.ts";
import type { Reading } from "../reading.ts";
import type { Span } from "../text/span.ts";
import { type FieldHit, inEachField, type Rule, type RuleInput } from "./rule.ts";

/**
 * No phone number in a message, in digits or in words, nor behind the words of a
 * link. Numbers that are something else (order ids, parcels, dates, prices) were
 * typed before. A line of the carrier or the maker, or for a warranty, is only
 * advised about; of them only drivers answer a mobile. What the buyer wrote
 * first is the buyer's own number.
 */
export const contactPhone: Rule<"contact_phone"> = {
  id: "contact_phone",
  find: (input) =>
    inEachField(input, (reading) => [...written(reading, input), ...linked(reading, input)]),
};

type PhoneHit = FieldHit<"contact_phone">;

function written(reading: Reading, input: RuleInput): PhoneHit[] {
  const { folded } = reading.text;
  const hints = {
    language: input.draft.language,
    buyerCountry: input.context.buyerCountry,
  };
  const numbers = [
    ...findVanityNumbers(folded),
    ...findScatteredNumbers(folded, hints),
    ...findToldNumbers(folded, hints),
    ...findPhoneNumbers(reading.rest, hints),
  ];
  const dialled = numbers.filter(
    ({ variant, start, end }) =>
      variant !== "digits" ||
      !(isNotDialled(folded, { start, end }) || isOfBuyer(folded.slice(start, end), input)),
  );
  return dialled.map(({ start, end, variant }): PhoneHit => {
    const isNeeded =
      variant === "digits" && isThirdParty(folded, { start, end }, folded.slice(start, end), input);
    if (isNeeded) return { variant: "third_party", start, end, atMost: "advise" };
    return { variant, start, end };
  });
}

/** Schemes that open a call or a chat with a number or a name. */
const CALLS = new Set(["tel", "sms", "smsto", "callto", "whatsapp", "skype", "facetime", "viber"]);

function linked(reading: Reading, input: RuleInput): PhoneHit[] {
  return targetsOf(reading).flatMap((target): PhoneHit[] => {
    if (!CALLS.has(target.scheme) || isOfBuyer(target.href, input)) return [];
    const hit = { ...target.source, offsets: "raw" as const };
    const text = reading.html?.text ?? "";
    if (isThirdParty(text, target.shown, target.href, input)) {
      return [{ ...hit, variant: "third_party", atMost: "advise" }];
    }
    const replacement = /\d{3}/.test(target.inner) ? "" : target.inner;
    return [{ ...hit, variant: "digits", fix: { ...target.source, replacement } }];
  });
}

const CALLED_MOBILE =
  /^[\s,([-]{0,4}(?:mobile?|cell|handy|portable|móvil|movil|cellulare|whats ?app|携帯)(?!\p{L})/iu;

function isThirdParty(text: string, span: Span, number: string, input: RuleInput): boolean {
  if (!input.policy.thirdPartyContacts || !isThirdPartyContact(text, span)) return false;
  const isPocket =
    isMobile(number, input.draft.language) ||
    CALLED_MOBILE.test(text.slice(span.end, span.end + 16));
  return !isPocket || isDriverContact(text, span);
}
