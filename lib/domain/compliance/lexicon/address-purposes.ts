import type { Lexicon } from "./lexicon.ts";

/**
 * What a postal address in a message is for. Longer than other lexicons of one
 * topic because six languages name the same thoughts side by side.
 *
 *   visit     an invitation to come to a place of the seller's
 *   nearby    "if you are ever in the area", which may be said for a carrier, too
 *   shop      "visit our store", which may be a page of the marketplace
 *   hours     opening hours, a day or "in person": the store has a door
 *   return    something travels back to the seller: return, repair, exchange
 *   carrier   a depot, a pick-up point, customs
 *   buyer     the buyer's own address, read back or delivered to
 *   own       "our office", "we are at"
 *   worker    who comes to the buyer: a driver, a technician
 *   thanks    "thank you for your visit", which is said of pages too
 *   closing   the greeting above a signature
 */
export type AddressPurpose =
  | "visit"
  | "nearby"
  | "shop"
  | "hours"
  | "return"
  | "carrier"
  | "buyer"
  | "own"
  | "worker"
  | "thanks"
  | "closing";

const EN_PLACE =
  "(shop|store|showroom|office|offices|workshop|warehouse|premises|boutique|studio|counter|gallery|outlet|branch|factory)";
const EN_CERTAIN_PLACE =
  "(showroom|office|offices|workshop|warehouse|premises|studio|gallery|branch|factory|retail store|retail shop|physical store|physical shop|local store|local shop|high street shop|brick and mortar store)";
const DE_PLACE =
  "(laden*|ladenlokal*|geschaft*|ausstellung*|showroom*|buro*|werkstatt*|lager|filiale*|atelier*|verkaufsraum*|studio*|betrieb|galerie)";
const FR_PLACE =
  "(magasin*|boutique*|showroom*|atelier*|bureau*|entrepot*|local|locaux|agence*|galerie)";
const ES_PLACE =
  "(tienda*|local|showroom*|taller*|oficina*|almacen*|exposicion|instalaciones|nave|estudio)";
const IT_PLACE =
  "(negozi*|showroom*|laborator*|uffici*|sede|magazzin*|punto vendita|bottega|atelier|studio|esposizione)";

export const ADDRESS_PURPOSES: Lexicon<AddressPurpose> = {
  en: {
    visit: [
      `(come|pop|stop|drop|swing|call|walk|step|head|nip) (by|in|into|over|round|around|to|along|past|down|on) ~4 ${EN_PLACE}`,
      "(come|pop|stop|drop|swing) (by|in|over|round|around) (and|to|for|any|anytime|whenever|on|between|during)",
      "(come|pop|stop|drop|swing) (and|in and|by and|to) (see|meet|visit|try|collect) ~1 (us|me|it|them)",
      `visit ~1 our ~1 ${EN_CERTAIN_PLACE}`,
      `visit (us|me) (in person|${EN_PLACE.slice(1, -1)})`,
      `visit (us|me) ~1 (at|in) ~3 ${EN_PLACE}`,
      "(visit|see|meet) (us|me) in person",
      `(collect|fetch|grab|pickup|collection|pick up) ~5 (from|at|in) (our|my) ~2 ${EN_PLACE}`,
      `pick ~4 up ~2 (from|at|in) (our|my) ~2 ${EN_PLACE}`,
      "(come|stop|drop|swing|pop) (by|round|over to) (our|my) place",
      `in person ~2 (at|in) our ~1 ${EN_PLACE}`,
      "(pick|collect) ~4 (from|at) (our place|my place|us directly|us in person|us at|us any)",
      "(pick|collect) ~4 in person",
      "local (pick up|pickup|collection)",
      "(free to|can|could|may|welcome to) (collect|pick) ~4 from (us|me)",
      `(meet|expect|see) you ~4 (at|in) our ~1 ${EN_PLACE}`,
      `welcome ~2 (you|customers|visitors|everyone) ~3 (at|in|to) our ~1 ${EN_PLACE}`,
      `(are|you're|be) ~2 welcome (at|in|to visit|to see|to try) ~4 our ~1 ${EN_PLACE}`,
      `(try|see|test|view|inspect|feel|browse) ~6 (in|at) our ~1 ${EN_CERTAIN_PLACE}`,
      `(drop|bring|take|hand) ~5 (off|in|over|back) ~1 (at|to|in) our ~1 (shop|store|showroom|office|branch)`,
      "(come|pop|stop) ~1 and (fetch|get|collect|see|meet|try|pick|grab|say)",
      "(fetch|collect) ~1 (it|them|one) (yourself|yourselves|in person)",
      `bring ~4 (to|into|by) our ~1 (shop|store|showroom|office|branch)`,
      "(show|see|come|visit|feel|touch|view|fetch) ~5 (at|to|in) (my|our) (place|house|home|garage|barn|flat)",
      "(come|pop|stop|drop|swing) (by|in|over|round|around) ~2 (feel|touch|smell|taste|check|pick|grab)",
      "(call|drop|look|stop) in (on|at ours|anytime|any time|whenever)",
      "(kettle|coffee) is ~1 on",
      "collect ~2 from (us|me) ~3 (any|anytime|on|in|at|daily|weekday*|opposite|near|next)",
      "(we are|we're|i'm|i am) ~2 (opposite|next to|behind|near|beside|across from) ~1 (station|church|market|town hall|harbour|harbor|cathedral|market square)",
      "(we are open|we're open|we open|come|find us) ~8 (opposite|next to|behind|near|beside|across from) ~1 (station|church|market|town hall|harbour|harbor|cathedral|market square)",
      "(pay us a visit|in the flesh|our door is ~2 open|knock on our door|ring our bell)",
      `our ~1 ${EN_PLACE} ~4 is ~1 open (to|for|every|daily|monday|from|on|all)`,
    ],
    nearby: [
      "(if|when|whenever|next time|should) (you're|you are|you ever are|you happen to be|you) ~2 (in town|in the area|in the neighborhood|in the neighbourhood|in our neck|passing by|passing through|round here|around here)",
    ],
    shop: ["(visit|see|come) ~2 our ~2 (shop|store|boutique|outlet)", "visit us", "find us"],
    hours: [
      "(in person|opening hours|opening times|open daily|walk in|downtown|corner of|high street|around the corner)",
      "(open|monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|weekday*) ~6 (to|until|till|from|between|am|pm)",
    ],
    return: [
      "return (it|the|your|them|this|these|to|address|label|form|parcel|package|slip|shipment|centre|center|department|item*|address is)",
      "returns (address|department|desk|centre|center|team|to|should|can|go)",
      "(returned|returning|return) ~5 (to|at)",
      "(send|ship|mail|post) ~5 back",
      "(send|ship|mail|post) (it|them|this|that|the item|the parcel|the product|the unit|the lamp|the device) ~3 (to|at)",
      "(repair*|refurbish*|rma|exchange*|faulty|defective)",
      "(warranty|guarantee) ~3 (service|claim|repair|centre|center|department|shipment|case)",
      "(replace|replacement) ~8 (send|ship|return)",
      "mail in",
    ],
    carrier: [
      "(depot*|pick up point*|pickup point*|parcel shop*|parcelshop*|access point*|service point*|post office*|sorting office|sorting centre|sorting center|delivery office|collection point*|customs|locker*|parcel hub|courier*|carrier*|freight terminal|distribution center|distribution centre|drop off point*)",
      "(ups|usps|dhl|dpd|gls|fedex|hermes|royal mail|evri|parcelforce|yodel)",
      "(manufacturer*|maker's|authorised service|authorized service|service centre|service center)",
    ],
    buyer: [
      "(your|delivery|shipping|billing|invoice|buyer's|recipient's|customer's) ~2 (address*|place|home|street)",
      "(delivery|shipping) (details|data)",
      "address (on file|on record|on the label|we have)",
      "(handed|given|signed for) ~4 (to|at|by) ~2 (reception|neighbour|neighbor|concierge|someone)",
      "address ~6 (order|provided|gave|entered|typed|correct|complete|confirm|valid|right)",
      "(confirm|verify|check|correct|missing|incomplete) ~6 (address|street|postcode|zip|house number|flat number|apartment)",
      "(deliver|delivered|delivering|delivery|ship|shipped|shipping|addressed|dispatch|dispatched|redeliver|forward|forwarded) ~5 (to|at)",
      "(house|flat|apartment|street|door|unit) number*",
      "(you (wrote|typed|entered|gave|provided|moved)|neighbour*|neighbor*|ship to|sold to|bill to|deliver to)",
      "(is|are) ~12 (correct|right|complete|still valid|up to date)",
      "(left|leave) ~5 (with|at) ~2 (neighbour|neighbor|number|reception|door)",
    ],
    own: [
      "(our|my) ~3 (address|office|offices|shop|store|showroom|workshop|warehouse|premises|place|studio|headquarters|hq|company|boutique|branch)",
      "(we are|we're|i am|i'm|we live|i live|we sit) ~3 (at|on|located|based)",
      "(find|visit|reach|meet) (us|me)",
      "(write|post|send ~2 letter) ~3 (to us|us at|me at|to me)",
      "(located|based|situated) (at|on)",
      "(ring|press) (our|the top|the bottom|the first|the second) (bell|buzzer)",
      "(mailing|postal|business|registered|street) address",
    ],
    worker: [
      "(driver*|technician*|installer*|fitter*|engineer*|postman|delivery man|crew|team of)",
    ],
    thanks: ["(thank*|thanks) ~3 (visiting|visit)"],
    closing: [
      "(kind regards|best regards|warm regards|regards|best wishes|sincerely|yours|cheers|many thanks)",
    ],
  },
  de: {
    visit: [
      `(besuchen|besuche|besuch|besucht) ~3 (uns|unser*) ~4 ${DE_PLACE}`,
      "(besuchen|besuche|besuch|besucht) ~2 uns ~3 (vor ort|personlich)",
      `(kommen|komm|kommt|schauen|schau|schaut|treten) ~5 (in|zu|bei) unser* ~2 ${DE_PLACE}`,
      "(kommen sie|komm|kommt|schauen sie|schau|schaut) ~4 (bei uns|vor ort|personlich) ~3 (vorbei|rein|herein)",
      "(kommen sie|komm|kommt) ~2 (gern|gerne|doch|einfach|ruhig|jederzeit|mal) ~5 vorbei",
      "(konnen sie|kannst du|konnt ihr|durfen sie|sie konnen|du kannst|ihr konnt) ~8 (vorbeikommen|vorbeischauen|vorbeifahren)",
      "(konnen sie|kannst du|konnt ihr|sie konnen|du kannst|ihr konnt) ~6 bei uns ~4 (abholen|mitnehmen|ansehen|anschauen|probieren|testen)",
      `(abholen|abholung|abzuholen|selbstabholung|mitnehmen|ansehen|anschauen|testen|probieren) ~4 in unser* ~2 ${DE_PLACE}`,
      `in unser* ~2 ${DE_PLACE} ~6 (abhol*|abzuholen|mitnehmen|ansehen|anschauen|testen|probieren|begruß*|vorbei*|besuchen)`,
      "(selbstabholung|abholung) ~3 (bei uns|vor ort|moglich|direkt)",
      "(personlich|selbst|direkt|vor ort) ~2 (bei uns|im laden|im geschaft) ~3 (abhol*|abzuholen|vorbei*)",
      `(zeig*|vorfuhr*|prasentier*|begutacht*) ~9 (in|bei) unser* ~1 ${DE_PLACE}`,
      `unser* ~2 ${DE_PLACE} ~6 (geoffnet|freut sich|steht ihnen offen)`,
      `(bringen|bring|bringt) ~5 in unser* ~1 (laden*|geschaft*|filiale*|showroom)`,
      "(zeig*|ansehen|anschauen|ausprobieren|probieren|anfassen|testen|vorbei*) ~6 (bei mir|bei uns) ~1 (zu hause|zuhause|daheim|vor ort)",
      "(kommen sie|komm) ~3 (zu mir|zu uns)",
      "(holen sie|hol es|hol sie|hol ihn) ~5 (bei mir|bei uns) ~1 ab",
      "(wir haben|wir sind) ~3 (offen|geoffnet) ~4 (neben|gegenuber|hinter|hinterm|am|beim|nahe) ~1 (kirche|bahnhof*|markt|marktplatz|rathaus|hafen)",
      "(finden sie uns|findest uns|wir sitzen|wohne|wohnen) ~8 (neben|gegenuber|hinter|hinterm|am|beim|nahe) ~1 (kirche|bahnhof*|markt|marktplatz|rathaus|hafen)",
      "(wenn|falls) ~5 (sind|bist|seid|kommen|kommst) ~1 (schauen sie|schau|schaut|kommen sie|komm|kommt) ~3 (rein|herein|vorbei|rum)",
      "(schauen sie|schau|schaut|kommen sie|komm) ~4 auf (einen kaffee|ein kaffchen|einen tee|einen sprung)",
      "(schauen sie|schau|schaut) ~2 (gern|gerne|doch|einfach|ruhig|mal) ~2 (rein|herein|vorbei)",
    ],
    nearby: [
      "(wenn|falls|sollten|solltest) ~5 (in der nahe|in der gegend|in unserer nahe|in unserer gegend|hier vorbei) ~3 (sind|bist|seid|kommen|kommst|fahren|wohnen)",
    ],
    shop: ["besuch* ~2 (uns|unser*)", "find* ~2 uns"],
    hours: [
      "(vor ort|personlich|offnungszeiten|geoffnet|innenstadt|um die ecke)",
      "(montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|werktag*) ~5 (bis|von|ab|uhr)",
    ],
    return: [
      "(rucksend*|rucksand*|zurucksend*|zuruckzusend*|zuruckschick*|zuruckzuschick*|zuruckgesend*|retour*|rucksendung*|umtausch*|umtausch|reparatur*|reparier*|einsend*|einschick*|instandsetz*|austausch*|rucknahme*|rucklieferung*)",
      "(senden|schicken|sende|schick|sendet|schickt) ~10 (zuruck|ein|retour)",
      "(senden|schicken|sende|schick) sie ~4 (an|zu)",
      "(garantiefall*|gewahrleistungsfall*|garantieabwicklung*|reklamation*|garantiereparatur*)",
    ],
    carrier: [
      "(depot*|paketshop*|paketstation*|packstation*|postfiliale*|abholstation*|abholort*|filiale|poststelle|zoll|zollamt*|zollstelle*|spedition*|paketdienst*|zusteller*|niederlassung*|postamt*|verteilzentrum*|paketzentrum*|kurier*|postagentur*)",
      "(dhl|dpd|gls|hermes|ups|fedex|deutsche post)",
      "(hersteller*|servicezentrum*|vertragswerkstatt*)",
    ],
    buyer: [
      "(ihre|ihrer|deine|deiner|eure|angegebene*|hinterlegte*|genannte*|folgende*) ~2 (adresse*|anschrift*)",
      "(lieferadresse*|lieferanschrift*|rechnungsadresse*|rechnungsanschrift*|versandadresse*|hausnummer*|nachbar*|empfanger*|zustell*|zugestellt|zugestellt*|wohnung*|adressangabe*)",
      "(adresse|anschrift) ~8 (korrekt|richtig|vollstandig|stimmt|bestatig*|prufen|angegeben)",
      "(lieferdaten|versanddaten)",
      "(liefern|versenden|verschicken|senden|schicken|liefert) (wir|es|das) ~5 (an|nach|in)",
      "(geliefert|zugestellt|ausgeliefert|abgegeben|abgelegt|hinterlegt|stimmt das|richtig so|korrekt so)",
      "(stimmt|ist|korrekt|richtig) ~8 (noch|so|korrekt|richtig|vollstandig)",
      "(geliefert|geschickt|gesendet|adressiert|lieferung|versand|versendet|verschickt) ~3 (an|nach|in)",
    ],
    own: [
      `(unser*|mein*) ~2 (adresse*|anschrift*|sitz|postanschrift|hausanschrift|firmensitz|${DE_PLACE.slice(1, -1)})`,
      "(sie finden uns|du findest uns|ihr findet uns|finden sie uns|wir sitzen|wir sind|wir befinden uns|ich wohne|find* uns|schreiben sie uns)",
      "(postanschrift|impressum|geschaftsadresse|firmenadresse)",
      "(besuch* uns|bei uns)",
      "(klingeln|klingel|klingeln sie|lauten sie) bei",
    ],
    worker: ["(fahrer*|techniker*|monteur*|zusteller*|bote|handwerker*|postbote*)"],
    thanks: ["(danke|dank) ~3 besuch"],
    closing: [
      "(mit freundlichen grußen|freundliche gruße|viele gruße|beste gruße|liebe gruße|herzliche gruße|mfg|gruß|gruße)",
    ],
  },
  fr: {
    visit: [
      `(passer|passez|passe|venez|venir|viens|rendez vous|visiter|visitez|pousser) ~5 (notre|nos|au|dans le|a la|l'|a l') ~2 ${FR_PLACE}`,
      "(venez|venir|viens|passer|passez|passe) ~2 (nous voir|me voir|chez nous|sur place|chez moi|au magasin|a la boutique|en boutique)",
      "(rendez|rendre) nous visite",
      "nous rendre visite",
      `(recuper*|retir*|chercher|enlever|essayer|voir|decouvrir) ~7 (dans|a|au) (notre|nos|la|l') ~1 ${FR_PLACE}`,
      "(recuper*|retir*|chercher|enlever) ~6 (chez nous|sur place|en boutique|au magasin|en magasin|a notre)",
      "retrait ~2 (en magasin|en boutique|sur place|chez nous)",
      `(accueill*|recev*|recevr*|attend*) ~5 (notre|nos|au|en|a la) ~1 ${FR_PLACE}`,
      `notre ~1 ${FR_PLACE} est ouvert*`,
      "(venez|passez|venir|passer) ~3 (toucher|l'essayer|les essayer|le sentir|la sentir|prendre un cafe|boire un cafe)",
      "(venez|venir|passez) ~3 (essayer|voir|toucher) ~3 (chez moi|chez nous)",
      "notre porte est ~1 ouverte",
      "(prendre|recuperer|chercher|retirer) ~5 (a l'atelier|a la boutique|au magasin|au show room)",
      "nous sommes ~2 (a cote|en face|derriere|pres) ~2 (gare|eglise|mairie|marche|port|cathedrale)",
      "(recoit|recevons|accueille|sommes ouvert*|venir nous voir) ~8 (a cote|en face|derriere|pres) ~2 (gare|eglise|mairie|marche|port|cathedrale)",
      "on vous (recoit|accueille|attend) ~4 (boutique|atelier|magasin)",
    ],
    nearby: [
      "si vous (etes|passez|venez|habitez) ~4 (dans le coin|dans le quartier|dans les parages|par ici|pres d'ici|par chez nous)",
    ],
    shop: ["(visitez|visiter|decouvrez) ~1 notre (boutique|magasin)", "retrouvez nous"],
    hours: [
      "(en personne|horaires d'ouverture|ouvert*|sur place|centre ville|au coin)",
      "(lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*) ~5 (au|a|de|entre)",
    ],
    return: [
      "(retourn*|renvoy*|renvoi*|reexped*|echang*|repar*|sav)",
      "(adresse|bon|etiquette|frais|colis|service|centre|bordereau) ~1 (de|des) retour*",
      "(garantie) ~3 (atelier|service|prise en charge)",
      "(envoyer|envoyez|expedier|expediez) (le|la|les|l') ~5 (a|au)",
      "retour ~3 (produit|article|colis|doit|est|adresse|a l'adresse)",
    ],
    carrier: [
      "(point relais|relais|bureau de poste|depot*|douane*|agence (chronopost|dhl|ups|tnt)|transporteur*|livreur*|consigne|point de retrait|centre de tri|plateforme|coursier)",
      "(chronopost|colissimo|la poste|mondial relay|dhl|ups|fedex|dpd|gls|tnt|geodis)",
      "(fabricant*|constructeur*|centre agree)",
    ],
    buyer: [
      "(votre|ton|vos) ~2 (adresse*|domicile)",
      "coordonnees de livraison",
      "adresse ~2 (livraison|facturation|suivante|indiquee|saisie|expedition|renseignee|communiquee|fournie)",
      "adresse ~8 (correct*|exact*|complet*|valide|confirm*|bonne)",
      "(confirm*|verifi*) ~6 (adresse|numero de rue|code postal)",
      "(livr*|expedi*|envoy*) ~5 (a|au|chez)",
      "(voisin*|destinataire|numero d'appartement|digicode|batiment|etage|vous avez indique|vous avez saisi|livraison prevue)",
      "est ~8 (correct*|exact*|complet*|bien la bonne)",
    ],
    own: [
      `(notre|nos|mon) ~2 (adresse|siege|local|${FR_PLACE.slice(1, -1)})`,
      "(nous sommes|je suis|nous nous trouvons|nous habitons|retrouvez nous|nous trouver|trouvez nous|ecrivez nous|nous ecrire|situe* au|chez nous)",
      "(adresse postale|siege social|mentions legales|sonnez chez|sonnez a)",
    ],
    worker: ["(livreur*|technicien*|installateur*|chauffeur*|facteur*)"],
    thanks: ["merci ~3 visite"],
    closing: [
      "(cordialement|bien cordialement|bien a vous|salutations|sinceres salutations|meilleures salutations|cdt)",
    ],
  },
  es: {
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
  },
  it: {
    visit: [
      `(venire|venga|vieni|venite|passi|passa|passare|passate|visiti|visita|visitate|visitare) ~5 (nostro|nostra|nostri|dal|in|nel|al) ~2 (negozi*|showroom*|laborator*|uffici*|sede|magazzin*|punto vendita|bottega|atelier|studio|esposizione)`,
      "(venire|vieni|venga|venite|passare|passi|passa|passate) ~1 (a trovarci|a trovarmi|da noi|da me|di persona|qui da noi)",
      `(ritir*|vederl*|provarl*|vedere|provare) ~6 (nostro|nostra|nostri) ~1 ${IT_PLACE}`,
      "(ritir*|prendere|prenderl*) ~5 (da noi|in negozio|in sede|di persona|a mano)",
      `(aspettiamo|accogliamo|accoglieremo|riceviamo) ~3 (in|nel|nella|presso) ~2 ${IT_PLACE}`,
      `(nostro|nostra) ~1 ${IT_PLACE} ~1 (e aperto|e aperta|e sempre apert*)`,
      "(trovarci|vederci) di persona",
      "(passi|passa|venga|vieni|passare|venire|venite|passate) ~2 (a toccarl*|a provarl*|a vederl*|ad annusarl*|a sentir*|a casa mia|a casa nostra|per un caffe)",
      "(lo|la|li|le) (annusa|tocca|prova|vede|vedi|provi|tocchi|annusi) dal vivo",
      "la nostra porta e ~1 aperta",
      "ritir* ~5 (in bottega|in laboratorio|da me)",
      "siamo ~2 (di fronte|vicino|dietro|accanto) ~2 (stazione|chiesa|piazza|mercato|municipio|porto|duomo)",
      "(siamo aperti|apriamo|ci trova*|ci trovi) ~8 (di fronte|vicino|dietro|accanto) ~2 (stazione|chiesa|piazza|mercato|municipio|porto|duomo)",
    ],
    nearby: [
      "se (capita|capiti|passa|passi|viene|vieni|e|sei) ~3 (in zona|da queste parti|da noi|qui vicino|nei dintorni|nei paraggi)",
    ],
    shop: ["(visiti|visita|visitate|visitare) ~1 (il nostro|nostro) negozio", "ci trova*"],
    hours: [
      "(di persona|orari*|apert*|negozio fisico|in centro|dietro l'angolo)",
      "(lunedi|martedi|mercoledi|giovedi|venerdi|sabato) ~5 (al|alle|a|dalle|dal)",
    ],
    return: [
      "(reso|resi|restitu*|rispedi*|rimand*|sostituz*|ripara*|cambio merce|rispedizione)",
      "(spedi*|invi*|mand*) ~6 indietro",
      "(spedire|spedisca|spedirlo|spedirla|inviare|inviarlo|inviarla|invii) ~5 (a|al|presso)",
      "garanzia ~4 (assistenza|intervento|servizio|centro)",
    ],
    carrier: [
      "(punto di ritiro|ufficio postale|deposito|dogana|filiale|corriere*|fermo point|fermopoint|fermodeposito|locker|hub|centro di smistamento|spedizioniere|punto poste)",
      "(brt|bartolini|gls|sda|poste italiane|dhl|ups|fedex|tnt|nexive)",
      "(produttore|fabbricante|centro assistenza)",
    ],
    buyer: [
      "(suo|tuo|vostro) ~2 (indirizzo|domicilio)",
      "dati di (consegna|spedizione)",
      "indirizzo ~2 (spedizione|consegna|fatturazione|seguente|indicato|fornito|ordine)",
      "indirizzo ~8 (corretto|completo|esatto|valido|conferm*|giusto)",
      "(conferm*|verific*|controll*) ~6 (indirizzo|via|cap|numero civico)",
      "(consegn*|sped*|inviamo|invieremo) ~5 (a|in|presso)",
      "(vicin*|destinatario|numero civico|citofono|interno|scala|ha indicato|hai indicato)",
      "e ~8 (corretto|corretta|giusto|completo)",
    ],
    own: [
      `(nostro|nostra|nostri|mio|mia) ~2 (indirizzo|recapito|${IT_PLACE.slice(1, -1)})`,
      "(siamo|ci troviamo|ci trova|ci trovi|abito|trovarci|scriveteci|scrivici|ci scriva) ~2 (in|a|al|presso)",
      "(indirizzo postale|sede legale|da noi|suoni a|suoni il campanello|suoni al)",
    ],
    worker: ["(corriere*|tecnico|tecnici|installatore*|autista|fattorino|postino)"],
    thanks: ["grazie ~4 (visitato|visita)"],
    closing: ["(cordiali saluti|distinti saluti|saluti|cordialmente|un saluto)"],
  },
  ja: {
    visit: [
      "(当店|弊店|店舗|実店舗|ショールーム|事務所|倉庫|工房|弊社|当社|オフィス|お店|直営店)(に|へ|まで|にも|の方に) ~4 (お越し|おこし|来て|来店|ご来社|お立ち寄り|いらし|お気軽に)",
      "(店頭|店舗|お店|当店|事務所|弊社|工房|倉庫|ショールーム)(で|にて|での) ~4 (受け取|受取|お渡し|引き取|引取|手渡|ご覧|お試し)",
      "(店頭|来店|直接|現地) ~2 (受け取り|受取|引き取り|引取|お引き取り)",
      "直接 ~3 (お越し|取りに|ご来店)",
      "ご(来店|来社|来場)(ください|下さい|いただけ|頂け|も可)",
      "お立ち寄り(ください|下さい|いただけ|頂け)",
      "遊びに(来て|きて|いらし|お越し|おいで)",
      "(工房|作業場|仕事場|アトリエ|うち|ショールーム|お店)(まで|へ|に) ~2 (どうぞ|遊びに|おいで|来て|来てください|お寄り)",
      "(工房|作業場|仕事場|アトリエ|ショールーム)(で|にて) ~4 (触って|触れ|お待ち|ご覧|お試し|試せ|お見せ)",
      "(お茶|コーヒー)を(お出しします|お出しいたします|お出しできます|淹れます|いれます|淹れてお待ち|ご用意してお待ち)",
    ],
    nearby: ["お近く(に|まで)(お越し|いらし|おいで|お寄り|来)"],
    shop: ["(当店|お店|店舗) ~3 (見に|遊びに)"],
    hours: ["(営業時間|定休日|徒歩|駅前|駅から|実店舗)"],
    return: [
      "(返品|返送|送り返|交換|修理|ご返却|返却|保証対応|着払い|お送りいただ|お送りください|ご送付)",
    ],
    carrier: [
      "(営業所|郵便局|税関|ヤマト|佐川|日本郵便|配送センター|コンビニ|宅配ボックス|配送業者|運送会社|メーカー|サービスセンター)",
    ],
    buyer: [
      "(お届け先|配送先|届け先|お客様の住所|お客様のご住所|ご住所|送付先|ご請求先|請求先|宛先|ご登録|建物名|部屋番号|お隣|お客様宅)",
      "(住所) ~6 (間違い|正しい|確認|不備|不足|よろし)",
    ],
    own: [
      "(当店|弊店|弊社|当社|店舗|実店舗|私)(の|は|、) ~3 (住所|所在地|場所|事務所|ショールーム|店舗)",
      "(所在地|本社|会社概要|特定商取引)",
    ],
    worker: ["(配達員|ドライバー|技術者|作業員|業者)"],
    thanks: ["(ご来店|お越し) ~2 (いただき|頂き|くださり|下さり|誠に|ありがとう)"],
    closing: ["(よろしくお願い|宜しくお願い|敬具|失礼いたします|店長)"],
  },
};
