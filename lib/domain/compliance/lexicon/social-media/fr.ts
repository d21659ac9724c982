import type { Wording } from "../lexicon.ts";
import type { SocialCue } from "./social-cue.ts";

export const socialMediaFr: Wording<SocialCue> = {
  act: [
    "(nous|on) ~1 (postons|partageons|publions|montrons|montre|poste|partage|appelons|s'appelle)",
    "(suivez|suis|likez|aimez|ajoutez|ajoute|rejoignez|rejoins|écrivez|écris|contactez|contacte|joignez|trouvez|retrouvez|taguez|identifiez|mentionnez|visitez|envoyez|envoie|discutez|laissez|répondez|demandez) (nous|moi|notre|nos|mon)",
    "(suivez|suivre|abonnez vous|abonne toi|ajoutez|rejoignez|retrouvez)",
    "(nous sommes|je suis|sommes|également|présents|présent|joignable*|disponible*|actif*) (aussi |également |)(sur|via)",
    "(nous|me) (suivre|retrouver|contacter|joindre|écrire|trouver|rejoindre|ajouter|envoyer)",
    "(plus rapide|plus simple|plus vite|continuer|continuons|échanger|parler|discuter|je réponds)",
    "(j'aime|partagez ~6 (taguant|identifiant|mentionnant))",

    "(faites|fais) ~3 (tour|signe|saut)",
    "(passez|passe|venez|viens|jetez|jette|cherchez|cherche|mettez|mets|lâchez|lâche|tapez|cliquez|abonnez|abonne) ~4 (nous|moi|vous|toi|voir|œil|tour|like|cœur|coeur|pouce|signe|chez|dire)",
    "(je suis|on est|nous sommes|on se retrouve) ~2 (sur|live|partout|là bas|dessus|dispo)",
    "(je|on) ~1 (réponds|répond|y suis|y est)",
    "(on est|nous sommes|je suis|passons|fais|faisons) ~3 (en direct|en live|un live|des lives)",
    "(un|votre|ton|le) (like|follow|abonnement|pouce|cœur|coeur|petit cœur)",
    "(votre|ton) numéro",
    "à (toi|vous) de voir",
    "(écris|écrivez|parle|parlons|ping|bipe|bipez) ~2 (moi|nous|là bas)",
    "(vous|tu) (nous|me) (verrez|verras|trouverez|trouveras|retrouverez)",
    "(atelier|boutique|équipe|fille|femme|fils|collègue) ~4 (profil|compte|page|chaîne|groupe)",
    "(mp|dm|pm|inbox) (moi|nous)",
  ],
  own: ["(notre|nos|mon|mes)"],
  follow: [
    "(suivez|suivre|taguez|identifiez|ajoutez)",
    "(suivez|suis|retrouvez|retrouve|trouvez|cherchez|cherche|chez|passez|faites|venez|voir|sommes|notre|mon|abonnez|rejoignez|tour|dispo)",
  ],
  described: [
    "(site|réseau|plateforme) ~3 (oiseau|avion en papier|petit fantôme)",
    "(appli*|app|messagerie|logiciel) ~6 (vert*|bleu*|jaune|téléphone|combiné|avion|fantôme|oiseau|bulle|appareil photo|note de musique)",
    "(là où|où|appli*) ~6 (vidéos|clips) ~4 (court*|dans*)",
    "zuckerberg*",
    "(autre|l'autre) (appli*|messagerie)",
    "(là où|où) ~3 (tout le monde|les gens|chacun) ~6 (photo*|vidéo*|assiette*|repas)",
  ],
  there: ["(là bas|là|dessus|par là|y)"],
  cadence: [
    "(chaque|tous les|toutes les) (jour*|semaine*|soir*|matin*|mois|lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*|dimanche*)",
  ],
  named: ["(suis|sommes|sous|comme|nom|pseudo|cherchez|cherche|chez|compte)"],
  print: [
    "(panneau|autocollant*|sticker*|imprim*|grav*|inscription|texte|étiquette*|affiche|carte|mug|brod*|écrit)",
  ],
  share: ["(postez|poste|partag*|publi*|avec|utilis*|sous)"],
  tag_ad: [
    "(taguez|tague|taguer|identifiez|identifie|identifier|mentionnez|mentionne|taguant|identifiant|mentionnant) ~2 (nous|moi|la boutique|l'atelier|notre)",
    "(avec|sous|utilis*|ajout*|mett*|notre) ~3 (hashtag*|mot dièse|mot clic)",
    "(repost*|repartag*|republi*) ~8 (notre|nos|mon|mes)",
    "(notre|mon|nos|mes) ~1 (story|stories|abonnés|followers|feed|réels)",
    "fil d'actualité",
    "(abonne*|suivez|suis) ~3 (notre|ma|mon) ~1 (chaîne|compte|profil)",
  ],
  got: ["(avez vous|as tu|vous avez|tu as|tu es|vous êtes|êtes vous|utilisez vous|t'as)"],
};
