/**
 * Words that say what the number beside them is, in the six languages. Two
 * strengths of phone words: a strong one means a phone wherever it stands in
 * front; a weak one ("call", "line", "number") only close by, because it has
 * other meanings.
 */

/** Word start for Latin scripts; Japanese has no spaces, so its words match anywhere. */
const WORD = "(?<![\\p{L}\\p{N}])";

const STRONG = [
  `${WORD}(?:tel|tél|tfno|tlf|telefon|telephone|téléphone|teléfono|telefono|telefonnummer|telefonisch|phone number|whats ?app|whatsapp-nummer|signal|telegram|viber|hotline|fax|handy|handynummer|mobilnummer|rufnummer|festnetz|durchwahl|mobil|mobiltelefon|cellulare|cell(?:phone)?|portable|móvil|movil|numéro de portable|landline|toll[- ]free|freephone|numero verde|sms)(?![\\p{L}\\p{N}])\\.?`,
  "電話番号|電話|でんわ|携帯|ケータイ|ｹｰﾀｲ|フリーダイヤル|ホットライン|連絡先|TEL|ファックス|ショートメール|ライン電話",
];

const WEAK = [
  `${WORD}(?:phone|phoned?|call(?:ing)?|ring|dial|text(?: me| us)?|reach(?: me| us)?|contact(?: me| us)?|line|mobile|my number|our number|direct|ph|rufen|ruft|anruf(?:en)?|anrufen|erreichen|erreichbar|erreichst|durchklingeln|klingeln|melden|kontakt|appele[zr]?|appelez-(?:moi|nous)|appel|joindre|joignable|contactez|contacter|numéro|mon numéro|llam(?:ar|e|a|ad|en)|llám(?:enos|ame|eme|anos)|llamarme|llamarnos|contacte|contactar|contáctenos|marque|chiam(?:are|i|ate|a|aci|ami|atemi|ateci)|telefonare|telefoni|contatt(?:are|i|ateci|aci|atemi)|cellulare|mio numero|numero di telefono)(?![\\p{L}\\p{N}])`,
  "お問い合わせ先|(?:私|店|こちら)の番号|直通|連絡",
];

/** What a number is when it is not a phone: ids, parts, papers, parcels. */
const REFERENCE = [
  // "La réclamation porte le numéro …": nobody says so of a phone; the space makes it end last.
  `${WORD}(?:porte|porta|trägt|lleva|bears|carries)\\s(?:le|il|die|el|the)\\s(?:numéro|numero|nummer|número|number)\\s{1,2}`,
  `${WORD}(?:order(?: id| no| numbers?)?s?|tracking(?: no| numbers?| id| code)?|waybill|consignment|parcels?(?: no| numbers?)?|packages?|shipments?|awb|ref|reference|invoices?|receipts?|cases?|tickets?|claims?|rma|return(?: no| numbers?| id)?|sku|asin|upc|ean|gtin|isbn|part(?: no| numbers?)?|model(?: no| numbers?)?|serials?(?: no| numbers?)?|s/n|sn|batch|lot|item(?: no| numbers?)?|article|account(?: no| numbers?)?|customer(?: no| numbers?)?|code|id|pin|key|license|licence|vat(?: id| no)?|tax(?: id)?|iban|version|firmware|imei|fedex|ups|usps|dhl|dpd|gls|hermes|evri|yodel|zip|postcode|fcc|policy|po box|page|pages)(?![\\p{L}\\p{N}])`,
  `${WORD}(?:[\\p{L}-]{0,24}(?:sendungs?|tracking|bestell|auftrags|rechnungs|artikel|teile|serien|modell|kunden|vorgangs|referenz|rücksende|retouren|chargen|paket|vertrags|ticket|ersatzteil|rma|fall|steuer|konto|lizenz)-?(?:nummern?|nr|code|id)|sendung|bestellung|rechnung(?:en)?|art|artikel|charge|lot|vorgang|aktenzeichen|ust-?id(?:nr)?|az|seriennr|plz|schlüssel|steuernummer)(?![\\p{L}\\p{N}])`,
  `${WORD}(?:lama|guarnizione|filtro|cabezal|recambio|cuchilla|lame|joint|blade|gasket|klinge|dichtung|réclamation|entry)(?![\\p{L}\\p{N}])`,
  `${WORD}(?:suivi|colis|commande|factures?|pièces?|référence|réf|lot|série|article|modèle|dossier|avoir|retour|envoi|colissimo|chronopost|siret|siren|tva|code|clé|(?:numéro|n°|code|compte) (?:de )?client|code postal)(?![\\p{L}\\p{N}])`,
  `${WORD}(?:seguimiento|envío|pedido|facturas?|piezas?|tarjeta|referencia|lote|serie|artículo|modelo|producto|reclamación|devolución|localizador|albarán|nif|cif|código|clave|(?:número|n\\.?º|código) de cliente|expediente|seur|correos|mrw|nacex)(?![\\p{L}\\p{N}])`,
  `${WORD}(?:spedizione|tracciamento|ordine|fattur[ae]|pezz[oi]|ricambi?o?|tessera|riferimento|rif|lotto|serie|articolo|modello|prodotto|pratica|reso|collo|codice|partita iva|p\\.? ?iva|chiave|(?:numero|codice) cliente|matricola|brt|poste|sda)(?![\\p{L}\\p{N}])`,
  "お問い合わせ番号|問い合わせ番号|問合せ番号|問合番号|追跡番号|伝票番号|送り状|注文番号|返品番号|受付番号|管理番号|会員番号|商品番号|品番|型番|型式|製造番号|シリアル|ロット|JAN|ISBN|コード|郵便番号|請求書|領収書|登録番号|ライセンス|プロダクトキー|キー|カード|伝票|注文",
];

/** Words after the number that make it a phone. */
const AFTER = [
  "^[\\s,)）]{0,3}(?:まで|へ|に|から|宛)?(?:お|ご)?(?:電話|連絡|でんわ|ショートメール|SMS)",
  "^[\\s,(\\-–<←]{0,6}(?:is (?:my|our) (?:number|cell|phone|mobile)|call |anrufen|erreichen sie|erreichst|whats ?app|\\(?(?:cell|mobile|whatsapp|mobil|handy|portable|móvil|cellulare)\\b|ext\\.? ?\\d|durchwahl|poste \\d)",
];

/** A phone glued to its label. */
export const PHONE_PREFIX =
  /^(?:tel|phone|call|cell|mobile?|fax|whatsapp|handy|sms|text|tél|ph)[-_/.]?\+?\d/i;

const union = (parts: readonly string[], flags: string) => new RegExp(parts.join("|"), flags);

const STRONG_LABEL = union(STRONG, "giu");
const WEAK_LABEL = union(WEAK, "giu");
const REFERENCE_LABEL = union(REFERENCE, "giu");
const AFTER_LABEL = union(AFTER, "iu");

type NumberLabel = "phone" | "reference" | "none";

/** Farther than this a weak phone word speaks of something else ("call the depot about …"). */
const WEAK_REACH = 32;

function lastEnd(pattern: RegExp, text: string): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** Longer than this and the reference word belongs to another part of the sentence. */
const REFERENCE_REACH = 40;
/** Between a reference word and a number it does not name: "call about your order at 555…". */
const LEADS_TO_PHONE =
  /[,;]|(?<!\p{L})(?:at|on|under|unter|au|al|allo|via|per|por|par)\s{0,3}:?\s{0,3}$/iu;
/** A second number after the same word: "invoices 4711, 4712 and 4713". */
const LISTED = /^[\s\d\uFFFC,;.&/-]*(?:(?:and|und|et|y|e|と)\s+)?$/iu;

/** Whether a reference word that far before the number still names it. */
function names(gap: string, hasPhoneWord: boolean): boolean {
  if (gap.length > REFERENCE_REACH) return false;
  if (LISTED.test(gap) && /[\d\uFFFC]/.test(gap)) return true;
  if (/[,;]/.test(gap)) return false;
  return !(hasPhoneWord && LEADS_TO_PHONE.test(gap));
}

/** The nearest label decides, because a sentence often names both a parcel and a phone. */
export function labelOf(before: string, after: string): NumberLabel {
  const near = before.slice(-80);
  const strong = lastEnd(STRONG_LABEL, near);
  const weak = lastEnd(WEAK_LABEL, near);
  const phone = Math.max(strong, near.length - weak <= WEAK_REACH ? weak : -1);
  const farPhone = Math.max(strong, weak);
  if (AFTER_LABEL.test(after)) return "phone";
  const reference = lastEnd(REFERENCE_LABEL, near);
  if (reference > phone) {
    if (names(near.slice(reference), farPhone >= 0)) return "reference";
    return farPhone >= 0 ? "phone" : "none";
  }
  return phone >= 0 ? "phone" : "none";
}
