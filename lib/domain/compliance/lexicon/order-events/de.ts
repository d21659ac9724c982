import type { OrderEventWording } from "../order-events.ts";

export const ORDER_EVENTS_DE: OrderEventWording = {
  received: [
    "(bestellung*|auftrag*|einkauf|order) ~6 (erhalten|eingegangen|angekommen|bestätigt|angenommen|erfasst|registriert|aufgenommen|verbucht|eingebucht|entgegengenommen|abgeschlossen|ist da|ist bei uns|reingekommen|eingetroffen|notiert|bekommen|akzeptiert|übernommen|vorgemerkt|liegt uns vor|liegt vor)",
    "(erhalten|bekommen|bestätigen|bestätige|erhielten|registriert|haben|ging|geht|traf) ~4 (ihre|deine|eure|die|eine|ihr|dein|den|ihren) (bestellung*|auftrag|einkauf|order)",
    "(bestellbestätigung|auftragsbestätigung|bestelleingang|auftragseingang|eingangsbestätigung|kaufbestätigung|bestelleingangsbestätigung)",
    "(bestätigung|eingang) ~2 (ihrer|deiner|der|eurer|ihres|deines|des) (bestellung|auftrags|einkaufs|order)",
    "erfolgreich ~2 (bestellt|aufgegeben)",
  ],
  payment: [
    "zahlung* ~6 (erhalten|eingegangen|bestätigt|angekommen|verbucht|gebucht|erfolgt|erfolgreich|akzeptiert|angenommen|gutgeschrieben|registriert|verzeichnet|eingetroffen|da)",
    "(erhalten|bestätigen|eingang|erhielten|bestätige) ~3 (zahlung|zahlungseingang|ihrer zahlung|betrag)",
    "(zahlungseingang|zahlungsbestätigung|zahlungseingangs*|geldeingang)",
    "(geld|betrag|überweisung|kaufpreis|rechnungsbetrag) ~5 (eingegangen|angekommen|erhalten|verbucht|gutgeschrieben|bezahlt|abgebucht)",
    "(vollständig|komplett|bereits|ist) bezahlt",
  ],
  preparing: [
    "(bestellung*|auftrag*|paket*|ware*|artikel|sendung*|es|sie|alles|einkauf) ~6 (vorbereitet|bearbeitet|verpackt|gepackt|kommissioniert|zusammengestellt|in bearbeitung|in arbeit|in vorbereitung|in produktion|in der produktion|gefertigt|angefertigt|versandfertig|in der packerei|fertig gemacht|fertiggemacht|verarbeitet|produziert)",
    "(bearbeiten|packen|verpacken|bereiten|fertigen|richten|kommissionieren|machen) ~3 (ihre|deine|eure|ihr|dein|ihren|deinen|die|das) ~1 (bestellung|auftrag|paket|ware|päckchen|sendung|einkauf|artikel)",
    "(in bearbeitung|wird gerade bearbeitet|wird nun bearbeitet|wird jetzt bearbeitet|wird derzeit bearbeitet)",
    "(versenden|verschicken|verschicke|versende|schicken|senden|liefern) ~1 (wir|ich) ~4 (bestellung|paket|ware|artikel|sie|ihn|es|sendung|los|raus|ab|heute|morgen)",
    "(bestellung*|paket*|ware*|artikel|sendung*|es|sie|er|alles) ~6 (wird|werden|geht|gehen|verlässt|verlassen) ~8 (versandt|versendet|verschickt|geschickt|abgeschickt|ausgeliefert|raus|auf die reise|in den versand|zur post|unser lager|uns|übergeben|rausgeschickt|geliefert)",
    "(wird|werden|geht|gehen) ~5 (versandt|versendet|verschickt|abgeschickt|raus|auf die reise|auf den weg|in den versand)",
    "(versand|auslieferung|lieferung|abholung) ~3 (erfolgt|ist geplant|geplant|startet|findet)",
    "(versandbereit|versandfertig|bereit für den versand|bereit zum versand|zum versand bereit)",
    "(packen|verpacken|bearbeiten|kümmern) ~1 (wir|ich) ~3 (gerade|jetzt|nun|heute|sofort|umgehend|schnellstmöglich|sie|es|ihn)",
    "(beginnen|starten|begonnen|angefangen|legen) ~6 (fertigung|produktion|bearbeitung|arbeit|verpacken|packen|herstellung|anfertigung)",
    "voraussichtlicher (versand|versandtermin)",
  ],
  total: [
    "(zwischensumme|gesamtsumme|gesamtbetrag|gesamt|summe|endbetrag|rechnungsbetrag|gesamtpreis|bestellsumme|bestellwert)",
  ],
  method: [
    "(zahlungsart|zahlungsmethode|zahlungsweise|versandart|versandmethode|lieferart|bezahlart)",
  ],
  details: [
    "(bestellübersicht|bestelldetails|bestelldatum|auftragsdetails|bestellzusammenfassung|bestelldaten|auftragsübersicht)",
    "(bestellte|gekaufte) (artikel|produkte|ware|waren)",
    "(details|übersicht|zusammenfassung|einzelheiten) (zu|ihrer|deiner|zur|der) (ihrer|deiner|bestellung|auftrag)",
    "(rechnungsadresse|lieferadresse|rechnungsanschrift|lieferanschrift|versandadresse)",
    "(menge|anzahl|einzelpreis|versandkosten|stückpreis)",
    "(folgende artikel|folgendes bestellt|sie haben bestellt|du hast bestellt|haben sie bestellt|bestellt haben)",
  ],
  shipped: [
    "(versandt|versendet|verschickt|abgeschickt|ausgeliefert|versant|verschikt|rausgegangen|losgeschickt|rausgeschickt|abgesandt|verladen|aufgegeben)",
    "(unterwegs|auf dem weg|auf den weg gebracht|auf den weg gemacht|auf reisen|auf die reise geschickt|auf der reise|in zustellung|in der zustellung)",
    "(versandbestätigung|versandmitteilung|versandbenachrichtigung|versandinfo|versandinformation|versandanzeige|lieferbenachrichtigung)",
    "(an|dem|der|den|von|vom|zur|zum|beim|bei) ~3 (versanddienstleister|paketdienst|spediteur|spedition|dhl|ups|dpd|gls|hermes|post|zusteller|kurier|frachtführer|transportunternehmen|logistikpartner|fahrer|paketboten|versandunternehmen) ~4 (übergeben|gegeben|gebracht|abgeholt|übernommen|mitgenommen|eingeliefert|überreicht|aufgegeben|ausgehändigt)",
    "(dhl|ups|dpd|gls|hermes|post|kurier|fahrer|spediteur|spedition|paketdienst|bote|zusteller) hat ~8 (abgeholt|übernommen|mitgenommen|eingesammelt)",
    "(haben|habe) ~4 (ihre|deine|die|ihr|dein|das|es|sie|ihn|den|ihren) ~3 (zur post gebracht|losgeschickt|weggeschickt|auf die reise geschickt)",
    "(lager|haus|werkstatt|uns|werk) ~3 verlassen",
    "(versendet|versandt) ~2 (am|heute|gestern)",
    "status ~6 (versendet|versandt|verschickt|in zustellung|ausgeliefert|unterwegs)",
    "(bestellung*|paket*|ware*|artikel|sendung*|päckchen|lieferung) ~4 (ging|gingen|ist raus|sind raus|ist draußen|liegt bei der post|ging raus|ist bei dhl|kommt am|kommt morgen|trifft)",
    "(trifft|kommt|erreicht) ~4 (ein|an|sie|dich) ~3 (voraussichtlich|am|bis|innerhalb|morgen)",
    "(voraussichtliche zustellung|voraussichtliches lieferdatum|zustellung voraussichtlich|zustelltermin voraussichtlich)",
  ],
  delivered: [
    "(zugestellt|angeliefert|angekommen|eingetroffen|geliefert worden)",
    "(wurde|wurden|ist|sind) ~6 (geliefert|zugestellt|übergeben worden)",
    "(zustellbestätigung|lieferbestätigung|zustellung erfolgreich|erfolgreiche zustellung)",
    "(müsste*|sollte*|dürfte*) ~6 (erhalten haben|angekommen sein|eingetroffen sein|bei ihnen sein|bei dir sein)",
  ],
  tracking: [
    "(sendungsnummer|trackingnummer|tracking nummer|paketnummer|sendungsverfolgungsnummer|sendungscode|trackingcode|tracking id|tracking code|trackingnr|sendungs nr|sendungsnr|tracking nr|frachtbriefnummer|tracking link|trackinglink|sendungsverfolgung|paketverfolgung|tracking)",
    "(sendung|paket|lieferung|bestellung|ware) ~4 (verfolgen|nachverfolgen|tracken)",
  ],
};
