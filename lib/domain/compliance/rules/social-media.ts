import { isBuyersSubject } from "../buyers-subject.ts";
import { findNetworkInvitations } from "../contacts/network-invitations.ts";
import { networkOfLink } from "../contacts/networks.ts";
import type { Reading } from "../reading.ts";
import { type FieldHit, inEachField, type Rule, type RuleInput } from "./rule.ts";

/**
 * No invitation to a social network or a messenger, and no account on one, as
 * words or as the target of a link. What a product does with a network, and
 * saying to have no account, is allowed.
 */
export const socialMedia: Rule<"social_media"> = {
  id: "social_media",
  find: (input) =>
    inEachField(input, (reading) => [
      ...invitations(reading, input).map(({ network, variant, start, end }) => ({
        ...{ variant, start, end },
        params: { network },
      })),
      ...linkedAccounts(reading),
    ]),
};

function invitations(reading: Reading, { context, languages }: RuleInput) {
  if (isBuyersSubject(reading, context)) return [];
  return findNetworkInvitations(reading, languages.judged);
}

function linkedAccounts({ links, html }: Reading): FieldHit<"social_media">[] {
  const written = links.map(({ href, start, end }) => ({ href, start, end }));
  const marked = (html?.links ?? []).map(
    ({ href, start, end }) => ({ href, start, end, offsets: "raw" }) as const,
  );
  return [...written, ...marked].flatMap(({ href, ...place }) => {
    const network = networkOfLink(href);
    return network === null ? [] : [{ variant: "handle" as const, ...place, params: { network } }];
  });
}
