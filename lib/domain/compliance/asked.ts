import type { DraftContext } from "./draft.ts";
import { findCues, type Lexicon } from "./lexicon/lexicon.ts";
import { LEXICAL_LANGUAGES } from "./text/language.ts";
import { normalise } from "./text/normalise.ts";
import { readWords } from "./text/word-text.ts";

/** What a buyer may ask for that changes what an answer may hold. */
export type AskedTopic =
  | "invoice"
  | "manual"
  | "photo"
  | "proof"
  | "label"
  | "certificate"
  | "return_address"
  | "link";

/** Only the last ones: what was asked a year ago was answered. */
const TEXTS_MAX = 3;
const CHARS_MAX = 4_000;

const ASKED: Lexicon<AskedTopic> = {
  en: {
    invoice: ["invoice*", "receipt*", "(vat|tax) (bill|document|number|id)", "bill"],
    manual: ["manual*", "instruction*", "(user|assembly|quick start|size|sizing) (guide|chart)"],
    photo: ["photo*", "picture*", "image*", "pic*"],
    proof: ["proof*", "design*", "mock*", "artwork", "engraving", "draft", "sketch"],
    label: ["label*"],
    certificate: ["certificate*", "warranty", "guarantee", "data sheet", "datasheet"],
    return_address: ["return*", "send ~3 back", "(where|address) ~6 (send|ship)"],
    link: ["link*", "(where|how) ~3 (buy|order|find|track)", "tracking", "website", "page", "url"],
  },
  de: {
    invoice: ["rechnung*", "quittung*", "beleg*"],
    manual: [
      "anleitung*",
      "bedienungsanleitung*",
      "handbuch*",
      "aufbauanleitung*",
      "grossentabelle*",
    ],
    photo: ["foto*", "bild*"],
    proof: ["entwurf*", "korrekturabzug*", "vorschau*", "design*", "gravur*", "motiv*"],
    label: ["etikett*", "retourenlabel*", "rucksendelabel*", "label*", "retourenschein*"],
    certificate: ["zertifikat*", "garantie*", "datenblatt*"],
    return_address: ["rucksende*", "retoure*", "zuruckschick*", "zuruckgeb*", "zurucksend*"],
    link: ["link*", "sendungsverfolgung*", "seite", "webseite"],
  },
  fr: {
    invoice: ["facture*", "recu"],
    manual: ["notice*", "mode d'emploi", "manuel*", "guide*"],
    photo: ["photo*", "image*"],
    proof: ["epreuve*", "maquette*", "visuel*", "apercu*", "gravure*", "bon a tirer"],
    label: ["etiquette*", "bordereau*"],
    certificate: ["certificat*", "garantie*", "fiche technique"],
    return_address: ["retour*", "renvo*"],
    link: ["lien*", "suivi", "site", "page"],
  },
  es: {
    invoice: ["factura*", "recibo*"],
    manual: ["manual*", "instruccion*", "guia*"],
    photo: ["foto*", "imagen*"],
    proof: ["prueba*", "boceto*", "diseno*", "grabado*", "muestra*"],
    label: ["etiqueta*"],
    certificate: ["certificad*", "garantia*", "ficha tecnica"],
    return_address: ["devol*", "devuel*"],
    link: ["enlace*", "link*", "seguimiento", "pagina", "web"],
  },
  it: {
    invoice: ["fattur*", "ricevut*"],
    manual: ["manual*", "istruzion*", "guida*"],
    photo: ["foto*", "immagin*"],
    proof: ["bozz*", "prova*", "anteprim*", "incision*", "grafic*"],
    label: ["etichett*"],
    certificate: ["certificat*", "garanzi*", "scheda tecnica"],
    return_address: ["reso*", "restitu*", "rispedi*", "rimandar*"],
    link: ["link*", "tracciamento", "pagina", "sito"],
  },
  ja: {
    invoice: ["(請求書|領収書|インボイス|納品書)"],
    manual: ["(説明書|マニュアル|取説|サイズ表)"],
    photo: ["(写真|画像)"],
    proof: ["(校正|デザイン|見本|イメージ|刻印|名入れ)"],
    label: ["(ラベル|伝票)"],
    certificate: ["(保証書|証明書|保証)"],
    return_address: ["(返品|返送|送り返)"],
    link: ["(リンク|URL|追跡|ページ|サイト)"],
  },
};

/** What the context says the buyer asked for, and what their last messages speak of. */
export function readAsked(context: DraftContext): ReadonlySet<AskedTopic> {
  const texts = [context.buyerAsked ?? "", ...(context.buyerTexts ?? []).slice(-TEXTS_MAX)];
  const words = readWords(normalise(texts.join("\n\n"), [], CHARS_MAX).folded).text;
  const topics = new Set(findCues(words, ASKED, LEXICAL_LANGUAGES).map(({ concept }) => concept));
  if (context.hasBuyerAskedInvoice) topics.add("invoice");
  return topics;
}
