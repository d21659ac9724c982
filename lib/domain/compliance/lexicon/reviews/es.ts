import type { Wording } from "../lexicon.ts";
import type { ReviewConcept } from "./review-concept.ts";

export const REVIEWS_ES: Wording<ReviewConcept> = {
  ask: [
    "(dejar|deja|deje|dejen|dejes|dejéis|dejad|dejarnos|dejanos|déjenos|dejadnos|dejarme|dejame|escribir|escribe|escriba|escriban|escribas|escribirnos|escríbenos|escríbanos|publicar|publica|publique|publiques|compartir|comparte|comparta|compartas|hacer|haz|haga|hagas|poner|pon|ponga|pongas|ponernos|dar|danos|dénos|darnos|des|envía|enviar|envíe|enviarnos|envíenos|redactar|redacta|redacte|regalarnos|regálanos|aportar|añadir|añade) ~5 (reseña|reseñas|valoración|valoraciones|calificación|calificaciones|evaluación|crítica|testimonio|puntuación|review|una opinión)",
    "(agradecemos|agradeceríamos|agradecería|agradeceremos|agradecidos|encantaría|gustaría|esperamos|pedimos|pedirle|pedirte|pido|solicitamos|contar con|recibir|necesitamos) ~5 (reseña|reseñas|opinión|valoración|valoraciones|calificación|evaluación|testimonio)",
    "(breve|pequeña|rápida|sincera|honesta) (reseña|opinión|valoración|evaluación|crítica)",
    "(reseña|opinión|valoración|calificación) ~2 (breve|sincera|honesta|rápida)",
    "(ayuda|ayude|ayúdanos|ayúdenos|ayudarnos|apóyanos|apóyenos) ~5 (reseña|opinión|valoración|calificación)",
    "(aún|todavía) no ~3 (valorado|reseña|opinión|valoración|calificado)",
    "(tu|su|vuestra) (opinión|reseña|valoración) ~1 (cuenta|nos ayuda|es importante|es muy importante|nos importa|vale|ayuda|ayudará|nos interesa|significa)",
    "(reseñar|reseña) (nuestro|el producto|tu|su) ~1 (producto|compra)",
  ],
  rate: [
    "(valora*|valore*|valorad|califica*|califique*|puntúa*|puntúe*|puntuar|evalúa*|evalúe*|evaluar*) ~1 (nos|nuestro|nuestra|nuestros|tu compra|tu pedido|tu experiencia|tu producto|su compra|su pedido|su experiencia|su producto|el producto|el artículo|el servicio|el vendedor|este producto|este artículo|la compra|la tienda|la atención|la experiencia)",
    "(valóranos|valórenos|valorarnos|califícanos|califíquenos|calificarnos|puntúanos|puntúenos|puntuarnos|evalúanos|evalúenos|evaluarnos|valoradnos)",
    "(dar|danos|darnos|dénos|des|ponnos|pon|asigna|asigne) ~3 (puntuación|nota|calificación)",
    "(cómo|cuántas) (nos valoraría*|nos calificaría*|valoraría*|calificaría*|estrellas)",
  ],
  seller: [
    "(deje|deja|dejar|dejarnos|déjenos|déjanos|escribir|escribe|dar|danos|compartir|comparte|comparta) ~6 (como vendedor|como vendedores|sobre el vendedor|página del vendedor|perfil de vendedor|sobre nuestra tienda|sobre nosotros)",
    "(valoración|opinión|calificación|reseña|comentarios) (del|de|al|sobre el|sobre nuestra|de nuestra|de nuestro|sobre nuestro|para nuestra) ~1 (vendedor|tienda|servicio)",
    "(valore|valora|valorar|calificar|califica|califique) ~3 (vendedor|vendedores|nuestro servicio|nuestra tienda)",
  ],
  ask_stars: [
    "(dar|danos|darnos|dénos|des|dej*|darle|dale|dele|dárnoslas|pon|poner|ponnos|valora|valore|valorar|valorarnos|califica|califique|otorgar|con|merecemos|merece|ganado|regalarnos|regálanos|esperamos|marca|pulsa) ~5 (5|cinco|4|cuatro|todas las) (estrellas|estrella)",
    "(5|cinco) (estrellas) ~5 (sería|ayuda|ayudaría|ayudarían|por favor|si|haría)",
    "(reseña|opinión|valoración|calificación|puntuación) ~2 (5|cinco) (estrellas)",
    "(dar|danos|dejar|deja|deje|dejarnos|pon|con) ~4 (★|⭐|⭑|🌟)",
    "(★|⭐|⭑|🌟) ~4 (sería|opinión|reseña|valoración|por favor|ayuda|gracias)",
    "(5/5|10/10|máxima puntuación|puntuación máxima|máxima calificación|pulgar arriba|nota máxima)",
    "(meta|objetivo|sueño) ~3 (5|cinco) estrellas",
  ],
  exchange: [
    "(a cambio|como recompensa|como agradecimiento|recompensa*|cupón|vale|descuento|reembolso|regalo|reembols*|devolver*) ~3 (por|de|a cambio de|tras) ~3 (reseña|opinión|valoración|calificación)",
    "(reseña|opinión|valoración|comentario) ~2 (y|=) ~2 (recibe|reciba|gana|gane|obtén|obtenga|consigue|consiga|llévate|recibirá|recibirás)",
    "(por cada|por su|por tu|tras su|tras tu|después de tu|después de su) (reseña|opinión|valoración) ~5 (recib*|regal*|reembols*|cupón|vale|enviamos|devolv*|damos)",
    "(sorteo|sorteamos|ganar|premio) ~8 (reseña|opinión|valoración)",
    "(reseña|opinión|valoración) ~8 (sorteo|sorteamos|premio)",
    "(reseña|valoración|opinión) ~1 = ~3 (regalo|descuento|reembolso|cupón|gratis)",
  ],
  tell: [
    "(danos|dénos|darnos|dejar|déjanos|déjenos|dejarnos|deje|deja|enviar|enviarnos|envíenos|comparta|comparte|compartir|brindar*|hacernos llegar) ~4 (feedback|comentarios|opiniones|retroalimentación)",
    "(agradecemos|agradeceríamos|valoramos|apreciamos|encantaría) ~4 (feedback|comentarios|retroalimentación)",
    "(dejando|escribiendo|compartiendo|publicando) ~4 (reseña|opinión|valoración|comentario|experiencia)",
    "(valorando|calificando) ~2 (nuestro|nos|nuestra|el producto|su|tu)",
  ],
  soft: [
    "(cuéntanos|cuéntenos|contarnos|comparte|comparta|compartir|dinos|díganos|decirnos|explíquenos|cuenta|cuente|saber|conocer|deja|deje|escribe|escriba|danos|dénos|compartirnos|cuéntale|cuénteles|cuéntales|cuéntele) ~4 (experiencia|impresión|impresiones|opinión|parecer|qué te parece|qué le parece|qué te ha parecido|qué le ha parecido|qué le pareció|qué te pareció|lo que piensa|lo que piensas|pensamientos)",
    "(deje|deja|dejar|déjanos|déjenos|escribe|escriba|escribir|pon) ~3 (palabras|líneas|mensaje|nota|frase|mensajito|notita|unas palabritas)",
    "(qué te parece|qué le parece|qué te ha parecido|qué le ha parecido|qué te pareció|qué le pareció|cómo ha sido tu experiencia|cómo fue su experiencia|cómo fue tu experiencia|cómo lo hicimos)",
    "(compart*|contar*|cont*) ~4 (experiencia|opinión|impresiones)",
  ],
  noun: [
    "(reseña|reseñas|valoración|valoraciones|calificación|opinión|testimonio)",
    "(buena|excelente) (nota|puntuación)",
  ],
  matters: [
    "(ayuda|ayudará|ayudaría|ayudan|ayudarán|ayudar) ~4 (nos|otros|mucho|clientes|compradores|pequeña|crecer|mejorar)",
    "nos (ayuda|ayudará|ayudaría|ayudan|ayudarían|alegraría)",
    "(significa|significaría) ~3 (mucho|mundo|nosotros)",
    "(sería) ~3 (genial|estupendo|de gran ayuda|muy útil|maravilloso|apreciad*|agradecid*|fantástico)",
    "(es|son) ~2 (importante|importantes|valiosa|valiosas|fundamental|fundamentales|bienvenid*)",
    "(cuenta|importa) ~1 (mucho)",
    "de antemano",
    "(haría|haríais|haríamos|harías|hará) ~4 (ilusión|feliz|felices|contentos|mucho)",
  ],
  public: [
    "(otros|otras|futuros|demás|más) ~1 (clientes|compradores|usuarios|personas|familias|padres|consumidores)",
    "(con|a) (los demás|otros|otras)",
    "(página|ficha) ~2 (producto|artículo|vendedor|tienda|pedido)",
    "(en) ~1 (amazon|la plataforma|el marketplace|google|trustpilot)",
    "(públicamente|en línea|en internet)",
    "como vendedor",
  ],
  stars: [
    "(5|cinco|4|cuatro) (estrellas|estrella)",
    "(★|⭐|⭑|🌟)",
    "estrellas",
    "(estrella|estrellas|estrellita|estrellitas) ~5 (5|cinco|todas)",
    "(5|cinco|todas) ~3 (estrella|estrellas|estrellitas)",
  ],
  positive: [
    "(buena|buenas|buen|bonita|bonitas|linda|excelente|excelentes|gran|positiva|positivas|mejor|amable|amables) ~1 (reseña|reseñas|opinión|opiniones|valoración|valoraciones|calificación|comentario|comentarios|puntuación|evaluación|palabras)",
    "(reseña|reseñas|opinión|opiniones|valoración|valoraciones|calificación|comentario|comentarios|puntuación|evaluación|feedback) ~2 (positiva|positivas|positivo|positivos|favorable|favorables|buena|excelente)",
    "(positivamente|favorablemente|valore bien|valora bien)",
    "(buena|excelente) (nota|puntuación)",
  ],
  happy: [
    "(satisfecho|satisfecha|satisfechos|satisfechas|contento|contenta|contentos|contentas|feliz|felices|encantado|encantada|conforme)",
    "(gusta|gustan|encantan|gustaron|gustado|gustó|gusto|encanta|encantado|disfruta|disfrutado|disfrutando|expectativas|agrado|satisfacción)",
    "(todo|producto|artículo|pedido) ~4 (bien|perfecto|correcto|expectativas|orden)",
  ],
  divert: [
    "antes de ~6 (reseña|opinión|valoración|calificación|calificar|valorar|calificarnos|valorarnos|comentario|estrellas)",
    "(en lugar de|en vez de) ~6 (reseña|opinión|valoración|calificación|comentario)",
    "(contacte|contáctenos|contáctanos|contacta|escríbanos|escríbenos|escriba|avísenos|avísanos|díganos) ~4 (primero|antes)",
    "(primero) ~4 (contacte|contacta|contáctenos|contáctanos|escríbanos|escríbenos|con nosotros)",
  ],
  negative: [
    "(mala|malas|baja) ~1 (reseña|reseñas|opinión|valoración|calificación|puntuación)",
    "(reseña|reseñas|opinión|opiniones|valoración|valoraciones|comentario|comentarios|calificación) ~1 (negativa|negativas|negativo|negativos|mala|baja|desfavorable)",
  ],
  reward: [
    "(cupón|cupones|vale|vales|tarjeta regalo|regalo|regalos|regalamos|obsequio|obsequiamos|descuento*|reembols*|gratis|gratuit*|recompensa*|premio*|sorteo|cashback|bono|bonificación|paypal|compensa*|detalle|rebaja|sorpresa|devolución del dinero)",
    "(dar|damos|enviar*|pagar*|abonar*|devolver*) ~3 (€|euros|eur|dinero|importe)",
    "(€)*",
    "devolv* ~2 (dinero|importe|coste|compra|pagado|euros)",
  ],
  offer: [
    "(a cambio|como agradecimiento|como muestra|para agradecer*|recibirá|recibirás|le enviaremos|te enviaremos|le regalamos|te regalamos|le ofrecemos|te ofrecemos|le devolver*|te devolver*|le reembols*|te reembols*|una vez)",
  ],
  proof: [
    "(captura|capturas|pantallazo|screenshot|enlace|foto|prueba|copia) ~5 (reseña|opinión|valoración|comentario|publicad*|calificación)",
    "(reseña|opinión|valoración|publicad*) ~6 (captura|pantallazo|screenshot)",
    "(captura|pantallazo|foto|enlace) de (su|tu) (reseña|opinión|valoración)",
  ],
  remove: [
    "(eliminar|elimina|elimine|elimines|eliminara|eliminase|borrar|borra|borre|borres|borrara|quitar|quita|quite|quites|quitara|retirar|retira|retire|retires|retirara|suprimir) ~5 (reseña|reseñas|opinión|valoración|calificación|comentario|comentarios|puntuación|feedback|evaluación)",
    "(reseña|opinión|valoración|calificación|comentario) ~3 (eliminada|borrada|retirada|eliminado|borrado|retirado|desaparezca|desaparece)",
    "(eliminación|retirada) ~3 (reseña|opinión|valoración|comentario)",
  ],
  revise: [
    "(cambiar|cambia|cambie|cambies|cambiara|modificar|modifica|modifique|modifiques|modificara|actualizar|actualiza|actualice|actualices|actualizara|revisar|revisa|revise|revises|revisara|editar|edita|edite|corregir|corrija|corrige|reconsiderar|reconsidera|reconsidere|reconsideres|reconsiderara|mejorar|mejora|mejore|subir|suba|sube|aumentar|aumente|rectificar|rectifique|replantear*|ajustar|ajuste) ~1 (su|tu|la|esa|esta|el|vuestra|una|ese) ~2 (reseña|reseñas|opinión|valoración|calificación|comentario|comentarios|puntuación|evaluación|feedback|estrellas)",
    "(reseña|opinión|valoración|calificación|puntuación) ~3 (modificada|cambiada|actualizada|revisada|corregida)",
    "(modificación|actualización|revisión) de (su|tu|la) (reseña|opinión|valoración|calificación)",
    "(cambiar*|subir*|pasar*|cambie|suba|modificar*|convertir*) ~5 (a|en) (5|cinco|4|cuatro) estrellas",
    "(actualiz*|modific*|cambi*|revis*|reconsider*|correg*|mejor*|rectific*|edit*) (su|tu|la|esa|vuestra) (reseña|opinión|valoración|calificación|puntuación|comentario)",
  ],
  remove_it: [
    "(eliminarla|borrarla|quitarla|retirarla|eliminarlo|borrarlo|quitarlo|retirarlo|elimínela|elimínala|bórrela|bórrala|retírela|retírala)",
    "(la|lo) (elimine|elimines|eliminara|borre|borres|retire|retires|retirara|quite|quites)",
  ],
  revise_it: [
    "(cambiarla|modificarla|actualizarla|revisarla|corregirla|reconsiderarla|editarla|cambiarlo|modificarlo|actualizarlo|reconsiderarlo|actualícela|actualízala|modifíquela|modifícala|cámbiela|cámbiala)",
    "(la|lo) (cambie|cambies|modifique|modifiques|actualice|actualices|actualizara|reconsidere|reconsideres|modificara|cambiara)",
  ],
  own: ["(reseña|opinión|valoración|calificación|comentario|puntuación)"],
  other: [
    "(valoración|evaluación) (de los|del|de la|de) ~1 (daños|daño|situación|caso|siniestro|incidencia|reclamación|riesgos|perito|avería)",
    "(valorar|evaluar) ~2 (daños|daño|situación|caso|incidencia|reclamación|avería|estado)",
    "(calificación|clasificación|eficiencia) energética",
    "(en|a) (mi|nuestra|su) opinión",
    "cambiar de opinión",
    "(cambia|cambió|cambias|cambie|cambies|cambiado|cambiar) de (opinión|parecer|idea)",
    "(poner|pon|ponga|ponerse|ponernos|pondremos) en contacto",
    "(ignore|omiso) ~6 (reseña|opinión|valoración)",
    "(detalles|información) ~3 (comentario|opinión|reseña|valoración)",
  ],
  work: [
    "(boceto*|diseño*|prueba|maqueta*|grabado*|tipografía|fuente|letra|borrador|adjunt*|muestra|previsualización|vista previa|propuesta)",
  ],
  issue: [
    "(solución|soluciones|alternativa*|daño*|defecto*|problema*|avería*|retraso*|fecha de entrega|opción|opciones|incidencia*|reemplazo)",
  ],
  thanked: [
    "(gracias|agradecemos|agradezco|agradecerle|agradecerte) ~2 por ~4 (reseña|opinión|valoración|comentario|comentarios|calificación|feedback)",
    "(gracias|agradecemos|agradezco) (su|tu|sus|tus) (reseña|opinión|valoración|comentario|comentarios|calificación)",
    "(leído|leer|visto|respecto|lamentamos|sentimos|recibido|sobre|relación) ~3 (su|tu) ~1 (reseña|opinión|valoración|comentario|comentarios)",
    "(hemos|he) ~2 (recibido|trasladado|leído) ~3 (opinión|valoración|comentario|comentarios|reseña)",
  ],
  informs: [
    "(amazon|marketplace|plataforma) ~4 (envía|enviará|pide|pedirá|invita|invitará|solicita|solicitará|manda)",
    "(recibirá|recibirás|recibe) ~6 (de amazon|del marketplace|de la plataforma)",
    "(reseñas|opiniones|valoraciones) se",
  ],
  free: [
    "(depende|decisión|elección|libre|queda) ~2 (de usted|de ti|suya|tuya|en sus manos|a su criterio|solo)",
    "(es|será) (decisión|elección) (suya|tuya)",
    "(independientemente|independiente|con independencia|sin importar)",
    "(no|nunca|tampoco|ni) ~5 (depende|condicion*|vinculad*|ligad*|pedimos|ofrecemos|obligación|necesario|obligado|influye|afecta|exigimos|esperamos|solicitamos)",
    "(que|si) ~5 o no",
    "(prohíb*|prohibid*|no está permitido|contra las normas)",
  ],
  we_do: ["(vamos a|voy a|podemos|debemos|hemos de|queremos|amazon puede|nosotros)"],
  plea: [
    "(por favor|rogamos|de antemano|podría|podrías|no olvide|no olvides|no dude en|no dudes en)",
  ],
  opine: [
    "(dej*|escrib*|public*|compart*|hacer|haz|haga|dar|danos|dénos|darnos|des|envi*|añad*|redact*) ~5 (opinión|opiniones|comentario|comentarios)",
  ],
  written: [
    "(una|dos|tres|1|2|3|única|sola) ~1 (estrella|estrellas)",
    "(lo que|que) ~1 (escribió|escribiste|publicó|publicaste|puso|pusiste|escribieras)",
    "(su|tu|el|ese) (comentario|texto|mensaje público|post)",
    "(uno|dos|tres) sobre cinco",
    "la nota",
  ],
  undo: [
    "(subir*|subiria*|suba*|eliminar*|elimine*|borrar*|borre*|quitar*|quite*|retirar*|retiras*|retire*|cambiar*|cambie*|modificar*|modifique*|actualizar*|actualice*|corregir*|corrija*|reconsider*|revis*|edit*|rectifi*|reescrib*|suaviz*|desaparez*|mejorar*)",
  ],
  wish: [
    "(agradec*|pedimos|pido|rogamos|ruego|solicit*|quisiéramos|querríamos|quisiera|esperamos|desearíamos|invitamos)",
    "(le importaría|te importaría|sería tan amable|serías tan amable|sería posible|tendría la amabilidad|nos echas|me echas|haría el favor|harías el favor|nos haces)",
  ],
  say: [
    "(cuént*|cuenta|cuente|di|diga|dile|dígale|diles|decir) ~5 (cómo|qué|lo que)",
    "(unas|algunas|pocas) ~1 (palabras|líneas|frases)",
  ],
  contact: [
    "(contact*|escríb*|escriba|escribe|avís*|avise|responda|díganos|dinos|háganoslo saber|póngase en contacto)",
  ],
};
