import type { Wording } from "../lexicon.ts";
import type { OptOutCue } from "./opt-out-cue.ts";

export const optOutIt: Wording<OptOutCue> = {
  leave: [
    "(disiscriv*|cancellare l'iscrizione|cancellazione dalla|annullare l'iscrizione|annulla l'iscrizione|cancella l'iscrizione|cancellarsi|cancellarti|unsubscribe|opt out|disiscrizione)",
    "(rimuov*|toglier*|tolg*|cancell*|elimin*) ~4 (lista|mailing list|elenco|newsletter|rubrica)",
  ],
  unwanted: [
    "(lasciatemi|mi lasci|mi lasciate|lasciami|essere lasciat*) (in pace|stare|tranquill*)",
    "(uscire|smettere|fermare|interrompere|bloccare|silenziare|spegnere|chiudere|evitare|togliersi|cancellarsi|liberarsi|finirla) ~4 (messagg*|mail|e mail|email|newsletter|comunicazion*|notizie|avvisi|lettere|righe|note|missive|annunci|invii|giro|cerchia|lista)",
    "(preferi*|desider*|vuol*|vuoi|vorr*) ~3 (silenzio|pace|che non le scriv*|che non ti scriv*|che tacciamo|non sentirci|non sapere)",
    "(mai più|niente più|niente|nessun|nessuna|meno|basta) ~2 (messagg*|mail|e mail|email|newsletter|comunicazion*|notizie|avvisi|lettere|righe|note|missive|annunci|invii)",
    "(nostri|nostre|questi|queste|tanti|tante) (messagg*|mail|e mail|email|newsletter|comunicazion*|notizie|avvisi|lettere|righe|note|missive|annunci|invii) ~2 (disturb*|infastid*|annoi*|stanc*|sono troppe|sono troppi|di troppo|pesano)",
    "(non) ~2 (desider*|vuol*|vuoi|voler*|vogl*|vorr*|intend*|ricever*) ~5 (messagg*|mail|e mail|email|newsletter|comunicazion*|notizie|avvisi|contattat*|nostre)",
    "(smettere di|non) ~1 ricever* ~4 (messagg*|mail|e mail|email|newsletter|comunicazion*|notizie|avvisi|contattat*|nostre)",
    "(stanc*|stuf*|basta|troppe|troppi) ~4 (messagg*|mail|e mail|email|newsletter|comunicazion*|notizie|avvisi|contattat*|nostre)",
  ],
  own_words: [
    "non (scrivetemi|scrivermi|mi scriva|mi scrivete|mi scrivano|contattatemi|disturbatemi|mandatemi|mi mandi|mi mandate)",
  ],
  other: [
    "(biglietto|app|corriere|corrieri|etichetta|tastiera|bambola|dispositivo|apparecchio|stampante|schermo|incisione|confezione|orologio|telecamera|altoparlante|telefono|cellulare)",
  ],
  how: [
    "(uscita|porta|un clic|con un clic|spunti|tocchi|basta un)",
    "(clicc*|qui|link|pulsante|basta|lo dica|ce lo dica|dillo|diccelo|in qualsiasi momento|prema|premi|segua|segui|ci avvisi|avvisaci)",
  ],
  reply: [
    "(in risposta|per risposta|risposta|di ritorno|rispondendo|rispondere)",
    "(rispond*|scriv*|invi*|mand*)",
  ],
  told: [
    "(rispond*|scriv*|invi*|mand*) ~5 (stop|cancella|cancellami|basta|rimuovi|disiscriv*|cancellazione)",
    "(disiscriv*) ~3 (qui|clicc*|link|in qualsiasi)",
    "per (disiscriv*|cancellarsi|cancellarti)",
    "(cancell*|annull*) (la sua |la tua |l')iscrizione",
  ],
  settings: ["(account|preferenze|impostazioni|amazon|piattaforma|marketplace)"],
};
