import type { Link } from "../links/find-links.ts";
import { imitates, isHostOf, isShortener } from "../links/hosts.ts";
import { isMakerManual } from "../links/maker-manual.ts";
import type { Reading } from "../reading.ts";
import { overlaps } from "../text/span.ts";
import { type FieldHit, inEachField, type Rule, type RuleInput } from "./rule.ts";

/**
 * No link out of the marketplace, unless https and essential to the order: a
 * carrier's page or the maker's manual. A host that only looks like an allowed
 * one is not it, and neither is an allowed page that forwards elsewhere.
 */
export const externalLink: Rule<"external_link"> = {
  id: "external_link",
  find: (input) =>
    inEachField(input, (reading) => {
      const addresses = reading.mailAddresses.filter((address) => address.isCertain);
      return reading.links
        .filter((link) => !addresses.some((address) => overlaps(address, link)))
        .flatMap((link) => judge(link, reading, input) ?? []);
    }),
};

type LinkHit = FieldHit<"external_link">;

function judge(link: Link, reading: Reading, input: RuleInput): LinkHit | null {
  const { start, end, host } = link;
  const { policy, context } = input;
  const marketplace = [...context.marketplaceHosts, ...policy.marketplaceHosts];
  const known = [...marketplace, ...policy.carrierHosts, ...policy.makerHosts];
  const hit = (variant: LinkHit["variant"]): LinkHit => ({ variant, start, end, params: { host } });

  const written = reading.text.plain.slice(start, end);
  const usesLookalikes = written !== reading.text.folded.slice(start, end);
  if (usesLookalikes || imitatesKnown(host, known)) return hit("lookalike");
  if (forwardsElsewhere(link, known)) return hit("forwards");
  if (isHostOf(host, marketplace)) return null;
  if (isHostOf(host, known)) {
    if (link.scheme === "" || link.scheme === "https") return null;
    if (link.scheme !== "http") return hit("not_https");
    return {
      ...hit("not_https"),
      fix: { start, end: start + "http".length, replacement: "https" },
    };
  }
  if (isShortener(host)) return hit("shortener");
  if (link.isDisguised) return hit("disguised");
  if (isMakerManual(link, reading.text.folded)) return { ...hit("maker_manual"), atMost: "advise" };
  return hit("external");
}

function imitatesKnown(host: string, known: readonly string[]): boolean {
  return !isHostOf(host, known) && imitates(host, known);
}

/** "https://carrier.example/out?url=https://elsewhere": the target decides. */
function forwardsElsewhere(link: Link, known: readonly string[]): boolean {
  const path = link.href
    .slice(link.href.indexOf("://") + 3)
    .replace(/%3a/gi, ":")
    .replace(/%2f/gi, "/");
  const target = /https?:\/\/([^/?#&\s]{1,253})/i.exec(path)?.[1];
  return target !== undefined && !isHostOf(target, known);
}
