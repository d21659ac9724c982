import type { Wording } from "../lexicon.ts";
import type { VeiledCue } from "./veiled-cue.ts";

export const veiledIt: Wording<VeiledCue> = {
  come_back: [
    "(torni|torna|tornate|ripassi|ripassa) ~2 (prima|presto|entro|a trovarci|da noi|questo mese)",
    "(resta|rimane|rimarrà|restare|resti) senza",
    "(per|al) (suo|tuo) compleanno",
    "(prossima volta|seconda volta|altra volta|volta dopo) ~2 (che|le|ti|quando|da noi|il|la|lo)",
    "(prossimo|prossima|secondo) (carrello|scelta|pacco|cestino|visita|barattolo|vasetto|acquisto|paio|giro)",
    "(se|quando|appena) ~1 (torna|torni|tornate|tornerà|tornerai|riordina|riordini|ricompra|ricompri|ripassa|ripassi)",
    "(chi|coloro che|quelli che) ~1 (torna|tornano|riordina|ricompra|ripassa|ritorna)",
    "(al|alla|dal|dalla|con il|con la) (secondo|seconda|terzo|terza|quarto|quarta|quinto|quinta|decimo|decima) ~1 (acquisto|ordine|volta|visita)",
    "(acquisti|ordini) ~1 (d'ora in poi|da oggi in poi|futuri|a venire)",
  ],
  benefit: [
    "(spedizione|spese di spedizione|trasporto|porto) ~3 (paghiamo noi|pago io|offriamo noi|offro io|a carico nostro|a nostro carico|a carico mio|gratis|omaggio|è nostra|mettiamo noi)",
    "(paga|paghi|pagano|pagherà) ~1 (meno|la metà|niente|nulla)",
    "(gratis|gratuit*|a costo zero|senza pagare|senza costi|non le costa nulla|non ti costa nulla|non costa nulla|non costa niente|in regalo|in omaggio|a gratis)",
    "(è|sono|sta|va|vanno|resta) (a carico nostro|a nostro carico|a carico mio|a mie spese|a nostre spese|nostro|nostra|offert*)",
    "(offre la casa|offriamo noi|offro io|paghiamo noi|pago io|lo mettiamo noi|la mettiamo noi|li mettiamo noi|le mettiamo noi|ci pensiamo noi|mettiamo noi)",
    "(metà|terzo|quarto|euro|€|%|per cento|un po'|qualcosa|qualcosina) (in meno|di meno|di sconto)",
    "(meno car*|a metà prezzo|a metà|a prezzo di costo|prezzo da amico|prezzo di casa|prezzo amico|un prezzo migliore|prezzo più basso|un buon prezzo|un occhio di riguardo|più conveniente|costa meno|paga meno|paghi meno)",
    "(le|ti|vi|gliene) (tolgo|togliamo|scalo|scaliamo|abbuono|abbuoniamo|levo|leviamo|limo|limiamo|sconto|scontiamo|abbasso|abbassiamo)",
  ],
  hand_in: [
    "(metto|mettiamo|metterò|metteremo|aggiungo|aggiungiamo|aggiungerò|infilo|infiliamo|includo|includiamo|allego|do) ~5 (dentro|in più|anche|nella scatola|nel pacco|di scorta|gratis|in omaggio|in regalo|senza)",
    "(ci metto|ci mettiamo|ti ci metto|le ci metto|ci infilo|ci infiliamo|ci aggiungo|ci aggiungiamo)",
    "(arriva|arrivano|parte|viaggia|viaggiano|va|vanno) ~4 (in omaggio|in regalo|gratis)",
  ],
  ordinal: [
    "(terzo|terza|quarto|quarta|quinto|quinta|sesto|sesta|settimo|settima|ottavo|ottava|nono|nona|decimo|decima)",
    "(secondo|seconda) (paio|barattolo|vasetto|sacchetto|pezzo|candela|tazza|bottiglia|set|articolo|confezione|scatola)",
  ],
  bulk: [
    "(se|chi|quando|a chi) ~3 (prende|prendi|prendete|compra|compri|ordina|ordini|acquista|acquisti|vuole|vuoi) ~2 (due|tre|quattro|cinque|un secondo|una seconda|altri|altre|entrambi|entrambe|più|il set|un altro|un'altra|tutti|tutte)",
    "(prenda|prendi|compri|compra|ordini|ordina|acquisti) (due|tre|quattro|cinque|entrambi|entrambe)",
    "(due|tre|quattro|cinque) (in una volta|insieme|in un colpo|o più)",
  ],
  regular: [
    "(cliente affezionat*|clienti affezionat*|cliente abituale|clienti abituali|cliente fedele|clienti fedeli|cliente di casa|vecchi clienti|buon cliente|buoni clienti|affezionat*|i nostri fedeli|di casa)",
    "(visto che|poiché|siccome|dato che) ~3 (già|comprato|acquistato|fedele|affezionat*|cliente)",
    "chi ha già ~2 (comprato|acquistato|ordinato)",
    "(gente|clienti) come (lei|te|voi)",
  ],
  instead: ["(invece di|invece che|anziché|al posto di|e non)"],
  price_verb: [
    "(costa|costerebbe|viene|verrebbe|gliela lascio|glielo lascio|gliela do|glielo do|te la do|te lo do|te la lascio|te lo lascio|per soli|per sole|soli|solo|prezzo|sarebbero|sono|faccio|facciamo|paga|paghi|insieme|a)",
  ],
  fraction: [
    "(metà|terzo|terzi|quarto|quarti) (del|di|del suo) ~2 (prezzo|costo|listino)",
    "(faccio|facciamo|lascio|lasciamo|do|diamo|metto|mettiamo) ~1 a metà",
    "(gliela|glielo|te la|te lo) (faccio|lascio|do) a metà",
    "(due|tre|2|3) al prezzo di (uno|una|due|1|2)",
  ],
  first: [
    "prima (dell'uscita|del lancio|della vendita|che esca|che escano|della messa in vendita)",
    "(nessuno|ancora nessuno) ~3 (ancora|vist*|sa)",
    "(primo|prima|primi|prime) (a|ad) (sapere|saperlo|vedere|vederla|vederlo|scoprire|scoprirlo|conoscere|provare)",
    "(prima di tutti|prima degli altri|in anteprima|anteprima|un giorno prima|in esclusiva|ancora nessuno|a nessuno|lo sussurro|in confidenza|detto tra noi|resti tra noi|soffiata)",
  ],
  novelty: [
    "(nuov*|prossim*) ~1 (color*|profum*|fragranz*|fantasi*|serie|linea|edizione|collezione|modell*|famiglia|infornata|tonalità|pezzi|gamma)",
    "(colori|profumi|tonalità|collezione|edizione|serie|linea) (autunnal*|d'autunno|invernal*|estiv*|primaveril*|natalizi*|di natale|limitat*|di stagione)",
    "(linea|serie|collezione|famiglia|gamma) ~4 (esce|escono|arriva|vetrina|forno|tutta in|online)",
    "(in vetrina|esce dal forno|escono dal forno) ~3 (linea|serie|collezione|famiglia)",
  ],
  referral: [
    "(faccia|fare|fa|dica|dire|dice|citi|nomini) ~3 (il suo nome|il tuo nome|da parte sua|da parte tua|che la manda)",
    "(porta*|porti|manda*|mandi|presenta*|presenti|consiglia*|invita*|inviti) ~3 (amico|amica|amici|qualcuno|vicin*|collega|colleghi|conoscent*|sua sorella)",
    "(per|con) ogni ~2 (amico|amica|persona|cliente|conoscente)",
    "ogni volta che ~1 (porta|porti|manda)",
  ],
  token: [
    "(lettere|parola|codice|numero|frase|parola d'ordine) ~3 (sotto|dietro|sul cartoncino|sulla cartolina|sul biglietto|nel coperchio|dentro|sul retro)",
    "(gratt*) ~3 (casella|cartolina|patina|dorat*|argentat*|riquadro)",
    "(dica|dimmi|ci dica|dicci|scriva|scrivi|mostri|mostra|citi|cita|nomini) ~3 (parola|codice|frase|cartoncino|biglietto|questo messaggio|cartolina)",
  ],
  scarce: [
    "(a ruba|vola via|volano via|stanno volando|spariscono|finiscono (presto|in fretta|subito)|non dureranno|non durerà|non durano|non ci penserei|non aspetterei|restano pochi|restano poche|ultimi pezzi)",
    "(se|caso mai|casomai|qualora) ~3 (ancora|sempre) ~3 (interess*|vuole|vuoi|piac*|desider*|pens*|cuore|voglia)",
  ],
  returned: [
    "(tornat*|torna|tornano|rientrat*|di nuovo) ~2 (sullo scaffale|sugli scaffali|in vetrina|in negozio|a casa|a scaffale|in bottega)",
    "(scaffale|scaffali|vetrina) (di nuovo|nuovamente)",
  ],
  matching: [
    "(abbinat*|coordinat*|in tinta|che fa pendant)",
    "(fratello maggiore|sorella maggiore|fratellino|sorellina)",
  ],
  known: [
    "(conosce|conosci) ~1 (già|il|la|i|le|anche)",
    "(ha visto|hai visto|ha provato|hai provato|ha pensato|hai pensato)",
    "(visto che|dato che|siccome|se) ~4 (è piaciut*|sono piaciut*|piace)",
    "(che ne dice di|che ne dici di|le va|ti va)",
  ],
  due: [
    "(da cambiare|da sostituire|quasi finit*|quasi vuot*|consumat*|agli sgoccioli|ora di cambiare|starà finendo)",
  ],
  send_more: [
    "(gliene|te ne) (mandiamo|mando|spediamo|prepariamo) ~1 (un|uno|una|altro|altra|ancora)",
  ],
  aside: [
    "(messo|messa|tenuto|tenuta) (da parte|in serbo)",
    "(le|ti) (abbiamo|ho) ~1 (riservato|tenuto|messo da parte)",
  ],
  more_like: [
    "(altri|altre|di più|qualcosa) (così|simili|simile|del genere|come)",
    "(tutta la|il resto della) (famiglia|serie|collezione)",
  ],
  inside: ["(c'è un|troverà un|troverai un|nasconde un|contiene un)"],
  others_buy: [
    "(maggior parte|molti|quasi tutti|tanti|chi) ~3 (che|compra) ~2 (comprano|compra|hanno comprato|prendono|acquistano) ~5 (anche|pure|insieme)",
  ],
  in_order: [
    "(nella (scatola|confezione|busta)|nel (pacco|sacchetto|cartone)|manca|mancano|mancante|taglia|misura|diametro|filettatura|arriva in|fa parte|cm|mm)",
  ],
  game: [
    "(busta|buste|scatola|scatole|sacchetto) (a sorpresa|sorpresa|misterios*)",
    "(tessera|carta|cartolina) ~2 (timbri|bollini|punti)",
  ],
  game_ad: [
    "(entri|entra|si unisca|unisciti|si iscriva|iscriviti) ~3 (club|comunità|programma|cerchia)",
    "(diventi|diventa) (membro|socio|socia)",
    "(nomi|bigliettini|biglietti) ~5 (cappello|urna|bussolotto|boccia)",
    "(nomi|nome|bigliettino) ~12 (estratto|estrarremo|sorteggi*|vince)",
    "(estraiamo|estrarremo|peschiamo|pescheremo|sorteggiamo|primo estratto) ~4 (nome|vincitor*|fortunat*|vince|cesto|premio)",
    "(tre|cinque|sei|dieci|terzo|quinto|decimo) (timbri|timbro|bollini|bollino)",
    "calendario dell'avvento ~10 (casell*|finestr*|metà|sorpres*|prezzo|%|sconto)",
    "(giri|gira) ~2 ruota",
  ],
  drop_ad: [
    "(nostro|il) (black friday|cyber monday) ~2 (inizia|comincia|parte|arriva)",
    "(colori|collezione|serie|linea|edizione|profumi|tonalità|gamma) ~3 (esce|escono|arriva|arrivano|debutta*|usciranno|uscirà) ~2 (il|la|in|domani|lunedì|venerdì|presto|a)",
  ],
  bargain_ad: [
    "(adesso|ora|oggi) ~2 (a soli|a sole|a solo|per soli|solo) ~1 (€|euro)",
    "(da domani|da lunedì|da venerdì|da sabato) ~7 (meno car*|scontat*|in meno)",
    "(abbassato|ribassato|abbiamo tagliato) ~1 prezz*",
    "(meno car*|più conveniente|meno|più economic*) ~1 (che|di) (qui|su questo sito|su amazon|sulla piattaforma)",
    "(allegger*|alleggi*) ~4 (conto|carrello|totale|portafoglio|spesa)",
    "(commissione|commissioni|fetta) ~6 (dividiamo|ce la mangiamo|risparmi*|resta a lei|la teniamo)",
  ],
  others_code: [
    "(piattaforma|marketplace|amazon|sito) ~4 (stess*|fornisc*|fornit*|dà|dato|dati|emess*|emette|rilascia*|inviat*|distribui*)",
    "(codice|codici|buono|buoni|coupon|carta regalo) (di|della|del|dalla|dal) (piattaforma|amazon|marketplace|sito)",
    "(codice|codici|buono|buoni|coupon) amazon",
  ],
  no_offer: [
    "(raccoglitore|portafoglio|album|scatola|busta|buste|tasca|tasche|cartellina) (per|di|da|per i) ~1 (coupon|buoni|buoni sconto|carte regalo)",
    "(etichette|adesivi|divisori|separatori) ~6 (offerte|sconto|sconti|promozioni)",
    "(etichette|adesivi|divisori|separatori) ~6 (offerte|promozioni)",
    "(altro|altra|nuovo|nuova|secondo) (pacco|etichetta|fattura|copia|foto|link|messaggio|spedizione)",
    "(reso|resi|restituzione|restituire|ritorno|rientro|ritiro|riparazione|sostituzione|ricambio|ricambi|cambio|etichetta|garanzia|pezzo mancante) ~6 (gratis|gratuit*|a nostro carico|a carico nostro|a nostre spese|senza spese|paghiamo noi|offriamo noi)",
    "(gratis|gratuit*|a nostro carico|senza spese) ~4 (reso|resi|restituzione|ritiro|riparazione|sostituzione|ricambio|etichetta)",
    "(secondo|seconda|terzo|terza|quarto|quarta|quinto|quinta) (tentativo|pacco|consegna|spedizione|etichetta|fattura|piano|giorno|settimana|persona|generazione|vite|foro|rata|pagina|collo|passaggio del corriere)",
    "(quarto|quarti) d'ora",
    "(pezzi|parti|pezzo) ~1 gratuit*",
    "(era|erano) ~2 esaurit*",
    "prezzo (di catalogo|da catalogo|a catalogo|di listino|da listino|a listino)",
    "(prezzo|costa|indicat*|riportat*|riferimento|pagina|numero|codice) ~4 (nel|del|a|secondo il|nel nostro|del nostro|sul) (catalogo|listino)",
    "(secondo il|da|come da|nel|in base al) (nostro |)(catalogo|listino) ~4 (prezzo|costa|è di|pagina|riferimento|indicat*)",
    "(un negozio|una bottega|un'azienda) delle nostre dimensioni",
  ],
};
