import type { Wording } from "../lexicon.ts";
import type { Topic } from "./topics.ts";

export const topicsIt: Wording<Topic> = {
  return: [
    "(reso|resi|restitu*|rimbors*|rispedi*|rimand*|recesso|rendere|indietro|renderlo|renderla)",
  ],
  exchange: [
    "(cambio|cambiare (il|la|taglia|prodotto|articolo)|cambiarlo|cambiarla|sostitu*|scambi*|un altro|uno nuovo|una nuova)",
  ],
  cancel: ["(annull*|cancell*|disdir*|disdett*)"],
  invoice: ["(fattur*|ricevut*|scontrin*|iva|partita iva)"],
  address: ["(indirizz*|via|cap|vicino|vicini|punto di ritiro|civico)"],
  tracking: [
    "(tracciament*|tracking|numero di spedizione|rintracc*|stato|localizz*|smarrit*|in transito|pers*|magazzino del corriere)",
    "(dove si trova|dov'è|dove è|a che punto)",
  ],
  stock: [
    "(disponib*|esaurit*|scorte|magazzino|rimast*|riassort*|avete ancora|abbiamo ancora|giacenza)",
  ],
  warranty: ["(garanzi*)"],
  compatible: [
    "(compatib*|adatto|adatta|adatti|adatte|adattabil*|si adatta|funzion*|va bene (per|con)|entra|si collega|colleg*|idone*)",
  ],
  material: [
    "(material*|tessut*|pelle|cuoio|cotone|lana|legno|rovere|pino|acciaio|metall*|plastica|silicone|vetro|poliestere|lino|alluminio|ottone|gomma|ceramica|bambù|fatto di|fatta di)",
    "di (che|cosa) ~2 (fatto|fatta|fatti)",
  ],
  size: [
    "(dimension*|misur*|taglia|taglie|grandezz*|alto|alta|altezza|largo|larga|larghezza|profond*|lungo|lunga|lunghezza|diametro|spess*|cm|mm|centimetr*|millimetr*|litr*|capacità|capienza|piccol*|grande|grandi)",
  ],
  colour: [
    "(color*|tonalità|nero|nera|bianc*|rosso|rossa|blu|azzurr*|verde|verdi|grigi*|marrone|giall*|rosa|beige|argent*|dorat*|viola|arancio*)",
  ],
  weight: ["(peso|pesa|pesano|kg|chil*|gramm*|pesante|leggero)"],
  load: ["(sopport*|portata|carico massimo|regge*|resiste*)"],
  payment: ["(pag*|paypal|carta di credito|bonifico|rate|addebit*)"],
  discount: ["(scont*|coupon|codice promo*|buono|meno caro)"],
  water: ["(impermeabil*|acqua|pioggia|esterno|esterni|schizzi|umidità|ip6*|bagnat*|subacque*)"],
  wash: [
    "(lav*|lavastoviglie|lavatrice|pulir*|pulisc*|panno|spugna|detersivo|detergente|pulizia|stir*|a mano|asciugatrice)",
  ],
  oven: ["(microonde|forno|induzione|calore|fornell*)"],
  assembly: ["(mont*|install*|assembl*|vite|viti|forare|trapan*|fiss*|attrezz*|tassell*)"],
  power: [
    "(batteri*|pila|pile|caric*|ricaric*|volt*|watt|presa|corrente|spina|usb*|lampadin*|alimentazione|alimentator*)",
  ],
  manual: ["(istruzion*|manual*|libretto|guida)"],
  gift: ["(regalo|confezione regalo|incart*|biglietto|dedica)"],
  personalise: ["(personalizz*|incid*|incis*|nome|iniziali|su misura|ricam*)"],
  damage: ["(rott*|danneggi*|difett*|guast*|crep*|graffi*|non funziona|spezzat*|lesionat*)"],
  missing: ["(manca|mancano|mancante*|mancanti|incomplet*|dimentic*)"],
  photo: ["(foto*|immagin*|video)"],
  food: [
    "(ingredient*|allerg*|vegan*|glutine|noci|zuccher*|biologic*|scadenza|bpa|alimentar*|calorie)",
  ],
  noise: ["(rumor*|silenzios*|db|decibel*|suono)"],
  smell: ["(odor*|profum*|fragranz*|puzza)"],
  spare: ["(ricamb*|accessor*|pezzi|cartucc*|filtri)"],
  age: ["(età|anni|mesi|bambin*|neonat*|adult*)"],
  pickup: ["(ritiro a mano|ritirar*|passare a prendere|di persona)"],
  abroad: [
    "(estero|internazional*|dogan*|svizzera|francia|germania|spagna|austria|europa|paese|paesi|sicilia|sardegna|isole)",
  ],
  included: ["(inclus*|compres*|in dotazione|nella confezione|nella scatola|contiene|fornit*)"],
  origin: [
    "(prodott* in|fabbric*|origine|autentic*|originale|originali|made in|nuovo|usato|ricondizionato|provenienza)",
  ],
  shop: ["(negozio|negozi|punto vendita|showroom|online|in linea)"],
  time: [
    "(oggi|domani|dopodomani|ieri|presto|già|subito|immediat*|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|mattina|pomeriggio|sera|fine settimana|adesso|ora)",
    "(giorno|giorni|settiman*|mese|mesi|anno|ore|termine|data|date|lavorativi|a breve|tempi|tempistiche)",
  ],
  price: [
    "(prezz*|cost*|tariff*|spese|gratis|gratuit*|euro|caro|economic*|quanto (viene|fa|vengono))",
  ],
  count: ["(quanti|quante|pezzi|unità|confezione da|quantità|paio|paia|per scatola|entrambi)"],
  delivery: [
    "(consegn*|spedi*|invi*|arriv*|ricever*|pacco|pacchi|corriere|part*|recapit*|fattorino|portano|portiamo|mand*)",
  ],
};
