import type { Wording } from "../lexicon.ts";
import { MESSENGERS, type OffPlatformCue, PAY_BRANDS } from "./off-platform-cue.ts";

export const offPlatformIt: Wording<OffPlatformCue> = {
  deal_act: [
    "(ordin*|acquist*|compr*|vend*|vendita|accord*|concord*|gestir*|sistemar*|trattar*|affare|prender*|prend*|annull*|far*|spedir*|offr*|risparmi*|inviar*)",
    "(meno caro|prezzo migliore|costa meno|sconto|più conveniente|conviene)",
  ],
  elsewhere: [
    "(su|via|tramite) (etsy|ebay|e bay|shopify|vinted|aliexpress|temu|walmart|kleinanzeigen|leboncoin|wallapop|subito|otto|kaufland|cdiscount|fnac|mercari|craigslist)",
    "(fuori|al di fuori|all'esterno|senza passare) (da|dalla|dal|di|della|del|per) (questa |questo |la |)(piattaforma|marketplace|amazon|sito|sistema|portale|app)",
    "(fuori piattaforma|in privato|sottobanco|fuori amazon)",
    "(direttamente|in diretta|diretto) (da|con|su|dal|sul|presso|tramite|a) (noi|me|nostro|noi sul|il nostro|mio)",
    "(con|da|a) (noi|me) (direttamente|in privato)",
    "(nostro|mio|nostra) (proprio |)(sito|sito web|negozio online|shop online|e shop|eshop|pagina web|negozio|shop|ebay|etsy|subito)",
    "(senza|evit*|risparmi*|salt*) ~2 (commission*|intermediari*|spese della|piattaforma|amazon)",
  ],
  deal_ad: [
    "(piattaforma|amazon) ~2 non ~3 (commissione|percentuale)",
    "(ordin*|acquist*|compr*|vend*|prend*) ~5 (direttamente) (da|con|su|dal|sul|presso|tramite) (noi|me|nostro|il nostro)",
    "(evit*|risparmi*|senza|salt*) ~3 (commission*|intermediari*)",
    "(vendita|acquisto|accordo|trattativa) (diretta|diretto|privata|privato)",
    "(accordiamo|accordarci|metterci d'accordo|mettiamoci d'accordo) ~3 (privatamente|in privato|direttamente|fuori)",
  ],
  pay_act: [
    "(fam*|fac*)",
    "(pag*|vers*|bonific*|invi*|mand*|accett*|prefer*|trasfer*|rimborsar*|rimborsiamo|rimborso|restitu*|far*|faccia|fai|anticipo|acconto|saldo|effettu*)",
    "(nostro|mio|nostri) ~1 (conto|iban|paypal|dati bancari)",
  ],
  pay_means: [
    "direttamente a (noi|me)",
    "(in mano|sul posto|di persona|in negozio|a mano)",
    `(${PAY_BRANDS})`,
    "(bonifico|bonifici|contanti|contante|assegno|vaglia|ricarica|coordinate bancarie|conto corrente|conto bancario|contrassegno|amici e familiari|in contrassegno)",
    "(fuori|al di fuori) (da|dalla|di|della|dal|del) (questa |)(piattaforma|marketplace|amazon)",
  ],
  talk_act: [
    "(scriv*|contatt*|chiam*|raggiung*|trov*|aggiung*|mand*|invi*|parl*|sentir*|sentiamo*|continu*|prosegu*|rispond*|comunic*|chatt*|spostiamo*)",
    "(più veloce|più rapido|più semplice|più facile|prima|disponibil*|reperibil*)",
    "(nostro|mio|nostra|mia) ~1 (diretto|diretta|privato|privata|personale)",
  ],
  talk_means: [
    `(su|via|per|tramite|con|al|sul|a|nostro|mio) (nostro |mio |il nostro |il mio |)(${MESSENGERS}|signal|line)`,
    "(via|per|tramite|al|a|all'|alla|sul|con) (nostro |nostra |mio |mia |)(e mail|email|mail|gmail|posta elettronica|telefono|cellulare|sms|numero|casella|indirizzo (mail|email|e mail))",
    "(telefonicamente|altra app|un'altra app|altro canale|altra chat)",
    "(e mail|email|mail|numero|telefono|cellulare|indirizzo|casella) (privat*|personale|dirett*)",
    "(fuori|al di fuori) (da|dalla|di|della|dal|del) (questa |questo |)(piattaforma|marketplace|amazon|sito|sistema|chat)",
  ],
  talk_ad: [
    "(chiamaci|chiamateci|chiamami|chiamarci|chiamarmi|telefonaci|telefonateci|telefonarci|telefonami)",
    "(ci|mi) (chiami|telefoni|chiama|chiamate|telefonate)",
    "(scriv*|contatt*|mand*|invi*|raggiung*|rispond*) ~4 (via|per|tramite|al|a|all'|alla|sul) (nostro |nostra |mio |mia |)(e mail|email|mail|gmail|telefono|cellulare|sms|numero|casella|indirizzo mail|indirizzo email)",
    "(mandaci|mandateci|inviaci|inviateci|mandami|inviami|scrivici|scriveteci|ci mandi|ci invii|ci scriva|mi scriva|mi mandi) (un|una|un') ~1 (mail|email|e mail|sms|whatsapp)",
    "(un colpo di telefono|uno squillo|una telefonata a)",
    "(nostro|mio) (numero|telefono|cellulare|numero diretto|recapito) ~1 (è|di|diretto|per)",
    "(la|ti|vi) (chiamiamo|chiameremo|chiamo|chiamerò|richiamiamo|richiameremo)",
    "(suo|tuo) ~1 (numero|telefono|cellulare) ~5 (chiam*|richiam*)",
  ],
  search_ad: [
    "(digit*|inser*|scriv*|cerc*) ~8 (motore di ricerca|google|bing)",
    "(ci cerchi|cercaci|cercateci|cercarci|mi cerchi|cercami|googl*)",
    "(cerchi|cerca|cercare|cercando|scriva|scrivi|digiti|digita|inserisca) ~6 (su google|in google|in rete|su internet|motore di ricerca|online|google)",
    "(cerchi|cerca|cercare) ~2 (nostro|nostra) ~2 (nome|negozio|marchio|azienda|ditta)",
    "(ci trova|ci troverà|ci trovi|ci troverai|ci trovate|trovarci|ci può trovare|ci puoi trovare) ~5 (google|internet|in rete|online|con il nome|sotto il nome|col nome|gmail|ebay|etsy|come|altrove|nome)",
    "(sa già|sai già|sa|sai) dove trovarci",
    "primo risultato",
  ],
  link_act: [
    "(lasci*|recension*|valut*|nostr*|mio|più veloce)",
    "(ordin*|acquist*|compr*|negozio|visit*|scopr*|consult*|nostro sito|prenot*|registr*|iscriv*|pag*|scriv*|contatt*|mail|invi*|trov*|guard*|raggiung*|mand*|segu*)",
  ],
  refusal: [
    "(rest*|riman*|avveng*|gest*|mantener*) ~5 (sulla piattaforma|su questa piattaforma|all'interno|sul marketplace|in questa piattaforma)",
    "(solo|soltanto|esclusivamente|unicamente) ~4 (qui|tramite|attraverso|su questa|via messaggio|in questa|da qui)",
    "(contro le|contrari*|vietat*|non è consentito|non è permesso|non è possibile|non consentit*)",
    "(frod*|truff*|phishing|sospett*|sicurezza|mai)",
  ],
  third_party: [
    "(corriere|spedizioniere|brt|bartolini|sda|poste|dhl|dpd|gls|ups|fedex|fattorino|filiale|deposito|produttore|fabbricante|garanzia|punto di ritiro)",
    "(assistenza|servizio) ~1 clienti (di amazon|amazon|della piattaforma|del marketplace)",
  ],
  settled_payment: [
    "(stess*|original*|utilizzat*|usat*) ~2 (metodo|mezzo|carta|conto|pagamento)",
    "(metodo|mezzo|modalità) di pagamento ~3 (utilizzat*|original*|usat*|scelto)",
    "(amazon|piattaforma|marketplace) ~5 (rimbors*|accredit*|restitu*|vers*|elabor*)",
    "(rimborso|importo|accredito) ~6 (da|tramite|dalla|dal) (amazon|piattaforma|marketplace)",
    "(ha|hai) ~1 (pagato|utilizzato|proposto|chiesto|usato)",
    "giorni lavorativi",
  ],
};
