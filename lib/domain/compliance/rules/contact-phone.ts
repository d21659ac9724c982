import { findPhoneNumbers, findVanityNumbers } from "../contacts/phone-numbers.ts";
import { isThirdPartyContact } from "../contacts/third-party.ts";
import { type FieldHit, inEachField, type Rule } from "./rule.ts";

/**
 * No phone number in a message, in digits or in words. Numbers that are
 * something else (order ids, parcels, dates, prices) were typed before. A line
 * of the carrier or the maker, or for a warranty, is only advised about.
 */
export const contactPhone: Rule<"contact_phone"> = {
  id: "contact_phone",
  find: (input) =>
    inEachField(input, (reading) =>
      [
        ...findVanityNumbers(reading.text.folded),
        ...findPhoneNumbers(reading.rest, {
          language: input.draft.language,
          buyerCountry: input.context.buyerCountry,
        }),
      ].map(({ start, end, variant }): FieldHit<"contact_phone"> => {
        const isNeeded =
          input.policy.thirdPartyContacts &&
          variant === "digits" &&
          isThirdPartyContact(reading.text.folded, { start, end });
        if (isNeeded) return { variant: "third_party", start, end, atMost: "advise" };
        return { variant, start, end };
      }),
    ),
};
