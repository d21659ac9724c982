import type { OrderExceptionWording } from "../order-exceptions.ts";

export const ORDER_EXCEPTIONS_IT: OrderExceptionWording = {
  problem: [
    "(ritard*|in ritardo|più tardi del|rinviat*|posticipat*|più tempo del|slitt*|rimandat*|tempi più lunghi)",
    "(esaurit*|non (più|) disponibil*|non è disponibile|non è più disponibile|indisponibil*|terminat*|fuori stock|riassortiment*|rifornimento|mancanza di stock|non abbiamo più)",
    "(danneggiat*|difettos*|rott*|guast*|sbagliat*|articolo errato|prodotto errato|richiamo|richiamat*|difetto|avviso di sicurezza|incrinat*)",
    "(smarrit*|andato perso|perso|persa|disguid*|smarrimento)",
    "(restituito|restituita|tornato|tornata|rientrato|rispedito|rispedita|ritornato) ~4 (mittente|indietro|magazzino|nostro|noi)",
    "(tentativo di consegna|tentativi di consegna|mancata consegna|consegna fallita|non consegnat*|fallit*|giacenza|destinatario assente|nuovo tentativo|avviso di giacenza|seconda consegna)",
    "(non|impossibile) ~3 (possiamo|siamo riusciti|è riuscito|può|potuto|riusciamo|è possibile|è stato possibile|potremo|riesce|possibile|riusciremo) ~5 (consegn*|sped*|invi*|elabor*|evad*|complet*|rintracci*|trov*|garant*|rispett*|addebit*)",
    "(dogan*|sdogan*|dazi)",
    "(sciopero|scioperi|maltempo|alluvione|nevicat*|carenza)",
    "(pagamento|carta|bonifico) ~5 (rifiutat*|fallit*|non riuscito|in sospeso|respint*|negat*|non andato a buon fine)",
    "(un|uno|il|del|qualche) ~2 (problema|errore|inconveniente|imprevisto|contrattempo|intoppo|guasto)",
    "(problema|errore) (con|nel|nella|di|su)",
    "(bloccat*|ferm* in|fermo|nuova data|trattenut*)",
  ],
  regret: [
    "(purtroppo|sfortunatamente|scus*|spiacent*|dispiac*|dolenti|rammaric*|rincresce|ci duole)",
  ],
  remedy: [
    "(rimbors*|riaccredit*|restituiremo l'importo|nota di credito)",
    "(sostitu*|rispedi*|rispedir*|nuova spedizione|nuovo invio|secondo pacco|inviare un altro|di ricambio)",
    "(annull*|cancell*)",
    "(etichetta di reso|il suo reso|il tuo reso|etichetta per il reso)",
  ],
  need: [
    "(ci indichi|ci comunichi|ci dica|ci invii|ci mandi|inviaci|mandaci|dicci|comunicaci|indicaci|ci confermi|confermaci|scelga|scegli|ci faccia sapere|facci sapere|ci indica|ci fornisca|ci faccia avere|indicarci|comunicarci|dirci|inviarci|mandarci|confermarci|fornirci|farci sapere|farci avere|ci scriva|scrivici|risponda|rispondi|completi|corregga|caricare|selezioni|ci servirebbe|indicare|specificare|specifichi|confermare) ~8 (incisione|incidere|iniziali|nome|nomi|testo|foto|immagine|indirizzo|numero civico|civico|cap|colore|taglia|misura|bozza|grafica|logo|personalizzazione|font|carattere|misure|modello|data|giorno|fascia|appuntamento|file|opzione|variante|scritta|dedica|citofono|telefono|orario)",
    "(manca|mancano|ci serve|ci servono|abbiamo bisogno|attendiamo|in attesa|senza|ci occorre|occorrono|necessitiamo|serve|servono|aspettiamo) ~6 (incisione|iniziali|nome|testo|foto|immagine|indirizzo|civico|cap|colore|taglia|approvazione|logo|personalizzazione|misure|modello|data|appuntamento|file|risposta|dati|informazioni|conferma|scelta|bozza|dedica|telefono)",
    "(indirizzo|civico|cap|personalizzazione|incisione|foto|file|nome|via|numero civico) ~6 (incompleto|incompleta|non valido|non valida|manca|mancante|errato|errata|sconosciuto|non esiste|inesistente|non risulta|illeggibile|insufficiente|troppo lung*|troppo piccol*|vuoto|non è valido|non è completo|sbagliato)",
    "(concordare|fissare|programmare|prenotare|scegliere|organizzare|stabilire|pianificare) ~5 (appuntamento|consegna|data|giorno|fascia|installazione|orario)",
    "(appuntamento|fascia oraria) ~3 (consegna|installazione|per)",
    "(quale|quali|che|qual è) ~3 (nome|nomi|testo|iniziali|colore|taglia|data|giorno|orario|fascia|modello|foto|indirizzo|opzione|finitura|carattere|incisione|scritta|dedica) ~6 (desidera|vuole|vuoi|preferisce|preferisci|incidere|dobbiamo|va bene|desideri|vorrebbe|vorresti|scrivere|incidiamo)",
    "(non|senza) ~5 (iniziare|cominciare|procedere|continuare|produrre|realizzare|spedire|incidere|stampare|consegnare|proseguire) ~6 (finché|senza|prima|fino|se non)",
    "(non appena|appena|quando|una volta|prima di|senza|dopo|finché non|fino a quando) ~4 (avremo|riceviamo|ricevere|ricevuto|ricevuti|riceveremo|sapremo|ci comunic*|ci invi*|ci conferm*|abbiamo) ~5 (incisione|testo|nome|foto|indirizzo|colore|taglia|risposta|approvazione|dati|informazioni|file|scelta|bozza|conferma)",
    "(ci sarà qualcuno|sarà qualcuno|sarà presente|sarai|qualcuno) ~5 (in casa|casa|domicilio|ricevere|ritirare)",
  ],
  paper: [
    "garanzia ~6 (anni|mesi|anno|certificato|condizioni|decorre|copre|valida|registra*)",
    "(certificato di garanzia|scheda di garanzia)",
    "(chiave|codice|link) (di attivazione|di licenza|di accesso|prodotto|di download|di registrazione|d'accesso)",
    "(manuale|manuali|istruzioni|guida al montaggio|scheda tecnica|scheda di sicurezza|consigli di cura)",
    "(fattura|ricevuta) ~4 (allegata|in allegato|richiesta|allegato)",
    "(in allegato|alleghiamo|allegato|allegata) ~5 (fattura|certificato|garanzia|etichetta|bozza)",
    "(diritto di recesso|note legali|informativa legale|riciclo|smaltimento|sicurezza del prodotto)",
    "(prima del primo utilizzo|prima dell'uso|prima di utilizzare|non utilizzare|non usare|smetta di usare)",
  ],
};
