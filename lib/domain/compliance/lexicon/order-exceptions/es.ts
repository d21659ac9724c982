import type { OrderExceptionWording } from "../order-exceptions.ts";

export const ORDER_EXCEPTIONS_ES: OrderExceptionWording = {
  problem: [
    "(retras*|demora*|demorad*|más tarde de|aplaz*|pospuest*|más tiempo de|tardará más|tardar más|con retraso)",
    "(agotad*|sin stock|sin existencias|no disponible*|no está disponible|fuera de stock|rotura de stock|no nos queda*|falta de stock|reposición|ya no tenemos|no hay stock|no queda*)",
    "(dañad*|defectuos*|rot|rota|roto|rotos|averiad*|equivocad*|artículo incorrecto|producto incorrecto|retirada|retirado del mercado|incidencia*|tara|aviso de seguridad)",
    "(perdid*|extraviad*|extravi*|desaparecid*)",
    "(devuelto|devuelta|regresado|vuelto|retornado) ~4 (remitente|almacén|a nosotros|nuestras|nosotros|origen)",
    "(intento de entrega|intentos de entrega|entrega fallida|fallid*|ausente|no entregado|nuevo intento|no se ha podido entregar|segunda entrega|aviso de paso)",
    "(no|imposible|tampoco) ~3 (podido|podemos|puede|pudo|podrá|pudimos|será posible|posible|ha sido posible|es posible|se puede|podremos) ~5 (entreg*|envi*|proces*|serv*|localiz*|complet*|despach*|cumpl*|tramit*|cobr*)",
    "(aduana*|despacho aduanero|aranceles)",
    "(huelga*|temporal|nevada|inundaci*|escasez|avería)",
    "(pago|tarjeta|transferencia) ~5 (rechazad*|fallid*|denegad*|pendiente|no se ha completado)",
    "(un|una|el|del|algún) ~2 (problema|error|fallo|incidente|contratiempo|imprevisto|inconveniente)",
    "(problema|error|fallo) (con|en|de)",
    "(retenid*|bloquead*|nueva fecha|paralizad*)",
  ],
  regret: [
    "(lamentablemente|desgraciadamente|por desgracia|lament*|disculp*|lo siento|lo sentimos|sentimos|perdón|perdone|desafortunadamente)",
  ],
  remedy: [
    "(reembols*|devolución del dinero|devolveremos|le devolvemos|abonaremos|reintegr*)",
    "(reemplaz*|repuesto|sustituci*|sustituir*|reenvi*|de reemplazo|nuevo envío|enviar otro|enviado otro|otra unidad|segundo paquete|volver a enviar|vuelto a enviar)",
    "(cancel*|anul*)",
    "(etiqueta de devolución|su devolución|tu devolución)",
  ],
  need: [
    "(indíquenos|indícanos|díganos|dinos|envíenos|envíanos|confirme|confírmenos|confírmanos|mándenos|mándanos|facilítenos|facilítanos|elija|elige|responda|responde|comuníquenos|háganos saber|haznos saber|comunícanos|seleccione|selecciona|indicarnos|decirnos|enviarnos|confirmarnos|mandarnos|facilitarnos|comunicarnos|proporcionarnos|proporciónenos|nos indique|nos diga|nos envíe|nos confirme|nos facilite|nos mande|nos comunique|nos indiques|nos digas|nos envíes|nos confirmes|nos mandes|complete|corrija|pasarnos|pásanos|necesitamos que) ~8 (grabado|grabar|iniciales|nombre|nombres|texto|foto|fotos|imagen|dirección|número|portal|código postal|color|talla|tamaño|diseño|boceto|logo|logotipo|personalización|tipografía|medidas|modelo|fecha|día|franja|cita|archivo|opción|variante|motivo|inscripción|piso|teléfono|visto bueno|horario)",
    "(falta|faltan|necesitamos|necesito|esperando|a la espera de|sin|requerimos|hace falta|pendiente*) ~6 (grabado|iniciales|nombre|texto|foto|imagen|dirección|número|código postal|color|talla|aprobación|logo|logotipo|personalización|medidas|modelo|fecha|cita|archivo|respuesta|datos|información|confirmación|visto bueno|diseño|teléfono)",
    "(dirección|código postal|personalización|grabado|foto|archivo|nombre|calle|número) ~6 (incompleta|incompleto|inválida|inválido|no es válida|falta|faltan|incorrecta|incorrecto|errónea|erróneo|desconocida|no existe|no aparece|ilegible|insuficiente|no figura|vacío|en blanco|demasiado larg*)",
    "(concertar|acordar|programar|fijar|elegir|agendar|coordinar|reservar|planificar) ~5 (cita|entrega|fecha|día|franja|visita|instalación|horario)",
    "(cita|franja) ~3 (entrega|instalación|para)",
    "(qué|cuál|cuáles|cual) ~4 (nombre|nombres|texto|iniciales|color|talla|tamaño|fecha|día|hora|franja|modelo|foto|dirección|opción|acabado|letra|grabado) ~6 (quiere|quieres|desea|deseas|prefiere|prefieres|grabamos|ponemos|viene|conviene|debemos|grabar|gustaría)",
    "(no|sin) ~5 (empezar|comenzar|continuar|proceder|fabricar|producir|enviar|grabar|imprimir|entregar|seguir) ~6 (hasta|sin|mientras|antes)",
    "(en cuanto|cuando|hasta que|una vez|antes de|sin|hasta) ~3 (tengamos|recibamos|recibir|sepamos|recibido|conozcamos|nos llegue|nos confirme*|nos indique*|nos envíe*|nos responda*|tener) ~5 (grabado|texto|nombre*|foto|dirección|color|talla|respuesta|aprobación|datos|información|archivo|suya|diseño|confirmación)",
    "(habrá alguien|estará usted|estarás|estará alguien|alguien) ~5 (en casa|casa|domicilio|para recibir)",
  ],
  paper: [
    "garantía ~6 (años|meses|año|certificado|condiciones|tarjeta|comienza|cubre|válida|registro)",
    "(certificado de garantía|tarjeta de garantía)",
    "(clave|código|enlace) (de activación|de licencia|de acceso|de producto|de descarga|de registro)",
    "(manual*|instrucciones|guía de montaje|ficha técnica|ficha de seguridad|consejos de cuidado)",
    "(factura|recibo) ~4 (adjunta|adjunto|solicitada|solicitado|pidió)",
    "(adjunto|adjuntamos|adjunta) ~5 (factura|certificado|garantía|etiqueta|boceto|diseño)",
    "(derecho de desistimiento|aviso legal|información legal|reciclaje|seguridad del producto)",
    "(antes del primer uso|antes de usar|antes de utilizar|no utilice|no use|deje de usar)",
  ],
};
