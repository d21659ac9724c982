import type { Wording } from "../lexicon.ts";
import type { SocialCue } from "./social-cue.ts";

export const socialMediaEs: Wording<SocialCue> = {
  act: [
    "(publicamos|subimos|compartimos|mostramos|enseñamos|nos llamamos|colgamos)",
    "(sígu*|sigu*|sig*|seguir*|añád*|añad*|agréga*|agreg*|únase|únete|escríb*|escrib*|contáct*|contact*|encuéntr*|encuentr*|encontr*|etiquét*|etiquet*|menci*|visít*|visit*|mánd*|mand*|enví*|envi*|hábl*|dale|dele|denos|danos|búsc*|busc*)",
    "(estamos|estoy|disponibles|atendemos|también) (también |)(en|por)",
    "(más rápido|más fácil|hablamos|hablar|seguimos|seguir|se las enseño|te las enseño|le enseño|te enseño|le paso|te paso|me gusta)",

    "(me|nos) (ves|ve|veras|vera|encuentras|encuentra|tienes|pillas|puedes ver)",
    "(pás*|pas*|dej*|déj*|asóm*|asom*|échan*|echa*|conéct*|conect*|puls*|toca*|ponme|ponte|vente|dadle|háblame|habla*) ~4 (nos|me|por|corazón*|corazoncito|vistazo|like|número|nuestr*|mi)",
    "(pásame|pásanos|páseme|pasame|páselo|asómate|asómese|échanos|conéctate|únete|apúntate)",
    "(corazoncito|me gusta|likes|un like|un follow)",
    "(soy|somos|me llamo|nos llamamos) ~2 (en|como|en todas|en todos)",
    "(hacemos|hago|tenemos|estamos|salimos|salgo) ~3 directo*",
    "(te|le|se) (mando|paso|escribo|contesto|respondo|atiendo)",
    "(contesto|respondo|contestamos|respondemos) ~2 (antes|por|en)",
    "(taller|tienda|equipo|hija|hijo|mujer) ~4 (perfil|cuenta|página|canal|grupo)",
    "(privado|dm|md) ~1 (por|en|a)",
  ],
  own: ["(nuestr*|mi|mis)"],
  follow: [
    "(sígu*|síg*|sigu*|seguir*|etiquet*|etiquét*)",
    "(busc*|búsc*|encuentr*|encontr*|visit*|ves|vea|mira*|somos|soy|estamos|nuestr*|mi|más en|asóm*|pás*|únete)",
  ],
  described: [
    "(red|sitio|web|página|plataforma) ~2 (pajarito|pájaro azul|avioncito|avión de papel|fantasmita)",
    "(aplicación|app|aplicacion|programa|la del|esa del) ~5 (globito|bocadillo|avioncito|avión|pajarito|fantasmita|fantasma|telefonito|teléfono|verde|azul|amarilla|camarita|cámara|notita)",
    "(donde|dónde|app|aplicación) ~6 (vídeos|videos|bailes) ~2 (cortos|baile|bailes|cortitos)",
    "zuckerberg*",
    "(otra) (app|aplicación)",
    "donde ~2 (todos|todo el mundo|la gente) ~6 (foto*|vídeo*|video*|comida)",
  ],
  there: ["(allí|ahí|allá|por ahí|por allí|en ella)"],
  cadence: [
    "(cada|todos los|todas las) (día*|semana*|noche*|tarde*|mañana*|mes*|lunes|martes|miércoles|jueves|viernes|sábado*|domingo*)",
  ],
  named: ["(soy|somos|como|nombre|usuario|búsc*|busc*|ves|cuenta|llam*)"],
  print: [
    "(cartel|pegatina*|impres*|grabad*|rótulo|texto|letrero|vinilo|póster|tarjeta|taza|bordad*|escrito)",
  ],
  share: ["(sub*|publi*|compart*|pon*|con|usa*|bajo)"],
  tag_ad: [
    "(etiquétanos|etiquétenos|etiquétame|etiquétennos|mencióna*|menciónenos|etiquetándonos|etiquetarnos|mencionándonos|arróbanos)",
    "(con|usa*|pon*|bajo|añad*|nuestr*) ~3 hashtag*",
    "(repost*|recompart*|republi*|compartimos|publicamos) ~8 (nuestr*|mi|mis) (perfil|cuenta|historias|muro|página)",
    "(nuestr*|mis) ~1 (historias|seguidores|feed|muro|stories|reels)",
    "(suscrí*|suscrib*|síg*|sigu*) ~2 (nuestr*|mi) ~1 (canal|perfil|cuenta)",
  ],
  got: ["(tienes|tiene|usas|usa|estás en|está en|tenéis|tienen)"],
};
