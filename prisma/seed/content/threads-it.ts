import type { DemoThread } from "./types.ts";

export const threadsIt: readonly DemoThread[] = [
  {
    key: "it-shelf-appointment",
    orderKey: "it-01",
    subject: "[Important] Appuntamento per la consegna dello scaffale",
    contactReason: "delivery_scheduling",
    read: "partial",
    messages: [
      {
        from: "seller",
        memberKey: "owner",
        hoursAgo: 46.3,
        via: "web",
        text: `Gentile Giulia Ferrandi,

lo scaffale dell'ordine 406-5172938-3349607 pesa 38 kg e viene consegnato da due persone su appuntamento. Il corriere propone:

- martedì, dalle 9 alle 13
- martedì, dalle 14 alle 18
- giovedì, dalle 9 alle 13

Quale preferisce? C'è un ascensore?

Annika, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 21.3,
        via: "mail",
        text: `Buongiorno, giovedì mattina andrebbe bene ma non prima delle 10 perché porto i bimbi all'asilo. Ascensore c'è però è piccolo, la porta è larga 70 cm e dentro 1 metro e 10 scarso. Ci sta?? Altrimenti sono al quarto piano...

Giulia`,
      },
    ],
  },
  {
    key: "it-shelf-wall-fixing",
    orderKey: "it-01",
    subject: "fissaggio al muro",
    messages: [
      {
        from: "buyer",
        hoursAgo: 128.9,
        via: "web",
        text: "Lo scaffale va per forza fissato al muro? Siamo in affitto e il padrone di casa non vuole buchi. Porterebbe circa 60 kg in tutto",
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 101.5,
        via: "web",
        text: `Gentile Giulia,

ci scusi per il ritardo. Con dei bambini in casa consigliamo sempre il fissaggio: bastano due fori da 6 mm dietro il ripiano più alto, che si stuccano facilmente.

Senza fissaggio lo scaffale regge 60 kg solo se i pesi maggiori stanno sui due ripiani in basso e il pavimento è piano. I piedini si regolano di 10 mm.

Chiara, Elmsund Home & Tools`,
      },
    ],
  },
  {
    key: "it-saw-wrong-item",
    orderKey: "it-03",
    subject: "Articolo sbagliato",
    messages: [
      {
        from: "buyer",
        hoursAgo: 336.2,
        via: "mail",
        text: `Salve,

ho ordinato una sega giapponese da 240 e mi è arrivata una cesoia da giardino. Bella, ma abito in un monolocale.

Come facciamo?
Matteo`,
      },
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 305.8,
        via: "web",
        text: `Buongiorno Matteo,

ci scusi per lo scambio e per la risposta tardiva: due pacchi hanno ricevuto l'etichetta l'uno dell'altro. La sega parte oggi. Per la cesoia trova un'etichetta prepagata nel Suo ordine, alla voce «Resi»; può rispedirla con calma entro 30 giorni.

Bastian, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 231.4,
        via: "mail",
        text: "Sega arrivata, cesoia spedita. Tutto ok, grazie.",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "it-roll-initials",
    orderKey: "it-04",
    subject: "Iniziali sul portautensili 🧰",
    messages: [
      {
        from: "buyer",
        hoursAgo: 80.7,
        via: "web",
        text: "Ciao! Per le iniziali ho scritto S.R. ma posso avere un cuoricino al posto del punto? 🥰 È un regalo per il mio compagno che fa il falegname, così S♥R",
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 74.1,
        via: "web",
        text: `Buongiorno Silvia,

che bel regalo. Un cuore come timbro purtroppo non lo abbiamo: disponiamo di lettere, cifre, punto, trattino e una stellina a cinque punte.

Possiamo imprimere S.R. come ordinato, S-R oppure S, stellina, R. Quale preferisce? Iniziamo appena lo sappiamo.

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 73.2,
        via: "web",
        text: "Uffa 😄 allora la stellina! ⭐ S stellina R",
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 71.8,
        via: "web",
        text: `Sarà S, stellina, R. La pressa è prenotata per domani e il pacco partirà il giorno dopo.

Chiara`,
      },
    ],
  },
  {
    key: "it-lamps-invoice",
    orderKey: "it-05",
    subject: "Richiesta fattura elettronica",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 58.4,
        via: "mail",
        text: `Spett.le Elmsund,

con riferimento all'ordine di n. 5 lampade da tavolo in ottone, siamo a richiedere emissione di fattura intestata a Studio Valbruna Srl. Partita IVA e codice destinatario sono già presenti nel profilo aziendale.

Si prega inoltre di indicare separatamente le spese di trasporto.

In attesa di cortese riscontro, porgiamo distinti saluti.

Paolo Valbruna
Amministrazione`,
      },
    ],
  },
  {
    key: "it-rules-before-shipping",
    orderKey: "it-06",
    subject: "Domande sui 40 metri pieghevoli",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 13.9,
        via: "web",
        text: `Buonasera,
prima che partiate con l'incisione dei 40 metri:
- si può incidere il logo dello studio o solo testo?
- la scala è in mm su entrambi i lati?
- tempi di consegna per tutti e 40?
- il pagamento risulta "in sospeso", dipende da noi?

P. Valbruna`,
      },
    ],
  },
  {
    key: "it-kettle-refund",
    orderKey: "it-07",
    subject: "Rimborso dopo annullamento",
    messages: [
      {
        from: "buyer",
        hoursAgo: 288.4,
        via: "mail",
        text: `Gentili signori, ho annullato io l'ordine del bollitore lo stesso giorno o quasi perché mia figlia me ne aveva già preso uno. Sono passati più di due giorni e sulla carta non vedo ancora niente. Devo preoccuparmi?

Rosa Grecolini`,
      },
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 271.3,
        via: "web",
        text: `Gentile Signora Grecolini,

non deve preoccuparsi. Il rimborso completo è stato disposto il giorno dell'annullamento. Le banche impiegano di solito da tre a cinque giorni lavorativi per accreditarlo sulla carta.

Se tra cinque giorni non lo vede ancora, ci scriva qui e lo verifichiamo.

Bastian, Elmsund Home & Tools`,
      },
    ],
  },
  {
    key: "it-kettle-thanks",
    orderKey: "it-07",
    subject: "Grazie",
    messages: [
      {
        from: "buyer",
        hoursAgo: 214.6,
        via: "mail",
        text: "I soldi sono arrivati. Grazie della pazienza e buon lavoro, Rosa",
      },
    ],
    noResponseNeeded: true,
  },
];
