import type { Wording } from "../lexicon.ts";
import type { AddressPurpose } from "./address-purpose.ts";

const IT_PLACE =
  "(negozi*|showroom*|laborator*|uffici*|sede|magazzin*|punto vendita|bottega|atelier|studio|esposizione)";

export const ADDRESS_PURPOSES_IT: Wording<AddressPurpose> = {
  visit: [
    `(venire|venga|vieni|venite|passi|passa|passare|passate|visiti|visita|visitate|visitare) ~5 (nostro|nostra|nostri|dal|in|nel|al) ~2 (negozi*|showroom*|laborator*|uffici*|sede|magazzin*|punto vendita|bottega|atelier|studio|esposizione)`,
    "(venire|vieni|venga|venite|passare|passi|passa|passate) ~1 (a trovarci|a trovarmi|da noi|da me|di persona|qui da noi)",
    `(ritir*|vederl*|provarl*|vedere|provare) ~6 (nostro|nostra|nostri) ~1 ${IT_PLACE}`,
    "(ritir*|prendere|prenderl*) ~5 (da noi|in negozio|in sede|di persona|a mano)",
    `(aspettiamo|accogliamo|accoglieremo|riceviamo) ~3 (in|nel|nella|presso) ~2 ${IT_PLACE}`,
    `(nostro|nostra) ~1 ${IT_PLACE} ~1 (e aperto|e aperta|e sempre apert*)`,
    "(trovarci|vederci) di persona",
    "(passi|passa|venga|vieni|passare|venire|venite|passate) ~2 (a toccarl*|a provarl*|a vederl*|ad annusarl*|a sentir*|a casa mia|a casa nostra|per un caffe)",
    "(lo|la|li|le) (annusa|tocca|prova|vede|vedi|provi|tocchi|annusi) dal vivo",
    "la nostra porta e ~1 aperta",
    "ritir* ~5 (in bottega|in laboratorio|da me)",
    "siamo ~2 (di fronte|vicino|dietro|accanto) ~2 (stazione|chiesa|piazza|mercato|municipio|porto|duomo)",
    "(siamo aperti|apriamo|ci trova*|ci trovi) ~8 (di fronte|vicino|dietro|accanto) ~2 (stazione|chiesa|piazza|mercato|municipio|porto|duomo)",
  ],
  nearby: [
    "se (capita|capiti|passa|passi|viene|vieni|e|sei) ~3 (in zona|da queste parti|da noi|qui vicino|nei dintorni|nei paraggi)",
  ],
  shop: ["(visiti|visita|visitate|visitare) ~1 (il nostro|nostro) negozio", "ci trova*"],
  hours: [
    "(di persona|orari*|apert*|negozio fisico|in centro|dietro l'angolo)",
    "(lunedi|martedi|mercoledi|giovedi|venerdi|sabato) ~5 (al|alle|a|dalle|dal)",
  ],
  return: [
    "(reso|resi|restitu*|rispedi*|rimand*|sostituz*|ripara*|cambio merce|rispedizione)",
    "(spedi*|invi*|mand*) ~6 indietro",
    "(spedire|spedisca|spedirlo|spedirla|inviare|inviarlo|inviarla|invii) ~5 (a|al|presso)",
    "garanzia ~4 (assistenza|intervento|servizio|centro)",
  ],
  carrier: [
    "(punto di ritiro|ufficio postale|deposito|dogana|filiale|corriere*|fermo point|fermopoint|fermodeposito|locker|hub|centro di smistamento|spedizioniere|punto poste)",
    "(brt|bartolini|gls|sda|poste italiane|dhl|ups|fedex|tnt|nexive)",
    "(produttore|fabbricante|centro assistenza)",
  ],
  buyer: [
    "(suo|tuo|vostro) ~2 (indirizzo|domicilio)",
    "dati di (consegna|spedizione)",
    "indirizzo ~2 (spedizione|consegna|fatturazione|seguente|indicato|fornito|ordine)",
    "indirizzo ~8 (corretto|completo|esatto|valido|conferm*|giusto)",
    "(conferm*|verific*|controll*) ~6 (indirizzo|via|cap|numero civico)",
    "(consegn*|sped*|inviamo|invieremo) ~5 (a|in|presso)",
    "(vicin*|destinatario|numero civico|citofono|interno|scala|ha indicato|hai indicato)",
    "e ~8 (corretto|corretta|giusto|completo)",
  ],
  own: [
    `(nostro|nostra|nostri|mio|mia) ~2 (indirizzo|recapito|${IT_PLACE.slice(1, -1)})`,
    "(siamo|ci troviamo|ci trova|ci trovi|abito|trovarci|scriveteci|scrivici|ci scriva) ~2 (in|a|al|presso)",
    "(indirizzo postale|sede legale|da noi|suoni a|suoni il campanello|suoni al)",
  ],
  worker: ["(corriere*|tecnico|tecnici|installatore*|autista|fattorino|postino)"],
  thanks: ["grazie ~4 (visitato|visita)"],
  closing: ["(cordiali saluti|distinti saluti|saluti|cordialmente|un saluto)"],
};
