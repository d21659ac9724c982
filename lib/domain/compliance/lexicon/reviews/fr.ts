import type { Wording } from "../lexicon.ts";
import type { ReviewConcept } from "./review-concept.ts";

export const REVIEWS_FR: Wording<ReviewConcept> = {
  ask: [
    "(laisser|laissez|laisse|laissiez|ecrire|écrivez|ecris|écriviez|poster|postez|poste|déposer|déposez|dépose|publier|publiez|publie|rédiger|rédigez|rédige|donner|donnez|donne|donniez|mettre|mettez|mets|mettiez|faire|faites|ajouter|ajoutez|partager|partagez|partage|soumettre|soumettez|transmettre) ~5 (évaluation|évaluations|témoignage|critique|appréciation|un avis|des avis|petit avis|avis client|avis positif)",
    "(demander|demande|demandons|solliciter|sollicitons|espérons|espère|apprécierions|attendons|attends|adorerions|aimerions|aimerais|recevoir|lire) ~4 (avis|évaluation|commentaire|témoignage)",
    "(petit|court|bref|rapide) (avis|commentaire|témoignage)",
    "(aider|aidez|aide|soutenir|soutenez) ~5 (avis|évaluation|commentaire)",
    "(pas) ~2 encore ~3 (avis|évaluation|évalué|noté)",
    "(votre|ton) (avis|évaluation) ~1 (compte|nous aide|nous est|nous serait|est important|est précieux|nous aiderait|aide|aidera|serait|nous intéresse)",
    "(reconnaissant*|ravis|heureux|ravi) ~4 (avis|évaluation|commentaire)",
  ],
  rate: [
    "(notez|note|noter|notiez|évaluez|évalue|évaluer|évaluiez) (nous|moi|notre|nos|le vendeur|votre achat|votre commande|votre expérience|votre produit|votre article|votre satisfaction|ton achat|ton expérience|ton produit|ta commande|ce produit|cet article|le produit|le service|l'article|la boutique|la qualité)",
    "(nous|me) (noter|évaluer|notiez|évaluiez)",
    "(donner|donnez|donne|attribuer|attribuez|mettre|mettez|mets|laisser|laissez|laisse) ~4 (note|notes|notation)",
    "(comment|combien) (noteriez|évalueriez|évaluez|notez) ~2 (vous)",
    "(combien) (d'étoiles)",
  ],
  seller: [
    "(laisser|laissez|laisse|donner|donnez|donne|écrire|écrivez|poster|partager|partagez|déposer|déposez|mettre|mettez) ~6 (en tant que vendeur|comme vendeur|sur le vendeur|sur notre boutique|évaluation vendeur|avis vendeur|page vendeur|profil vendeur|sur nous)",
    "(évaluation|avis|commentaire|note|appréciation) (du|de|sur le|sur notre|pour notre) ~1 (vendeur|boutique|service)",
    "(noter|notez|évaluer|évaluez) ~3 (vendeur|vendeurs|notre service|notre boutique)",
  ],
  ask_stars: [
    "(donner|donnez|donne|mettre|mettez|mets|laisser|laissez|laisse|attribuer|attribuez|méritons|mérite|méritent|mérité|noter|notez|cliquez|cliquer|obtenir|espérons|avec) ~5 (5|cinq|4|quatre|toutes les) (étoiles|étoile)",
    "(5|cinq) (étoiles|étoile) ~5 (serait|seraient|aide|aideraient|ferait|feraient|plaisir|si|s'il|merci|svp)",
    "(avis|évaluation|commentaire|note) ~2 (5|cinq) (étoiles|étoile)",
    "(donner|donnez|laisser|laissez|mettre|mettez|attribuer|avec) ~4 (★|⭐|⭑|🌟)",
    "(★|⭐|⭑|🌟) ~4 (serait|avis|merci|svp|aide|plaisir|ferait|laissez)",
    "(5/5|10/10|20/20|note maximale|pouce en l'air|meilleure note|note parfaite)",
  ],
  exchange: [
    "(en échange|en contrepartie|en retour|en remerciement|récompens*|bon d'achat|remise|réduction|remboursement|cadeau|rembours*) ~4 (pour|d'|de|contre|après) ~3 (avis|évaluation|commentaire)",
    "(contre|en échange d') ~3 (avis|évaluation|commentaire)",
    "(avis|évaluation|commentaire) ~2 (et|=) ~2 (recevez|gagnez|obtenez|profitez|recevoir|gagner|reçois|gagne)",
    "(pour chaque|pour tout|après votre|dès votre|une fois votre) ~1 (avis|évaluation|commentaire) ~5 (offr*|rembours*|bon|cadeau|recevez|recevrez)",
    "(tirage au sort|concours|gagner) ~8 (avis|évaluation)",
    "(avis|évaluation) ~8 (tirage au sort|concours)",
  ],
  tell: [
    "(donner|donnez|donne|laisser|laissez|faire|faites|partager|partagez|envoyer|envoyez) ~4 (retour|retours|feedback|impressions|ressenti)",
    "(connaître|avoir|recevoir|apprécions|attendons) ~3 (avis|retour d'expérience|feedback|retours)",
  ],
  soft: [
    "(partager|partagez|partage|raconter|racontez|raconte|dire|dites|dis|donner|donnez|laisser|laissez|laisse|écrire|écrivez|exprimer|exprimez|décrire|décrivez|connaître|savoir) ~4 (expérience|opinion|impression|impressions|ressenti|satisfaction|ce que vous pensez|ce que vous en pensez|ce que tu en penses|pensées)",
    "(laisser|laissez|laisse|écrire|écrivez|poster|mettre|mettez) ~3 (mot|mots|message|ligne|lignes|phrase|phrases)",
    "(qu'avez vous pensé|que pensez vous|comment trouvez vous|ce que vous pensez|ce que vous en avez pensé|comment s'est passé*)",
    "(donner|donnez|donne) ~2 avis",
  ],
  noun: [
    "(évaluation|évaluations)",
    "(votre|un|vos|avis client|des|cet|l') avis",
    "commentaire client",
  ],
  matters: [
    "(aide|aident|aidera|aideront|aiderait|aideraient|aider) ~4 (nous|autres|beaucoup|énormément|clients|acheteurs|petite)",
    "(nous|les autres) ~1 (aide|aidera|aiderait|aident|aider)",
    "(compte|importe|précieux|précieuse|important*)",
    "(serait|serions|seraient) ~4 (apprécié*|reconnaissant*|ravis|heureux|utile|génial|formidable|super|bienvenu*)",
    "(ferait|fait) ~3 plaisir",
  ],
  public: [
    "(autres|futurs|prochains) ~1 (clients|acheteurs|personnes|utilisateurs|parents|internautes)",
    "(avec|aux|les) autres",
    "(page|fiche) ~2 (produit|article|vendeur|boutique|commande)",
    "(sur|chez) ~1 (amazon|marketplace|la plateforme|le site|google|trustpilot)",
    "(publiquement|en ligne)",
    "(en tant que|comme) vendeur",
  ],
  stars: [
    "(5|cinq|4|quatre) (étoiles|étoile)",
    "(★|⭐|⭑|🌟)",
    "étoiles",
    "(étoile|étoiles|étoilettes) ~3 (5|cinq|toutes)",
    "(5|cinq|toutes) ~3 (étoile|étoiles)",
  ],
  positive: [
    "(bon|bonne|beau|belle|gentil|gentille|super|excellent|excellente|joli|jolie|meilleur|meilleure|bel) ~1 (avis|évaluation|commentaire|note|mot|appréciation|retour)",
    "(avis|évaluation|évaluations|commentaire|commentaires|note|appréciation|retour|mot) ~2 (positif|positive|positifs|positives|favorable|favorables|élogieux|élogieuse|bienveillant|sympa)",
    "(positivement|favorablement)",
  ],
  happy: [
    "(satisfait|satisfaite|satisfaits|satisfaites|content|contente|contents|heureux|heureuse|ravi|ravie|enchanté|conquis|conquise)",
    "(plaît|plait|plu|aimé|aimez|appréciez|apprécié|adoré|adorez|attentes|convient|satisfaction)",
    "(tout|produit|article|commande|colis) ~4 (bien passé|conforme|parfait|bien)",
  ],
  divert: [
    "avant ~2 (de|d'|que) ~6 (avis|évaluation|commentaire|noter|note|évaluer)",
    "(plutôt que|au lieu) ~6 (avis|évaluation|commentaire|note)",
    "(contacter|contactez|écrire|écrivez|contacte|prévenez|dites) ~4 (d'abord|en premier|avant)",
    "d'abord ~4 (contacter|contactez|écrire|écrivez)",
  ],
  negative: [
    "(mauvais|mauvaise) ~1 (avis|évaluation|commentaire|note)",
    "(avis|évaluation|commentaire|note) ~1 (négatif|négative|négatifs|défavorable|médiocre)",
  ],
  reward: [
    "(bon d'achat|bons d'achat|bon de réduction|carte cadeau|cadeau|cadeaux|réduction|remise|rembours*|récompens*|code promo|coupon|gratuit*|offert|offerte|offrons|offrirons|offrir|avoir de|cashback|paypal|bonus|prime|dédommag*|compensation|geste commercial|tirage au sort|surprise)",
    "(verser|versons|envoyer|envoyons) ~3 (€|euros|eur)",
    "(€)*",
  ],
  offer: [
    "(en échange|en contrepartie|en retour|en remerciement|pour vous remercier|pour te remercier|vous recevrez|nous vous offrons|nous vous offrirons|nous vous enverrons|nous vous envoyons|nous vous rembours*|vous offrir|une fois)",
  ],
  proof: [
    "(capture|captures|copie d'écran|screenshot|lien|photo|preuve) ~5 (avis|évaluation|commentaire|publié|note)",
    "(avis|évaluation|commentaire|publié) ~6 (capture|copie d'écran|screenshot)",
  ],
  remove: [
    "(supprimer|supprimez|supprime|supprimiez|retirer|retirez|retire|retiriez|enlever|enlevez|enlève|enleviez|effacer|effacez|annuler) ~5 (avis|évaluation|commentaire|note|feedback|étoiles|critique)",
    "(avis|évaluation|commentaire|note) ~3 (supprimé|retiré|supprimée|retirée|effacé|disparaît)",
    "(suppression|retrait) ~3 (avis|évaluation|commentaire)",
  ],
  revise: [
    "(modifier|modifiez|modifie|modifiiez|changer|changez|change|changiez|revoir|revoyez|reconsidérer|reconsidérez|actualiser|actualisez|corriger|corrigez|réviser|révisez|rectifier|rectifiez|éditer|éditez|réévaluer|réévaluez|améliorer|améliorez|augmenter|augmentez|remonter|ajuster|ajustez|mettre à jour|mettez à jour|revenir sur) ~1 (votre|ton|cet|cette|l'|ta|cette|un|à la hausse) ~2 (avis|évaluation|commentaire|note|notation|feedback|critique|étoiles)",
    "(modifier|changer|corriger|revoir|réviser|modifiez|mettre à jour|ajuster|rectifier) l'(avis|évaluation)",
    "(avis|évaluation|commentaire|note) ~3 (modifié|modifiée|changé|révisé|mis à jour|corrigé|à la hausse)",
    "(modification|révision|mise à jour) ~3 (avis|évaluation|commentaire)",
    "(passer|changer|transformer|mettre|remonter|modifier) ~5 (à|en) (5|cinq|4|quatre) étoiles",
  ],
  remove_it: [
    "(le|la) (supprimer|retirer|enlever|effacer)",
    "l'(enlever|effacer)",
    "(supprimez|retirez|enlevez|effacez) (le|la)",
  ],
  revise_it: [
    "(le|la) (modifier|changer|revoir|reconsidérer|corriger|réviser|rectifier|réévaluer|mettre à jour)",
    "l'(actualiser|améliorer|ajuster)",
    "(modifiez|changez|corrigez) (le|la)",
  ],
  own: [
    "(votre|cet|ton|un) ~1 (avis|évaluation|commentaire)",
    "(évaluation|note) ~2 (laissé*|postée|étoile*)",
  ],
  other: [
    "avis (de |d')(passage|livraison|expédition|réception|paiement|retard|rappel|instance|dépôt|non|présentation|mise|arrivée|souffrance|enlèvement|débit|crédit|absence|notre|transporteur|tempête|distribution)",
    "(sans|sauf) avis",
    "(sauf|jusqu'à|sans) ~2 avis contraire",
    "avis (contraire|technique|médical|d'expert|du transporteur)",
    "(à|de) (votre|notre|mon) avis",
    "changer d'avis",
    "(changez|changé|changeriez|change|changiez) d'avis",
    "évaluation (des|du|de la|de l'|de votre) ~1 (dégâts|dommage|dommages|dégât|demande|dossier|réclamation|sinistre|situation|état|retour|risques)",
    "(évaluer|évaluez) ~2 (dégâts|dommages|dommage|demande|situation|état)",
    "(noter|notez) (que|qu'|le numéro|votre numéro|bien|l'adresse|les|la date)",
    "(laissé|laisse|laissera|laissé|déposé|dépose|déposera) ~2 avis",
    "(transporteur|livreur|facteur|coursier|poste|colissimo|chronopost|dpd|gls|ups|mondial) ~6 (avis|note|mot)",
    "(avis) ~5 (boîte aux lettres|bureau de poste|facteur|livreur)",
  ],
  work: [
    "(maquette*|visuel*|bon à tirer|épreuve*|gravure*|police|aperçu*|design*|croquis|projet|typographie|pièce jointe|ci joint*|fichier*|dessin*|motif*)",
  ],
  issue: [
    "(solution*|proposition*|alternative*|dommage*|défaut*|problème*|panne*|retard*|date de livraison|option*|remplacement|créneau*)",
  ],
  thanked: [
    "(merci|remercions|remercie) ~2 (pour|de votre|de vos|d'avoir|de nous avoir|de l') ~6 (avis|évaluation|commentaire|commentaires|note|retour|retours)",
    "(merci|remercions|remercie|remerciements) ~2 pour ~4 (avis|évaluation|commentaire|commentaires|note|retour|retours)",
    "merci de (votre|vos|ton) ~1 (avis|évaluation|commentaire|retour)",
    "(lu|lisant|concernant|suite à|désolé*|navré*|vu|reçu|pris connaissance) ~3 (votre|ton|cet) ~2 (avis|évaluation|commentaire)",
    "(votre|ton) ~1 (avis|évaluation|commentaire) (a bien|a été|est bien|du)",
  ],
  informs: [
    "(amazon|marketplace|plateforme|il|elle) ~3 (envoie|enverra|demande|demandera|invite|invitera|sollicite|adresse|propose)",
    "(recevrez|recevez) ~5 (d'amazon|de la marketplace|de la plateforme)",
    "(avis|évaluations) (peuvent|se)",
  ],
  free: [
    "(libre|libres|à vous de|votre choix|votre décision|ne dépend|vous seul|comme vous)",
    "(indépendamment|quel que soit|quelle que soit|peu importe|indépendant*)",
    "(dépend|dépendent|lié|liée|conditionné*|subordonné*|influence) ~4 (aucun*|pas|nullement|avis|rien)",
    "(pas|aucun*|jamais) ~5 (obligé*|obligation|nécessaire|demandons|demandé|lié|liée|dépend|exigé*|conditionné*|attendons)",
    "(que vous) ~6 ou (non|pas|que)",
    "(interdit|contraire aux|pas autorisé*|pas le droit)",
  ],
  we_do: [
    "(nous allons|je vais|nous pouvons|nous devons|nous avons|nous avons pu|pouvons nous|amazon peut) (le|la|)",
  ],
  plea: [
    "(merci de|merci d'avance|veuillez|s'il vous plaît|svp|n'hésitez pas|pourriez vous|pensez à|n'oubliez pas)",
  ],
  opine: [
    "(laisser|laissez|laisse|laissiez|ecrire|écrivez|ecris|écriviez|poster|postez|poste|déposer|déposez|dépose|publier|publiez|publie|rédiger|rédigez|rédige|donner|donnez|donne|donniez|mettre|mettez|mets|faire|faites|ajouter|ajoutez|partager|partagez|partage|transmettre|connaître) ~5 (avis|commentaire|commentaires)",
  ],
  written: [
    "(une|deux|trois|1|2|3|seule|unique) ~1 (étoile|étoiles)",
    "(que vous avez|que tu as|vous avez|tu as) ~1 (écrit|publié|posté|laissé|mis)",
    "(votre|ton|vos|le) (commentaire|message public|mots|texte)",
  ],
  undo: [
    "(grimper|remonter|monter|augmenter|modifier|changer|supprimer|retirer|enlever|effacer|revoir|réécrire|corriger|adoucir|passer|reprendre|disparaître|actualiser|éditer|rectifier|nuancer)",
  ],
  wish: [
    "(prions|prie|demandons|demande|souhaitons|souhaiterions|aimerions|voudrions|espérons|invitons|solliciter)",
    "(bien vouloir|auriez vous|aurais tu|vous pourriez|tu pourrais|l'amabilité|la gentillesse|serait il possible|accepteriez|ça serait|ce serait|seriez vous)",
  ],
};
