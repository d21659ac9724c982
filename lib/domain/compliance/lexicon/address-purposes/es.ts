import type { Wording } from "../lexicon.ts";
import type { AddressPurpose } from "./address-purpose.ts";

const ES_PLACE =
  "(tienda*|local|showroom*|taller*|oficina*|almacen*|exposicion|instalaciones|nave|estudio)";

export const ADDRESS_PURPOSES_ES: Wording<AddressPurpose> = {
  visit: [
    `(venga*|ven|venir|venid|pase|pasa|pasar|pasate|pasese|acerquese|acercate|acercarse|acercaos|visite*|visita*|visitar) ~4 (nuestra|nuestro|nuestras|nuestros|por la|por el|a la|al) ~2 (local|showroom*|taller*|oficina*|almacen*|exposicion|instalaciones|nave|estudio|tienda fisica)`,
    "(venga|ven|venir|venid|pase|pasa|pasar|pasate|pasese|acerquese|acercate|acercarse|acercaos) ~4 (nuestra|la|por la|por nuestra) ~1 tienda*",
    "(venga|ven|venir|venid|pase|pasa) ~2 (a vernos|a visitarnos|a verme|por aqui)",
    "(visitenos|visitanos|visitarnos) ~4 (tienda*|local|oficina*|taller*|showroom|persona)",
    `(recog*|recoj*|retir*|probar|ver|verlo*|verla*) ~6 (nuestra|nuestro|nuestras|nuestros) ~1 ${ES_PLACE}`,
    "(recog*|recoj*|retir*) ~5 (en persona|en tienda|en la tienda|en mano|personalmente)",
    `(venir|venga|ven|pasar|pase|pasa) ~6 (nuestra|nuestro|nuestras|nuestros) ~1 ${ES_PLACE}`,
    "(venir|venga|ven|pasar|pase) ~1 (recog*|buscarl*) ~3 (usted mismo|tu mismo|en persona|aqui)",
    `(esperamos|atenderemos|atendemos|recibimos) ~3 (en|a) ~1 (nuestra|nuestro|nuestras|la|el) ~1 ${ES_PLACE}`,
    "(nuestra tienda|nuestro local|nuestra oficina) ~3 (esta abierta|esta abierto|abre|abrimos)",
    "(venir|venga|ven|pase|pasa|pasese|pasate|acerquese|acercate) ~2 (a tocarl*|a probarl*|a verl*|a olerl*|a casa|a mi casa|a nuestra casa|a tomar)",
    "(nuestra puerta|la puerta) esta ~1 abierta",
    "(recog*|recoj*) ~5 (en el taller|en el local|en la oficina nuestra|en nuestra casa)",
    "estamos ~2 (frente|junto|detras|al lado|cerca) ~2 (estacion|iglesia|plaza|mercado|ayuntamiento|puerto|catedral)",
    "(abrimos|nuestra tienda|nuestro taller|nuestro local) ~8 (frente|junto|detras|al lado|cerca) ~2 (estacion|iglesia|plaza|mercado|ayuntamiento|puerto|catedral)",
  ],
  nearby: [
    "(si|cuando) ~2 (anda|andas|pasa|pasas|viene|vienes|esta|estas) ~2 (por aqui|por la zona|por el barrio|por nuestra zona|cerca de aqui|cerca de nuestr*)",
  ],
  shop: ["(visite*|visita*|visitar) ~1 nuestra tienda*", "(encuentrenos|encuentranos)"],
  hours: [
    "(en persona|horario|abierto*|abierta*|tienda fisica|en el centro|centro de|a la vuelta)",
    "(lunes|martes|miercoles|jueves|viernes|sabado*) ~5 (a|de|entre|hasta)",
  ],
  return: [
    "(devolver|devolv*|devuelv*|devolucion*|reenvi*|repar*|cambio|cambiar*|sustituc*|sat)",
    "(envi*|mand*|remit*) ~6 (de vuelta|de regreso)",
    "(enviar|envie|envia|mandar|mande)(lo|la|noslo|nosla|los|las) ~4 (a|al)",
    "garantia ~4 (servicio|taller|gestion|tramit*|envi*)",
  ],
  carrier: [
    "(punto de recogida|punto pack|oficina de correos|correos|aduana*|delegacion|mensajer*|transportista*|repartidor*|deposito|centro logistico|taquilla*|agencia de transporte*)",
    "(seur|mrw|nacex|dhl|ups|gls|fedex|dpd)",
    "(fabricante*|servicio tecnico)",
  ],
  buyer: [
    "(su|tu|vuestra|sus) ~2 (direccion*|domicilio)",
    "datos de (entrega|envio)",
    "direccion ~2 (entrega|envio|facturacion|siguiente|indicada|facilitada|pedido)",
    "direccion ~8 (correcta|completa|exacta|valida|confirm*|que nos)",
    "(confirm*|verifi*|comprob*|revis*) ~6 (direccion|calle|codigo postal|numero|portal)",
    "(entreg*|envi*|enviaremos|enviamos|mandamos) ~5 (a|en)",
    "(vecin*|destinatario|piso|portal|usted indico|ha indicado|nos indico)",
    "es ~8 (correcta|correcto|completa)",
  ],
  own: [
    `(nuestra|nuestro|nuestras|nuestros|mi) ~2 (direccion|sede|domicilio|${ES_PLACE.slice(1, -1)})`,
    "(estamos|nos encontramos|encontrarnos|nos encontrara*|encuentrenos|encuentranos|visitenos|visitanos|escribanos|vivo) ~2 (en|a|por)",
    "(direccion postal|domicilio social|sede social|llame al timbre|toque el timbre)",
  ],
  worker: ["(mensajero*|tecnico*|instalador*|conductor*|repartidor*|cartero*)"],
  thanks: ["gracias ~3 (visitar|visita)"],
  closing: ["(saludos|un saludo|atentamente|cordialmente|un cordial saludo)"],
};
