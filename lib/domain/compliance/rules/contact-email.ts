import { isFreeMail, isThirdPartyContact } from "../contacts/third-party.ts";
import { isHostOf } from "../links/hosts.ts";
import { type Target, targetsOf } from "../links/html-links.ts";
import type { Reading } from "../reading.ts";
import { type FieldHit, inEachField, type Rule, type RuleInput } from "./rule.ts";

/**
 * No e-mail address in a message, however it is spelled, nor behind the words of
 * a link. Free of it: addresses at the marketplace (relay addresses) and at
 * domains of the policy. An address of the carrier or the maker, or for a
 * warranty, is only advised about; one at a free mail provider belongs to none
 * of them.
 */
export const contactEmail: Rule<"contact_email"> = {
  id: "contact_email",
  find: (input) =>
    inEachField(input, (reading) => [...written(reading, input), ...linked(reading, input)]),
};

type MailHit = FieldHit<"contact_email">;

function allowedHosts({ context, policy }: RuleInput): readonly string[] {
  return [...context.marketplaceHosts, ...policy.marketplaceHosts, ...policy.mailDomains];
}

function written(reading: Reading, input: RuleInput): MailHit[] {
  return reading.mailAddresses
    .filter((address) => !isHostOf(address.host, allowedHosts(input)))
    .map((address): MailHit => {
      const { start, end, host } = address;
      const isNeeded =
        input.policy.thirdPartyContacts &&
        !address.isDisguised &&
        !isFreeMail(host) &&
        isThirdPartyContact(reading.text.folded, address);
      const params = { host };
      if (isNeeded) return { variant: "third_party", start, end, params, atMost: "advise" };
      return { variant: address.isDisguised ? "disguised" : "plain", start, end, params };
    });
}

const AFTER_AT = /@([^@?&,;>\s]{1,253})/g;

/** "mailto:" with any number of addresses, in its path, in "to", "cc" or "bcc". */
function linked(reading: Reading, input: RuleInput): MailHit[] {
  return targetsOf(reading).flatMap((target) => {
    if (target.scheme !== "mailto") return [];
    const hosts = [...decoded(target.href).matchAll(AFTER_AT)].map((match) => match[1] ?? "");
    const host = hosts.find((name) => !isHostOf(name, allowedHosts(input)));
    return host === undefined ? [] : [linkHit(target, host.toLowerCase(), reading, input)];
  });
}

function linkHit(target: Target, host: string, reading: Reading, input: RuleInput): MailHit {
  const hit = { ...target.source, offsets: "raw" as const, params: { host } };
  const isNeeded =
    input.policy.thirdPartyContacts &&
    !isFreeMail(host) &&
    isThirdPartyContact(reading.html?.text ?? "", target.shown);
  if (isNeeded) return { ...hit, variant: "third_party", atMost: "advise" };
  const replacement = target.inner.includes("@") ? "" : target.inner;
  return { ...hit, variant: "plain", fix: { ...target.source, replacement } };
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
