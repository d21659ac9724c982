import type { Wording } from "../lexicon.ts";
import { MESSENGERS, type OffPlatformCue, PAY_BRANDS } from "./off-platform-cue.ts";

export const offPlatformEs: Wording<OffPlatformCue> = {
  deal_act: [
    "(pedir*|pida*|pide*|pedido|compr*|vend*|venta|encarg*|adquir*|acordar|arregl*|gestion*|tramit*|hacer el pedido|cancel*|negoci*|tratar|trato|haga*|hacer*|conseguir*|enviar*|ofrec*|sale|saldría|salir*)",
    "(más barat*|descuento|ahorr*|mejor precio|menos)",
  ],
  elsewhere: [
    "(en|por|vía) (etsy|ebay|e bay|shopify|vinted|aliexpress|temu|walmart|kleinanzeigen|leboncoin|wallapop|subito|otto|kaufland|cdiscount|fnac|mercari|craigslist|milanuncios)",
    "(fuera|al margen|por fuera) de (la |esta |este |)(plataforma|marketplace|amazon|web|sitio|página|sistema|app)",
    "(directamente|directo|en directo|en privado) (con|a|en|de|por|a través de|desde) (nosotros|mí|nuestr*|mi)",
    "(con|a) (nosotros|mí|nuestra) (directamente|directo|en privado)",
    "(nuestr*|mi) (propi* |)(web|página web|página|sitio web|sitio|tienda online|tienda en línea|tienda web|tienda|ebay|etsy|wallapop)",
    "(sin|evit*|ahorr*|saltar*|sin pasar por) ~2 (comisión|comisiones|intermediario*|tarifas|plataforma|amazon)",
    "(bajo cuerda|por debajo de la mesa|por lo privado|por privado)",
  ],
  deal_ad: [
    "no se (queda*|lleva*|llev*|qued*) ~3 comisión",
    "(así|y) ~3 (nos ahorramos|te ahorras|se ahorra) ~3 comisi*",
    "(pedir*|pida*|pide*|compr*|encarg*|vend*|adquir*) ~5 (directamente|directo) (con|a|en|de|por|a través de|desde) (nosotros|mí|nuestr*|mi)",
    "(evit*|ahorr*|sin|salt*) ~3 (comisión|comisiones|intermediario*|tarifas de (la |)plataforma)",
    "(venta|trato|compra) (directa|directo|privada|privado|particular)",
    "(por fuera|bajo cuerda)",
  ],
  pay_act: [
    "(hazme|hágame|háganos|haznos)",
    "(arregl*|acord*|paga|pague|paso los datos)",
    "(pag*|abon*|transfier*|transferir*|enví*|envi*|ingres*|acept*|prefer*|devolver*|devolvemos|reembolsar*|reembolsamos|mand*|hacer|haga|haz|hág*|anticipo|señal|liquid*)",
    "(nuestr*|mi) ~1 (cuenta|iban|paypal|datos bancarios)",
  ],
  pay_means: [
    "(en mano|allí mismo|en persona|en la tienda)",
    "directamente a (nosotros|mí)",
    `(${PAY_BRANDS})`,
    "(transferencia*|en efectivo|efectivo|metálico|cheque|giro|contra reembolso|contrareembolso|datos bancarios|cuenta bancaria|número de cuenta|amigos y familiares)",
    "(fuera) de (la |esta |)(plataforma|marketplace|amazon)",
  ],
  talk_act: [
    "(escrib*|contact*|llam*|localic*|encuentr*|encontr*|añad*|agreg*|mand*|enví*|envi*|hablar|hablemos|hablamos|seguir|sigamos|seguimos|continu*|comuni*|respond*|chate*|póng*|ponte|pase*|pasemos)",
    "(más rápido|más fácil|más cómodo|disponible*|atendemos|atiendo|estamos)",
    "(nuestr*|mi) ~1 (directo|privado|personal)",
  ],
  talk_means: [
    `(por|en|a|al|vía|con|a través de|nuestro|mi) (nuestro |mi |el |un |)(${MESSENGERS}|wasap|guasap|whats|wsp|signal|line)`,
    "(por|a|al|vía|en|mediante|a través de) (nuestro |nuestra |mi |la |el |)(e mail|email|mail|gmail|correo|correo electrónico|teléfono|telefono|móvil|sms|número|buzón)",
    "(otra|otro) (aplicación|app|mensajería|canal|medio)",
    "(correo|email|e mail|número|teléfono|móvil) (privado|personal|particular|directo)",
    "(fuera|al margen) de (la |esta |este |)(plataforma|marketplace|amazon|web|chat|sistema)",
  ],
  talk_ad: [
    "(llám*|llame|llama|llamen|llamar|telefonee) ~2 (nos|me|nosotros|a nuestro|a mi|al número|al teléfono|al móvil)",
    "(llámenos|llámanos|llámeme|llámame|llamarnos|llamarme|telefonéenos|llamenos|llamanos|llamadnos)",
    "(escrib*|contact*|mand*|enví*|envi*|localic*) ~4 (por|a|al|vía|mediante|en) (nuestro |nuestra |mi |la |el |un |)(e mail|email|mail|gmail|correo|teléfono|telefono|móvil|sms|número)",
    "(mándenos|mándanos|envíenos|envíanos|mandanos|envianos|mándame|envíame|envíeme|escríbanos|escríbame) un (correo|email|e mail|mail|sms|whatsapp|wasap)",
    "(nuestro|mi) (número|teléfono|móvil|línea directa|correo|email|centralita) ~2 (es|de|directo|para)",
    "(le|te|les) (llamamos|llamaremos|llamo|llamaré)",
    "(su|tu) ~1 (número|teléfono|móvil) ~5 (llam*)",
    "(denos|danos|dame) un (toque|telefonazo)",
  ],
  search_ad: [
    "(escrib*|tecle*|pon*|busc*|introduz*) ~8 (buscador|google|bing|motor de búsqueda)",
    "(búsquenos|búscanos|búsqueme|búscame|busquenos|buscanos|buscarnos|googlee*|googléenos|googlea*)",
    "(busque|busca|buscar|escriba|teclee|ponga|pon|buscando) ~6 (en google|en internet|buscador|en la red|por internet|google)",
    "(busque|busca|buscar) ~2 (nuestro|nuestra) ~2 (nombre|tienda|marca|empresa)",
    "(nos encuentra|nos encontrará|nos encuentras|nos encontrarás|encontrarnos|encuéntrenos|encuéntranos|nos puede encontrar|nos puedes encontrar|estamos) ~5 (google|internet|en línea|online|con el nombre|bajo el nombre|por el nombre|gmail|ebay|etsy|wallapop|como)",
    "(ya sabe|ya sabes|sabe) (dónde|donde) encontrarnos",
    "primer resultado",
  ],
  link_act: [
    "(dej*|déj*|opini*|reseñ*|valor*|nuestr*|mi|más rápido)",
    "(ped*|pid*|compr*|tienda|visit*|descubr*|consult*|nuestra web|reserv*|regístr*|suscrib*|pag*|escrib*|contact*|correo|envi*|enví*|encontr*|encuentr*|entre|entra|mire|mira|vea|síg*)",
  ],
  refusal: [
    "(manten*|qued*|permanec*|realiz*|gestion*|hac*) ~5 (dentro de|en esta plataforma|en la plataforma|a través de la plataforma|por esta plataforma)",
    "(solo|sólo|únicamente|exclusivamente) ~4 (aquí|por aquí|por este|a través de|en esta|por esta|por mensaje*|en este)",
    "(contra las|prohib*|no está permitido|no está permitida|no se permite|no permite|no es posible)",
    "(fraude*|estafa*|phishing|sospechos*|seguridad|nunca|jamás)",
  ],
  third_party: [
    "(transportista|mensajería|mensajero|correos|seur|mrw|nacex|dhl|dpd|gls|ups|fedex|repartidor|oficina|fabricante|garantía|agencia|delegación)",
    "(atención al cliente|servicio al cliente) (de amazon|de la plataforma|del marketplace)",
  ],
  settled_payment: [
    "(mism*|original*|utilizad*|usad*) ~2 (método|medio|forma|tarjeta|cuenta|pago)",
    "(método|medio|forma) de pago ~3 (utilizad*|original*|usad*|compra)",
    "(amazon|plataforma|marketplace) ~5 (reembols*|abon*|devuelv*|devolverá|tramit*|ingres*)",
    "(reembolso|importe|dinero) ~6 (por|a través de|de) (amazon|la plataforma|el marketplace)",
    "(pagó|pagaste|utilizó|propone|propuso|comenta|mencion*)",
    "(días hábiles|días laborables)",
  ],
};
