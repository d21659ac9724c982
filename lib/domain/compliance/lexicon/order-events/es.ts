import type { OrderEventWording } from "../order-events.ts";

export const ORDER_EVENTS_ES: OrderEventWording = {
  received: [
    "(recibido|recibimos|registrado|confirmado|aceptado|confirmamos|confirmo|confirmarle|confirmarte|tenemos|tramitado|recibí|validado|acusamos recibo de|informarle de que hemos recibido) ~1 (su|tu|el|vuestro|este|un|nuevo) ~1 (pedido|compra|orden|encargo)",
    "(confirmamos|confirmarle|confirmarte|acusamos) ~4 (recepción|recibo|registro) ~3 (pedido|compra)",
    "(pedido|compra|orden|encargo) ~6 (ha sido|fue|está|ha quedado|se ha|quedó|queda|ya está|ha) ~2 (recibido|recibida|registrado|registrada|confirmado|confirmada|aceptado|aceptada|llegado|entrado|realizado|realizada|validado|completado|recibió|procesado con éxito|tramitado)",
    "(pedido|compra|orden|encargo) (confirmado|recibido|registrado|aceptado|confirmada|recibida|completado|realizado)",
    "(confirmación|recepción|resumen) ~2 (pedido|compra|orden|encargo)",
    "(nos ha llegado|nos llegó|nos ha entrado|ya tenemos|nos entró) ~2 (pedido|compra|encargo)",
    "(pedido|compra|encargo) ~4 (nos ha llegado|nos llegó|ya nos consta|nos ha entrado|ha entrado)",
  ],
  payment: [
    "(pago|transferencia|abono) ~6 (recibido|recibida|aceptado|confirmado|confirmada|aprobado|registrado|procesado|acreditado|realizado|llegado|correcto|correctamente|con éxito|exitoso|recibió|validado|cobrado)",
    "(recibido|recibimos|confirmamos|aceptado|confirmado|registrado|confirmación del|confirmación de|recepción del|recepción de) ~2 (pago|transferencia|abono)",
    "(pedido|compra) ~4 (pagado|pagada|abonado)",
  ],
  preparing: [
    "(en preparación|en proceso|en producción|en fabricación|en elaboración|siendo procesado|siendo preparado|en curso|preparándose|procesándose|en trámite|en tramitación)",
    "(preparando|empaquetando|procesando|embalando|preparamos|tramitando|elaborando|fabricando|empacando|gestionando|prepararemos|procesaremos) ~3 (pedido|paquete|compra|encargo|artículo*|envío|producto*|todo|orden)",
    "(pedido|paquete|compra|artículo*|envío|encargo|producto*) ~5 (se está|está|están|ya está) ~3 (preparado|preparada|procesado|empaquetado|preparando|procesando|embalando|embalado|listo|lista|tramitando)",
    "(pedido|paquete|compra|artículo*|envío|encargo|producto*) ~5 (será|serán|saldrá|sale|va a|saldrán|estará|se enviará|se enviarán|se despachará|se entregará) ~4 (enviado|enviada|enviados|preparado|preparada|procesado|despachado|hoy|mañana|listo|lista|salir|ser|pronto|lunes|martes|miércoles|jueves|viernes|en|dentro|a)",
    "(enviaremos|enviamos|despacharemos|mandaremos|vamos a enviar|procederemos a enviar|mandamos|enviaré|mandaré) ~4 (pedido|paquete|compra|artículo*|hoy|mañana|producto*|encargo)",
    "(lo|la|los|las) (enviaremos|mandaremos|despacharemos|enviamos|preparamos|prepararemos|estamos preparando|estamos empaquetando) ~4 (hoy|mañana|lunes|martes|miércoles|jueves|viernes|pronto|breve|24|48|ya|ahora|mismo)",
    "(empezado|empezamos|comenzado|comenzamos|empezaremos|manos a la obra) ~5 (preparar*|fabricar*|elaborar*|producción|preparación|trabajar|embalar*)",
    "listo para (enviar|ser enviado|el envío|salir)",
  ],
  total: [
    "(subtotal|total|importe total|importe|total del pedido|total pagado|precio total|total (iva incluido))",
  ],
  method: ["(método|forma|modo|medio|tipo) de (pago|envío|entrega)", "(pagado con|transportista)"],
  details: [
    "(resumen|detalles|detalle|datos|información) ~2 (pedido|compra|orden)",
    "dirección de (envío|entrega|facturación)",
    "(cantidad|precio unitario|gastos de envío|coste de envío|costo de envío|fecha del pedido|fecha de pedido|número de pedido)",
    "(artículos pedidos|productos pedidos|ha pedido|has pedido|ha comprado|has comprado|productos comprados)",
  ],
  shipped: [
    "(ha|han|fue|está|hemos|sido|se|he|fueron|va|ya|ayer|hoy|acabamos|están|acaba) ~3 (enviado|enviada|enviados|enviadas|despachado|despachada|expedido|expedida|remitido|mandado|enviarlo|envió)",
    "(pedido|paquete|compra|artículo*|envío|encargo|producto*) ~4 (enviado|enviada|despachado|expedido|en camino|en tránsito|en ruta|en reparto|salió|salido|ha salido|ha partido|partió|viajando|viaja|va de camino|está de camino)",
    "(en camino|de camino|en tránsito|en ruta|en reparto|camino a su casa|camino de su casa|rumbo a)",
    "(confirmación|notificación|aviso) (de|del) (envío|despacho|expedición)",
    "(entregado|entregada|entregamos|dado|dejado|depositado|recogido|recogió|retirado|en manos|recogida|pasado) ~5 (transportista|correos|mensajero|mensajería|agencia|seur|mrw|dhl|ups|gls|repartidor|empresa de transporte|courier|transporte)",
    "(transportista|correos|mensajero|mensajería|seur|mrw|dhl|ups|gls|repartidor|courier) ~2 (ha recogido|recogió|se ha llevado|ha retirado|se llevó|retiró|ya tiene)",
    "(salido|salió|dejado|abandonado) ~2 (almacén|taller|tienda|instalaciones|almacenes)",
    "(estado|situación) ~8 (enviado|en reparto|expedido|despachado|en tránsito)",
    "(cambiado|pasado|actualizado|marcado) ~6 (enviado|expedido|despachado)",
    "(enviamos|despachamos|mandamos|envié|mandé) (su|tu|el|ayer|hoy) ~1 (pedido|paquete|compra|artículo|encargo|producto)",
    "(llegará|llegar|le llegará|te llegará|recibirá|recibirás|entrega prevista|entrega estimada|lo recibirás|lo recibirá) ~3 (mañana|entre|el|antes|lunes|martes|miércoles|jueves|viernes|sábado|en)",
  ],
  delivered: [
    "(ha sido|fue|ha|se ha|han sido|está|fueron|ya) ~2 (entregado|entregada|entregados|entregó|entregadas)",
    "(pedido|paquete|compra|artículo*|envío) ~4 (entregado|entregada|ha llegado|llegado|llegó|ya llegó|entregó)",
    "(confirmación de entrega|entrega realizada|entrega completada|debería haber recibido|ya habrá recibido|ya habrás recibido|deberías haber recibido)",
  ],
  tracking: [
    "(número|n.º|nº|código|enlace|núm|localizador|num) (de|del) (seguimiento|rastreo|envío|tracking|localización|paquete)",
    "(seguir|rastrear|consultar|localizar|siga|sigue|rastree) ~4 (pedido|paquete|envío|entrega|compra)",
    "(seguimiento|localizador|tracking|rastreo)",
  ],
};
