import type { Wording } from "../lexicon.ts";
import type { OptOutCue } from "./opt-out-cue.ts";

export const optOutFr: Wording<OptOutCue> = {
  leave: [
    "(désabonn*|désinscri*|se désinscrire|désinscription|opt out|unsubscribe)",
    "(retir*|supprim*|enlev*|sort*|ray*) ~4 (liste|fichier|listes)",
  ],
  unwanted: [
    "(quitter|sortir de|arrêter|stopper|cesser|suspendre|couper|interrompre|faire cesser|mettre fin à|en finir avec|éviter|faire taire) ~3 (message*|mail|mails|e mail|e mails|email|emails|courriel*|newsletter*|nouvelles|communication*|infos|lettre*|mots|courrier*|billets|annonces|envois|écrits|cercle|boucle|liste)",
    "(plus|aucun|assez|fini|stop) ~2 (message*|mail|mails|e mail|e mails|email|emails|courriel*|newsletter*|nouvelles|communication*|infos|lettre*|mots|courrier*|billets|annonces|envois|écrits) ~1 (de notre part|de nous|svp|merci|s'il vous plaît|à recevoir)",
    "(souhait*|voul*|préfér*|désir*|envie) ~3 (silence|tranquil*|calme|la paix|qu'on se taise|que nous nous taisions|rien recevoir|être laissé*)",
    "(nos|ces|mes|tous ces|tous nos) (message*|mail|mails|e mail|e mails|email|emails|courriel*|newsletter*|nouvelles|communication*|infos|lettre*|mots|courrier*|billets|annonces|envois|écrits) ~3 (lass*|pès*|gên*|dérang*|importun*|ennui*|agac*|fatigu*|encombr*|de trop)",
    "(ne plus|plus) ~2 (entendre parler|lire|nous lire|avoir) ~2 (nous|nouvelles)",
    "(ne|n'|plus) ~3 (souhait*|voul*|désir*|veux|voudriez|plus) ~5 (message*|mail|mails|e mail|e mails|email|emails|courriel*|newsletter*|nouvelles|contacté*|communication*|infos|lettre d'information)",
    "(marre|assez|lassé*|fatigué*|ras le bol|trop) ~2 (de|d'|par) ~2 (message*|mail|mails|e mail|e mails|email|emails|courriel*|newsletter*|nouvelles|contacté*|communication*|infos|lettre d'information)",
    "(ne plus|ne pas|plus) ~2 recevoir ~4 (message*|mail|mails|e mail|e mails|email|emails|courriel*|newsletter*|nouvelles|contacté*|communication*|infos|lettre d'information)",
    "plus ~2 (de nos nouvelles|être contacté*|aucun message)",
  ],
  own_words: [
    "(ne |)m'(écrivez|écris|envoyez|importunez) (plus|pas)",
    "ne m'(écrivez|écris|envoyez|importunez) ~1 plus",
    "(laissez moi|laisse moi) (tranquille|en paix)",
  ],
  other: [
    "(carte|app|application|transporteur*|livreur*|colissimo|étiquette|clavier|poupée|appareil|imprimante|écran|gravure|emballage|montre|caméra|enceinte|téléphone|la poste)",
  ],
  how: [
    "(sortie|porte de sortie|un clic|en un clic|coche*|décoche*)",
    "(cliqu*|ici|lien|bouton|ci dessous|dites le|faites le|il suffit|à tout moment|suivez|prévenez|indiquez|signalez)",
  ],
  reply: ["(en réponse|par retour|en retour|réponse)", "(répon*|écri*|envo*|renvo*|retour*)"],
  told: [
    "(répon*|envo*|écri*|renvo*|tap*) ~5 (stop|désabonn*|désinscri*|retrait)",
    "(vous|te|se) (désabonner|désinscrire) ~3 (ici|cliqu*|lien|à tout moment|en)",
    "pour (vous |te |se |)(désabonner|désinscrire)",
    "désabonnez vous",
  ],
  settings: [
    "(compte|préférences|paramètres|réglages|amazon|plateforme|marketplace|place de marché)",
  ],
};
