import type { Wording } from "../lexicon.ts";
import type { ReviewConcept } from "./review-concept.ts";

export const REVIEWS_IT: Wording<ReviewConcept> = {
  ask: [
    "(lasciare|lascia|lasci|lasciate|lasciarci|lasciaci|lasciateci|lasciasse|lasciassi|scrivere|scrivi|scriva|scrivete|scriverci|scrivici|scriveteci|pubblicare|pubblica|pubblichi|pubblicate|condividere|condividi|condivida|condividete|dare|dai|dia|darci|dacci|dateci|fare|fai|faccia|fate|farci|inserire|inserisci|inserisca|aggiungere|aggiungi|aggiunga|inviare|inviarci|rilasciare|rilascia|rilasci|rilasciarci|postare|mettere|metti|metta) ~5 (recension*|valutazione|valutazioni|testimonianza|votazione|punteggio)",
    "(chiediamo|chiedere|chiederle|chiederti|chiedervi|gradiremmo|apprezzeremmo|apprezziamo|speriamo|aspettiamo|attendiamo|piacerebbe|ringraziamo|grati|grata|grato|felici|ricevere|leggere) ~4 (recension*|valutazione|testimonianza)",
    "(breve|piccola|sincera|onesta|veloce|rapida) (recension*|valutazione|opinione)",
    "(recension*|valutazione) (breve|sincera|onesta|veloce|rapida)",
    "(aiuta|aiutaci|aiutateci|aiutarci|aiuti|sostienici|supportaci|sostenere) ~5 (recension*|valutazione|feedback|opinione)",
    "(non) ~2 ancora ~3 (recension*|recensito|valutato|valutazione)",
    "(tua|sua|vostra) (opinione|recension*|valutazione) ~1 (conta|ci aiuta|è importante|è fondamentale|è preziosa|ci sta a cuore|aiuta|aiuterà|ci interessa|vale)",
    "(recensire|recensisci|recensisca|recensite) ~2 (prodotto|prodotti|acquisto|articolo|negozio|nostro|nostra|ordine|servizio)",
    "(recensirci|recensiscici|recensiteci)",
    "(meritiamo|meritarci|meritato|merita) ~3 (recension*|valutazione|voto)",
  ],
  rate: [
    "(valuta|valuti|valutare|valutate|vota|voti|votare|votate) ~1 (il nostro|la nostra|i nostri|il prodotto|il servizio|il venditore|il tuo acquisto|il suo acquisto|il tuo ordine|il suo ordine|l'acquisto|l'articolo|l'ordine|la tua|la sua esperienza|la sua soddisfazione|il tuo|questo prodotto|questo articolo|la tua esperienza)",
    "(valutaci|valutateci|valutarci|votaci|votateci|votarci|ci valuti|ci voti)",
    "(dare|dai|dia|darci|dacci|dateci|assegna|assegnare|assegni|lascia|lasciare) ~3 (voto|punteggio|votazione)",
    "(come|quante) (ci valuterebbe*|valuteresti|valuterebbe|stelle)",
  ],
  seller: [
    "(lascia|lasci|lasciare|lasciarci|lasciaci|scrivi|scriva|scrivere|dare|dacci|darci|condividi|condivida|rilasciare|rilascia) ~6 (come venditore|come venditori|sul venditore|al venditore|pagina del venditore|sul nostro negozio|profilo venditore|su di noi)",
    "(valutazione|recension*|opinione|feedback) (del|sul|al|per il|sul nostro|del nostro|per il nostro) ~1 (venditore|negozio|servizio)",
    "(valuta|valuti|valutare) ~3 (venditore|nostro servizio|nostro negozio)",
  ],
  ask_stars: [
    "(dare|dai|dia|darci|dacci|dateci|lasciare|lascia|lasci|lasciaci|lasciarci|mettere|metti|assegna|assegnare|valuta|valutaci|valutarci|vota|con|meritiamo|merita|meritato|meritate|regalaci|regalarci|clicca|cliccare|speriamo) ~5 (5|cinque|4|quattro|tutte le) (stelle|stelline|stella)",
    "(5|cinque) (stelle|stelline) ~5 (sarebbe|sarebbero|aiuta|aiuterebbe|aiuterebbero|per favore|se|farebbe|grazie)",
    "(recension*|valutazione|feedback|voto|giudizio) ~2 (5|cinque) (stelle)",
    "(dare|dai|darci|dacci|lasciare|lascia|lasciaci|lasci|con) ~4 (★|⭐|⭑|🌟)",
    "(★|⭐|⭑|🌟) ~4 (sarebbe|recension*|valutazione|per favore|grazie|aiuta)",
    "(5/5|10/10|voto massimo|massimo dei voti|punteggio massimo|punteggio pieno|pollice in su)",
  ],
  exchange: [
    "(in cambio|come ricompensa|come ringraziamento|ricompens*|buono|sconto|rimborso|regalo|omaggio|rimbors*) ~3 (di|per|della|dopo|con) ~3 (recension*|valutazione|feedback|opinione)",
    "(recension*|valutazione|opinione) ~2 (e|=) ~2 (ricevi|riceva|ottieni|ottenga|vinci|riceverai|riceverà|avrai)",
    "(per ogni|per la sua|per la tua|dopo la tua|dopo la sua) (recension*|valutazione) ~5 (ricev*|regal*|rimbors*|buono|omaggio|inviamo|invieremo)",
    "(estrazione|vincere|concorso|premio) ~8 (recension*|valutazione)",
    "(recension*|valutazione) ~8 (estrazione|vincere|concorso|premio)",
    "(recension*|valutazione) ~1 = ~3 (regalo|omaggio|sconto|rimborso|buono|gratis)",
  ],
  tell: [
    "(dare|darci|dacci|dia|fornire|fornirci|inviare|inviarci|condividere|condividi|condivida|mandarci|scrivere|farci avere) ~4 (feedback)",
    "(apprezziamo|apprezzeremmo|gradiremmo|piacerebbe|ringraziamo|aspettiamo) ~4 (feedback)",
    "(lasciando|scrivendo|condividendo|pubblicando|rilasciando) ~4 (recension*|valutazione|feedback|opinione|commento|esperienza)",
    "(valutando|recensendo|votando) ~1 (il|la|ci|nostro|prodotto)",
    "(ricevere|avere|leggere) ~2 (feedback)",
  ],
  soft: [
    "(raccontaci|racconta|raccontare|raccontarci|racconti|ci racconti|condividi|condivida|condividere|dicci|ci dica|dirci|scrivi|scriva|facci sapere|ci faccia sapere|farci sapere|sapere|conoscere|esprimi|esprima|dacci|darci|dare|descrivi) ~4 (esperienza|impressione|impressioni|opinione|parere|cosa ne pensi|cosa ne pensa|cosa pensi|cosa pensa|che ne pensi|pensieri|come ti trovi)",
    "(lascia|lasci|lasciare|lasciaci|lasciarci|scrivi|scriva|scrivere) ~3 (parola|parole|riga|righe|messaggio|pensiero|due righe|nota|frase|esperienza)",
    "(cosa ne pensi|cosa ne pensa|che ne pensi|come ti trovi|come è andata|com'è andata|com'è stata la tua esperienza)",
    "(piacere|bello) ~2 (conoscere|sapere|sentire) ~4 (opinione|parere|cosa)",
  ],
  noun: ["(recension*|valutazione|valutazioni|testimonianza)", "(bel|buon|ottimo) (voto|giudizio)"],
  matters: [
    "(aiuta|aiutano|aiuterà|aiuterebbe|aiuteranno|aiutare) ~4 (altri|molto|clienti|acquirenti|noi|piccola|crescere|migliorare)",
    "ci (aiuta|aiuterà|aiuterebbe|aiutano|aiuterebbero|farebbe)",
    "(significa|significherebbe) ~3 (molto|tanto|noi)",
    "(sarebbe|sarebbero) ~4 (fantastico|gradit*|apprezzat*|utile|preziosa|bello|importante|grati|grandioso)",
    "(è|sono) ~2 (importante|importanti|preziosa|preziose|fondamentale|fondamentali|gradit*)",
    "(conta) ~1 molto",
    "(molto|davvero) (gradit*|apprezzat*|utile)",
    "in anticipo",
    "(farebbe|faresti|farà) ~4 (felici|piacere|contenti|felice)",
  ],
  public: [
    "(altri|altre|futuri|prossimi) ~1 (clienti|acquirenti|utenti|persone|genitori|compratori)",
    "(con|agli|per gli) altri",
    "(pagina|scheda) ~2 (prodotto|articolo|venditore|negozio|ordine|amazon)",
    "sulla pagina",
    "su ~1 (amazon|marketplace|google|trustpilot)",
    "(pubblicamente|online)",
    "come venditore",
  ],
  stars: [
    "(5|cinque|4|quattro) (stelle|stelline|stella)",
    "(★|⭐|⭑|🌟)",
    "stelline",
    "(stella|stelle|stelline) ~5 (5|cinque|tutte)",
    "(5|cinque|tutte) ~3 (stella|stelle|stelline)",
  ],
  positive: [
    "(buona|buone|bella|belle|ottima|ottime|positiva|positive|splendida|eccellente|gentile|buon|bel|ottimo|migliore) ~1 (recension*|valutazione|valutazioni|feedback|commento|giudizio|voto|parola|parole|opinione)",
    "(recension*|valutazione|valutazioni|feedback|commento|commenti|giudizio|opinione|voto) ~2 (positiva|positive|positivo|positivi|favorevole|ottima|buona|bella|eccellente)",
    "(positivamente|favorevolmente)",
    "(pieni voti|massimi voti)",
    "(bel|buon|ottimo) (voto|giudizio)",
  ],
  happy: [
    "(soddisfatto|soddisfatta|soddisfatti|soddisfatte|contento|contenta|contenti|contente|felice|felici|entusiasta)",
    "(piaciuto|piaciuta|piace|piacciono|apprezzato|aspettative|gradimento|soddisfazione|ami|amato|adori)",
    "(tutto|prodotto|articolo|ordine) ~4 (bene|perfetto|posto|aspettative)",
    "(piacciono|piaciuti|piaciute|piacerà|piacque)",
  ],
  divert: [
    "prima di ~6 (recension*|valutazione|feedback|recensire|valutare|valutarci|commento|stelle)",
    "(invece di|anziché|piuttosto che) ~6 (recension*|valutazione|feedback|commento)",
    "(contattare|contattaci|contattarci|contatti|ci contatti|scrivici|scriverci|ci scriva|ci avvisi|avvisaci) ~4 prima",
    "prima ~3 (contattaci|ci contatti|contattarci|scrivici|ci scriva|scriverci)",
  ],
  negative: [
    "(cattiva|brutta|pessima|bassa) ~1 (recension*|valutazione)",
    "(recension*|valutazione|valutazioni|feedback|commento|commenti) ~1 (negativa|negative|negativo|negativi|bassa|sfavorevole)",
  ],
  reward: [
    "(buono|buoni|buono sconto|buono regalo|carta regalo|regalo|regali|regaliamo|omaggio|sconto|sconti|coupon|rimbors*|gratis|gratuit*|ricompens*|premio|premi|estrazione|cashback|bonus|paypal|risarcimento|compenso|pensierino|accredito|sorpresa)",
    "(inviare|inviamo|paghiamo|versiamo|accreditiamo|diamo) ~3 (€|euro|eur)",
    "(€)*",
  ],
  offer: [
    "(in cambio|come ringraziamento|per ringraziar*|riceverà|riceverai|le invieremo|ti invieremo|le regaliamo|ti regaliamo|le offriamo|ti offriamo|le offriremo|ti offriremo|le rimbors*|ti rimbors*|una volta)",
  ],
  proof: [
    "(screenshot|schermata|cattura|link|foto|prova|copia) ~5 (recension*|valutazione|feedback|pubblicat*|commento)",
    "(recension*|valutazione|pubblicat*) ~6 (screenshot|schermata)",
  ],
  remove: [
    "(rimuovere|rimuovi|rimuova|rimuovesse|eliminare|elimina|elimini|eliminasse|cancellare|cancella|cancelli|cancellasse|togliere|togli|tolga|togliesse|ritirare|ritira|ritiri|ritirasse) ~5 (recension*|valutazione|feedback|commento|giudizio|voto|stelle)",
    "(recension*|valutazione|feedback|commento) ~3 (rimossa|cancellata|eliminata|rimosso|cancellato|eliminato|ritirata|tolta)",
    "(rimozione|cancellazione|eliminazione) ~3 (recension*|feedback|valutazione|commento)",
  ],
  revise: [
    "(modificare|modifica|modifichi|modificasse|cambiare|cambia|cambi|cambiasse|aggiornare|aggiorna|aggiorni|aggiornasse|rivedere|rivedi|riveda|rivedesse|correggere|correggi|corregga|riconsiderare|riconsidera|riconsideri|riconsiderasse|rettificare|rettifichi|migliorare|migliora|migliori|alzare|alzi|alza|aumentare|ripensare|editare) ~1 (la|il|il suo|il tuo|questa|quella|sua|tua|vostra|un|una) ~2 (recension*|valutazione|feedback|commento|giudizio|voto|punteggio|opinione|stelle)",
    "(recension*|valutazione|feedback) ~3 (modificata|cambiata|aggiornata|rivista|modificato|aggiornato)",
    "(modifica|aggiornamento|revisione) (della|del) ~2 (recension*|feedback|valutazione)",
    "(cambiare|portare|portarla|trasformare|modificare|alzare|passare) ~5 (a|in) (5|cinque|4|quattro) stelle",
  ],
  remove_it: [
    "(rimuoverla|eliminarla|cancellarla|toglierla|ritirarla|rimuoverlo|eliminarlo|cancellarlo|toglierlo|ritirarlo|rimuovila|cancellala|eliminala|toglila)",
    "(la|lo) (rimuova|elimini|cancelli|tolga|ritiri|rimuovesse|cancellasse)",
  ],
  revise_it: [
    "(modificarla|cambiarla|aggiornarla|rivederla|correggerla|riconsiderarla|modificarlo|aggiornarlo|rivederlo|riconsiderarlo|aggiornala|modificala|cambiala)",
    "(la|lo) (modifichi|aggiorni|riveda|riconsideri|corregga|modificasse|aggiornasse)",
  ],
  own: ["(recension*|valutazione|feedback|commento|giudizio)"],
  other: [
    "valutazione (del|dei|della|delle|di) ~1 (danno|danni|situazione|caso|richiesta|reclamo|perito|pratica|rischi|reso)",
    "(valutare|valuti|valuta|valuteremo) ~2 (danno|danni|situazione|caso|richiesta|reclamo|pratica|stato)",
    "(in|in corso di|sotto) valutazione",
    "(classe|valutazione) energetica",
    "(cambiare|cambi|cambia|cambiato) (idea|opinione)",
  ],
  work: [
    "(bozza|bozze|design|disegno|grafica|font|carattere|incisione|anteprima|schizzo|allegat*|layout|mockup|campione)",
  ],
  issue: [
    "(soluzione|soluzioni|alternativa*|proposta|danno|danni|difetto|problema|problemi|ritardo|data di consegna|opzion*|guasto|sostituzione)",
  ],
  thanked: [
    "(grazie|ringrazio|ringraziamo|ringraziarla|ringraziarti|ringraziamenti) ~2 per ~4 (recension*|valutazione|feedback|commento|opinione|parole)",
    "(grazie|ringraziamo) (della|del) ~2 (recension*|valutazione|feedback|commento)",
    "(letto|leggere|visto|riguardo|dispiace|spiace|ricevuto|merito|riferimento) ~3 (sua|tua|suo|tuo) ~1 (recension*|valutazione|feedback|commento)",
  ],
  informs: [
    "(amazon|marketplace|piattaforma) ~4 (invia|invierà|chiede|chiederà|invita|inviterà|manda|manderà)",
    "(riceverà|riceverai|riceve) ~6 (da amazon|dal marketplace|dalla piattaforma)",
    "(recensioni|valutazioni) si",
  ],
  free: [
    "(spetta|dipende|decisione|scelta|libero|libera) ~2 (a lei|a te|da lei|da te|sua|tua|solo|di)",
    "(indipendentemente|a prescindere|indipendente|non importa)",
    "(non|mai|né|nessun*) ~5 (dipende|condizionat*|legat*|vincolat*|chiediamo|offriamo|obbligo|necessario|tenuto|influisce|influenza|richiediamo|obbligat*)",
    "(che|se) ~5 o (no|meno)",
    "(vietat*|non è consentito|contro le regole)",
  ],
  we_do: ["(possiamo|posso|dobbiamo|vogliamo|stiamo per|amazon può|noi)"],
  plea: [
    "(per favore|per cortesia|la preghiamo|ti preghiamo|in anticipo|potrebbe|potresti|non dimenticare|non esitare)",
  ],
  opine: [
    "(lasci*|rilasci*|scriv*|pubblic*|condivid*|dare|darci|dacci|dia|fare|mett*|aggiung*|esprim*) ~5 (feedback|opinione|parere|giudizio|commento|commenti)",
  ],
  written: [
    "(una|due|tre|1|2|3|unica|sola) ~1 (stella|stelle|stelline)",
    "(quello che|ciò che|quanto) ~1 (hai|ha|avete) (scritto|pubblicato|messo)",
    "(il tuo|il suo|quel) (commento|post|messaggio pubblico|testo)",
  ],
  undo: [
    "(portare|portarle|alzare|alzarle|alzi|rimuovere|rimuov*|eliminare|elimin*|cancell*|togli*|tolga|ritir*|modific*|cambiare|cambi|cambia|aggiorn*|correggere|corregg*|rivedere|riveda|riconsider*|riscriv*|addolcire|sparire|rettific*)",
  ],
  wish: [
    "(chiediamo|chiedo|chiedervi|chiederle|chiederti|preghiamo|prego|vorremmo|vorrei|speriamo|desideriamo|invitiamo)",
    "(la cortesia|la gentilezza|cortesemente|le dispiacerebbe|ti dispiacerebbe|sarebbe possibile|sarebbe così gentile|ti va di|ci fai|ci meritiamo|ci farebbe)",
    "(lieti|lieta|lieto|felici|grati)",
  ],
  say: [
    "(di|dica|dire|raccont*|spiega*|descriv*) ~5 (che cosa|cosa|come)",
    "(qualche|due|poche|alcune) (parola|parole|riga|righe|frasi)",
  ],
};
