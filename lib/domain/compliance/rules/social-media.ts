import { findNetworkInvitations } from "../contacts/network-invitations.ts";
import { inEachField, type Rule } from "./rule.ts";

/**
 * No invitation to a social network or a messenger, and no account on one.
 * What a product does with a network, and saying to have no account, is allowed.
 */
export const socialMedia: Rule<"social_media"> = {
  id: "social_media",
  find: (input) =>
    inEachField(input, (reading) =>
      findNetworkInvitations(reading, input.languages.judged).map(
        ({ network, variant, start, end }) => ({ variant, start, end, params: { network } }),
      ),
    ),
};
