/** "e" for "è" cannot be told by a list; wrong accents and missing ones where no other word is written so can. */
export const misspellingsIt = `
accellerare accelerare|acuisto acquisto|addiritura addirittura|addirrittura addirittura
adiritura addirittura|affinchè affinché|anzichè anziché|apena appena|approposito a proposito
appropposito a proposito|apresso appresso|aprofittare approfittare|aquirente acquirente
aquistare acquistare|aquistato acquistato|aquisti acquisti|aquisto acquisto
avviamente ovviamente|benchè benché|beneficienza beneficenza|chidere chiedere|cio ciò
cioe cioè|citta città|colleggio collegio|collezzione collezione|communicazione comunicazione
comunicazzione comunicazione|conoscienza conoscenza|conseganto consegnato|consenga consegna
consengna consegna|cordilai cordiali|corrdiali cordiali|coscenza coscienza|cosi così
cosicchè cosicché|daccordo d'accordo|deficente deficiente|dificile difficile
dispiacciuti dispiaciuti|dispiacciuto dispiaciuto|dispobile disponibile
disponibbile disponibile|disponibilita disponibilità|dissaccordo disaccordo
eccelente eccellente|ecellente eccellente|ecezionale eccezionale|efficente efficiente
efficenza efficienza|esattamnete esattamente|esausitivo esaustivo|fattrua fattura
fatttura fattura|fatura fattura|finchè finché|fà fa|garanza garanzia|garanzzia garanzia
garazia garanzia|garzie grazie|gia già|giacchè giacché|giovedi giovedì|grazei grazie
grazzie grazie|igene igiene|imbalaggio imballaggio|imballagio imballaggio
immediatamnete immediatamente|inballaggio imballaggio|inconviniente inconveniente
incoveniente inconveniente|inderizzo indirizzo|indirizo indirizzo|indirrizzo indirizzo
innoltre inoltre|interressato interessato|intresse interesse|istruzzioni istruzioni
istuzioni istruzioni|lunedi lunedì|martedi martedì|mercoledi mercoledì|mesaggio messaggio
messaggo messaggio|messagio messaggio|neccessario necessario|necesario necessario
necessàrio necessario|nessun'altro nessun altro|nonchè nonché|novita novità|nè né|nò no
obbligattorio obbligatorio|ogniuno ognuno|ordien ordine|orgoliosi orgogliosi|oridne ordine
paccho pacco|pachetto pacchetto|pagameto pagamento|pagamneto pagamento|perche perché
perchè perché|percio perciò|piu più|poiche poiché|poichè poiché|possibbile possibile
possibilita possibilità|pregamo preghiamo|pressocche pressoché|pressochè pressoché
problemma problema|problmea problema|proddotto prodotto|prodoto prodotto
profesionale professionale|proffessionale professionale|propia propria
propietario proprietario|propio proprio|proprioetario proprietario|pultroppo purtroppo
puo può|purchè purché|purtoppo purtroppo|purtropo purtroppo|pò po'|qual'era qual era
qual'è qual è|qualita qualità|qualè qual è|quantita quantità|quà qua|quì qui
riccevuto ricevuto|ricieverà riceverà|rimborsso rimborso|rimboso rimborso|rimbroso rimborso
ringraiziamo ringraziamo|ringrazziamo ringraziamo|risoluzzione risoluzione
scelgliere scegliere|sciegliere scegliere|scielta scelta|sconveninte sconveniente
scusatteci scusateci|serivzio servizio|servizzio servizio|sicchè sicché
situazzione situazione|sopratutto soprattutto|spedizioe spedizione|spedizone spedizione
spedizzione spedizione|spiaccente spiacente|spiaccenti spiacenti|spiaciente spiacente
stà sta|succesivo successivo|sucessivamente successivamente|sucessivo successivo
sucesso successo|sufficente sufficiente|sufficentemente sufficientemente|sè sé|sò so|sù su
traccimento tracciamento|traciamento tracciamento|tratenere trattenere|ufficcio ufficio
un'altro un altro|un'articolo un articolo|un'attimo un attimo|un'errore un errore
un'oggetto un oggetto|un'ordine un ordine|vefirica verifica|venerdi venerdì|và va
`;
