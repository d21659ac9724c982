import type { Wording } from "../lexicon.ts";
import type { ReviewHint } from "./review-hint.ts";

export const REVIEW_HINTS_ES: Wording<ReviewHint> = {
  place: [
    "página (de la|del|de su)",

    "(anuncio|artículo|producto|ficha) ~3 (ninguna|ningún|sin) ~1 (voz|opinión|palabra|comentario|línea)",

    "(nuestro|nuestra) (escaparate|vitrina)",
    "donde ~3 (compradores|clientes|gente|demás) ~2 (encuentr*|encontrar*)",

    "(casilla|recuadro|formulario|apartado) ~2 (juicio|opinión|valoración|impresiones|parecer)",
    "(debajo|abajo|bajo|al lado|junto) ~2 (foto|fotos|fotografía|imagen|producto|artículo|anuncio|ficha|nuestro nombre|mi nombre|nombre de la tienda)",
    "(página|ficha) ~2 (producto|artículo|vendedor|tienda|anuncio)",
    "(en|de|del) (nuestro|nuestra|mi|la) ~1 (perfil|página|ficha|tienda)",
    "donde ~3 (lee|leen|ve|ven|mira|miran|escriben|opinan|opina|dicen) ~2 (todo|todos|todo el mundo|clientes|compradores|gente|la gente)",
    "donde ~2 (todo|todos|todo el mundo|clientes|compradores|la gente|cualquiera) ~3 (lee|lea|leen|ve|vea|ven|opina|opinan|escriben|dicen)",
  ],
  public: [
    "(quienes|los que|aquellos que) ~2 (dudan|vacilan|buscan|no se deciden)",

    "(en público|públicamente|pública|público|en línea|en internet|en la red)",
    "(al|a todo el) mundo",
    "a (todos|todas|los demás)",
    "de (internet|la red)",
    "(otros|otras|futuros|próximos|indecisos) ~1 (clientes|compradores|padres|familias|lectores|personas)",
  ],
  remark: [
    "(voz|voces)",

    "(dos|tres|cuatro|2|3|unas|algunas|pocas|una|un par de|cuatro) ~1 (palabra|palabras|palabritas|línea|líneas|lineas|frase|frases|letras)",
    "(impresión|impresiones|veredicto|opinión|experiencia|parecer|juicio|sensaciones|apreciación|opinar)",
    "(lo que|qué) ~2 (piensa|piensas|opina|opinas|parece|pareció)",
    "cómo ~3 (atendido|tratado|trataron|atendimos|ido|fue|funciona|encuentra|aguanta)",
    "(bueno o malo|buena o mala|para bien o para mal|sea lo que sea|sea bueno o malo|positivo o negativo|lo que sea)",
  ],
  voice: [
    "(transmitir|transmita|transmite|dar|dé|da|dando|grite|grítelo|grítalo|proclame|susurre|trasladar)",

    "(escribir|escriba|escribe|escribas|decir|diga|di|dígaselo|díselo|dígalo|dilo|contar|cuente|cuenta|cuéntelo|cuéntalo|compartir|comparta|comparte|dejar|deje|deja|poner|ponga|pon|publicar|publique|publica|añadir|rellenar|rellene|llenar|marcar|marque|marca|pulsar|pulse|pulsa|expresar|exprese|plasmar|anotar|soltar|suelte)",
  ],
  blank: [
    "(anuncio|artículo|producto|ficha) ~3 (ninguna|ningún|sin) ~1 (voz|opinión|palabra|comentario|línea)",

    "(callado|callada)",

    "(en blanco|vacío|vacía|vacíos|desierto|desierta|silencio|solitario|solitaria|triste|desnudo|huérfano|huérfana|pelado)",
    "(nadie|nada|ninguna|ninguno) ~3 (escrito|dicho|opinado|publicado|puesto|todavía)",
    "(no|aún|todavía) ~3 (figura|consta|aparece|publicada|recibida|recibido)",
    "(falta|faltan) ~3 (su|tu|aún|todavía)",
  ],
  begin: [
    "ser (la primera|el primero)",

    "(romper el hielo|rompa el hielo|rompe el hielo|ser el primero|ser la primera|sea el primero|sea la primera|sé el primero|abrir el fuego|dar el primer paso|estrenar|estrénelo|estrénalo|estrenarlo|subsane|subsanar|poner remedio|animarse|se anima|te animas)",
  ],
  post: [
    "que ~1 (publicó|publicaste|ha publicado|has publicado|colgó)",

    "(queja|crítica|comentario|reproche|mensaje) ~1 (pública|público|públicos)",

    "(lo que|aquello que|eso que) ~2 (publicó|publicaste|ha publicado|has publicado|colgó|colgaste)",
    "(su|tu|esa) (nota|boletín|cartilla)",

    "(su|tu|ese|este|aquel|el|la|esa|aquella|sus) (comentario|comentarios|desahogo|crítica|críticas|arrebato|publicación|post|rapapolvo|veredicto)",
  ],
  lines: [
    "(sus|tus|esas|aquellas|las) ~1 (líneas|palabras|frases)",
    "(lo que|aquello que|eso que) ~2 (puso|pusiste|escribió|escribiste|publicó|publicaste|dijo|dijiste|dejó|dejaste|ha escrito|has escrito|ha puesto|has puesto|ha publicado)",
    "bajo (su|tu) nombre",
    "(ese|aquel) (texto|escrito)",
  ],
  score: [
    "(estrella|estrellita) (solitaria|sola|única|triste)",

    "(1|una|2|dos|3|tres|única|sola|triste|solitaria) ~1 (estrella|estrellas|estrellita|estrellitas)",
    "(1/5|2/5|3/5)",
    "(1|2|3|un|dos|tres) (de|sobre) (5|cinco)",
    "(estrella|estrellas) que ~2 (quitó|quitaste|restó|descontó|quitado|restado)",
    "(mala|baja) nota",
  ],
  vanish: [
    "(ya no|no) ~1 (estuviera|estuviese|siguiera|siguiese|existiera)",

    "(no|ya no) (esté|está|estuviera|siga) (en|a la)",

    "(desaparecer|desaparezca|desaparezcan|desaparece|desaparecido|desaparecida|borrado|borrada|borre|se borre|se esfume|esfumarse|se vaya|esfume|eliminad*|fuera|retirad*|pase a mejor vida|pasar a mejor vida|pasado a la historia|se lo lleve el viento)",
    "(deje|dejen|deja|dejar|dejado) de (verse|estar|aparecer|existir|leerse|figurar)",
    "(ya no|no) ~1 (se vea|se vean|esté|aparezca|figure|se lea)",
  ],
  mend: [
    "(convierta|convertir|transforme|transformar) ~7 en",

    "(reescrib*|subir*|suban)",

    "(darle una vuelta|dar una vuelta|diera ~1 una vuelta|dé una vuelta|repensar|repiense|reconsider*|replante*|matizar|matice|suavizar|suavice|suavizara|pulir|limar|retocar|retoque|corregir|corrija|rectificar|rectifique|releer|consultarlo con la almohada|pensárselo|piénselo|piénsatelo|subir|suba|devolver*|devuelva*|devuélvanos|devuélvenos|reescrib*|poner al día|actualizar|actualice|reformul*|revisar|revise)",
    "(convierta|convierte|convertir|pasar|pase|cambiar|cambie|haga|haz|sean|sea) ~5 (cuatro|cinco|4|5)",
    "acorde con ~3 (final|desenlace|solución)",
    "(ya no|no) ~1 (corresponde|corresponden|refleja|reflejan|encaja)",
  ],
  fixable: [
    "(opinión|opiniones|reseña|reseñas|valoración|valoraciones|comentario|comentarios|estrellas) ~4 (se puede|se pueden|puede|puedes|pueden|es posible) ~4 (editar|cambiar|modificar|actualizar|corregir|retocar|editarse|cambiarse|modificarse|actualizarse)",
  ],
  demand: [
    "(debe|deben|debería|deberían|hay que|tiene que|tienes que|merece|merecería|merecen|esperamos|espero|a cambio|trato|hecho|primero|antes|en cuanto|cuando|el día|el mismo día|una vez|necesario|justo|contamos con|necesitamos|queremos|deseando|está deseando|con que|sería|haría|agradecería|no cree|no crees|estaría)",
  ],
  lights: [
    "(todas las|las cinco|cinco|5|los cinco) ~2 (luces|lucecitas|bombillas|velas|soles|puntitos|luceros|estrellitas|estrellas)",
    "(estrellas|estrellitas) (debajo|bajo|junto|al lado)",
  ],
  lit: [
    "(encendid*|encender|encienda|enciende|enciendas|brillan|brillar|brillen|iluminad*|iluminar|ilumine|iluminen|doradas|amarillas|rellenar|rellenas|esperan|le esperan|te esperan|lucir|alumbrar|se encienden)",
  ],
  norm: [
    "(todo|cualquier|cualquiera|lo) ~4 (baje de|menos de|debajo de|por debajo|inferior a|menor de|no sea|no llegue a) ~3 (cinco|5|máxima|máximo|diez|la máxima) ~6 (suspenso|suspendido|fracaso|cero|negativ*|castig*|penaliz*|fallo)",
    "(cuatro|4|tres|un cuatro) (es|ya es|son|cuenta como|equivale|significa) ~3 (suspenso|suspender|fracaso|cero|bofetada)",
    "(solo|sólo|únicamente) ~2 (cinco|5|máximo|la máxima|el máximo|nota máxima) ~4 (cuenta|cuentan|vale|salva|aprueba|mantiene|sirve|ayuda)",
  ],
  survive: [
    "(nos da de comer|pagar el alquiler)",

    "(oxígeno|sobrevivir|supervivencia|a flote|seguir abriendo|seguir abiertos|seguir adelante|jefe|la jefa|mantener abierto|mantener el taller|respirar|vivimos de|comemos de)",
  ],
  praise: [
    "(agradecer*|agradecid*|encantaría|gustaría|alegraría|ilusión|felices) ~5 (buenas palabras|buena palabra|palabra amable|palabras amables|palabras bonitas|bonitas palabras) ~3 (página|ficha|perfil)",
    "(palabras|cosas) (bonitas|amables|lindas|buenas) ~1 (sobre|de) (nosotros|nuestra|nuestro)",

    "(cuente|cuenta|cuentan|cuenten|diga|digan|dice|dicen|di|decir|contar|escriba|escriban|escribe|hable|hablen|habla|hablan|hablar) ~2 (maravillas|bien de nosotros|cosas buenas|cosas bonitas|cosas lindas|palabras bonitas|lo mejor)",
    "(pone|pones|pongas|ponga|ponen|pon|poner|ponernos|ponnos|pónganos) ~2 (por las nubes|bien|en un altar)",
    "(alabarnos|alábenos|alábanos|elogie|elogies|elógienos|elógianos|elogiarnos|recomiéndenos|recomiéndanos|piropéenos|échenos flores|échanos flores|nos recomienda|nos recomiendas|nos echa flores)",
    "(elogios|alabanzas|piropos|aplausos|flores) ~3 (página|público|ficha|escaparate|fuera|plaza)",
    "(habla|hable|hablan|hablen|hablar) (bien|maravillas) de (nosotros|nuestra|nuestro|mí)",
  ],
  paste: [
    "(copiar|copie|copia|pegar|pegue|pega|se pega|corta y pega|plantilla|borrador|ya redactado|ya escrito|texto listo|preparado)",
  ],
  sour: [
    "no (le|te|les) (gusta|gustó|convence|sirve|gustan)",

    "(descontent*|insatisfech*|no contento|decepcionad*|disgustad*|queja|quejas|pega|pegas|reproche*|pitos|si no|de lo contrario|en caso contrario|a disgusto|mal)",
  ],
  alone: [
    "nuestro buzón",

    "(susurr*|al oído)",

    "(solo|sólo|únicamente|directamente|primero|antes) ~2 (a mí|a nosotros|a mi|conmigo)",
    "(dígamelo|dímelo|cuéntemelo|cuéntamelo|díganoslo|dínoslo|escríbame|escríbeme|escríbanos|escríbenos) ~3 (solo|sólo|a mí|antes|primero|directamente|en privado)",
    "(en privado|entre nosotros|por aquí|por dentro|puerta de atrás|la de dentro|cocina|a solas)",
  ],
  gift: [
    "(regalo|regalos|regalito|regalado|gratis|gratuit*|de balde|por la cara|sorpresa|detallito|detalle|tarro|su dinero|tu dinero|el dinero|reembols*|abono|vuelven a su tarjeta|descuento*|cupón|vale|invitamos|invita la casa|en un sobre)",
    "(5|10|15|20|25|30|34|50) (euros|€|pesos)",
    "(tarro|botella|tableta|caja) de",
  ],
  starred: [
    "(pegatina*|libreta*|agenda*|revista*|isbn|tapa dura|álbum*|marco|marcos|guirnalda*|bandera*|póster*|cuaderno*|diario|fichas|colorear|techo*|manta*|cortina*|estampad*|cartel*|pancarta*|sello|sellos|hotel*|energétic*|telescopio*|constelación*)",
  ],
  star: [
    "(nota máxima|máxima nota|máxima puntuación|puntuación máxima)",
    "(cada|su|tu) ~1 (estrella|estrellita)",
  ],
  retract: ["(retirar|retirarlo|retirarla|retire|retires|retirara|quitarlo|quitarla|desdecirse)"],
  threat: [
    "(abogado*|abogada|tribunal*|juzgado*|demandarle|acciones legales|difamación|vía legal|vía judicial)",
  ],
  worth: [
    "(vendría|vendrían) bien",

    "(valdría|valdrían|vale|valen) ~2 (oro|mucho)",
    "(ayudaría|ayudarían|bastaría|bastarían|llenaría|llenarían|vendría|vendrían|alegraría|alegrarían)",
  ],
  soften: [
    "(suavizar|suavice|suavizara|suavizase|matizar|matice|matizara|limar|limara|limase|rebajar el tono|rebajara|reformular)",
  ],
  yours: ["(suya|suyas|suyo|suyos|tuya|tuyas|de su parte|de tu parte|de su puño|de usted)"],
  reads: [
    "(manual|instrucciones|factura)",

    "(lea|lee|encontrará|encontrarás|consulte|consulta|vea|mire|compare)",
    "(puede|puedes|podrá) ~1 (leer|ver|consultar|encontrar)",
  ],
  spread: [
    "(contar|contara|contase|cuente|diga|dijera|explique|explicara|contarle|contarles) ~1 a ~1 (otros|otras|demás|futuros) ~3 cómo (corta|cortan|va|van|funciona|funcionan|le|es|se|aguanta|queda)",
  ],
  matter: [
    "(en forma|grabado*|grabar|inscripción*|placa*|personaliz*|monograma*|bordad*|bordar|iniciales|tarjeta de felicitación|dedicatoria*|rotul*|letrero*|cartel*|pregunta|preguntas|plantilla de|boceto*|ficha para)",
  ],
};
