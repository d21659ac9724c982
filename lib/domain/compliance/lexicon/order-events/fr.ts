import type { OrderEventWording } from "../order-events.ts";

export const ORDER_EVENTS_FR: OrderEventWording = {
  received: [
    "(reçu|recu|recevons|enregistré|confirmé|accepté|validé|pris en compte|réceptionné|confirmons|confirme|confirmer|accusons réception de|accuse réception de|bien noté) ~1 (votre|ta|la|cette|une|vos) ~1 (commande*|achat*)",
    "(confirmons|confirme|accusons) ~4 (réception|l'enregistrement|enregistrement|prise en compte|validation) ~3 (commande|achat)",
    "commande* ~6 (a été|a bien été|est|est bien|ont été|a correctement été|a été correctement|a été bien|vient d'être) ~2 (reçue|reçu|enregistrée|enregistré|confirmée|confirmé|acceptée|validée|prise en compte|arrivée|parvenue|réceptionnée|passée|finalisée|terminée)",
    "(commande|achat) (confirmée|reçue|enregistrée|validée|acceptée|confirmé|bien reçue)",
    "(confirmation|récapitulatif|réception|validation|enregistrement) ~2 (commande|achat)",
    "commande* ~6 (nous est parvenue|nous est bien parvenue|est arrivée|est entrée|est dans notre système|est bien arrivée)",
    "(bien|avons) (reçu|recu|eu) ~2 commande",
  ],
  payment: [
    "(paiement|règlement|virement|versement) ~6 (reçu|recu|accepté|validé|confirmé|enregistré|encaissé|effectué|approuvé|abouti|arrivé|parvenu|crédité|passé)",
    "(reçu|recu|confirmons|confirme|encaissé|validé|accepté|réception de|réception du|confirmation de|confirmation du) ~2 (paiement|règlement|virement|versement)",
    "(commande|facture) ~4 (est payée|a été payée|réglée|est réglée|payée)",
  ],
  preparing: [
    "(en cours de|en) (préparation|traitement|fabrication|production|conditionnement|confection)",
    "(préparons|prépare|emballons|traitons|fabriquons|confectionnons|conditionnons|emballe|allons préparer|allons traiter) ~3 (commande|colis|achat|articles|article)",
    "(commande*|colis|article*|achat*) ~5 (est|sont) ~3 (préparée|préparé|traitée|traité|emballée|emballé|prise en charge|prête|prêt)",
    "(commande*|colis|article*|achat*) ~5 (sera|seront|va|vont|part|partira|partiront|quittera) ~5 (préparée|préparé|traitée|traité|emballée|emballé|expédiée|expédié|envoyée|envoyé|livrée|livré|remise|remis|partir|demain|aujourd'hui|notre entrepôt|notre atelier|prête|prêt)",
    "(expédierons|enverrons|expédions|allons expédier|allons envoyer|expédierai|enverrai|posterons) ~4 (commande|colis|article*|demain|aujourd'hui|achat|le|la)",
    "(sera|seront) (expédiée*|expédié*|envoyée*|envoyé*|postée*|remise*) ~3 (demain|aujourd'hui|sous|dans|sous peu|prochainement|bientôt|lundi|mardi|mercredi|jeudi|vendredi|dès|rapidement|au transporteur)",
    "(mise|mis|commençons|commencé|démarré|lancé) ~4 (préparation|fabrication|production|confection|emballage)",
    "(prête|prêt|prêtes|prêts) (à être expédié*|à partir|à être envoyé*|pour l'expédition|pour l'envoi|à l'expédition)",
    "(s'occupe|occupons) ~4 (commande|colis)",
  ],
  total: [
    "(sous total|total|total ttc|montant total|montant|total de la commande|total payé|total général|somme totale|total ht)",
  ],
  method: [
    "(mode|méthode|moyen) de (paiement|livraison|règlement|expédition)",
    "(paiement|transporteur|livraison|expédition) (par|choisi|choisie|via)",
    "transporteur",
  ],
  details: [
    "(récapitulatif|détails|détail|résumé|informations) ~2 (commande|achat)",
    "(adresse) (de|) (livraison|facturation)",
    "(quantité|qté|prix unitaire|frais de port|frais de livraison|frais d'expédition)",
    "(articles commandés|produits commandés|vous avez commandé|date de commande|date de la commande|numéro de commande|référence de commande)",
  ],
  shipped: [
    "(a|est|été|sont|ont|bien|vient|avons|viens|ai|avez|d'être|déjà|aujourd'hui|hier|matin|commande|colis|article) ~2 (expédiée|expédiées|expédié|expédiés|postée|posté|postés|envoyée|envoyées|expediee|expedie|dispatché)",
    "(commande*|colis|article*|achat*|paquet*) ~6 (envoyée|envoyé|envoyés|envoyées|parti|partie|partis|parties|en chemin|en route|remis|remise|confié|confiée|quitté|pris en charge|prise en charge|déposé|déposée|acheminé|acheminée)",
    "(en route|en chemin|en cours de livraison|en cours d'acheminement|en transit|en cours d'expédition|est en livraison)",
    "(confirmation|avis|notification) (d'expédition|d'envoi|de livraison prévue|d'expedition)",
    "(remis|remise|remis ce|confié|confiée|déposé|déposée|donné|transmis|remettons|avons remis|pris en charge|récupéré|récupérée|collecté|enlevé) ~5 (transporteur|la poste|colissimo|chronopost|dhl|ups|dpd|gls|mondial relay|livreur|facteur|coursier|bureau de poste)",
    "(transporteur|livreur|coursier|colissimo|chronopost|facteur|dhl|ups|dpd|gls) ~2 (a récupéré|a pris|a enlevé|est passé prendre|vient de prendre|a collecté|a emporté)",
    "(quitté|quittent|quitte|sorti|sortie) ~2 (entrepôt*|atelier*|locaux|dépôt|boutique|notre)",
    "(statut|état) ~8 (expédiée|expédié|envoyée|en livraison|en cours de livraison)",
    "(passé|passée|changé|modifié|mis à jour) ~6 (expédié|expédiée|envoyé|envoyée)",
    "(avons|ai|venons d') (expédié|envoyé|posté|expédier|envoyer) ~2 (commande|colis|article*|achat*|ce jour|aujourd'hui|hier)",
    "(arrivera|arrivera chez vous|arriver|livraison prévue|livré|livraison estimée|livraison est prévue) ~3 (entre|demain|le|sous|d'ici|lundi|mardi|mercredi|jeudi|vendredi|samedi)",
  ],
  delivered: [
    "(a|est|été|sont|ont|bien) ~2 (livrée|livré|livrées|livrés|remis en main|distribué|distribuée)",
    "(commande*|colis|article*) ~4 (livrée|livré|arrivé|arrivée|bien arrivé|bien arrivée|distribué)",
    "(confirmation de livraison|livraison effectuée|livraison réussie|devez avoir reçu|devriez avoir reçu|avez dû recevoir|avez du recevoir)",
  ],
  tracking: [
    "(numéro|n°|no|num|code|lien|référence|nº) (de|du|d') (suivi|colis|tracking|l'envoi|envoi)",
    "(suivre|suivez|suis|suivi de) ~3 (colis|commande|envoi|livraison|paquet|acheminement|expédition|progression)",
    "(numéro colissimo|suivi|tracking)",
  ],
};
