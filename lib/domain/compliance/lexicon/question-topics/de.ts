import type { Wording } from "../lexicon.ts";
import type { Topic } from "./topics.ts";

export const topicsDe: Wording<Topic> = {
  return: [
    "(rückgabe*|zurückgeb*|zurückgegeb*|zurückschick*|zurückgeschick*|zurücksend*|zurückgesend*|zurückgesandt*|retour*|rücksend*|rückerstatt*|erstatt*|widerruf*|zurücknehm*|rückversand*|rückzahlung*)",
    "(schick*|send*|geb*|nehm*) ~5 (zurück|retour)",
    "geld ~5 zurück",
  ],
  exchange: ["(umtausch*|umgetausch*|austausch*|ausgetausch*|ersatz*|tausch*|neuen|neues gerät)"],
  cancel: ["(stornier*|storno*|abbestell*|kündig*|widerruf*|annullier*|abbrechen)"],
  invoice: ["(rechnung*|quittung*|beleg*|mehrwertsteuer|umsatzsteuer|mwst|ust)"],
  address: [
    "(adress*|anschrift*|lieferadress*|straße*|postleitzahl*|packstation*|nachbar*|hausnummer*|umleit*)",
  ],
  tracking: [
    "(sendungsnummer*|sendungsverfolg*|tracking*|paketnummer*|trackingnummer*|status|verfolg*|verschollen|depot|verteilzentrum|unterwegs|sendungsstatus)",
    "wo (ist|bleibt|steckt|befindet)",
  ],
  stock: [
    "(lager*|verfügbar*|vorrätig*|ausverkauft|lieferbar*|bestand|nachschub|vorhanden|auf lager|gibt es|noch haben|haben sie noch|erhältlich|haben wir)",
  ],
  warranty: ["(garantie*|gewährleist*)"],
  compatible: [
    "(passt|passen|passend*|kompatib*|geeignet*|funktionier*|anschlie*|anschluss*|verbind*|läuft mit|unterstütz*|einsetzbar)",
  ],
  material: [
    "(material*|stoff*|leder*|baumwoll*|woll*|schurwoll*|merino*|schafwoll*|holz*|eiche*|kiefer*|stahl*|edelstahl*|metall*|kunststoff*|plastik*|silikon*|glas*|polyester*|leinen*|alu*|messing*|gummi*|keramik*|bambus*)",
    "woraus",
  ],
  size: [
    "(größe*|grösse*|groß|abmess*|maß|maße|maßen|misst|messen|hoch|höhe|breit|breite|tief|tiefe|lang|länge|durchmesser|dick|dicke|stärke|cm|mm|zentimeter|millimeter|liter|fassungsvermögen|volumen|kleiner|größer)",
  ],
  colour: [
    "(farb*|schwarz*|weiß|weiße|weißen|rot|rote|roten|blau*|grün*|grau*|braun*|gelb*|rosa|beige|silber*|gold*|lila|orange|farbton*)",
  ],
  weight: ["(gewicht*|wiegt|wiegen|schwer|kg|kilo*|gramm)"],
  load: ["(belastbar*|tragkraft|traglast|trägt ~3 kg|aushalten|hält ~3 aus|belasten|belastung)"],
  payment: [
    "(bezahl*|zahl*|zahlung*|paypal|kreditkart*|rate|raten|überweis*|abgebucht|lastschrift)",
  ],
  discount: ["(rabatt*|gutschein*|günstiger|nachlass*|mengenrabatt|preisnachlass)"],
  water: [
    "(wasserdicht*|wasserfest*|wasserabweis*|regen*|spritzwasser*|draußen|outdoor*|außenbereich|wetterfest*|feucht*|ip6*|nass)",
  ],
  wash: [
    "(waschen|waschbar*|gewaschen|waschmaschine*|spülmaschine*|geschirrspül*|reinig*|pflege*|säuber*|bügel*|handwäsche|trockner*|tuch|lappen|spülmittel|schwamm|grad)",
  ],
  oven: ["(mikrowelle*|backofen*|ofen*|hitzebeständig*|induktion*|herd*)"],
  assembly: [
    "(montage*|montier*|aufbau*|zusammenbau*|install*|schraub*|bohr*|anbring*|befestig*|einbau*|werkzeug*|dübel*)",
  ],
  power: [
    "(akku*|batterie*|aufladen|ladezeit|ladegerät*|lädt|strom*|volt|watt|spannung*|stecker*|steckdose*|netzteil*|usb*|leuchtmittel*|birne*|glühbirne*)",
  ],
  manual: ["(anleitung*|bedienungsanleitung*|gebrauchsanweisung*|handbuch*|aufbauanleitung*)"],
  gift: ["(geschenk*|verpacken|eingepackt|grußkarte*|karte)"],
  personalise: [
    "(gravur*|gravier*|personalisier*|bedruck*|namen|initialen|wunschtext*|bestick*|individuell*)",
  ],
  damage: [
    "(defekt*|kaputt*|beschädig*|schaden*|zerbrochen*|gebrochen*|riss*|gerissen*|kratzer*|abgebrochen*|funktioniert nicht|undicht)",
  ],
  missing: ["(fehlt|fehlen|fehlend*|fehlte|unvollständig*|vergessen|nicht dabei)"],
  photo: ["(foto*|bild|bilder|abbildung*|video*)"],
  food: [
    "(zutat*|inhaltsstoff*|allerg*|vegan*|gluten*|nüsse|zucker*|bio|haltbar*|mindesthalt*|bpa*|lebensmittelecht*|kalorien)",
  ],
  noise: ["(laut|lautstärke|leise|geräusch*|lärm*|db|dezibel|flüster*)"],
  smell: ["(riech*|geruch*|duft*|stinkt|geruchsneutral)"],
  spare: ["(ersatzteil*|ersatzakku*|ersatzfilter*|zubehör*|nachfüll*|verschleißteil*|patrone*)"],
  age: [
    "(monate|monaten|alter|jahre alt|ab * jahren|kinder*|kind|baby*|kleinkind*|erwachsene*|altersempfehlung)",
  ],
  pickup: ["(abhol*|selbstabhol*|vorbeikommen|abgeholt)"],
  abroad: [
    "(ausland|international*|zoll*|schweiz|österreich|frankreich|spanien|italien|england|europa|usa|luxemburg|belgien|land|länder)",
  ],
  included: [
    "(enthalten|dabei|lieferumfang|inklusive|inbegriffen|beiliegend|liegt bei|mitgeliefert|gehört dazu|im karton)",
  ],
  origin: [
    "(hergestellt|herkunft|produziert|original*|echt|made in|gebraucht|neu|neuware|refurbished|generalüberholt)",
  ],
  shop: ["(laden*|geschäft|ladengeschäft|filiale|showroom|vor ort|online|ausstellung)"],
  time: [
    "(heute|morgen|übermorgen|gestern|bald|demnächst|bereits|sofort|umgehend|montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|wochenende|vormittag*|nachmittag*|abend)",
    "(tage|tagen|werktag*|arbeitstag*|woche|wochen|monat*|jahr|stunde*|frist*|liefertermin*|lieferdatum|lieferzeit*|termin*|täglich|wöchentlich|jährlich|kalenderwoche|kw)",
  ],
  price: [
    "(preis*|kosten*|kostet|koste|gebühr*|gratis|kostenlos*|euro|franken|porto|teuer|billig*|wie viel (kostet|macht|zahle)|versandkosten)",
  ],
  count: [
    "(wie viele|wieviele|stück|stückzahl|anzahl|menge|paar|packung|er pack|er set|einzeln|beide)",
  ],
  delivery: [
    "(liefer*|versand*|versend*|verschick*|geschickt|schick*|send*|zustell*|ankomm*|kommt an|kommt ~6 an|angekommen|paket*|dhl|verlässt|raus|bringen|bringt|fahrer|zusteller)",
  ],
};
