/** How people write the names of networks: the data that `networks.ts` searches with. */

/** No word of any language, so that they are found however far apart their letters stand. */
export const DISTINCT: Readonly<Record<string, readonly string[]>> = {
  WhatsApp: [
    ...["whatsapp", "watsapp", "wattsap", "whatsap", "watsap", "wattsapp", "wasap", "guasap"],
    ...["whatssap", "whatssapp", "whattsapp", "wasapp", "wazzapp", "guassap", "wuasap"],
  ],
  Telegram: ["telegram", "telegramm", "telegramme", "telegam"],
  Facebook: ["facebook", "fasebook", "facebok", "facebuk", "feisbuk", "fesbuk"],
  Instagram: ["instagram", "insta", "instagramm", "instgram", "instragram", "instagam"],
  TikTok: ["tiktok", "tictoc", "tiktoc"],
  YouTube: ["youtube", "yutub"],
  Pinterest: ["pinterest", "pintrest"],
  Snapchat: ["snapchat"],
  KakaoTalk: ["kakaotalk"],
  Discord: ["discord"],
  Twitter: ["twitter"],
  Threema: ["threema"],
};

/** Names that letters set apart would turn into other words ("we chat"), and those of other scripts. */
export const PLAIN: Readonly<Record<string, string>> = {
  WhatsApp: "wa ?\\. ?me|ワッツアップ|わっつあっぷ|ワッツ|wsp|wapp|wassup app",
  WeChat: "wechat|weixin|微信|ウィーチャット|ウィチャット",
  KakaoTalk: "kakao|カカオトーク|カカオ|かかおとーく",
  Viber: "viber",
  Threads: "(?<=(?:on|sur|auf|en|su) )threads",
  LinkedIn: "linkedin",
  Messenger: "fb messenger|facebook messenger|メッセンジャー",
  LINE: "line公式|公式line|line[ -]?id|line@|line ?アカウント|ライン公式|公式ライン|友だち追加|友達追加|ともだち追加|ラ[・ ]イ[・ ]ン|らいん(?=で|から|に|の|も|を|へ|は|公式|やって|交換|ください)|line ?\\. ?me|lin ?\\. ?ee",
  Instagram: "インスタグラム|インスタ|いんすた(?:ぐらむ)?|i\\.g\\.|the gram|instagr ?\\. ?am",
  Facebook: "フェイスブック|ふぇいすぶっく|f\\.b\\.|m ?\\. ?me",
  Twitter:
    "ツイッター|ついったー|x ?\\(?(?:formerly|ehemals|anciennement|antes|旧) ?twitter|旧twitter",
  TikTok: "ティックトック|てぃっくとっく",
  YouTube: "ユーチューブ|ゆーちゅーぶ",
  Telegram: "テレグラム|てれぐらむ|t[ -]?gram|t ?\\. ?me",
  Discord: "ディスコード|でぃすこーど|ディスコ(?=(?:に|の|で|へ)(?:部屋|鯖|サーバー|来|入|招待))",
  Mastodon: "mastodon|マストドン",
  Bluesky: "bluesky|blue sky social|ブルースカイ",
  Twitch: "twitch",
  VK: "vkontakte",
  Weibo: "weibo|微博",
  Zalo: "zalo",
  iMessage: "imessage",
  "social media":
    "social media|socials|social network(?:s)?|soziale[nr]? (?:medien|netzwerke[n]?)|reseaux sociaux|redes sociales|canali social|pagine social|nostri social|sns",
};

const ON = "on|via|over|by|auf|über|per|bei|sur|par|por|en|su|tramite";

type CasedName = { readonly marks: readonly string[]; readonly pattern: RegExp };

/**
 * Also words or letters of every day: only written like a name, behind or before
 * what makes them one. A text without one of the marks holds no match.
 */
export const CASED: Readonly<Record<string, CasedName>> = {
  LINE: {
    marks: ["LINE", "Line", "line", "ライン"],
    pattern:
      /(?:(?<=\b(?:on|via|by|our|my|to|auf|über|per|sur|par|por|su|tramite|en|in|add|use) )(?:LINE|Line)(?![A-Za-z-]| ?(?:item|number))|(?<![A-Za-z])(?:LINE|Line|line)(?=\s?(?:で|から|に|の|も|まで|友|追加|登録|を|へ|は(?:お使い|使って|やって|ご利用)|ID\b|@|公式|app\b|account\b))|ライン(?=\s?(?:で|から|に友|の友|追加|登録|のほう|の方|id)))/g,
  },
  Signal: {
    marks: ["ignal", "ig nal", "ig-nal", "ig.nal"],
    pattern: new RegExp(
      `(?<=\\b(?:${ON}) )S[-. ]?ig[-. ]?nal(?![A-Za-z]| (?:strength|is|was))`,
      "g",
    ),
  },
  Instagram: {
    marks: ["IG", "ig"],
    pattern:
      /(?<![A-Za-z])IG(?![A-Za-z])|(?<=\b(?:on|our|my|auf|sur|en|su) )ig(?=\s?[:@]|[.!,]|$)/g,
  },
  Facebook: {
    marks: ["FB", "fb", "Face"],
    pattern:
      /(?<![A-Za-z])FB(?![A-Za-z])|(?<=\b(?:on|our|my|auf|sur|en|su) )fb(?![A-Za-z])|(?<=\b(?:sur|en|su|por|el) )Face(?![A-Za-z])/g,
  },
  Snapchat: {
    marks: ["Snap", "snap"],
    pattern: /(?<=\b(?:on|our|my|add|auf|sur|en|su) )[Ss]nap(?=\s?[:@]|[.!,]|$)/g,
  },
  Messenger: {
    marks: ["Messenger"],
    pattern: new RegExp(`(?<=\\b(?:${ON}|den|le|el|il) )Messenger(?![A-Za-z])`, "g"),
  },
  WhatsApp: {
    marks: ["WA", "Whats"],
    pattern: new RegExp(`(?<=\\b(?:${ON}|my|our|el|le|il) )(?:WA|Whats|WhatsUp)(?![A-Za-z])`, "g"),
  },
  Telegram: {
    marks: ["TG"],
    pattern: new RegExp(`(?<=\\b(?:${ON}|my|our) )TG(?![A-Za-z])`, "g"),
  },
  YouTube: { marks: ["YT"], pattern: /(?<=\b(?:on|our|my|auf|sur|en|su) )YT(?![A-Za-z])/g },
  X: { marks: ["X"], pattern: /(?<=\b(?:on|auf|sur|en|su) )X(?=\s?[:@(]|[.!,]|$)/g },
};

/** A text without any of these holds none of `PLAIN`. */
export const MAYBE_PLAIN =
  /wa ?\.|wsp|wapp|wassup|whats|wechat|weixin|kakao|viber|threads|linkedin|messenger|line|lin ?\.|i\.g|gram|instagr|f\.b|m ?\. ?me|twitter|t ?\. ?me|mastodon|blue ?sky|twitch|vkon|weibo|zalo|imessage|social|sozial|reseaux|redes|sns|微信|微博|公式|ワッツ|わっつ|ウィ|カカオ|かかお|メッセ|らいん|ライン|ラ[・ ]イ|友だち|友達|ともだち|インスタ|いんすた|フェイス|ふぇいす|ツイッタ|ついった|旧|ティック|てぃっく|ユーチ|ゆーち|テレグ|てれぐ|ディスコ|でぃすこ|マストド|ブルースカ/u;
