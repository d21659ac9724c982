import type { Wording } from "../lexicon.ts";
import type { SocialCue } from "./social-cue.ts";

export const socialMediaDe: Wording<SocialCue> = {
  act: [
    "(zeigen|posten|teilen|laden|veröffentlichen|heißen|poste|heiße|zeige) (wir|ich)",
    "(wir|ich) (zeigen|posten|teilen|veröffentlichen|heißen|poste|heiße|zeige)",
    "(folgen|folge|folgt|liken|like|likt|adden|adde|hinzufügen|füg*|schreib*|kontaktier*|erreich*|find*|besuch*|melde*|markier*|verlink*|abonnier*|schau*|chatte*|vernetz*|schick*|send*|zeig*|werde*|werden|frag*) ~4 (uns|mir|mich|unser*|dort|da|fan|mal|ihnen|dir)",
    "(wir sind|sind wir|bin ich|ich bin|auch|finden uns|erreichbar|erreichen) ~1 (auf|bei|über)",
    "(folgen|folge|folgt|abonnieren|abonniere|adden|liken)",
    "(schneller|einfacher|am schnellsten|weiterschreiben|weiterreden|klären|besprechen|teilen sie)",
    "(gefällt mir|daumen hoch|in verbindung)",

    "(komm*|klick*|guck*|stöber*|such*|ping*|meld*|funk*|hau*|drück*|lass*|werf*|wirf|tritt|tret*|triff|treff*) ~4 (uns|mir|mich|vorbei|rein|rüber|dort|da|herz*|herzchen|unser*|abo|like|bei)",
    "(ich heiß*|wir heißen|heiß ich|heiße ich)",
    "(wir|ich) ~2 (antworte*|reagier*|live|sende*)",
    "(bin|sind) (ich|wir) ~2 (da|dort|besser|eher|meist*|schneller|flotter)",
    "schreib* ~2 (dort|da|lieber|mir|uns)",
    "(gib|geben|schick*) ~3 (dein*|ihr*) nummer",
    "(ein|dein|euer|ihr|jedes) (like|follow|herz*|abo)",
    "(überall|dort|da) ~2 (schreinerei|heiß*|zu finden)",
    "(finden|findest|findet|seht|siehst|sehen|trefft) (sie |du |ihr |)(uns|mich)",
    "such dir was aus",
    "(werkstatt|laden|geschäft|team|tochter|frau|sohn|kollege|kollegin) ~4 (profil|konto|seite|kanal|gruppe|account)",
    "(pn|dm|pm) (mir|mich|uns|an)",
  ],
  own: ["(unser*|mein*)"],
  follow: [
    "(folgen|folge|folgt|markier*|liken)",
    "(find*|schau*|guck*|besuch*|komm*|sind|bin|heiß*|unser*|mein*|bei|such*|abonnier*|vorbei|mehr)",
  ],
  described: [
    "(seite|netzwerk|plattform|dienst) mit ~2 (vogel|vögelchen|papierflieger|geist|gespenst)",
    "(vogel|papierflieger|gespenster|geister) (app|seite|netzwerk|dienst)",
    "(grün*|blau*|gelb*|lila|weiß*|bunt*|rosa) ~3 (app|messenger|hörer|sprechblase|papierflieger|vogel|blase)",
    "(app|programm|messenger|dienst) mit ~4 (hörer|telefon|flieger|papierflieger|vogel|vögelchen|geist|kamera|sprechblase|blase|note)",
    "(wo|app) ~6 (kurze*|kurzvideo*|tanz*|kurz*) ~2 (video*|clip*|filmchen)",
    "(ander*) (app|messenger)",
    "zuckerberg*",
    "wo ~3 (alle|jeder|leute) ~6 (fotografier*|foto*|bilder|video*|posten|zeigen)",
  ],
  there: ["(dort|da|dorthin|da drüben|drüben|darüber|darin)"],
  cadence: [
    "jede* (tag|woche|abend|morgen|nacht|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)",
    "(täglich|wöchentlich)",
  ],
  named: ["(als|unter|heiß*|namens|bin|sind|name|such*|nutzer*)"],
  print: [
    "(schild|aufkleber|sticker|druck*|gedruckt|aufdruck|gravur*|graviert|schriftzug|steht|text|etikett|poster|karte|tasse|bestickt)",
  ],
  share: ["(post*|teil*|hochlad*|lad*|nutz*|verwend*|mit|unter)"],
  tag_ad: [
    "(verlink*|tagg*) ~2 (uns|mich|unser*|den laden|die werkstatt)",
    "(foto|bild|selfie|beitrag|story|post) ~6 markier* ~2 (uns|mich)",
    "markier* ~2 (uns|mich|unser*) ~4 (story|beitrag|post|feed|beiträgen)",
    "(mit|unter|nutz*|verwend*|setz*|unser*) ~3 hashtag*",
    "(repost*|teilen wir|posten wir|zeigen wir) ~8 (unser*|mein*) (profil|account|story|feed|seite|kanal|pinnwand)",
    "(wir|ich) ~5 (repost*)",
    "(unser*|mein*) ~1 (feed|story|stories|follower*|pinnwand|reels)",
    "(in|auf) (unser*|mein*) (story|feed|kanal)",
    "(abonnier*|folg*) ~3 (unser*|mein*) ~1 (kanal|profil|account)",
  ],
  got: ["(hast du|haben sie|habt ihr|nutzt du|nutzen sie|bist du|sind sie|schon mal)"],
};
