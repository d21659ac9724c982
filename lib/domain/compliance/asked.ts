import type { DraftContext } from "./draft.ts";
import { findCues, type Lexicon } from "./lexicon/lexicon.ts";
import { LEXICAL_LANGUAGES } from "./text/language.ts";
import { normalise } from "./text/normalise.ts";
import { overlaps } from "./text/span.ts";
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

/**
 * Besides the topics: `declined` is what the buyer does not want, `shown` a
 * picture that exists already, in the listing or sent by the buyer.
 */
type Asked = AskedTopic | "declined" | "shown";

/** Participles are no receipts: "reçu", "ricevuta" and "recibo" need a word that makes them one. */
const ASKED: Lexicon<Asked> = {
  en: {
    invoice: [
      "(invoice*|receipt|receipts|proof of purchase)",
      "(vat|tax) (bill|document|number|id|receipt|invoice)",
      "(a|the|my|itemi(s|z)ed) bill",
    ],
    manual: [
      "(manual*|instruction*)",
      "(user|assembly|quick start|size|sizing|care|setup) (guide|chart|sheet)",
    ],
    photo: [
      "(photo*|picture*|image*|pic|pics|snap|snapshot*)",
      "(show|see|know) ~2 (what|how) it looks",
      "(close up*|what does it look like)",
    ],
    proof: [
      "(proof|proofs|design*|mock*|artwork|engraving*|draft|sketch*|preview*|layout|rendering*)",
      "(see|show) ~4 before (you|it)",
    ],
    label: ["(label*|return slip|qr code)"],
    certificate: [
      "(certificate*|warranty|guarantee|data sheet*|datasheet*|declaration of conformity)",
    ],
    return_address: [
      "(return*|exchange)",
      "(send|ship|mail|post|bring) ~4 back",
      "(where|address) ~6 (send|ship|return|post)",
    ],
    link: ["link*", "(where|how) ~3 (buy|order|find|track)", "(tracking|website|page|url)"],
    declined: [
      "(don't|do not|dont|didn't|no longer|not) (need|want|require)",
      "(no need|instead) (for|of)",
    ],
    shown: [
      "(on|in|from|like|than|unlike|per) (the|your|my|that|this|these|those) ~1 (photo*|picture*|image*|pic|pics|listing)",
      "(i|i've|i have|we|we've) ~2 (attached|sent|uploaded|enclosed|took|taken|added)",
      "(attached|attaching|here are|here is|my) ~2 (photo*|picture*|image*|pic|pics)",
    ],
  },
  de: {
    invoice: [
      "(rechnung*|quittung*|beleg|belege|kaufbeleg*|kassenbeleg*|kassenzettel|kassenbon|kaufnachweis)",
      "(mwst|mehrwertsteuer|ust) ~2 (beleg|nachweis|ausweis*)",
    ],
    manual: [
      "(anleitung*|bedienungsanleitung*|gebrauchsanleitung*|aufbauanleitung*|montageanleitung*|handbuch*)",
      "(größentabelle*|groessentabelle*|grössentabelle*|maßtabelle*|pflegehinweis*|pflegeanleitung*)",
    ],
    photo: [
      "(foto*|bild|bilder|bildern|aufnahme*|nahaufnahme*|detailfoto*|produktfoto*)",
      "wie (sieht|sehen) ~4 aus",
    ],
    proof: [
      "(entwurf*|entwürfe*|korrekturabzug*|vorschau*|design*|gravur*|motiv*|muster|skizze*|layout*|probedruck*)",
    ],
    label: [
      "(etikett*|retourenlabel*|rücksendelabel*|rücksendeetikett*|versandlabel*|label*|retourenschein*|rücksendeschein*)",
    ],
    certificate: ["(zertifikat*|garantie*|datenblatt*|konformitätserklärung*|nachweis)"],
    return_address: [
      "(rücksende*|retoure*|retournier*|umtausch*|zurückschick*|zurückgeb*|zurücksend*|rückgabe*)",
      "(schicke|schicken|schick|sende|senden|gebe|geben) ~6 zurück",
      "(wohin|adresse) ~6 (schick*|send*)",
    ],
    link: ["(link*|sendungsverfolgung*|seite|webseite|tracking*)"],
    declined: ["(brauche|brauchen|benötige|benötigen|will|möchte) ~1 (kein|keine|keinen|nicht)"],
    shown: [
      "(auf|wie|als|im|in|laut) (dem|den|der|ihrem|ihren|deinem|deinen|meinem|meinen) ~1 (foto*|bild*|aufnahme*|produktfoto*)",
      "(anbei|angehängt*|im anhang|hier ist|hier sind|mein|meine|beigefügt*) ~3 (foto*|bild*)",
      "(foto*|bild|bilder) ~4 (angehängt*|geschickt|gesendet|beigefügt*|hochgeladen|anbei|im anhang)",
    ],
  },
  fr: {
    invoice: [
      "(facture|factures|justificatif*|preuve d'achat|ticket de caisse)",
      "(un|le|mon|du) recu",
      "recu (d'achat|de paiement|de caisse|fiscal)",
    ],
    manual: ["(notice*|mode d'emploi|manuel*|instruction*)", "(guide|tableau|grille) ~1 tailles"],
    photo: ["(photo*|image|images|cliche*|gros plan)", "a quoi ~2 ressemble*"],
    proof: ["(epreuve*|maquette*|visuel*|apercu*|gravure*|croquis|modele|bat|bon a tirer|rendu)"],
    label: ["(etiquette*|bordereau*)"],
    certificate: ["(certificat*|garantie*|fiche technique|attestation*)"],
    return_address: ["(retour|retours|retourn*|renvoi|renvoy*|renvoie*|echang*)"],
    link: ["(lien*|suivi|site|page)"],
    declined: ["pas besoin (de|d'|d)", "ne (veux|voulons|souhaite) pas"],
    shown: [
      "(sur|que|comme|dans|a) (la|les|vos|votre|ma|mes|cette|ces) ~1 (photo*|image*)",
      "(ci joint*|voici|voir|en piece jointe) ~3 (photo*|image*)",
      "(photo*|image*) ~3 (ci joint*|jointe*|en piece jointe|envoyee*|que j'ai)",
    ],
  },
  es: {
    invoice: [
      "(factura|facturas|justificante*|ticket de compra|tique|comprobante*)",
      "(el|un|mi|del) recibo",
      "(recibo de (compra|pago)|recibos)",
    ],
    manual: ["(manual*|instruccion*|guia*)", "tabla de (tallas|medidas)"],
    photo: ["(foto*|imagen|imagenes|primer plano)", "como ~2 (es|se ve) por"],
    proof: ["(prueba*|boceto*|diseno*|grabado*|muestra|muestras|vista previa|maqueta*)"],
    label: ["(etiqueta*)"],
    certificate: ["(certificado*|garantia*|ficha tecnica)"],
    return_address: ["(devol*|devuel*|devuelv*|reenvi*)", "enviar* ~4 de vuelta"],
    link: ["(enlace*|link*|seguimiento|pagina|web)"],
    declined: ["no (necesit*|quier*|hace falta)"],
    shown: [
      "(en|que|como|de) (la|las|su|sus|tu|tus|mi|mis|esta|estas) ~1 (foto*|imagen|imagenes)",
      "(adjunt*|aqui|envio|mando|enviado|mandado) ~4 (foto*|imagen|imagenes)",
    ],
  },
  it: {
    invoice: [
      "(fattura|fatture|scontrin*|prova d'acquisto)",
      "(la|una|mia|della|di) ricevuta",
      "(ricevuta (fiscale|d'acquisto|di pagamento)|ricevute)",
    ],
    manual: ["(manual*|istruzion*|guida|guide)", "tabella (delle|) (taglie|misure)"],
    photo: ["(foto|fotografi*|immagine|immagini|primo piano)"],
    proof: ["(bozz*|prova di stampa|prova grafica|anteprim*|incision*|grafic*|disegno|schizzo)"],
    label: ["(etichett*)"],
    certificate: ["(certificat*|garanzi*|scheda tecnica)"],
    return_address: ["(reso|resi|restitu*|rispedi*|rimandar*|rimando|rendere)"],
    link: ["(link*|tracciamento|tracking|pagina|sito)"],
    declined: ["non (mi serve|ci serve|serve|ho bisogno|voglio|desidero)"],
    shown: [
      "(nella|nelle|sulla|dalla|come|della|delle) ~1 (foto|fotografi*|immagine|immagini)",
      "(allego|allegat*|in allegato|ecco|mandato|inviato) ~4 (foto|fotografi*|immagine|immagini)",
    ],
  },
  ja: {
    invoice: ["(請求書|領収書|領収証|インボイス|納品書|レシート)"],
    manual: ["(説明書|マニュアル|取説|サイズ表|使い方|組み立て方)"],
    photo: ["(写真|画像)"],
    proof: ["(校正|デザイン|見本|仕上がり|イメージ画像|完成イメージ|刻印|名入れ|プレビュー)"],
    label: ["(ラベル|伝票)"],
    certificate: ["(保証書|証明書|保証)"],
    return_address: ["(返品|返送|送り返|交換|返却)"],
    link: ["(リンク|URL|追跡|ページ|サイト)"],
    declined: ["(不要|要りません|いりません|必要ありません|結構です)"],
    shown: [
      "(写真|画像) ~ (と違|の通り|添付しま|添付した|添付いた|送りました|お送りし)",
      "(掲載|商品ページの|サイトの) ~2 (写真|画像)",
    ],
  },
};

/** What the context says the buyer asked for, and what their last messages speak of. */
export function readAsked(context: DraftContext): ReadonlySet<AskedTopic> {
  const texts = [context.buyerAsked ?? "", ...(context.buyerTexts ?? []).slice(-TEXTS_MAX)];
  const topics = new Set<AskedTopic>(texts.flatMap(topicsOf));
  if (context.hasBuyerAskedInvoice) topics.add("invoice");
  return topics;
}

function topicsOf(text: string): AskedTopic[] {
  const words = readWords(normalise(text, [], CHARS_MAX).folded);
  const cues = findCues(words.text, ASKED, LEXICAL_LANGUAGES);
  const shown = cues.filter((cue) => cue.concept === "shown");
  const declined = cues.filter((cue) => cue.concept === "declined");
  return cues.flatMap(({ concept, start, end, language }): AskedTopic[] => {
    if (concept === "shown" || concept === "declined") return [];
    if (concept === "photo" && shown.some((cue) => overlaps(cue, { start, end }))) return [];
    // Japanese says last what is not wanted; the others say it right before.
    const around =
      language === "ja"
        ? { start: end, end: end + DECLINED_CHARS }
        : { start: start - DECLINED_CHARS, end: start };
    return declined.some((cue) => overlaps(cue, around)) ? [] : [concept];
  });
}

/** "I don't need a printed" in front of "invoice". */
const DECLINED_CHARS = 20;
