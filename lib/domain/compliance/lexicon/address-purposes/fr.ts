import type { Wording } from "../lexicon.ts";
import type { AddressPurpose } from "./address-purpose.ts";

const FR_PLACE =
  "(magasin*|boutique*|showroom*|atelier*|bureau*|entrepot*|local|locaux|agence*|galerie)";

export const ADDRESS_PURPOSES_FR: Wording<AddressPurpose> = {
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
};
