import type { OrderEventWording } from "../order-events.ts";

export const ORDER_EVENTS_IT: OrderEventWording = {
  received: [
    "(ricevuto|registrato|confermato|accettato|confermiamo|confermo|confermarle|confermarti|confermarvi|preso in carico|abbiamo|acquisito|processato|elaborato|ricevemmo|ricevo) ~1 (il suo|il tuo|il vostro|l'|il|suo|tuo|un|questo|l'ordine) ~1 (ordine|acquisto)",
    "(confermiamo|confermarle|confermarti|conferma|confermo) ~4 (ricezione|ricevimento|avvenuta ricezione|registrazione) ~3 (ordine|acquisto)",
    "(ordine|acquisto) ~6 (è stato|e stato|è|risulta|ci è|ci e) ~2 (ricevuto|registrato|confermato|accettato|arrivato|preso in carico|pervenuto|giunto|effettuato|completato|andato a buon fine|inserito|acquisito|validato)",
    "(ordine|acquisto) (confermato|ricevuto|registrato|accettato|completato|effettuato)",
    "(conferma|riepilogo|ricezione|riassunto) ~2 (ordine|dell'ordine|acquisto|dell'acquisto)",
    "(ci è arrivato|ci è pervenuto|ci e arrivato|è arrivato) ~2 (ordine|acquisto)",
  ],
  payment: [
    "(pagamento|bonifico|versamento|saldo) ~6 (ricevuto|accettato|confermato|andato a buon fine|registrato|accreditato|approvato|effettuato|arrivato|completato|riuscito|pervenuto|convalidato|avvenuto)",
    "(ricevuto|confermiamo|confermo|accettato|conferma del|conferma di|ricezione del|avvenuto|incassato) ~2 (pagamento|bonifico|versamento)",
    "(ordine|fattura) ~4 (pagato|saldato|pagata)",
  ],
  preparing: [
    "(in preparazione|in lavorazione|in elaborazione|in produzione|in corso di preparazione|in fase di preparazione|in corso di elaborazione|in fase di elaborazione|in fase di lavorazione|in allestimento|in corso di lavorazione)",
    "(preparando|imballando|elaborando|confezionando|prepariamo|processando|lavorando|impacchettando|prepareremo|realizzando|allestendo|elaboriamo|lavoriamo) ~4 (ordine|pacco|acquisto|articol*|prodott*|tutto|spedizione)",
    "(ordine|pacco|acquisto|articol*|prodott*|spedizione) ~5 (è|sta) ~3 (preparato|elaborato|imballato|pronto|per partire|confezionato)",
    "(ordine|pacco|acquisto|articol*|prodott*|spedizione) ~5 (sarà|saranno|verrà|partirà|parte|verranno|viene|partono|partiranno) ~4 (spedito|spedita|spediti|preparato|inviato|elaborato|evaso|oggi|domani|imballato|consegnato|affidato|lunedì|martedì|pronto|in giornata|entro|presto)",
    "(spediremo|spediamo|invieremo|inviamo|manderemo|spedirò|procederemo) ~4 (ordine|pacco|articol*|prodott*|oggi|domani|spedizione|acquisto|lo|la)",
    "(lo|la|li|le) (spediremo|spediamo|invieremo|spedirò|manderemo|prepariamo|stiamo preparando|stiamo imballando|consegneremo) ~4 (oggi|domani|entro|lunedì|martedì|mercoledì|giovedì|venerdì|presto|subito|al corriere|ora|adesso|breve|in giornata)",
    "(iniziato|iniziamo|cominciato|inizieremo|messi) ~5 (preparare|preparazione|produzione|lavorazione|lavorare|imballare|realizzare|confezionare|lavoro)",
    "pronto (per la spedizione|per essere spedito|a partire|per partire|per l'invio)",
  ],
  total: [
    "(subtotale|totale|importo totale|totale ordine|importo|totale pagato|totale complessivo|prezzo totale|totale (iva inclusa))",
  ],
  method: [
    "(metodo|modalità|tipo|mezzo) di (pagamento|spedizione|consegna)",
    "(pagato con|corriere scelto)",
  ],
  details: [
    "(riepilogo|dettagli|dettaglio|riassunto|informazioni) ~2 (ordine|dell'ordine|acquisto|sull'ordine|ordini)",
    "indirizzo di (spedizione|consegna|fatturazione)",
    "(quantità|qtà|prezzo unitario|spese di spedizione|costi di spedizione|data ordine|data dell'ordine|numero ordine|numero d'ordine)",
    "(articoli ordinati|prodotti ordinati|ha ordinato|hai ordinato|ha acquistato|hai acquistato|prodotti acquistati|articoli acquistati)",
  ],
  shipped: [
    "(è|stato|stata|abbiamo|stati|ha|ho|sono|già|appena|oggi|ieri) ~3 (spedito|spedita|spediti|spedite|inviato il|evaso|evasa)",
    "(ordine|pacco|acquisto|articol*|spedizione|prodott*|merce|pacchetto) ~5 (spedito|spedita|inviato|inviata|partito|partita|in viaggio|in transito|in consegna|in arrivo|lasciato|affidato|affidata|consegnato al|consegnata al|evaso|per strada)",
    "(in viaggio|in transito|in consegna|in arrivo da lei|in arrivo da te|per strada|in cammino|è in arrivo|sta arrivando|in corso di consegna)",
    "(conferma|notifica|avviso) (di|della|d') (spedizione|invio|avvenuta spedizione)",
    "(affidato|affidata|consegnato|consegnata|consegnati|lasciato|ritirato|ritirata|passato|in mano|nelle mani|preso in carico|presa in carico|dato|portato) ~5 (corriere|poste|posta|spedizioniere|brt|bartolini|sda|gls|dhl|ups|vettore|postino|ufficio postale|trasportatore)",
    "(corriere|poste|spedizioniere|brt|sda|gls|dhl|ups|vettore|bartolini) ~2 (ha ritirato|ha preso|ha già ritirato|ha caricato|è passato)",
    "(lasciato|uscito da|uscita da|partito da|partita da|partito dal) ~3 (magazzino|laboratorio|sede|negozio|deposito|nostro)",
    "(stato|status) ~8 (spedito|in consegna|evaso|in transito|spedita)",
    "(passato|cambiato|aggiornato|modificato|impostato) ~6 (spedito|evaso|spedita)",
    "(abbiamo|ho) ~1 (spedito|inviato|mandato) ~3 (ordine|pacco|articol*|prodott*|acquisto)",
    "(arriverà|arrivare|riceverà|riceverai|consegna prevista|consegna stimata|dovrebbe arrivare) ~3 (domani|tra|entro|il|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|in)",
  ],
  delivered: [
    "(è stato|è stata|risulta|sono stati|è|stato|stata) ~2 (consegnato|consegnata|recapitato|recapitata|consegnati)",
    "(ordine|pacco|articol*|spedizione|prodott*) ~4 (consegnato|consegnata|arrivato|arrivata|giunto a destinazione|recapitato)",
    "(conferma di consegna|avvenuta consegna|consegna effettuata|consegna completata|dovrebbe aver ricevuto|avrai già ricevuto|avrà già ricevuto|dovresti aver ricevuto)",
  ],
  tracking: [
    "(numero|n.|codice|link|nr|num) (di|del|per il|d') (tracking|tracciamento|spedizione|tracciabilità|monitoraggio|lettera di vettura|pacco)",
    "(seguire|tracciare|monitorare|segua|segui|traccia|rintracciare) ~4 (ordine|pacco|spedizione|consegna|l'ordine)",
    "(codice tracking|tracking number|tracking|tracciamento|lettera di vettura)",
  ],
};
