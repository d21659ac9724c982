import type { Finding, RuleId, RuleVariant } from "./finding.ts";

/**
 * What a finding means, in English: for the `parley check` command and the docs.
 * Screens take theirs from the interface messages under the same keys.
 */
export type RuleText<R extends RuleId> = {
  readonly title: string;
  /** One sentence per variant; `{host}` and the like are the finding's params. */
  readonly why: Readonly<Record<RuleVariant<R>, string>>;
  readonly source: string;
  readonly remedy: string;
};

const GUIDE = "marketplace guide";

export const RULE_TEXTS: { readonly [R in RuleId]: RuleText<R> } = {
  external_link: {
    title: "Link out of the marketplace",
    why: {
      external: "Messages may not link to other sites, and {host} is one.",
      disguised: "An address spelled to slip past the check is still a link: {host}.",
      lookalike: "{host} looks like a site that may be linked, but it is not that site.",
      forwards: "This address forwards to another site, so it counts as a link there.",
      shortener: "{host} hides where the link leads.",
      not_https: "Pages of {host} may be linked only with https.",
      maker_manual: "Allowed if this is the maker's own manual and the order needs it.",
    },
    source: GUIDE,
    remedy:
      "Remove the link. Carriers' tracking pages, the maker's manual and the marketplace itself may be linked with https.",
  },
  contact_email: {
    title: "E-mail address",
    why: {
      plain: "Messages may not hold e-mail addresses.",
      disguised: "An e-mail address in words or signs is still an e-mail address.",
      third_party: "Allowed if this is the address of the carrier, the maker or the warranty desk.",
    },
    source: GUIDE,
    remedy: "Remove the address. The buyer can answer this message, and it reaches you.",
  },
  contact_phone: {
    title: "Phone number",
    why: {
      digits: "Messages may not hold phone numbers.",
      spelled: "A phone number in words is still a phone number.",
      third_party: "Allowed if this is the line of the carrier, the maker or the warranty desk.",
    },
    source: GUIDE,
    remedy:
      "Remove the number. If it is no phone number, write what it is in front of it, such as “invoice no.”.",
  },
  too_long: {
    title: "Too long to check",
    why: { too_long: "Only the first {max} characters could be checked." },
    source: "Parley",
    remedy: "Shorten the message, or attach the long part as a document.",
  },
};

/** The sentence for a finding with its values filled in, its source and how to mend it. */
export function explainFinding(finding: Pick<Finding, "rule" | "variant" | "params">): {
  why: string;
  source: string;
  remedy: string;
} {
  const text = RULE_TEXTS[finding.rule];
  const sentences: Readonly<Record<string, string | undefined>> = text.why;
  const sentence = sentences[finding.variant] ?? text.title;
  const why = sentence.replace(/\{(\w+)\}/g, (_, name) => String(finding.params[name] ?? ""));
  return { why, source: text.source, remedy: text.remedy };
}
