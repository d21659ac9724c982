import type { Wording } from "../lexicon.ts";
import type { ReviewHint } from "./review-hint.ts";

export const REVIEW_HINTS_IT: Wording<ReviewHint> = {
  place: [
    "pagina (della|del|dell'|dello)",

    "(inserzione|annuncio|articolo|prodotto|scheda) ~3 (nessuna|nessun|senza) ~1 (voce|opinione|parola|commento|riga)",

    "nostra vetrina",
    "dove ~3 (acquirenti|clienti|gente|altri) ~2 (trov*)",

    "(casella|riquadro|modulo|spazio) ~2 (giudizio|opinione|parere|impressioni|valutazione)",
    "(sotto|in fondo|accanto|vicino|di fianco) ~2 (foto|immagine|fotografia|articolo|prodotto|annuncio|inserzione|scheda|nostro nome|mio nome)",
    "(sotto|accanto) (l'articolo|all'articolo|l'immagine|all'immagine|l'annuncio|all'annuncio|l'inserzione)",
    "(foto|immagine|sezione|fondo) ~1 (dell'articolo|del prodotto)",
    "(pagina|scheda) ~2 (prodotto|articolo|venditore|negozio|dell'articolo|inserzione)",
    "(dalla|sulla|nella) pagina",
    "(sul|nel|dal|sulla|nella|dalla|dal) (nostro|nostra|mio|mia) ~1 (profilo|pagina|scheda|negozio|vetrina)",
    "dove ~3 (clienti|acquirenti|tutti|la gente|altri) ~3 (leggono|legge|vedono|scrivono|dicono|guardano)",
    "dove ~1 (leggono|vedono|scrivono|guardano) (tutti|gli altri|i clienti)",
  ],
  public: [
    "(chi|quelli che|coloro che) ~1 (esita|esitano|dubita|non si decide)",

    "(in pubblico|pubblicamente|pubblica|pubblico|online|in rete|su internet|in piazza)",
    "(al|a tutto il) mondo",
    "a (tutti|tutte|gli altri)",
    "(dalla rete|dal web)",
    "(altri|futuri|prossimi|indecisi) ~1 (clienti|acquirenti|genitori|lettori|compratori)",
  ],
  remark: [
    "(voce|voci)",

    "(due|tre|quattro|2|3|poche|qualche|un paio di|una) ~1 (parola|parole|paroline|riga|righe|frase|frasi|righette)",
    "(impressione|impressioni|verdetto|opinione|esperienza|parere|giudizio|sensazioni|apprezzamento)",
    "(cosa|che cosa|quello che|ciò che) ~2 (pensa|pensi|ne pensa|ne pensi)",
    "come ~3 (trovato|trova|trovi|trattato|trattata|servito|seguito|andata|andato|comporta|funziona|siamo comportati)",
    "(nel bene o nel male|nel bene e nel male|bello o brutto|buono o cattivo|positivo o negativo|comunque sia|qualunque sia|come le vengono|come viene)",
  ],
  voice: [
    "(trasmettere|trasmetta|trasmetti|dare|dia|darebbe|daresti|dai|gridi|lo gridi|gridalo|sussurri)",

    "(compili|compila|compilarla|compilarlo)",

    "(scrivere|scriva|scrivi|scriverlo|scrivilo|dire|dica|dica*|dillo|dirlo|raccontare|racconti|racconta|raccontarlo|condividere|condivida|condividi|lasciare|lasci|lascia|mettere|metta|metti|pubblicare|pubblichi|pubblica|aggiungere|riempire|riempia|riempi|compilare|segnare|segni|cliccare|clicchi|clicca|premere|prema|esprimere|esprima|provvedere)",
  ],
  blank: [
    "(inserzione|annuncio|articolo|prodotto|scheda) ~3 (nessuna|nessun|senza) ~1 (voce|opinione|parola|commento|riga)",

    "(silenziosa|silenzioso)",

    "(vuoto|vuota|vuoti|bianco|deserto|deserta|silenzio|spoglio|spoglia|solitario|triste|muto|muta|intonso)",
    "(nessuno|nulla|niente) ~3 (scritto|detto|pubblicato|ancora)",
    "(non|ancora) ~3 (risulta|pervenuto|pervenuta|compare|pubblicato|ricevuto)",
    "manca* ~3 (ancora|il suo|il tuo|la sua|la tua)",
  ],
  begin: [
    "essere (la prima|il primo)",

    "(rompere il ghiaccio|rompa il ghiaccio|rompi il ghiaccio|essere il primo|essere la prima|sia il primo|sia la prima|sii il primo|dare il via|aprire le danze|inaugurare|inauguri|inaugurarlo|rimediare|riempirlo|riempirebbero|ci pensa lei|provvedere|fare il primo passo)",
  ],
  post: [
    "che ~1 (ha|hai) ~1 (pubblicato|postato)",

    "(lamentela|critica|commento|accusa|messaggio|rimprovero) ~1 (pubblica|pubblico)",

    "(quello che|ciò che|quanto|quel che) ~1 (ha|hai) ~1 (pubblicato|postato|messo online)",
    "(sua|tua|suo|tuo|quel|quella) (pagella|voto|bocciatura)",

    "(suo|tuo|quel|questo|il|la|quella|sua|tua|quello) (commento|commenti|sfogo|sfuriata|critica|critiche|stroncatura|post|invettiva|verdetto|sparata)",
  ],
  lines: [
    "(sue|tue|quelle|le) ~1 (righe|parole|frasi)",
    "(quello che|ciò che|quanto|quel che) ~1 (ha|hai) ~2 (scritto|pubblicato|detto|lasciato|messo|postato)",
    "sotto il (suo|tuo) nome",
    "(quel|quello) (testo|scritto)",
  ],
  score: [
    "(stella|stellina) (solitaria|sola|unica|triste)",

    "(1|una|2|due|3|tre|unica|sola|misera|povera) ~1 (stella|stelle|stellina|stelline)",
    "(1/5|2/5|3/5)",
    "(1|2|3|uno|due|tre) su (5|cinque)",
    "(stella|stelle|stelline) che ~2 (ha tolto|hai tolto|tolto|negato|levato)",
    "(brutto|basso) voto",
  ],
  vanish: [
    "non (ci|vi) (fosse|sia|fossero|siano) più",

    "(non è|non sia|non sarà) più (sulla|nella|in|sul)",

    "(sparire|sparisca|spariscano|sparisce|sparito|sparita|sparite|scomparire|scompaia|scompare|scomparso|cancellat*|via|tolto|tolta|tolte|rimoss*|eliminat*|svanire|svanisca|dissolversi)",
    "(non|più) ~2 (veda|vede|vedano|visibile|visibili|leggere|compaia|più lì)",
  ],
  mend: [
    "(trasformi|trasformare|cambi|cambiare) ~7 in",

    "(ripensar*|ripensi|ripensaci|ci dorma su|dormirci su|dormici su|riconsider*|rivedere|riveda|rivedesse|smuss*|ammorbid*|addolci*|mitigar*|attenuar*|limar*|ritocc*|correggere|corregga|rettific*|rileggere|rilegga|alzar*|alzi|rialz*|restitui*|ridia|ridarci|ci ridia|riscriv*|riformul*|aggiorni|aggiornar*|aggiornasse|aggiustar*|tornare su|tornarci su|dare una sistemata)",
    "(diventi|diventino|diventa|trasformi|trasformare|trasforma|passi|passare|passino) ~4 (quattro|cinque|4|5)",
    "(necessaria|necessario|indispensabile)",
    "(non|più) ~1 (corrisponde|corrispondono|rispecchia|rispecchiano)",
  ],
  fixable: [
    "(opinione|opinioni|recensione|recensioni|valutazione|valutazioni|commento|commenti|stelle) ~4 (si può|si possono|può|puoi|possono|è possibile) ~4 (modificare|cambiare|aggiornare|correggere|ritoccare|modificata|aggiornata)",
  ],
  demand: [
    "(deve|devono|dovrebbe|dovrebbero|bisogna|merita|meriterebbe|ci aspettiamo|in cambio|patto|affare fatto|prima|appena|quando|il giorno|una volta|necessaria|necessario|giusto|contiamo|serve|servono|vogliamo|allora|basta|sarebbe|farebbe|farebbero|le sarei|saremmo|la invitiamo|riempirebbero|però)",
  ],
  lights: [
    "(tutte e cinque|tutte le|le cinque|cinque|5|tutti e cinque) ~2 (luci|lucine|lampadine|candeline|soli|puntini|lumini|stelline|stelle)",
    "(stelle|stelline) (sotto|accanto|vicino)",
  ],
  lit: [
    "(accend*|acces*|brillano|brillare|brillino|illumin*|dorate|gialle|riempire|aspettano|la aspettano|ti aspettano|splendere|splendano|colorare)",
  ],
  norm: [
    "(tutto|qualsiasi|qualunque|ciò|quello) ~4 (sotto|meno di|inferiore a|al di sotto) ~3 (cinque|5|massimo|dieci|il massimo) ~5 (bocciat*|insufficien*|fallimento|zero|negativ*|penalizz*|punit*)",
    "(quattro|4|tre|un quattro) (è|è già|vale|vuol dire|significa|equivale) ~3 (bocciat*|insufficien*|fallimento|zero|schiaffo)",
    "(solo|soltanto|unicamente) ~2 (cinque|5|massimo|il massimo|voto massimo) ~4 (conta|contano|vale|salva|tiene|promuove|serve|aiuta)",
  ],
  survive: [
    "(ci dà da mangiare|pagare l'affitto)",

    "(ossigeno|sopravviver*|sopravvivenza|a galla|tenere aperto|tenere aperta|restare aperti|andare avanti|capo|titolare|respirare|bottega aperta|campiamo)",
  ],
  praise: [
    "(grati|grato|grata|felici|felice|piacere|contenti|lieti|lieto) ~5 (bella parola|belle parole|parola gentile|parole gentili|buona parola|buone parole) ~3 (pagina|scheda|profilo)",
    "(belle|gentili|buone) parole ~1 (su di noi|per noi|di noi)",

    "(parla|parli|parlano|parlare|parlino|parlate|dice|dica|dicono|dire|scrive|scriva|scrivono) ~2 (bene di noi|bene della|meraviglie|cose belle|un gran bene|tutto il bene)",
    "(ci|mi) (lodi|loda|lodano|elogi|elogia|elogiano|raccomanda|raccomandi|consiglia|consigli|porta in palmo)",
    "(scrive|scriva|scrivono|scrivere) ~1 (belle parole|cose gentili|parole gentili)",
    "(lodarci|elogiarci|raccomandarci|incensarci|consigliarci|cantare le nostre lodi|canti le nostre lodi|tessere le nostre lodi|tessa le nostre lodi)",
    "(lodi|elogi|complimenti|applausi|fiori) ~2 (pagina|pubblico|in piazza|vetrina|scheda|fuori|palco)",
    "(votoni|voti pieni|pieni voti)",
  ],
  paste: [
    "(copiare|copi|copia|incollare|incolli|incolla|copia e incolla|modello|bozza|già pronto|testo pronto|già scritto|preparo io|preparato io)",
  ],
  sour: [
    "non (le|ti|vi) (piace|è piaciuto|va|convince|è piaciuta)",

    "(scontent*|insoddisfatt*|delus*|non è contento|non lo è|se invece|lamentele|lamentela|critiche|fischi|rimproveri|altrimenti|in caso contrario|sennò|se no|male|mugugni)",
  ],
  alone: [
    "(nostra casella|nostra posta)",

    "(sussurr*|all'orecchio)",

    "(solo|soltanto|unicamente|direttamente|prima|invece) ~2 (a me|a noi|da noi|da me|con noi)",
    "(scriva|scrivi|lo dica|venga|vieni|parli|parlane) ~2 (prima|da noi|a noi|a me|in privato)",
    "(in privato|tra noi|fra noi|qui dentro|porta sul retro|cucina|a quattr'occhi)",
  ],
  gift: [
    "(regalo|regalino|regali|in regalo|gratis|gratuit*|omaggio|omaggi|sorpresa|pensierino|vasetto|in busta|i soldi|suoi soldi|bonifico|rimbors*|sconto|buono|offre la casa|offriamo noi)",
    "(5|10|15|20|25|30|50) (euro|€)",
    "(vasetto|bottiglia|tavoletta|scatola) di",
  ],
  starred: [
    "(stencil|taccuin*|agenda|agende|rivista|isbn|copertina rigida|adesiv*|album|cornice|cornici|ghirland*|bandier*|poster|quaderno|diario|schede|annerire|soffitt*|copert*|tend*|fantasia|colorare|striscion*|targa|targhe|timbr*|hotel*|albergo|energetic*|telescop*|costellazion*)",
  ],
  star: [
    "(voto massimo|massimo dei voti|punteggio massimo|punteggio pieno|massimo voto)",
    "(ogni|sua|tua) ~1 (stella|stellina)",
  ],
  retract: ["(ritirare|ritiri|ritirasse|ritirarla|ritirarlo|la ritirasse|toglierla|toglierlo)"],
  threat: [
    "(avvocat*|mio legale|nostro legale|tribunale|querela*|vie legali|azione legale|azioni legali|diffamazione)",
  ],
  worth: [
    "(farebbe|farebbero) (bene|comodo)",

    "(varrebbe|varrebbero|vale|valgono) ~2 (oro|molto|tanto)",
    "(aiuterebbe|aiuterebbero|basterebbe|basterebbero|riempirebbe|riempirebbero|farebbe|farebbero|scalderebbe*)",
  ],
  soften: ["(smuss*|ammorbid*|addolc*|mitig*|attenu*|limasse|limare|abbassare i toni|riformul*)"],
  yours: ["(suo|sue|sua|tue|tua|da parte sua|da parte tua|di suo pugno|da lei)"],
  reads: [
    "(manuale|istruzioni|fattura)",

    "(legga|leggi|troverà|trova|trovi|veda|consulti|guardi|confronti)",
    "(può|puoi|potrà) ~1 (leggere|vedere|consultare|trovare)",
  ],
  spread: [
    "(raccontasse|racconti|raccontare|dica|dicesse|spieghi|spiegasse) (ad altri|ad altre|agli altri|ai futuri|alle altre) ~2 come",
  ],
  matter: [
    "(a forma|incision*|incidere|iscrizion*|targa*|targhe*|personalizz*|monogramm*|ricam*|iniziali|biglietto d'auguri|dedica|dediche|domanda|domande|bozzetto|didascalia)",
  ],
};
