import { isHostOf } from "../links/hosts.ts";
import { type Span, withoutOverlaps } from "../text/span.ts";
import { foldWords } from "../text/word-text.ts";

/** A social network or messenger that a text names. */
export type NetworkMention = Span & { readonly network: string };

/** Between the letters of a disguised name: "F-a-c-e-b-0-0-k", "Whats. App", "T é l é g r a m". */
const SEPARATOR = "[ .*_·・~|+-]{0,2}";
const DRAWN: Readonly<Record<string, string>> = {
  ...{ a: "[a4@]", e: "[e3]", i: "[i1!]", o: "[o0]", t: "[t7]", s: "[s5$]", l: "[l1]" },
};
/** No word of any language, so that they are found however far apart their letters stand. */
const DISTINCT: Readonly<Record<string, readonly string[]>> = {
  WhatsApp: ["whatsapp", "watsapp", "wattsap", "whatsap", "watsap", "wattsapp", "wasap", "guasap"],
  Telegram: ["telegram", "telegramm"],
  Facebook: ["facebook", "fasebook", "facebok"],
  Instagram: ["instagram", "insta", "instagramm", "instgram"],
  TikTok: ["tiktok"],
  YouTube: ["youtube"],
  Pinterest: ["pinterest"],
  Snapchat: ["snapchat"],
  KakaoTalk: ["kakaotalk"],
  Discord: ["discord"],
  Twitter: ["twitter"],
};
/** Names that letters set apart would turn into other words ("we chat"), and those of other scripts. */
const PLAIN: Readonly<Record<string, string>> = {
  WhatsApp: "wa\\.me|ワッツアップ|wsp|wapp",
  WeChat: "wechat|weixin|微信|ウィーチャット",
  KakaoTalk: "kakao|カカオトーク|カカオ",
  Viber: "viber",
  Threads: "(?<=\\b(?:on|sur|auf|en|su) )threads",
  LinkedIn: "linkedin",
  Messenger: "fb messenger|facebook messenger|メッセンジャー",
  LINE: "line公式|公式line|line[ -]?id|line@|line ?アカウント|ライン公式|公式ライン|友だち追加|友達追加|ともだち追加|ラ[・ ]イ[・ ]ン",
  Instagram: "インスタグラム|インスタ",
  Facebook: "フェイスブック",
  Twitter: "ツイッター|x ?\\(?(?:formerly|ehemals|anciennement|antes|旧) ?twitter|旧twitter",
  TikTok: "ティックトック",
  YouTube: "ユーチューブ",
  Telegram: "テレグラム",
  Discord: "ディスコード",
  "social media":
    "social media|socials|social network(?:s)?|soziale[nr]? (?:medien|netzwerke[n]?)|reseaux sociaux|redes sociales|canali social|pagine social|nostri social|sns",
};
/** Also words or letters of every day: only written like a name, behind or before what makes them one. */
const CASED: Readonly<Record<string, RegExp>> = {
  LINE: /(?:(?<=\b(?:on|via|by|our|my|to|auf|über|per|sur|par|por|su|tramite|en|in|add|use) )(?:LINE|Line)(?![A-Za-z-]| ?(?:item|number))|(?<![A-Za-z])(?:LINE|Line|line)(?=\s?(?:で|から|に|の|も|まで|友|追加|登録|を|へ|ID\b|@|公式|app\b|account\b))|ライン(?=\s?(?:で|から|に友|の友|追加|登録|のほう|の方|id)))/g,
  Signal:
    /(?<=\b(?:on|via|over|auf|über|per|sur|par|por|su|tramite) )Signal(?![A-Za-z]| (?:strength|is|was))/g,
  Instagram:
    /(?<![A-Za-z])IG(?![A-Za-z])|(?<=\b(?:on|our|my|auf|sur|en|su) )ig(?=\s?[:@]|[.!,]|$)/g,
  Facebook: /(?<![A-Za-z])FB(?![A-Za-z])|(?<=\b(?:on|our|my|auf|sur|en|su) )fb(?![A-Za-z])/g,
  Snapchat: /(?<=\b(?:on|our|my|add|auf|sur|en|su) )[Ss]nap(?=\s?[:@]|[.!,]|$)/g,
  X: /(?<=\b(?:on|auf|sur|en|su) )X(?=\s?[:@(]|[.!,]|$)/g,
};

const bounded = (pattern: string) =>
  new RegExp(`(?<![\\p{Script=Latin}\\p{N}])(?:${pattern})(?![\\p{Script=Latin}\\p{N}])`, "gu");

const apart = (name: string) => [...name].map((letter) => DRAWN[letter] ?? letter).join(SEPARATOR);

const FOLDED: readonly (readonly [string, RegExp])[] = [
  ...Object.entries(DISTINCT).map(
    ([network, names]) => [network, bounded(names.map(apart).join("|"))] as const,
  ),
  ...Object.entries(PLAIN).map(([network, pattern]) => [network, bounded(pattern)] as const),
];

/** All names of networks, in offsets of `folded` (`reading.text.folded`). */
export function findNetworks(folded: string): NetworkMention[] {
  const small = foldWords(folded);
  const found = [
    ...FOLDED.flatMap(([network, pattern]) => mentions(small, network, pattern)),
    ...Object.entries(CASED).flatMap(([network, pattern]) => mentions(folded, network, pattern)),
  ];
  return withoutOverlaps(found);
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
