import type { Lexicon } from "./lexicon.ts";

/**
 * What makes the name of a network an invitation.
 *
 *   act   asks the buyer to come there: "follow us", "write us", 友だち追加
 *   own   whose page it is: "our"
 */
export type SocialCue = "act" | "own" | "follow";

export const SOCIAL_MEDIA: Lexicon<SocialCue> = {
  en: {
    act: [
      "(we|i) ~1 (post|share|show|upload|stream|publish)",
      "we (are called|go by|call ourselves)",
      "(showcase|behind the scenes)",
      "(follow|like|add|join|message|dm|text|contact|reach|find|tag|ping|visit|write|mail|chat with|talk to|connect with|hit up|check out|call|ask|add to|see|look) (to |)(us|me|our|my)",
      "(message|ping|dm|add|hit up) (us|me|him|her|our team|our colleague)",
      "(we're|we are|we're also|we are also|i'm|i am|available|reachable|active|catch us|meet us|see you|join ~3 community) (also |)on",
      "(join|follow|subscribe to|subscribe on) (us|me|our|along|the page|on|the channel|the group)",
      "(send|drop|shoot|show) (us|me|you|them)",
      "(continue|talk|chat|move|switch|speak|discuss|faster|quicker|easier|easiest|quickest)",
      "(share|post|upload) ~8 (tag|tagging|with us|mention us|our page|hashtag)",
      "(give|leave) (us |)a (like|follow|thumbs up|shout|comment)",
      "stay (connected|in touch|tuned)",
    ],
    own: ["(our|my)"],
    follow: ["(follow|following|like|tag|add)"],
  },
  de: {
    act: [
      "(zeigen|posten|teilen|laden|veröffentlichen|heißen|poste|heiße|zeige) (wir|ich)",
      "(wir|ich) (zeigen|posten|teilen|veröffentlichen|heißen|poste|heiße|zeige)",
      "(folgen|folge|folgt|liken|like|likt|adden|adde|hinzufügen|füg*|schreib*|kontaktier*|erreich*|find*|besuch*|melde*|markier*|verlink*|abonnier*|schau*|chatte*|vernetz*|schick*|send*|zeig*|werde*|werden|frag*) ~4 (uns|mir|mich|unser*|dort|da|fan|mal|ihnen|dir)",
      "(wir sind|sind wir|bin ich|ich bin|auch|finden uns|erreichbar|erreichen) ~1 (auf|bei|über)",
      "(folgen|folge|folgt|abonnieren|abonniere|adden|liken)",
      "(schneller|einfacher|am schnellsten|weiterschreiben|weiterreden|klären|besprechen|teilen sie)",
      "(gefällt mir|daumen hoch|in verbindung)",
    ],
    own: ["(unser*|mein*)"],
    follow: ["(folgen|folge|folgt|markier*|liken)"],
  },
  fr: {
    act: [
      "(nous|on) ~1 (postons|partageons|publions|montrons|montre|poste|partage|appelons|s'appelle)",
      "(suivez|suis|likez|aimez|ajoutez|ajoute|rejoignez|rejoins|écrivez|écris|contactez|contacte|joignez|trouvez|retrouvez|taguez|identifiez|mentionnez|visitez|envoyez|envoie|discutez|laissez|répondez|demandez) (nous|moi|notre|nos|mon)",
      "(suivez|suivre|abonnez vous|abonne toi|ajoutez|rejoignez|retrouvez)",
      "(nous sommes|je suis|sommes|également|présents|présent|joignable*|disponible*|actif*) (aussi |également |)(sur|via)",
      "(nous|me) (suivre|retrouver|contacter|joindre|écrire|trouver|rejoindre|ajouter|envoyer)",
      "(plus rapide|plus simple|plus vite|continuer|continuons|échanger|parler|discuter|je réponds)",
      "(j'aime|partagez ~6 (taguant|identifiant|mentionnant))",
    ],
    own: ["(notre|nos|mon|mes)"],
    follow: ["(suivez|suivre|taguez|identifiez|ajoutez)"],
  },
  es: {
    act: [
      "(publicamos|subimos|compartimos|mostramos|enseñamos|nos llamamos|colgamos)",
      "(sígu*|sigu*|sig*|seguir*|añád*|añad*|agréga*|agreg*|únase|únete|escríb*|escrib*|contáct*|contact*|encuéntr*|encuentr*|encontr*|etiquét*|etiquet*|menci*|visít*|visit*|mánd*|mand*|enví*|envi*|hábl*|dale|dele|denos|danos|búsc*|busc*)",
      "(estamos|estoy|disponibles|atendemos|también) (también |)(en|por)",
      "(más rápido|más fácil|hablamos|hablar|seguimos|seguir|se las enseño|te las enseño|le enseño|te enseño|le paso|te paso|me gusta)",
    ],
    own: ["(nuestr*|mi|mis)"],
    follow: ["(sígu*|síg*|sigu*|seguir*|etiquet*|etiquét*)"],
  },
  it: {
    act: [
      "(pubblichiamo|postiamo|condividiamo|mostriamo|ci chiamiamo|carichiamo)",
      "(seguic*|seguimi|segui|segua|seguire|seguiteci|ci segua|ci segui|aggiung*|unisc*|si unisca|scriv*|contatt*|trov*|tagg*|menzion*|visit*|mand*|invi*|raggiung*|metti|metta|iscriv*|lasci* un like|cercac*|cerc*|chied*)",
      "(siamo|sono|anche|disponibili|attivi) (anche |)(su|via)",
      "(più veloce|più rapido|più facile|parlarne|parliamo|continuiamo|ci sentiamo|sentiamoci|le mostro|ti mostro|mi piace)",
    ],
    own: ["(nostr*|mio|mia|miei)"],
    follow: ["(seguic*|seguimi|segui|segua|seguiteci|tagg*)"],
  },
  ja: {
    act: [
      "(紹介しています|載せています|アップしています|名前で)",
      "(フォロー|友だち|友達|ともだち|いいね|追加|登録|ご連絡|連絡して|連絡くだ|お問い合わせ|メッセージ|送って|お送りくだ|お送り下|やりとり|やり取り|ご覧|チェックして|検索|タグ付け|投稿して|お話|ご相談|のほうが|の方が|やってい|始めまし|開設|配信して|つながり|繋がり|見てください|公開して|発信)",
    ],
    own: ["(当店|弊社|当社|弊店|公式|私|うち)"],
    follow: ["(フォロー|タグ付け|追加)"],
  },
};
