import type { Lexicon } from "./lexicon.ts";

/**
 * Words that turn a thought around or soften it, whatever it is about.
 *
 *   negation         "not", "kein", "ne … pas"
 *   pseudo_negation  looks like one and is none: "don't hesitate to", "why not"
 *   request          asks for something: "please", "we would appreciate"
 *   condition        "if", "wenn", "si"
 */
export type Mood = "negation" | "pseudo_negation" | "request" | "condition";

export const MOODS: Lexicon<Mood> = {
  en: {
    negation: [
      "(not|never|neither|nor|without|cannot|no)",
      "(don't|doesn't|didn't|won't|wouldn't|can't|couldn't|isn't|aren't|wasn't|shouldn't|mustn't|haven't|hasn't)",
      "(dont|doesnt|didnt|wont|cant|isnt|arent)",
      "(unable|decline|refuse|prohibited|forbidden|against)",
      "(nothing|none|nobody)",
    ],
    pseudo_negation: [
      "(don't|do not|dont|never) (hesitate|forget|worry|miss|wait)",
      "why (not|don't you|dont you)",
      "(not only|no matter|no problem|no worries|no doubt|if not|whether or not|no later than|no longer than|no more than|in no time|no obligation|no pressure|without a hitch|without incident)",
      "(can't|cannot|couldn't|can not) wait",
      "(haven't|have not|hasn't) ~3 (yet|already)",
      "(costs|cost|costing) (you |)nothing",
    ],
    request: [
      "(please|kindly|pls|plz)",
      "(could|would|can|will) you",
      "we('d| would| will| 'd) (love|like|appreciate|be grateful|be happy|be glad)",
      "i('d| would| will) (love|like|appreciate|be grateful|be happy|be so grateful)",
      "(appreciate|grateful|ask you|invite you|encourage you|urge you|hope you)",
      "(do us|do me) a favo(u|)r",
      "(take|spare|have) ~2 (minute|minutes|moment|second|seconds|time)",
      "(don't|do not) (forget|hesitate)",
      "consider",
      "help (us|me|others|other)",
    ],
    condition: ["(if|when|once|as soon as|in case|unless)"],
  },
  de: {
    negation: [
      "(nicht|nichts|nie|niemals|ohne|weder|noch nie)",
      "kein*",
      "(leider nicht|untersagt|verboten)",
    ],
    pseudo_negation: [
      "(zogern|vergessen) sie nicht",
      "nicht (vergessen|zogern|verpassen|nur)",
      "(warum|wieso) nicht",
      "noch (nicht|keine)",
      "kein* (problem|sorge|zweifel)",
      "falls nicht",
      "ohne (zwischenfälle|zwischenfall|murren)",
      "wenn nicht",
      "(kostet|kosten) ~1 nichts",
    ],
    request: [
      "bitte*",
      "(konnten|wurden|konnen|wollen|mogen) (sie|ihr)",
      "(konntest|wurdest|kannst|magst) du",
      "(freuen|freue|freu) ~2 (uns|mich)",
      "(uns|mich) freuen",
      "(dankbar|bitten sie|bitten dich|bitten euch|hilft uns|helfen uns|helfen sie uns|hilf uns|wir hoffen)",
      "(nehmen sie sich|nimm dir) ~3 (zeit|minute|minuten|moment|augenblick)",
    ],
    condition: ["(wenn|falls|sofern|sobald|sollten sie|solltest du)"],
  },
  fr: {
    negation: ["(ne|pas|jamais|aucun|aucune|sans|ni)", "n'", "(impossible|interdit|refuser)"],
    pseudo_negation: [
      "n'hesite* pas",
      "n'oublie* (pas|surtout pas)",
      "ne (manque*|rate*|tarde*) pas",
      "pourquoi (pas|ne pas)",
      "pas (de probleme|de souci|encore)",
      "ne coûte* rien",
      "(sinon|si ce n'est pas|sans encombre|sans accroc|sans faute)",
    ],
    request: [
      "(s'il vous plait|s'il te plait|svp|stp|merci de|merci d'avance|veuillez|prier)",
      "(pourriez|pouvez|voudriez) vous",
      "(pourrais|peux) tu",
      "(serions|serais|serait) ~3 (reconnaissant*|ravi*|heureux|heureuse*)",
      "(nous aimerions|j'aimerais|nous apprecions|nous apprecierions|invitons|aidez nous|aide nous|nous aider)",
      "(n'hesite*|n'oublie*) pas",
      "(prendre|prenez|prends|accordez) ~3 (minute|minutes|instant|instants|moment|temps|secondes)",
    ],
    condition: ["(si|des que|lorsque|quand|une fois que|au cas ou)", "s'(il|ils)"],
  },
  es: {
    negation: ["(no|nunca|jamas|ni|sin|ningun|ninguna|tampoco)", "(imposible|prohibid*)"],
    pseudo_negation: [
      "no (dude*|olvide*|se olvide*|te olvide*|pierda*|espere*)",
      "(por que no|no solo|no importa|si no|no hay problema|aun no|todavia no|sin novedad|sin contratiempos)",
      "no cuesta* nada",
    ],
    request: [
      "(por favor|rogamos|ruego|le pedimos|te pedimos|pedimos|agradecemos|agradeceriamos|agradeceria)",
      "(podria|podrias|puede|puedes|podrian)",
      "(nos gustaria|me gustaria|nos encantaria|me encantaria|le invitamos|te invitamos|ayudenos|ayudanos|nos ayuda*)",
      "no (dude*|olvide*)",
      "(tomese|tomate|dedique|dedica|tiene|tienes) ~3 (minuto|minutos|momento|segundos|tiempo)",
    ],
    condition: ["(si|cuando|una vez|en caso de|en cuanto)"],
  },
  it: {
    negation: ["(non|mai|senza|nessun|nessuna|nessuno)", "(impossibile|vietat*)"],
    pseudo_negation: [
      "non (esit*|dimentic*|perder*|perdete*|aspett*)",
      "(perche non|non solo|non importa|se non|non ancora|nessun problema|senza intoppi|senza falla)",
      "non costa* (niente|nulla)",
    ],
    request: [
      "(per favore|per cortesia|la preghiamo|ti preghiamo|vi preghiamo|gentilmente|prego)",
      "(potrebbe|potresti|potreste|puo|puoi)",
      "(ci piacerebbe|mi piacerebbe|saremmo|sarei|saremo|apprezz*|la invitiamo|ti invitiamo|ci aiut*|aiutaci|aiutateci|aiutarci)",
      "non (esit*|dimentic*)",
      "(prenda*|prendi|prendersi|dedicare|dedica|dedichi|hai|ha) ~3 (minuto|minuti|momento|attimo|secondi|tempo)",
    ],
    condition: ["(se|quando|una volta|appena|nel caso)"],
  },
  ja: {
    negation: [
      "(ません|ない|できかね|致しかね|いたしかね|お断り|ございません|なく|ず、|禁止|控え)",
    ],
    pseudo_negation: [
      "(ませんか|遠慮なく|できませんか|できませんでしょうか|いただけないでしょうか|頂けないでしょうか|もらえないでしょうか|できないでしょうか|頂けませんか|頂けませんでしょうか|くれませんか|もしよろしければ|ご遠慮なさらず|いただけませんか|くださいませんか|もらえませんか|いただけませんでしょうか|恐れ入りますが|申し訳ございません|申し訳ありません|すみません|かもしれません|間違いない|忘れずに|問題ない|問題ありません|問題なく|なければ|ない場合)",
    ],
    request: [
      "(ください|下さい|くださいませ|お願い|いただけ|頂け|いただきたく|頂きたく|もらえ|幸いです|嬉しいです|うれしいです|ご協力|ぜひ|是非)",
    ],
    condition: ["(場合|たら|なら|れば|際は|もし)"],
  },
};
