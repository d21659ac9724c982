import { isHostOf } from "../links/hosts.ts";
import { type Span, withoutOverlaps } from "../text/span.ts";
import type { WordText } from "../text/word-text.ts";
import { CASED, DISTINCT, MAYBE_PLAIN, PLAIN } from "./network-names.ts";

/** A social network or messenger that a text names. */
export type NetworkMention = Span & { readonly network: string };

/** Between the letters of a disguised name: "F-a-c-e-b-0-0-k", "Whats. App", "T é l é g r a m". */
const SEPARATOR = "[ .*_·・~|+-]{0,2}";
const DRAWN: Readonly<Record<string, string>> = {
  ...{ a: "[a4@]", e: "[e3]", i: "[i1!l]", o: "[o0]", t: "[t7]", s: "[s5$]", l: "[l1!i]" },
};

const bounded = (pattern: string) =>
  new RegExp(`(?<![\\p{Script=Latin}\\p{N}])(?:${pattern})(?![\\p{Script=Latin}\\p{N}])`, "gu");

const apart = (name: string) => [...name].map((letter) => DRAWN[letter] ?? letter).join(SEPARATOR);

const DISTINCT_NAMES = Object.entries(DISTINCT).map(
  ([network, names]) => [network, bounded(names.map(apart).join("|"))] as const,
);
const PLAIN_NAMES = Object.entries(PLAIN).map(
  ([network, pattern]) => [network, bounded(pattern)] as const,
);
const CASED_NAMES = Object.entries(CASED);
/** A text in which this matches nothing holds none of `DISTINCT`. */
const MAYBE_DISTINCT = new RegExp(Object.values(DISTINCT).flat().map(apart).join("|"));

/**
 * All names of networks, in offsets of the words' text. Most texts name none:
 * one look each for the many names tells whether to search for them one by one.
 */
export function findNetworks({ text, cased }: WordText): NetworkMention[] {
  const folded = [
    ...(MAYBE_DISTINCT.test(text) ? DISTINCT_NAMES : []),
    ...(MAYBE_PLAIN.test(text) ? PLAIN_NAMES : []),
  ];
  const written = CASED_NAMES.filter(([, { marks }]) => marks.some((mark) => cased.includes(mark)));
  return withoutOverlaps([
    ...folded.flatMap(([network, pattern]) => mentions(text, network, pattern)),
    ...written.flatMap(([network, { pattern }]) => mentions(cased, network, pattern)),
  ]);
}

function mentions(text: string, network: string, pattern: RegExp): NetworkMention[] {
  return [...text.matchAll(pattern)].map((match) => ({
    network,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const HOSTS: Readonly<Record<string, readonly string[]>> = {
  WhatsApp: ["wa.me", "whatsapp.com"],
  Telegram: ["t.me", "telegram.me"],
  Facebook: ["facebook.com", "fb.com", "fb.me", "m.me"],
  Instagram: ["instagram.com", "instagr.am"],
  TikTok: ["tiktok.com"],
  Pinterest: ["pinterest.com", "pinterest.de", "pinterest.fr", "pinterest.es", "pinterest.it"],
  Twitter: ["twitter.com", "x.com"],
  Snapchat: ["snapchat.com"],
  LINE: ["line.me", "lin.ee"],
  KakaoTalk: ["kakao.com"],
  Discord: ["discord.gg", "discord.com"],
  LinkedIn: ["linkedin.com"],
};
/** A single film may be a manual; a channel is an account. */
const CHANNEL = /^https?:\/\/(?:[a-z]{1,4}\.)?youtube\.com\/(?:@|c\/|channel\/|user\/)/i;

/** The network that an address leads to; null for any other site. */
export function networkOfLink(href: string): string | null {
  if (CHANNEL.test(href)) return "YouTube";
  const host = URL.canParse(href) ? new URL(href).hostname : "";
  const named = Object.entries(HOSTS).find(([, hosts]) => isHostOf(host, hosts));
  return named?.[0] ?? null;
}
