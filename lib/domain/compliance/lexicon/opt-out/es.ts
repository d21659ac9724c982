import type { Wording } from "../lexicon.ts";
import type { OptOutCue } from "./opt-out-cue.ts";

export const optOutEs: Wording<OptOutCue> = {
  leave: [
    "(darse de baja|date de baja|dese de baja|darte de baja|dar de baja|de baja|baja|cancelar la suscripción|cancelar su suscripción|cancele su suscripción|desuscrib*|anular la suscripción|unsubscribe|opt out)",
    "(elimin*|borr*|quit*|sac*) ~4 (lista|listas|base de datos)",
  ],
  unwanted: [
    "(déjenme|dejadme|déjeme|dejarme|dejarle|dejarte) (en paz|tranquil*)",
    "(salir|salirse|salirte|irse|bajarse|borrarse|dejar|parar|detener|frenar|cortar|silenciar|apagar|acabar con|terminar con|librarse de|quitarse de|evitar) ~3 (mensaje*|correo*|mail|mails|email|emails|e mail|e mails|newsletter*|boletín*|noticias|comunicaciones|avisos|cartas|notas|líneas|envíos|recados|nuestra lista|la lista)",
    "(prefier*|quier*|dese*) ~2 (que no le escrib*|que no te escrib*|silencio|tranquilidad|que le dejemos|que te dejemos|que callemos|no saber)",
    "(ni un|no más|basta de|nada de|menos) ~1 (mensaje*|correo*|mail|mails|email|emails|e mail|e mails|newsletter*|boletín*|noticias|comunicaciones|avisos|cartas|notas|líneas|envíos|recados)",
    "(nuestros|estos|mis|tantos) (mensaje*|correo*|mail|mails|email|emails|e mail|e mails|newsletter*|boletín*|noticias|comunicaciones|avisos|cartas|notas|líneas|envíos|recados) ~2 (molest*|cans*|sobr*|aburr*|incomod*|son demasiad*)",
    "(no) ~2 (dese*|quier*|querer|prefier*|interes*|recib*|más) ~5 (mensaje*|correo*|mail|mails|email|emails|e mail|e mails|newsletter*|boletín*|noticias|comunicaciones|avisos|le escrib*|te escrib*)",
    "(dejar de|no volver a|no) ~1 recib* ~4 (mensaje*|correo*|mail|mails|email|emails|e mail|e mails|newsletter*|boletín*|noticias|comunicaciones|avisos|le escrib*|te escrib*)",
    "(cansad*|hart*|harto|basta|demasiados) ~5 (mensaje*|correo*|mail|mails|email|emails|e mail|e mails|newsletter*|boletín*|noticias|comunicaciones|avisos|le escrib*|te escrib*)",
  ],
  own_words: [
    "no me (escriban|escriba|escribáis|escribas|molesten|moleste|manden|mande|envíen|envíe|contacten|contacte) ~1 (más|nunca|nada|otra vez)",
    "no me (escriban|escriba|escribáis|molesten|contacten)",
  ],
  other: [
    "(tarjeta|app|aplicación|transportista*|mensajer*|mensajería|etiqueta|teclado|muñeca|aparato|dispositivo|impresora|pantalla|grabado|envoltorio|reloj|cámara|altavoz|móvil|teléfono)",
  ],
  how: [
    "(salida|puerta|un clic|con un clic|marque|desmarque|toque|basta con)",
    "(clic|haga|haz|pulse|pulsa|pinche|pincha|aquí|enlace|botón|basta|dígalo|díganoslo|dínoslo|en cualquier momento|avís*|indíqu*)",
  ],
  reply: [
    "(de vuelta|en respuesta|como respuesta|respuesta|conteste)",
    "(respond*|contest*|escrib*|enví*|mand*)",
  ],
  told: [
    "(respond*|contest*|escrib*|enví*|mand*) ~5 (baja|stop|cancelar|eliminar)",
    "(darse de baja|date de baja|dese de baja|darte de baja) ~3 (aquí|clic|enlace|en cualquier|puls*|pinch*)",
    "para (darse|darte|dar) de baja",
    "cancel* (la|su|tu) suscripción",
  ],
  settings: ["(cuenta|preferencias|ajustes|configuración|amazon|plataforma|marketplace)"],
};
