import { isFreeMail, isThirdPartyContact } from "../contacts/third-party.ts";
import { isHostOf } from "../links/hosts.ts";
import { type FieldHit, inEachField, type Rule } from "./rule.ts";

/**
 * No e-mail address in a message, however it is spelled. Free of it: addresses
 * at the marketplace (relay addresses) and at domains of the policy. An address
 * of the carrier or the maker, or for a warranty, is only advised about; one at
 * a free mail provider belongs to none of them.
 */
export const contactEmail: Rule<"contact_email"> = {
  id: "contact_email",
  find: (input) =>
    inEachField(input, (reading) => {
      const { context, policy } = input;
      const allowed = [
        ...context.marketplaceHosts,
        ...policy.marketplaceHosts,
        ...policy.mailDomains,
      ];
      return reading.mailAddresses
        .filter((address) => !isHostOf(address.host, allowed))
        .map((address): FieldHit<"contact_email"> => {
          const { start, end, host } = address;
          const isNeeded =
            policy.thirdPartyContacts &&
            !address.isDisguised &&
            !isFreeMail(host) &&
            isThirdPartyContact(reading.text.folded, address);
          const params = { host };
          if (isNeeded) return { variant: "third_party", start, end, params, atMost: "advise" };
          return { variant: address.isDisguised ? "disguised" : "plain", start, end, params };
        });
    }),
};
