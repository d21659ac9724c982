import type { DemoThread } from "./types.ts";

export const threadsDeBeforeDelivery: readonly DemoThread[] = [
  {
    key: "de-shelves-appointment",
    orderKey: "de-02",
    subject: "[Wichtig] Liefertermin für Ihre drei Werkstattregale",
    contactReason: "delivery_scheduling",
    read: "partial",
    messages: [
      {
        from: "seller",
        memberKey: "owner",
        hoursAgo: 51.2,
        via: "web",
        text: `Guten Tag Frau Weber,

die drei Regale Ihrer Bestellung 303-1480926-5573318 kommen auf einer Palette (120 × 80 cm, 118 kg). Die Spedition braucht dafür einen festen Termin und jemanden, der sie annimmt. Möglich sind:

- Dienstag, 7 bis 11 Uhr
- Mittwoch, 7 bis 11 Uhr
- Mittwoch, 12 bis 16 Uhr

Welcher passt Ihnen? Und gibt es bei Ihnen eine Rampe oder einen Stapler?

Freundliche Grüße
Annika, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 44.6,
        via: "mail",
        text: `Hallo,

Mittwoch 7-11 Uhr passt, da ist der Hof besetzt. Rampe nein, Stapler ja (1,5 t). Die Einfahrt ist hinten, nicht an der Straße, da steht ein Schild "Lager".

Mit freundlichen Grüßen
K. Weber`,
      },
      {
        from: "seller",
        memberKey: "owner",
        hoursAgo: 40.9,
        via: "mail",
        text: `Guten Tag Frau Weber,

Mittwoch zwischen 7 und 11 Uhr ist gebucht. Stapler und hintere Einfahrt stehen auf dem Lieferauftrag.

Annika, Elmsund Home & Tools`,
      },
    ],
  },
  {
    key: "de-roll-initials",
    orderKey: "de-04",
    subject: "Tippfehler bei der Prägung!!",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 45.7,
        via: "web",
        text: "Hallo, welche Höhe haben die Initialen auf der Werkzeugrolle? Und ist das nur eingedrückt oder auch farbig?",
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 39.2,
        via: "web",
        text: `Guten Tag Herr Lindemann,

die Buchstaben sind 12 mm hoch und blind geprägt, also ohne Farbe. Auf dem braunen Leder dunkelt die Prägung mit der Zeit etwas nach.

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 21.2,
        via: "mail",
        text: `Oh Mist, ich sehe grade ich habe bei der Bestellung J.M.L. eingetippt, es muss aber J.N.L. heißen (N wie Norbert, ist für meinen Vater).

Bitte bitte noch ändern falls ihr nicht schon angefangen habt!!

Gruß Jonas`,
      },
    ],
  },
  {
    key: "de-kettle-new-address",
    orderKey: "de-05",
    subject: "Falsche Lieferadresse",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 23.1,
        via: "mail",
        text: `Sehr geehrte Damen und Herren,

leider habe ich bei der Bestellung übersehen, dass noch meine alte Anschrift hinterlegt war. Wir sind zum Ersten umgezogen. Richtig wäre:

Heike Sommerfeld
Am Erlengrund 17, 2. OG links
24999 Wieskoppel

Bitte schicken Sie die beiden Kessel NICHT an die alte Adresse, dort wohnt jetzt niemand mehr. Muss ich dafür neu bestellen?

Mit freundlichem Gruß
Heike Sommerfeld`,
      },
    ],
  },
  {
    key: "de-kettle-long-subject",
    orderKey: "de-05",
    subject:
      "Frage zu den zwei Wasserkesseln in Salbeigrün, die ich gerade bestellt habe, und zwar ob der Griff auch bei einem Gasherd mit großer Flamme kühl bleibt und ob man den Deckel einzeln nachbestellen kann, falls er einmal herunterfällt (ist beim Vorgänger passiert)",
    messages: [
      {
        from: "buyer",
        hoursAgo: 30.2,
        via: "web",
        text: "Siehe Betreff. Vielen Dank im Voraus! H. Sommerfeld",
      },
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 24.9,
        via: "web",
        text: `Guten Tag Frau Sommerfeld,

der Griff ist aus Buche und bleibt kühl, solange die Flamme nicht über den Boden hinausschlägt (Durchmesser 16 cm). Bei einer großen Flamme wird der Steg zwischen Griff und Kessel heiß, nehmen Sie dann bitte einen Topflappen.

Den Deckel gibt es einzeln: Schreiben Sie uns bei Bedarf hier, wir legen ihn dann für Sie an.

Bastian, Elmsund Home & Tools`,
      },
    ],
  },
  {
    key: "de-rails-cancelled",
    orderKey: "de-08",
    subject: "Warum wurde storniert?",
    messages: [
      {
        from: "buyer",
        hoursAgo: 121.4,
        via: "web",
        text: "Hab heute gesehen dass meine Bestellung storniert ist. Ich hab da nix gemacht?! Wann krieg ich mein Geld?",
      },
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 109.8,
        via: "web",
        text: `Guten Tag Herr Yıldızoğlu,

das war unser Fehler, bitte entschuldigen Sie. Bei der Inventur hat sich gezeigt, dass die letzten beiden Garderobenleisten Risse im Holz hatten. Solche Ware verschicken wir nicht, deshalb haben wir die Bestellung storniert. Wir hätten Ihnen das sofort schreiben müssen.

Der volle Betrag wurde am selben Tag zurückgebucht. Bis er auf Ihrem Konto zu sehen ist, dauert es je nach Bank drei bis fünf Werktage.

Bastian, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 108.2,
        via: "web",
        text: "ok geld ist da. schade, aber danke für die ehrliche antwort",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "de-secateurs-delay",
    orderKey: "de-09",
    subject: "Ihre Sendung verspätet sich",
    contactReason: "shipping_delay",
    read: "partial",
    messages: [
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 88.4,
        via: "web",
        text: `Guten Tag Herr Brandtner,

das Paket zu Ihrer Bestellung 302-6185239-8840716 liegt seit zwei Tagen im Verteilzentrum des Zustellers und kommt voraussichtlich am Freitag statt am Mittwoch. Den Stand sehen Sie in der Sendungsverfolgung: https://tracking.nordparcel.example/NP4471930285DE

Wir bitten um Entschuldigung.

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 52.3,
        via: "mail",
        text: `Freitag ist vorbei und hier ist nichts angekommen. In der Verfolgung steht jetzt "Empfänger nicht angetroffen". Das ist gelogen, ich bin Rentner und war den ganzen Tag zu Hause, die Klingel geht auch.

Ich erwarte, dass Sie sich darum kümmern und nicht ich.

Brandtner`,
      },
    ],
  },
  {
    key: "de-secateurs-left-handed",
    orderKey: "de-09",
    subject: "Schere für Linkshänder?",
    messages: [
      {
        from: "buyer",
        hoursAgo: 210.3,
        via: "mail",
        text: `Guten Tag,

meine Frau ist Linkshänderin. Taugt die Gartenschere auch für sie oder nur für Rechtshänder? Wenn nicht, würde ich nur die Säge behalten.

U. Brandtner`,
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 197.6,
        via: "web",
        text: `Guten Tag Herr Brandtner,

der Griff ist symmetrisch und der Verschluss lässt sich mit beiden Daumen öffnen. Die Klinge liegt allerdings rechts: Mit der linken Hand sieht man die Schnittstelle schlechter. Für gelegentliche Arbeiten geht das gut, für lange Schnittarbeiten ist eine Linkshänderschere angenehmer.

Falls sie Ihrer Frau nicht liegt, können Sie die unbenutzte Schere innerhalb von 30 Tagen zurückgeben und die Säge behalten.

Chiara, Elmsund Home & Tools`,
      },
    ],
  },
];
