import type { DemoThread } from "./types.ts";

export const threadsDeAfterDelivery: readonly DemoThread[] = [
  {
    key: "de-bits-invoice",
    orderKey: "de-01",
    subject: "Rechnung mit USt-IdNr.",
    messages: [
      {
        from: "buyer",
        hoursAgo: 250.8,
        via: "mail",
        text: `Guten Tag,

für die Bestellung mit den 10 Bit-Sets und 2 Wasserwaagen benötigen wir noch eine ordentliche Rechnung auf die Firma (Firma Weber Haustechnik GmbH) mit ausgewiesener MwSt. Unsere USt-IdNr. ist im Konto hinterlegt.

Mit freundlichen Grüßen
Katrin Weber
Einkauf`,
      },
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 238.1,
        via: "web",
        text: `Guten Tag Frau Weber,

die Rechnung auf die Firma Weber Haustechnik GmbH liegt jetzt bei Ihrer Bestellung unter „Dokumente“. Netto, Steuersatz und Steuerbetrag sind je Position ausgewiesen, Ihre USt-IdNr. steht im Kopf.

Bastian, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 236.7,
        via: "mail",
        text: "Passt, vielen Dank. MfG Weber",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "de-bits-one-short",
    orderKey: "de-01",
    subject: "Nur 9 Bit-Sets im Karton",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 26.4,
        via: "mail",
        text: `Hallo,

unser Lager hat die Lieferung erst heute ausgepackt: es sind nur 9 Bit-Sets statt 10, auf dem Lieferschein stehen 10. Der Karton war unbeschädigt, Klebeband original.

Nachliefern oder gutschreiben, beides recht. Bitte kurze Rückmeldung.

K. Weber`,
      },
    ],
  },
  {
    key: "de-level-off",
    orderKey: "de-03",
    subject: "Wasserwaage zeigt 0,4° daneben",
    messages: [
      {
        from: "buyer",
        hoursAgo: 402.5,
        via: "web",
        text: `Moin, die digitale Wasserwaage zeigt auf der Küchenplatte 0,4 Grad an und wenn ich sie umdrehe 0,0. Eins von beiden kann ja nicht stimmen. Ist die kaputt oder muss man die erst einstellen?`,
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 390.3,
        via: "web",
        text: `Moin Herr Lindemann,

sie muss nur abgeglichen werden, nach dem Transport ist das manchmal nötig:

1. Auf eine feste, halbwegs ebene Fläche legen.
2. Die Taste CAL drücken, bis „1“ blinkt, und 10 Sekunden warten.
3. Um 180 Grad drehen, an dieselbe Stelle legen und noch einmal CAL drücken.

Danach sollte in beiden Richtungen derselbe Wert stehen. Weicht er um mehr als 0,1 Grad ab, tauschen wir sie aus.

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 386.9,
        via: "web",
        text: "Jetzt 0,2 in beide Richtungen. Also ist die Küche schief und nicht die Waage. Danke, glaub ich 😅",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "de-level-many-questions",
    orderKey: "de-03",
    subject: "Ein paar Fragen zur Wasserwaage",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 4.1,
        via: "mail",
        text: `Hallo nochmal,

jetzt wo sie läuft hätte ich doch noch ein paar Fragen:

- Welche Batterien sind das genau, und wie lange halten die ungefähr?
- Kann man den Piepton abstellen? (Kind schläft)
- Halten die Magnete auch kopfüber an einem Stahlträger?
- Ist sie spritzwassergeschützt, also auch mal bei Nieselregen draußen?
- Gibts die auch in 120 cm?

Danke und Gruß
Jonas L.`,
      },
    ],
  },
  {
    key: "de-board-return",
    orderKey: "de-06",
    subject: "Rücksendung Schneidebrett",
    messages: [
      {
        from: "buyer",
        hoursAgo: 310.4,
        via: "mail",
        text: `Sehr geehrte Damen und Herren,

das Brett ist wirklich schön, aber für unsere Arbeitsfläche leider zu groß. Ich hätte vorher messen sollen. Es ist unbenutzt und ohne Gravur. Ich möchte es gern zurückgeben. Trage ich die Kosten der Rücksendung selbst?

Mit freundlichem Gruß
Heike Sommerfeld`,
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 272.2,
        via: "web",
        text: `Guten Tag Frau Sommerfeld,

entschuldigen Sie bitte, dass Sie so lange warten mussten. Selbstverständlich können Sie das Brett zurückgeben. Die Rücksendung ist für Sie kostenlos, das Etikett finden Sie bei Ihrer Bestellung unter „Rücksendungen“. Bitte wickeln Sie das Brett in das Papier, in dem es gekommen ist, damit die Kanten heil bleiben.

Der Kaufpreis wird zwei bis drei Tage nach dem Eingang erstattet.

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 268.1,
        via: "mail",
        text: "Vielen Dank, das Paket ist aufgegeben. Schönes Wochenende!",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "de-screwdriver-no-stand",
    orderKey: "de-07",
    subject: "Ladestation fehlt",
    messages: [
      {
        from: "buyer",
        hoursAgo: 330.6,
        via: "mail",
        text: "Hallo, im Koffer ist der Schrauber und ein kabel aber KEINE Ladestation. Auf dem Bild ist eine dabei. Bitte nachschicken",
      },
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 317.7,
        via: "web",
        text: `Guten Tag Herr Yıldızoğlu,

die Ladestation gehört dazu, da hat jemand beim Packen nicht aufgepasst. Wir schicken sie Ihnen heute nach, sie ist in drei bis vier Tagen bei Ihnen. Bis dahin können Sie den Schrauber auch direkt über das Kabel laden, die Buchse liegt unten am Griff unter der Gummiklappe.

Bastian, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        kind: "auto_reply",
        hoursAgo: 317.6,
        via: "mail",
        text: `Automatische Antwort: Ich bin im Urlaub

Hallo, ich bin bis einschließlich 24. nicht erreichbar und lese keine Mails. Danach melde ich mich wieder.

Viele Grüße
Emre`,
      },
      {
        from: "buyer",
        hoursAgo: 148.9,
        via: "mail",
        text: "Bin zurück, Station lag beim Nachbarn. Alles da jetzt",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "de-screwdriver-speed",
    orderKey: "de-07",
    subject: "Drehmoment einstellbar?",
    messages: [
      {
        from: "buyer",
        hoursAgo: 96.3,
        via: "web",
        text: "Kann man beim 4V Schrauber das Drehmoment einstellen? Hab grad ne Rigipsplatte durchgeschraubt 🙈",
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 61.4,
        via: "web",
        text: `Guten Tag Herr Yıldızoğlu,

ja, der Ring hinter dem Bithalter hat sechs Stufen. Für Gipskarton nehmen Sie am besten Stufe 2, die Kupplung rutscht dann durch, bevor der Kopf in den Karton einreißt.

Bitte entschuldigen Sie die späte Antwort.

Chiara, Elmsund Home & Tools`,
      },
    ],
  },
];
