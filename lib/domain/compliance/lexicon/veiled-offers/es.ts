import type { Wording } from "../lexicon.ts";
import type { VeiledCue } from "./veiled-cue.ts";

export const veiledEs: Wording<VeiledCue> = {
  come_back: [
    "(vuelva|vuelve|regrese|regresa|repita|repite|pase|pásese) ~2 (antes|pronto|por aquí|a vernos|este mes|otra vez|cuando)",
    "(se quede|quedarse|quede|te quedes|vuelva a quedarse) sin",
    "(por|en) (su|tu) cumpleaños",
    "(próxima vez|otra vez|siguiente vez|segunda vez) que ~3 (compr*|pid*|necesit*|falta|visit*|veng*|haga*|pas*|pase*|quiera*|quieras|entre*)",
    "(próxima|próximo|siguiente|segundo) (cesta|carrito|caja|capricho|tarro|ovillo|bote|paquete|elección|visita)",
    "(si|cuando) ~1 (vuelve|vuelves|vuelva|vuelvas|repite|repites|repita|repitas|regresa|regresas|regrese)",
    "(quien|quienes|el que|los que|al que|a los que|todo el que) ~1 (vuelv*|repit*|regres*)",
    "(a la|en la|con la|al|en el|con el) (segunda|tercera|cuarta|quinta|sexta|décima|segundo|tercer|cuarto|quinto|décimo) ~1 (compra|pedido|vez|visita|encargo)",
    "(compras|pedidos|encargos) ~1 (de ahora en adelante|a partir de ahora|futur*|venider*)",
  ],
  benefit: [
    "(portes|envío|gastos de envío) ~3 (ponemos nosotros|pongo yo|pagamos nosotros|pago yo|por nuestra cuenta|por mi cuenta|a nuestro cargo|de nuestra cuenta|de mi cuenta|invita la casa|gratis|no se los cobro|no te los cobro)",
    "(paga|pagan|pagará|pagarás|pagas) ~1 (menos|la mitad|nada)",
    "(le|te) (perdonamos|perdono|regalamos|regalo) ~2 (portes|envío)",
    "(gratis|gratuit*|de balde|por la cara|sin coste|sin costo|sin cargo|sin pagar|de regalo|no le cuesta nada|no te cuesta nada|no le costará nada|a coste cero)",
    "(corre|corren|va|van|es|son|sale|salen) (de (mi|nuestra) (cuenta|parte)|por (mi|nuestra) cuenta|a (mi|nuestro) cargo|cosa (mía|nuestra))",
    "(lo|la|los|las|el envío|los portes) (pago yo|pagamos nosotros|ponemos nosotros|pongo yo)",
    "(invita la casa|invitamos nosotros|invito yo|paga la casa|de parte de la casa|cortesía de la casa|por cuenta de la casa)",
    "(mitad|tercio|cuarto|euros|€|%|por ciento|un poco|algo) (menos|de menos|más barat*|de rebaja)",
    "(más barat*|a mitad de precio|mitad de precio|a precio de coste|precio de amigo|precio de la casa|precio de amig*|mejor precio|buen precio|un precio especial|mejor de precio|más económic*|a la mitad)",
    "(le|te|les|os) (quito|quitamos|rebajo|rebajamos|descuento|descontamos|perdono|perdonamos|bajo|bajamos|ahorro|ahorramos|hago un precio|hacemos un precio|hago precio|hacemos precio)",
  ],
  hand_in: [
    "(meto|metemos|meteré|pongo|ponemos|pondré|pondremos|añado|añadimos|añadiré|echo|echamos|incluyo|incluimos|cuelo|colamos|regalo) ~5 (en la caja|en el paquete|dentro|además|de regalo|de más|sin mirar|encima|también|gratis|sin cargo|de propina)",
    "(va|van|viaja|viajan|sale|llega) ~4 (de regalo|gratis|de propina|por nuestra cuenta)",
    "(de propina|por añadidura|de extra)",
  ],
  ordinal: [
    "(tercer|tercero|tercera|cuarto|cuarta|quinto|quinta|sexto|sexta|séptimo|séptima|octavo|octava|noveno|novena|décimo|décima)",
    "(segundo|segunda) (par|tarro|bote|bolsa|unidad|vela|taza|botella|juego|artículo|pieza|caja|ovillo|paquete)",
  ],
  bulk: [
    "(si|quien|cuando|a quien) ~3 (compra*|lleva*|pide*|pida*|llev*|coge*|quier*|encarg*) ~2 (dos|tres|cuatro|cinco|varios|varias|los dos|las dos|otro|otra|un segundo|una segunda|más|el juego)",
    "(compre|compra|llévese|llévate|pida|pide|encargue) (dos|tres|cuatro|cinco|los dos|las dos|varios|varias)",
    "(dos|tres|cuatro|cinco) (de golpe|de una vez|a la vez|juntos|juntas|o más)",
  ],
  regular: [
    "(cliente habitual|clientes habituales|buen cliente|buenos clientes|buena clienta|cliente fiel|clientes fieles|clienta habitual|antiguos clientes|cliente de siempre|clientes de siempre|de la casa|los habituales|parroquian*)",
    "(por ser|como es|como eres|ya que es|ya que eres|por haber) ~2 (quien|cliente|clienta|habitual|comprado|usted|tú|fiel)",
    "(quien|quienes|los que|clientes que) ya ~2 (compr*|ha comprado|han comprado|pidi*)",
    "(gente|clientes) como (usted|tú)",
  ],
  instead: ["(en vez de|en lugar de|en vez de los|y no|antes)"],
  price_verb: [
    "(cuesta|costaría|le sale a|te sale a|se queda en|se lo dejo|se la dejo|te lo dejo|te la dejo|se lo dejamos|se la dejamos|por solo|por sólo|solo|sólo|precio|serían|sería|pagaría|paga|a)",
  ],
  fraction: [
    "(mitad|tercio|tercios|cuarto|cuartas) (de|del|de su|de lo que) ~2 (precio|coste|costaba|vale|valía|cuesta)",
    "(dej*|pon*|hago|hacemos|queda) ~2 a (la mitad|mitad)",
    "(dos|tres|2|3) (por el|al) precio de (uno|una|dos|1|2)",
  ],
  first: [
    "antes de (que|su|la) ~3 (venta|lanzamiento|estreno|salida|publique)",
    "(nadie) ~3 (aún|todavía|visto|sabe)",
    "(primero|primera|primeros|primeras) (en|que) (saber*|enterar*|ver*|conocer*|lo sabe*|probar*)",
    "(antes que (nadie|el resto|los demás|todos|ninguno)|antes de que ~3 (nadie|público)|un día antes|en primicia|primicia|chivatazo|adelanto|no lo hemos contado|a nadie más|entre nosotros|en confianza|en exclusiva|preestreno)",
  ],
  novelty: [
    "(nuev*|próxim*) ~1 (color*|aroma*|fragancia*|estampad*|serie|línea|edición|colección|modelo*|familia|tanda|hornada|tono*|piezas|diseños)",
    "(colores|aromas|tonos|colección|edición|serie|línea) (de otoño|de invierno|de verano|de primavera|de navidad|limitad*|de temporada)",
    "(familia|serie|línea|colección|gama) ~4 (sale*|llega*|horno|escaparate|estren*|platos|piezas)",
    "(sale|salen|saldrá|saldrán) del horno",
  ],
  referral: [
    "(diga|digan|mencion*|dé|den|nombr*|dar) ~3 (su nombre|tu nombre|que viene de su parte|que viene de tu parte|de su parte|de tu parte)",
    "(trae*|traiga*|mand*|recomiend*|invit*|present*) ~3 (amigo*|amiga*|alguien|vecin*|conocid*|compañer*|su hermana|familiar*)",
    "(por|con) cada ~2 (amigo|amiga|persona|cliente|conocido|recomendación)",
    "cada vez que ~1 (traiga*|traes|trae|mande*)",
  ],
  token: [
    "(letras|palabra|código|clave|número|contraseña|frase) ~3 (debajo|bajo|detrás|en la tarjeta|en la tapa|dentro|al dorso|en la tarjetita)",
    "(rasque*|rasca*|rascar|frot*) ~3 (casilla|tarjeta|dorad*|platead*|zona|recuadro)",
    "(dígame|dime|díganos|dinos|diga|di|escriba|escribe|enseñe|enseña|muestre|cite|menciona|mencione) ~3 (palabra|código|clave|frase|tarjeta|este mensaje|contraseña|«|vengo de)",
  ],
  scarce: [
    "(se agotan|se agota|se acaban) ~1 (enseguida|rápido|pronto|en nada)",
    "(ya vuelan|vuelan|no (durará*|duran|dura|aguantarán) mucho|se van volando|se agotan|no me lo pensaría|no lo pensaría|yo no esperaría|no tarde mucho|no tardes mucho|quedan pocos|quedan pocas)",
    "(si|por si) ~3 (aún|todavía|sigue*) ~3 (interes*|quier*|apetec*|gust*|pensand*|enamorad*|ilusión)",
  ],
  returned: [
    "(vuelto|volvió|vuelve*|regresado|regresó|regresa*) ~2 (a la estantería|a las estanterías|al escaparate|a la tienda|al estante|a casa|al catálogo)",
    "(otra vez|de nuevo|nuevamente) ~2 (estantería*|estante*|escaparate|tienda)",
    "(estantería|estante|escaparate) (otra vez|de nuevo)",
  ],
  matching: [
    "(a juego|que hace juego|que hacen juego|conjuntad*|compañero de)",
    "(hermano mayor|hermana mayor|hermano pequeño|hermana pequeña|hermanito|hermanita)",
  ],
  known: [
    "(conoce|conoces) ~1 (ya|el|la|los|las|nuestr*)",
    "(ha visto|has visto|ha probado|has probado|ha pensado|has pensado)",
    "(ya que|como|si) (le|te) (gustó|gusta|ha gustado|encantó)",
    "(qué tal|qué le parece|se anima|te animas|le apetece)",
  ],
  due: [
    "(debería cambiarse|toca cambiar*|se estará acabando|estará acabándose|casi vac*|gastad*|agotándose|hora de cambiar|estará en las últimas)",
  ],
  send_more: [
    "(le|te) (enviamos|envío|mandamos|mando|preparamos) ~1 (otro|otra|más|uno nuevo|una nueva|recambio)",
  ],
  aside: [
    "(apartad*|reservad*|guardad*) ~2 (para usted|para ti|el|la|uno|una|de lado)",
    "(le|te) (hemos|he) ~1 (apartado|reservado|guardado)",
  ],
  more_like: [
    "(más|otros|otras|algo) (como|así|parecid*|del estilo)",
    "(toda la|el resto de la) (familia|serie|colección)",
  ],
  inside: ["(hay un|encontrará un|encontrarás un|esconde un|lleva un|trae un)"],
  others_buy: [
    "(mayoría|muchos|casi todos|quienes|los) ~3 que ~2 (compran|compraron|han comprado|llevan|piden) ~5 (también|además|de paso|a la vez)",
  ],
  in_order: [
    "(en (la caja|el paquete|la bolsa|el embalaje)|falta|faltan|faltaba|talla|tamaño|diámetro|rosca|viene en|llega en|forma parte|cm|mm)",
  ],
  game: ["(bolsa|bolsas|caja|cajas) (sorpresa|misteriosa*)", "(tarjeta|cartilla|carné) de sellos"],
  game_ad: [
    "(hágase|hazte|únase|únete) ~3 (club|soci*|miembro|comunidad|programa)",
    "(nombres|papelitos|papeletas|boletos) ~5 (sombrero|urna|bombo|bolsa|gorro)",
    "(sacamos|sacaremos|extraemos|elegimos) ~4 (nombre|ganador*|papeleta|afortunad*|al azar)",
    "(tres|cinco|seis|diez|tercer|quinto|décimo) (sellos|sello)",
    "calendario de adviento ~10 (ventan*|puert*|casill*|mitad|sorpresa|precio|%|descuento)",
    "(gira*|gire) ~2 (ruleta|rueda)",
  ],
  drop_ad: [
    "(nuestro|el) (black friday|cyber monday) ~2 (empieza|comienza|arranca|llega)",
    "(colores|colección|serie|línea|edición|aromas|tonos|familia|gama) ~3 (sale|salen|llega|llegan|aterriza*|saldrá*|estrena*|estrenamos) ~2 (el|en|este|mañana|pronto|a la venta|día)",
    "(el día|el lunes|el viernes|mañana|pronto) ~4 (sale|salen) ~2 (horno|venta|serie|línea|familia|colección)",
  ],
  bargain_ad: [
    "(ahora|hoy|actualmente) ~2 (por solo|por sólo|a solo|a sólo|solo|sólo) ~1 (€|euros|$)",
    "(desde mañana|desde el lunes|desde el viernes|a partir de mañana) ~7 (más barat*|rebajad*)",
    "(hemos bajado|bajamos|hemos rebajado) ~1 precio*",
    "(más barat*|más económic*|menos) ~1 que (aquí|en esta (web|plataforma|página)|en amazon|en la plataforma)",
    "(aliger*|alivi*) ~4 (bolsillo|cuenta|cesta|cartera)",
    "(comisión|comisiones) ~6 (se la queda usted|para usted|nos ahorr*|repart*|se la ahorra)",
  ],
  others_code: [
    "(plataforma|marketplace|amazon|página|web) ~4 (da|dan|dio|entrega*|emite*|envía|envió|aplica|ella|misma|propia|facilita)",
    "(código|códigos|cupón|cupones|tarjeta regalo|tarjetas regalo|vale) (de|del) (la |)(plataforma|amazon|marketplace)",
    "(códigos|código|cupones|cupón) ~3 (plataforma|marketplace|amazon)",
  ],
  no_offer: [
    "(archivador|carpeta|cartera|funda|fundas|caja|álbum|clasificador|sobre|sobres) (de|para) ~1 (cupones|vales|tarjetas regalo)",
    "(caben|cabe|guardar|meter) ~3 (vales|cupones|tarjetas regalo)",
    "(etiquetas|separadores|pegatinas) ~6 (ofertas|descuentos|rebajas|cupones)",
    "(etiquetas|separadores|pegatinas) ~6 (ofertas)",
    "(otro|nuevo|nueva|otra|segundo) (paquete|etiqueta|factura|copia|foto|enlace|mensaje|envío)",
    "(devolución|devolucion|devolver*|retorno|recogida|reparación|reparar|cambio|reemplazo|sustitución|recambio|repuesto|reposición|etiqueta|pieza que falta|garantía) ~6 (gratis|gratuit*|por nuestra cuenta|de nuestra cuenta|a nuestro cargo|sin coste|sin cargo|de mi cuenta|por mi cuenta)",
    "(gratis|gratuit*|sin coste) ~4 (devolución|devolucion|devolver|recogida|reparación|cambio|reemplazo|sustitución|recambio|repuesto|etiqueta)",
    "(segundo|segunda|tercer|tercera|cuarto|cuarta|quinto|quinta) (intento|paquete|entrega|envío|etiqueta|pieza|factura|piso|planta|día|semana|persona|visita del repartidor|generación|tornillo|agujero|plazo|página|puerta)",
    "(cuarto|cuartos) de (hora|baño|estar)",
    "(estaba|estaban|había|habían) ~2 agotad*",
    "precio* (de catálogo|del catálogo|según catálogo|en catálogo|de lista|de tarifa)",
    "(precio|cuesta|figura|aparece|indica*|referencia|página|número) ~4 (en el|del|según el|en nuestro|de nuestro) catálogo",
    "(según|en|conforme al) (el |nuestro |)catálogo ~4 (precio|cuesta|es de|vale|página|referencia|figura)",
    "(una tienda|un negocio|un taller) (de nuestro tamaño|como el nuestro|como la nuestra)",
  ],
};
