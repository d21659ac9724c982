import type { DemoThread } from "./types.ts";

export const threadsFr: readonly DemoThread[] = [
  {
    key: "fr-lamp-broken",
    orderKey: "fr-01",
    subject: "Lampe arrivée cassée",
    messages: [
      {
        from: "buyer",
        hoursAgo: 350.7,
        via: "web",
        text: `Bonjour,

J'ai reçu la lampe ce matin, le bras articulé est tordu et la douille pend au bout du câble. Le carton avait un coin enfoncé. C'était un cadeau pour samedi, je suis très déçue...

Camille`,
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 345.2,
        via: "web",
        text: `Bonjour Camille,

Je suis désolée, surtout pour un cadeau. Ne branchez pas la lampe, s'il vous plaît : la douille n'est plus isolée.

Une nouvelle lampe part aujourd'hui en envoi rapide et devrait arriver vendredi. Vous n'avez rien à payer. L'étiquette de retour pour la lampe abîmée se trouve dans votre commande, sous « Retours » ; prenez votre temps, vous avez 30 jours.

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 281.4,
        via: "web",
        text: "Elle est arrivée jeudi, impeccable. Merci, vous avez sauvé l'anniversaire !",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "fr-lamp-bulb",
    orderKey: "fr-01",
    subject: "Quelle ampoule ?",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 13.8,
        via: "mail",
        text: `Bonjour, mon frère me demande quelle ampoule il peut mettre dans la lampe, la sienne clignote. C'est bien du E14 ? Puissance maxi ? et est-ce que ça marche avec un variateur ?

merci d'avance
Camille D.`,
      },
    ],
  },
  {
    key: "fr-saw-notice",
    orderKey: "fr-03",
    subject: "Avis de passage mais personne n'est passé",
    read: "partial",
    messages: [
      {
        from: "buyer",
        hoursAgo: 69.3,
        via: "mail",
        text: "Bonjour, j'ai trouvé un avis de passage alors que j'étais chez moi toute la journée. Le point relais indiqué dit qu'il n'a pas mon colis. Il est où ?",
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 51.6,
        via: "web",
        delivery: "retry",
        deliveryReason: "greylisted",
        text: `Bonjour,

D'après le transporteur, votre colis est encore à l'agence et n'a jamais été remis au point relais : l'avis de passage était une erreur. Nous avons demandé une nouvelle livraison à domicile, prévue dans les deux jours ouvrés. Il n'y a rien à faire de votre côté.

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 21.1,
        via: "mail",
        text: `Toujours rien aujourd'hui. Demain je travaille, est-ce que le livreur peut le laisser chez la gardienne (rez-de-chaussée, porte de gauche) ? J'ai besoin de la scie pour ce week-end.

Théo`,
      },
    ],
  },
  {
    key: "fr-rules-engraving",
    orderKey: "fr-04",
    subject: "[Important] Texte à graver sur vos mètres pliants",
    contactReason: "custom_product_question",
    read: "partial",
    messages: [
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 66.8,
        via: "web",
        text: `Bonjour Madame Marchalot,

Pour votre commande 405-2617384-7739051 (deux mètres pliants gravés), nous avons reçu un seul texte : « Papi bricole ». Merci de nous indiquer :

- si les deux mètres portent le même texte ;
- la police souhaitée : Serif, Script ou Block.

Nous pourrons commencer dès votre réponse.

Bastian, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 40.3,
        via: "mail",
        text: `Bonjour Monsieur,

Non, il y a deux grands-pères ! Le premier : « Papi bricole »
Le second : « Pépé répare »
Les deux en Script. Attention aux accents sur Pépé, sur mon dernier cadeau ils avaient disparu.

Seront-ils là pour la fête des grands-pères ?

Cordialement,
Agnès Marchalot`,
      },
    ],
  },
  {
    key: "fr-rolls-invoice",
    orderKey: "fr-05",
    subject: "Facture pour 12 trousses en cuir",
    messages: [
      {
        from: "buyer",
        hoursAgo: 790.2,
        via: "mail",
        text: `Bonjour,

Merci de bien vouloir nous établir une facture au nom de l'Atelier Boisvert SARL pour les 12 trousses à outils, avec le numéro de bon de commande AB-0417. C'est pour notre comptable.

Bien à vous,
Lucie Boisvert`,
      },
      {
        from: "seller",
        memberKey: "owner",
        hoursAgo: 771.5,
        via: "mail",
        text: `Bonjour Madame Boisvert,

La facture au nom de l'Atelier Boisvert SARL, avec la référence AB-0417, est disponible dans votre commande, sous « Documents ».

Annika, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 769.9,
        via: "mail",
        text: "Bien reçue, merci.",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "fr-levels-wrong-item",
    orderKey: "fr-06",
    subject: "Mauvais article",
    messages: [
      {
        from: "buyer",
        hoursAgo: 296.5,
        via: "mail",
        text: `Bonjour,

Nous avons commandé 2 niveaux numériques et reçu 1 niveau et 1 coffret d'embouts. Le coffret est joli mais ne mesure rien.

Comment procède-t-on pour l'échange ?

L. Boisvert`,
      },
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 262.9,
        via: "web",
        text: `Bonjour Madame Boisvert,

Veuillez nous excuser pour l'erreur et pour notre réponse tardive. Le second niveau part aujourd'hui. Pour le coffret, une étiquette de retour prépayée se trouve dans votre commande, sous « Retours » ; vous pouvez le renvoyer quand le niveau sera arrivé.

Bastian, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 259.2,
        via: "mail",
        text: "D'accord, on attend le colis alors.",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "fr-board-care",
    orderKey: "fr-07",
    subject: "Entretien de la planche + 3 questions",
    messages: [
      {
        from: "buyer",
        hoursAgo: 132.7,
        via: "web",
        text: `Bonjour ! La planche est superbe. Avant de l'abîmer :
1. quelle huile utiliser (j'ai de l'huile de tournesol, ça va ?)
2. à quelle fréquence ?
3. l'ail laisse-t-il une odeur, faut-il un côté à part ?
4. lave-vaisselle = non je suppose 🙂`,
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 118.3,
        via: "web",
        text: `Bonjour,

1. Plutôt de l'huile de lin alimentaire ou de noix, qui durcissent. L'huile de tournesol reste collante et finit par rancir.
2. Une fois par semaine le premier mois, puis quand le bois pâlit.
3. Oui, un peu. Beaucoup gardent le côté sans rigole pour l'ail et l'oignon. Du gros sel et un demi-citron enlèvent l'odeur.
4. Vous supposez bien : la chaleur fendrait le chêne.

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 117.5,
        via: "web",
        text: "Réponse au top, merci Chiara !",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "fr-board-crack",
    orderKey: "fr-07",
    subject: "Petite fissure",
    messages: [
      {
        from: "buyer",
        hoursAgo: 80.2,
        via: "web",
        text: "rebonjour, j'ai remarqué une fente de 2 cm à une extrémité de la planche. elle n'a jamais vu d'eau. c'est couvert par la garantie ou c'est normal pour du bois ?",
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 62.1,
        via: "web",
        text: `Bonjour,

Une fente dans une planche neuve n'est pas normale, et la garantie de deux ans la couvre. Vous avez le choix entre une nouvelle planche et le remboursement. Dites-nous simplement ce que vous préférez : la planche fendue, vous pouvez la garder.

Chiara, Elmsund Home & Tools`,
      },
    ],
  },
];
