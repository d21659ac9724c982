import type { DemoThread } from "./types.ts";

export const threadsEs: readonly DemoThread[] = [
  {
    key: "es-kettle-dented",
    orderKey: "es-01",
    subject: "La tetera ha llegado abollada",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 3.9,
        via: "mail",
        text: `Hola, buenos días:

Ayer recibí la tetera y tiene una abolladura en la base, no apoya bien y se balancea encima de la vitro. La caja de fuera no tenía ningún golpe. No quiero devolver el dinero, quiero una que esté bien. ¿Cuánto tardaría?

Un saludo,
Lucía`,
      },
    ],
  },
  {
    key: "es-rail-missing-screws",
    orderKey: "es-02",
    subject: "Faltan tornillos",
    messages: [
      {
        from: "buyer",
        hoursAgo: 1144.5,
        via: "web",
        text: "Buenas, en el perchero venían 2 tornillos y 3 tacos. Falta un tornillo no? o son dos y sobra un taco",
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 1139.2,
        via: "web",
        text: `Hola, Lucía:

Son tres tornillos y tres tacos, así que falta un tornillo (5 × 60 mm, cabeza avellanada). Hoy mismo le enviamos una bolsa completa, sin coste. Por favor, no cuelgue el perchero solo con dos: el del centro soporta casi todo el peso.

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 1138.7,
        via: "web",
        text: "genial, gracias 👍",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "es-screwdriver-delay",
    orderKey: "es-03",
    subject: "Pedido retrasado!!!",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 29.1,
        via: "mail",
        text: `Llevo esperando el destornillador desde el lunes. El seguimiento pone "en reparto" desde hace tres días, TRES. Nadie me dice nada.

Si no llega mañana quiero cancelar y que me devuelvan el dinero.

Rubén Canosa`,
      },
    ],
  },
  {
    key: "es-screwdriver-bits",
    orderKey: "es-03",
    subject: "Consulta antes del envío",
    messages: [
      {
        from: "buyer",
        hoursAgo: 203.6,
        via: "web",
        text: "Hola! el destornillador trae puntas o hay que comprarlas aparte? y sirven las de 1/4 normales?",
      },
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 190.4,
        via: "web",
        text: `Hola, Rubén:

Incluye seis puntas de 25 mm: PH1, PH2, PZ2, T15, T20 y una plana de 5 mm. El portapuntas es hexagonal de 1/4", así que sirven todas las normales.

Bastian, Elmsund Home & Tools`,
      },
    ],
  },
  {
    key: "es-boards-engraving",
    orderKey: "es-04",
    subject: "[Importante] Texto para grabar en sus tablas de cortar",
    contactReason: "custom_product_question",
    messages: [
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 94.2,
        via: "web",
        text: `Estimada Sra. Vidalba:

En su pedido 407-1596042-7783529 hay dos tablas de cortar con grabado, pero el texto se ha cortado: solo leemos «Can Vidalba, des de». ¿Nos indica, por favor, el texto completo (hasta 3 líneas de 20 caracteres) y si es el mismo para las dos tablas?

En cuanto lo tengamos, empezamos.

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 78.5,
        via: "mail",
        text: `Buenas tardes:

El texto es en catalán, no es ninguna errata:

Can Vidalba
des de 1931

Igual en las dos. Gracias.
Montserrat`,
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 71.9,
        via: "web",
        delivery: "failed",
        deliveryReason: "mailbox_unavailable",
        text: `Estimada Sra. Vidalba:

Tomamos nota del texto en dos líneas, igual en las dos tablas. Solo nos falta un dato: ¿lo prefiere centrado o en la esquina inferior derecha?

Chiara, Elmsund Home & Tools`,
      },
    ],
  },
  {
    key: "es-saws-invoice",
    orderKey: "es-05",
    subject: "Factura a nombre de empresa",
    read: "partial",
    messages: [
      {
        from: "buyer",
        hoursAgo: 14.1,
        via: "mail",
        text: `Buenos días:

Necesitamos la factura de las 8 sierras a nombre de Taller Olmeda S.L. Hasta ahora solo tenemos un justificante de compra y la gestoría no nos lo acepta. ¿Podría ser con fecha del pedido y no de hoy?

Gracias y un saludo,
Andrés Olmeda`,
      },
    ],
  },
  {
    key: "es-saws-late-return",
    orderKey: "es-05",
    subject: "Devolución de 2 sierras",
    messages: [
      {
        from: "buyer",
        hoursAgo: 560.4,
        via: "mail",
        text: "Hola, de las 8 sierras hemos usado 6 y nos sobran 2 sin abrir. Sé que ha pasado el mes pero estábamos de obra fuera. Se pueden devolver? Si no, no pasa nada, ya las gastaremos.",
      },
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 541.8,
        via: "web",
        text: `Hola, Andrés:

El plazo de 30 días terminó hace un par de días, y las dos sierras siguen precintadas, así que las aceptamos. La devolución ya está abierta en su pedido. El importe de las dos se abona a los dos o tres días de recibirlas.

Bastian, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 539.3,
        via: "mail",
        text: "Perfecto, muchas gracias. Salen mañana.",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "es-secateurs-warranty",
    orderKey: "es-06",
    subject: "Garantía tijeras de podar",
    messages: [
      {
        from: "buyer",
        hoursAgo: 212.3,
        via: "mail",
        text: `Buenas tardes, a las tijeras se les ha roto el muelle y ya he puesto el de repuesto, que se ha roto también a la semana. Las uso solo para los rosales.

¿Entra en garantía?

Pilar Sotomonte`,
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 195.7,
        via: "web",
        text: `Estimada Sra. Sotomonte:

Sí, entra en la garantía de dos años. Que se rompan dos muelles seguidos indica que el alojamiento tiene una rebaba, por lo que no le enviamos otro muelle, sino unas tijeras nuevas. Salen mañana. Las antiguas no hace falta que las devuelva.

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        kind: "auto_reply",
        hoursAgo: 195.6,
        via: "mail",
        text: "Respuesta automática: Estoy de vacaciones hasta el día 15 y no consulto el correo. Le responderé a mi regreso. Pilar",
      },
    ],
  },
  {
    key: "es-lamp-new-address",
    orderKey: "es-07",
    subject: "Cambiar dirección URGENTE",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 22.8,
        via: "web",
        text: `He puesto la casa del pueblo sin querer y hasta agosto no vamos. Pueden mandarla aquí?

c/ Almendro Viejo 8, 3º C
(el portal es el de la esquina, no el de la panaderia)

Si ya ha salido díganmelo para avisar a mi cuñada porfa`,
      },
    ],
  },
];
