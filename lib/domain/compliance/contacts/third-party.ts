import { sentenceAround } from "../text/sentence.ts";
import type { Span } from "../text/span.ts";

/**
 * The guide allows contact data "unless needed for warranty, carrier or maker".
 * A sentence counts when it names one of the three and does not offer the
 * seller's own line: "our warranty desk" and "call me about the warranty" are
 * the seller's, whatever else they name.
 */
const THIRD_PARTY =
  /(?<!\p{L})(?:warranty|guarantee|manufacturer|maker|brand's|carrier|courier|recall|garantie\p{L}{0,12}|gewährleistung\p{L}{0,8}|hersteller\p{L}{0,12}|spedition|frachtführer|zusteller|paketdienst|garantía|fabricante|transportista|mensajería|garanzia|produttore|fabbricante|corriere|spedizioniere|fabricant|constructeur|transporteur|livreur|transportes|transports|trasporti|spedizioni|logistics|logistik|logistique|logística|logistica|freight|haulage|haulier|forwarder|kurierdienst|agencia(?: de transportes?)?|casa madre|casa produttrice|centro assistenza|service officiel|vertragswerkstatt|importer|importeur|importateur|importador|importatore)(?!\p{L})|(?<!\p{L})(?:ups|usps|fedex|dhl|dpd|gls|hermes|royal mail|evri|parcelforce|brt|bartolini|sda|poste italiane|seur|correos|mrw|nacex|chronopost|colissimo|la poste|mondial relay)(?!\p{L})|保証|メーカー|製造元|配送業者|運送会社|配達員|ヤマト運輸|佐川急便|日本郵便|郵便局|営業所|輸入元|輸入代理店|正規代理店|運輸/iu;

const OWN =
  /(?<!\p{L})(?:(?:i am|i'm|we are|we're) the|wir sind (?:der|selbst|auch)|ich bin (?:der|selbst|unter|da|erreichbar)|i am (?:on|at|here|available)|je suis (?:au|là|joignable)|estoy en|sono al|nous sommes le|somos (?:el|los)|siamo (?:il|i|noi)|call me|call us|text me|text us|ring me|ring us|my|our|ours|mine|me|us|mich|mir(?! leid)|meine[rnm]?|mein|uns|unser[erems]{0,2}|moi|nous(?! (?:sommes|avons|regrettons|vous|ne))|mon|notre|nos|mi(?! (?:dispiace|scus))|mis|nuestr[oa]s?|ll[aá]m[ea](?:nos|me)|escr[ií]b[ae](?:nos|me)|mio|mia|nostr[oaie]|chiamaci|chiamami|scrivici|scrivimi|contattaci|contattami|[a-z]{3,10}(?:temi|teci)|unsereins|bei uns|chez nous|da noi|appelez-(?:moi|nous)|joignez-(?:moi|nous))(?!\p{L})|弊社|弊店|当店|当社|当方|小店|店長|私の|私まで|わたし|わたくし/iu;

/** "Forget the maker, write to …" names whom the buyer shall not ask. */
const DISSUADED =
  /(?<!\p{L})(?:forget|instead of|rather than|faster than|never (?:answers?|replies)|does not (?:answer|reply)|statt|anstatt|vergessen sie|antwortet nie|oubliez|au lieu d[eu']|plutôt que|ne répond\p{L}{0,3} (?:jamais|pas)|olvide|en vez de|nunca contesta|no contesta|lasci perdere|invece d[ie]|non risponde|non risponde mai)(?!\p{L})|ではなく|代わりに/iu;

/** Mailboxes that anybody opens in a minute; no maker or carrier answers from one. */
const FREE_MAIL =
  /(?:^|\.)(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|aol|gmx|web|proton|protonmail|libero|orange|free|wanadoo|mail|yandex|qq|163|docomo|ezweb|softbank|t-online)\.(?:com|net|de|fr|es|it|jp|ne\.jp|co\.jp|co\.uk|ru|me)$/i;

export function isFreeMail(host: string): boolean {
  return FREE_MAIL.test(host);
}

/** "Their number is …": the sentence goes on about whom the one before named. */
const SAME_PARTY =
  /(?<!\p{L})(?:their|them|they|les (?:joindre|appeler|contacter)|llamarles|contactarles|contattarli|chiamarli|li (?:contatti|chiami)|support|helpdesk|hotline|customer (?:service|care)|service desk|deren|dessen|kundendienst|kundenservice|leur|service client|su número|atención al cliente|servicio (?:técnico|oficial)|service center|service centre|sav|assistenza|loro|servizio clienti)(?!\p{L})|窓口|サポート/iu;

/** "The maker's US line" is America's, not ours. */
export function isOwn(sentence: string): boolean {
  return DISSUADED.test(sentence) || OWN.test(sentence.replace(/(?<![A-Z]\s)\bUS\b/g, ""));
}

/** "Halberd Tools takes claims at …": a firm of two names, which does something about it. */
const FIRM_HANDLES =
  /((?:\p{Lu}[\p{L}\d&'’-]{1,24}\s){1,3})(?:takes?|handles?|deals?|answers?|processes|accepts?|looks after|nimmt|bearbeitet|kümmert|übernimmt|regelt|traite|gère|prend|s['’]occupe|répond|gestiona|tramita|atiende|se ocupa|lleva|gestisce|segue|si occupa|risponde|evade|erreichen Sie|ist unter|is at|is on|can be reached|est joignable|está en)(?!\p{L})/u;

const TOLL_FREE = /^\D{0,2}(?:0?80\d|0120|90[0-2]|1[- ]?8(?:00|88|77|66))/;

/** The firm's own address holds its name; of a phone number a name of two words tells, or a toll-free code. */
function isHandledByFirm(before: string, contact: string): boolean {
  const names = FIRM_HANDLES.exec(before)?.[1]?.trim().toLowerCase().split(/\s/) ?? [];
  if (!contact.includes("@")) return names.length > (TOLL_FREE.test(contact) ? 0 : 1);
  const host = contact.slice(contact.indexOf("@")).toLowerCase();
  return names.some((name) => name.length >= 4 && host.includes(name));
}

export function isThirdPartyContact(text: string, span: Span): boolean {
  const { before, after } = sentenceAround(text, span.start, span.end);
  const sentence = `${before} ${after}`;
  if (isOwn(sentence)) return false;
  if (THIRD_PARTY.test(sentence)) return true;
  const sentenceStart = span.start - before.length;
  const previous = sentenceAround(text, sentenceStart - 1, sentenceStart).before;
  if (!THIRD_PARTY.test(previous) || isOwn(previous)) return false;
  return SAME_PARTY.test(sentence) || isHandledByFirm(before, text.slice(span.start, span.end));
}

const DRIVER =
  /(?<!\p{L})(?:drivers?|courier|fahrer\p{L}{0,3}|zusteller\p{L}{0,3}|kurier\p{L}{0,2}|bote[n]?|chauffeur|livreur|conductor|repartidor|mensajero|autista|corriere|fattorino)(?!\p{L})|ドライバー|配達員|運転手/iu;

/** A driver is on the road and has nothing but a mobile. */
export function isDriverContact(text: string, span: Span): boolean {
  const { before, after } = sentenceAround(text, span.start, span.end);
  return DRIVER.test(`${before} ${after}`);
}
