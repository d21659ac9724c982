import type { Link } from "../links/find-links.ts";
import { imitates, isHostOf, isOwnDevice, isShortener } from "../links/hosts.ts";
import { hidesTarget, type Target, targetsOf } from "../links/html-links.ts";
import { isMakerManual } from "../links/maker-manual.ts";
import { shownHost } from "../links/shown-host.ts";
import type { Reading } from "../reading.ts";
import { overlaps, type Span } from "../text/span.ts";
import { type FieldHit, inEachField, type Rule, type RuleInput } from "./rule.ts";

/**
 * No link out of the marketplace, unless https and essential to the order: a
 * carrier's page or the maker's manual. A host that only looks like an allowed
 * one is not it, and neither is an allowed page that forwards elsewhere. In HTML
 * the target counts and not the words.
 */
export const externalLink: Rule<"external_link"> = {
  id: "external_link",
  find: (input) =>
    inEachField(input, (reading) => {
      const addresses = reading.mailAddresses.filter((address) => address.isCertain);
      const written = reading.links
        .filter((link) => !addresses.some((address) => overlaps(address, link)))
        .flatMap((link) => judgeWritten(link, reading, input) ?? []);
      const targets = targetsOf(reading).flatMap((to) => judgeTarget(to, reading, input) ?? []);
      return [...written, ...writtenScripts(reading), ...targets];
    }),
};

type LinkHit = FieldHit<"external_link">;
type Judgement = { readonly variant: LinkHit["variant"]; readonly atMost?: "advise" };

/** Where the words around a link are: the text and the place in it. */
type Around = { readonly text: string; readonly usesLookalikes: boolean };

function judge(link: Link, around: Around, { policy, context }: RuleInput): Judgement | null {
  const { host, scheme } = link;
  const marketplace = [...context.marketplaceHosts, ...policy.marketplaceHosts];
  const known = [...marketplace, ...policy.carrierHosts, ...policy.makerHosts];
  if (around.usesLookalikes || (!isHostOf(host, known) && imitates(host, known))) {
    return { variant: "lookalike" };
  }
  if (forwardsElsewhere(link, known)) return { variant: "forwards" };
  if (isHostOf(host, marketplace) || isOwnDevice(host)) return null;
  if (isHostOf(host, known)) {
    return scheme === "" || scheme === "https" ? null : { variant: "not_https" };
  }
  if (isShortener(host)) return { variant: "shortener" };
  if (link.isDisguised) return { variant: "disguised" };
  if (isMakerManual(link, around.text)) return { variant: "maker_manual", atMost: "advise" };
  return { variant: "external" };
}

function judgeWritten(link: Link, reading: Reading, input: RuleInput): LinkHit | null {
  const { start, end, scheme } = link;
  const { plain, folded } = reading.text;
  const usesLookalikes = plain.slice(start, end) !== folded.slice(start, end);
  const judged = judge(link, { text: folded, usesLookalikes }, input);
  if (judged === null) return null;
  const hit = { ...judged, start, end, params: { host: shownHost(link.host) } };
  if (judged.variant === "not_https") {
    if (scheme !== "http") return hit;
    return { ...hit, fix: { start, end: start + "http".length, replacement: "https" } };
  }
  const isKept = judged.atMost !== undefined || link.isDisguised || holdsTags(link, reading);
  return isKept ? hit : { ...hit, fix: { ...withSpace(link, folded), replacement: "" } };
}

/** Taking "lam<b>ps</b>.com" out would leave half an element. */
function holdsTags({ start, end }: Span, reading: Reading): boolean {
  if (reading.html === null) return false;
  const source = reading.text.rawSpan(start, end);
  return reading.raw.slice(source.start, source.end).includes("<");
}

/** With the brackets around it and one space, so that no gap remains. */
function withSpace({ start, end }: Span, text: string): Span {
  const isBracketed = text[start - 1] === "(" && text[end] === ")";
  const from = isBracketed ? start - 1 : start;
  const to = isBracketed ? end + 1 : end;
  if (text[from - 1] === " ") return { start: from - 1, end: to };
  return { start: from, end: text[to] === " " ? to + 1 : to };
}

const WEB = new Set(["http", "https", "ftp", ""]);
const SCRIPTS = new Set(["javascript", "data", "vbscript", "file", "blob"]);

/** An address that runs or holds something, pasted as text; "JavaScript: an introduction" is none. */
const SCRIPT =
  /(?<![\p{L}\d])(?:(?:java|vb)script:(?=[a-z(%/])|data:(?=[a-z]{1,20}\/[a-z0-9.+-]{1,40}[;,])|file:\/\/(?=\S)|blob:(?=https?:))[^\s<>"]{1,500}/giu;

function writtenScripts({ text }: Reading): LinkHit[] {
  return [...text.folded.matchAll(SCRIPT)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const host = match[0].slice(0, match[0].indexOf(":") + 1).toLowerCase();
    const fix = { ...withSpace(span, text.folded), replacement: "" };
    return { ...span, variant: "disguised", params: { host }, fix };
  });
}

function judgeTarget(target: Target, reading: Reading, input: RuleInput): LinkHit | null {
  const { source, scheme, host, href, inner } = target;
  const where = { ...source, offsets: "raw" as const };
  const removed = { ...source, replacement: inner };
  if (SCRIPTS.has(scheme)) {
    return { ...where, variant: "disguised", params: { host: `${scheme}:` }, fix: removed };
  }
  if (!WEB.has(scheme) || host === "") return null;
  // What the link says of itself counts with the words around it.
  const { start } = target.shown;
  const link: Link = { start, end: start, host, scheme, href, isDisguised: false };
  const text = reading.html?.text ?? "";
  const judged = judge(link, { text, usesLookalikes: false }, input);
  if (judged === null) return null;
  const params = { host: shownHost(host) };
  if (judged.variant === "not_https") {
    const at = source.start + reading.raw.slice(source.start, source.end).search(/http:/i);
    const fix = { start: at, end: at + "http".length, replacement: "https" };
    return { ...where, ...judged, params, ...(at >= source.start && { fix }) };
  }
  if (hidesTarget(target)) return { ...where, variant: "hidden_target", params, fix: removed };
  if (judged.atMost !== undefined) return { ...where, ...judged, params };
  // Words that are the address itself go with the link; others stay.
  const replacement = target.shownHost === null ? inner : "";
  return { ...where, ...judged, params, fix: { ...source, replacement } };
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
