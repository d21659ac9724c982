import type { Wording } from "../lexicon.ts";
import type { VeiledCue } from "./veiled-cue.ts";

export const veiledFr: Wording<VeiledCue> = {
  come_back: [
    "(revenez|reviens|repassez|repasse|recommandez|rachetez) ~3 (avant|bientôt|vite|d'ici|dès|nous voir|ce mois|cette semaine)",
    "(manquez|manques|à court|plus de|au bout) ~2 (café|thé|stock|réserve|savon)",
    "(pour|à) votre anniversaire",
    "(prochaine fois|la fois prochaine|la fois suivante) ~2 (que vous|que tu|chez nous|qu'il vous|où vous)",
    "(prochain|prochaine|prochains|prochaines|deuxième|futur) (panier|choix|passage|colis|paire|bocal|pot|flacon|sachet|recharge|craquage|coup de cœur|emplette*)",
    "(si|quand|lorsque|dès que) (vous|tu) ~2 (revenez|reviens|reviendrez|repassez|repasses|recommandez|recommandes|recommanderez|rachetez|rachètes)",
    "(ceux|celles|celui|quiconque|toute personne|clients) ~2 qui ~2 (reviennent|revient|recommandent|recommande|rachètent|repasse*)",
    "(au|dès le|à partir du|à votre|lors de votre) (deuxième|troisième|quatrième|cinquième|sixième|dixième|prochain|prochaine|second) ~1 (achat|commande|passage|colis|panier)",
    "(vos|tous vos|tes) ~1 (achats|commandes|emplettes) ~1 (à venir|futur*|désormais)",
  ],
  benefit: [
    "(grâce|cadeau) (du port|des frais|de la livraison|des frais de port)",
    "(port|livraison|expédition|frais) ~3 (pour nous|pour moi|à notre charge|offert*|à nos frais|cadeau|c'est nous|c'est moi)",
    "(payez|paies|paierez|paye) ~1 (moins|rien|la moitié)",
    "(nous|on|je) ~2 (offrons|offre|paie|payons|prends|prenons) ~2 (port|livraison|frais de port)",
    "(gratis|gratuit*|gratos|offert*|pour rien|à l'œil|cadeau|sans rien payer|sans supplément|sans frais|ne vous coûtera rien|ne vous coûte rien|ne coûte rien)",
    "(est|sont|sera|seront|c'est|reste) pour (nous|moi|notre pomme)",
    "(à nos frais|à notre charge|à ma charge|de notre poche|aux frais de la maison|c'est la maison qui offre|nous prenons en charge|on prend en charge|je prends en charge|on s'occupe du port|c'est nous qui payons|on régale|c'est nous qui régalons|la maison régale)",
    "(moitié|tiers|quart|dixième|euros|€|%|pour cent|un peu|quelque chose) (de moins|en moins|moins cher*|de rabais|de mieux)",
    "(moins cher*|à moitié prix|moitié prix|à prix coûtant|à prix d'ami|prix d'ami|prix maison|petit prix|un geste|le prix baisse|prix plus doux|tarif ami)",
    "(enlève|enlevons|retire|retirons|déduis|déduisons|rabote*|rogne*|gomme*|ôte*|arrondi*) ~5 (prix|total|note|facture|tiers|quart|moitié|%|euros|€)",
  ],
  hand_in: [
    "(glisse|glissons|glisserai|glisserons|ajoute|ajoutons|ajouterai|ajouterons|joins|joignons|mets|mettons|mettrai|mettrons|rajoute|rajoutons|rajouterai) ~6 (avec|en plus|dans le colis|dans la boîte|dans le carton|dans le paquet|en prime|gratis|gratuitement|cadeau|sans rien dire)",
    "(part|partent|partira|arrive|prend la route|voyage|voyagent|file|rejoint) ~5 (chez vous|vers vous|gratis|gratuitement|cadeau|offert*|pour rien|avec)",
    "(en prime|en bonus|en cadeau|par dessus le marché)",
  ],
  ordinal: [
    "(troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|3e|4e|5e|6e|7e|8e|9e|10e)",
    "(deuxième|seconde|second|2e) (paire|bocal|pot|flacon|sachet|bougie|tasse|bouteille|lot|article|pièce|exemplaire|boîte)",
  ],
  bulk: [
    "(si|quand|à qui|pour qui|pour toute personne qui) ~2 (prenez|prends|prend|achetez|achètes|achète|commandez|commandes|commande|voulez|veut) ~2 (deux|trois|quatre|cinq|les deux|plusieurs|une deuxième|un deuxième|un second|une seconde|un autre|une autre|le lot)",
    "(prenez|prends|achetez|commandez) (en |)(deux|trois|quatre|cinq|les deux|plusieurs)",
    "(deux|trois|quatre|cinq) (d'un coup|à la fois|ensemble|ou plus)",
  ],
  regular: [
    "(habitué|habituée|habitués|habituées|client fidèle|cliente fidèle|clients fidèles|fidèles clients|nos fidèles|bon client|bonne cliente|anciens clients|ancien client|clients existants|meilleurs clients)",
    "(puisque|parce que|comme|vu que) ~1 (vous|tu) ~2 (déjà|fidèle|acheté|commandé|pris)",
    "(ceux|celles|celui) qui ont déjà ~2 (acheté|commandé|pris)",
    "(gens|clients) comme (vous|toi)",
  ],
  instead: ["(au lieu de|à la place de|contre|plutôt que)"],
  price_verb: [
    "(coûte|coûtera|ce sera|ça sera|ça fait|pour seulement|seulement|à peine|je vous la fais|je vous le fais|je te la fais|je te le fais|on vous la fait|on vous le fait|prix|vous la laisse|vous le laisse|passe à|vous l'aurez|à)",
  ],
  fraction: [
    "(moitié|tiers|quart|fraction) (du|de son|de leur|de votre|de) ~1 (prix|coût|tarif)",
    "(au tiers|aux deux tiers|à la moitié|aux trois quarts) (du|de son|de leur) ~1 (prix|coût|tarif)",
    "(fais|fait|faisons|laisse|laissons|cède|cédons) ~2 à (moitié|moitié prix|la moitié)",
    "(deux|trois|2|3) (pour le|au) prix (d'un|d'une|de deux|de 2|de un)",
  ],
  first: [
    "avant (sa|la|leur|son) ~1 (sortie|mise en vente|lancement|parution)",
    "(personne|nul) ~3 (encore|ne l'a|n'a)",
    "(le premier|la première|les premiers|les premières|premier|première) (à|au) (savoir|le savoir|l'apprendre|courant|voir|découvrir|être)",
    "(avant (tout le monde|les autres|tous les autres|le reste|le public)|en avant première|avant première|un jour (avant|plus tôt)|en exclusivité|pas encore dit|à personne|rien que pour vous|entre nous|primeur|en confidence)",
  ],
  novelty: [
    "(nouvelle*|nouveau|nouveaux|prochaine*|prochain) ~1 (couleur*|coloris|parfum*|senteur*|motif*|série|ligne|édition|collection|gamme|modèle*|pièces|famille|fournée|teinte*|arrivage*)",
    "(couleurs|coloris|teintes|parfums|senteurs|motifs|collection|série|édition) (d'automne|d'hiver|d'été|de printemps|de noël|limitée*|de saison)",
    "(ligne|série|gamme|collection|famille) ~4 (sort|sortent|sortira|arrive|en vitrine|en ligne|du four)",
  ],
  referral: [
    "(donn*|dise|dites|dire|mentionn*|gliss*|cit*) ~3 (votre nom|ton nom|votre prénom|de votre part)",
    "(amen*|ramen*|parrain*|envoy*|recommand*) ~3 (un ami|une amie|quelqu'un|des amis|vos amis|tes amis|un voisin|une voisine|un collègue|votre sœur)",
    "(pour|par) (chaque|tout) ~1 (ami|amie|filleul*|personne|client)",
    "(à chaque fois|chaque fois) que vous ~2 (amenez|envoyez|ramenez)",
  ],
  token: [
    "(lettres|mot|code|chiffres|numéro|mot de passe|formule) ~3 (sous|dessous|derrière|au dos|sur la carte|dans le couvercle|à l'intérieur|sur le carton)",
    "(gratt*) ~3 (case|carte|pastille|zone|dorée|argentée)",
    "case à gratter",
    "(dites|dis|écrivez|écris|glissez|montrez|citez|donnez|notez) ~4 (mot|code|formule|carte|ce message|carton|mot de passe|phrase)",
  ],
  scarce: [
    "(part|partir|partent|partiront|part*|vend*|fil*) ~2 (vite|trop vite|très vite|comme des petits pains|en un clin d'œil)",
    "(s'arrache*|ne (va|vont) pas (rester|durer)|ne (resteront|restera|traînera|dureront) pas|ne durera pas|il n'y en aura pas pour tout le monde)",
    "(si|au cas où) ~4 (toujours|encore|cœur) ~3 (intéress*|envie|dit|tente|chante|penche|bat|songe*|pensez)",
    "(ne traînez pas|ne tardez pas|n'attendez pas trop|à votre place je n'hésiterais pas)",
  ],
  returned: [
    "(de retour|revenu*|retrouv*|de nouveau|à nouveau) ~3 (étagère*|rayon*|rayonnages|vitrine|boutique|parmi nous)",
    "(en rayon|sur l'étagère|sur les étagères|en vitrine) ~2 (de nouveau|à nouveau|depuis ce matin)",
  ],
  matching: [
    "(assorti|assortie|assortis|assorties|coordonné|coordonnée|qui va avec|qui vont avec)",
    "(grand frère|petit frère|grande sœur|petite sœur|pendant)",
  ],
  known: [
    "(connaissez vous|connais tu|avez vous (vu|essayé|pensé)|as tu vu)",
    "(puisque|comme|si) ~3 (vous|t') ~1 (a|ont) plu",
    "(puisque|comme|si) vous ~2 (aimé|aimez|choisi|apprécié)",
    "(et pourquoi pas|que diriez vous|tenté|tentée)",
  ],
  due: [
    "(fin de vie|bientôt vide|presque vide|presque fini|à changer|à remplacer|usé|usée|épuisera|temps de (changer|remplacer))",
  ],
  send_more: [
    "(on|nous|je) vous ~1 (renvoie|renvoyons|en renvoie|en renvoyons|en envoie|en remet|en remettons) ~2 (un|une|autre|nouveau)",
    "(voulez vous|souhaitez vous) ~3 (autre|nouveau|nouvelle|en recommander)",
  ],
  aside: [
    "(mis|mise|gardé|gardée|réservé|réservée) (de côté|pour vous|au chaud)",
    "(vous avons|vous ai) ~1 (réservé|gardé|mis de côté)",
  ],
  more_like: [
    "(d'autres|autres|plus) (comme|du même|dans le même|de ce)",
    "(toute la|le reste de la|l'ensemble de la) (famille|série|collection)",
  ],
  inside: ["(il y a un|vous trouverez un|cache un|contient un|vous attend un)"],
  others_buy: [
    "(plupart|beaucoup|presque tous|nombreux|clients|ceux) ~3 qui ~2 (achètent|ont acheté|prennent|commandent) ~5 (aussi|également|avec|en même temps)",
  ],
  in_order: [
    "(dans (la boîte|le carton|le colis|le sachet|le paquet|l'emballage)|manquant*|manque|taille|diamètre|filetage|arrive dans|fait partie|cm|mm)",
  ],
  game: [
    "(pochette|pochettes|sac|sacs|boîte|box) (surprise|surprises|mystère)",
    "(carte|carnet) ~1 (à tampons|de tampons|invisible|à points)",
  ],
  game_ad: [
    "(rejoignez|rejoins|intégrez|entrez dans) ~1 notre ~1 (club|communauté|programme|cercle)",
    "(devenez|deviens) membre",
    "(noms|prénoms|billets|papiers|bulletins) ~5 (chapeau|urne|bocal|tirage)",
    "(tirons|tirer|tire|tiré|tirerons|tirage) ~4 (au sort|gagnant*|nom|noms|heureux)",
    "(troisième|trois|cinq|dix|cinquième|dixième) tampon*",
    "calendrier de l'avent ~10 (case*|porte*|fenêtre*|moitié|surprise|prix|%)",
    "(tourner|tournez) ~2 roue",
  ],
  drop_ad: [
    "(notre|le|nos) (black friday|cyber monday|french days) ~2 (commence*|débute*|démarre*|arrive*)",
    "(couleurs|coloris|collection|série|édition|ligne|parfums|senteurs|gamme|motifs) ~3 (sort|sortent|arrive|arrivent|débarque*|sortiront|sera|seront) ~2 (le|en|dès|lundi|vendredi|bientôt|demain)",
  ],
  bargain_ad: [
    "(maintenant|aujourd'hui|désormais|actuellement|en ce moment) ~3 (€|euros) (seulement|à peine)",
    "(maintenant|aujourd'hui|désormais) ~1 (à seulement|pour seulement|seulement à)",
    "(dès demain|dès lundi|dès vendredi|dès samedi|à partir de demain) ~7 (moins cher*|réduit*)",
    "(baissé|réduit|cassé) (le|les|nos|son) prix",
    "moins cher* ~1 (qu'ici|que sur (ce site|la plateforme|amazon|la place de marché))",
    "(allég*|soulag*|ménag*|adouci*) ~4 (panier|facture|note|addition|portefeuille|porte monnaie|total|prix)",
    "(partag*|garder|gardez|économis*) ~3 (commission|frais de la plateforme|leur part)",
  ],
  others_code: [
    "(place de marché|plateforme|marketplace|amazon|site) ~4 (elle même|lui même|donné*|émis*|remis*|distribu*|envoyé*|fourni*|attribué*)",
    "(code|codes|bon|bons|coupon|coupons|carte cadeau|chèque cadeau) (de|d'|du) (la |)(place de marché|plateforme|amazon|site|marketplace)",
    "(code|codes|coupon*|carte cadeau) amazon",
  ],
  no_offer: [
    "(classeur|boîte|pochette|pochettes|album|étui|portefeuille|trieur) (à|de|pour|des|pour les) ~1 (coupon*|bons|bons de réduction|bons d'achat|cartes cadeaux)",
    "(intercalaires|étiquettes|onglets|autocollants) ~6 (offres|promos|promotions|réductions|remises)",
    "(intercalaires|étiquettes|onglets|autocollants) ~6 (offres|promos|promotions)",
    "(autre|nouveau|nouvelle|deuxième) (colis|étiquette|facture|copie|photo|lien|message|envoi)",
    "(retour*|renvoi|remplacement|remplacer|réparation|échange|enlèvement|étiquette|pièce de rechange|pièce manquante|réexpédition|garantie) ~6 (gratuit*|offert*|à nos frais|à notre charge|pour nous|sans frais|gratis)",
    "(gratuit*|sans frais|à nos frais) ~4 (retour*|renvoi|remplacement|réparation|échange|enlèvement|étiquette|pièce*)",
    "(nous prenons en charge|on prend en charge|je prends en charge) ~3 (retour*|renvoi|réparation|remplacement)",
    "(deuxième|troisième|quatrième|cinquième|second|seconde|2e|3e) (tentative|colis|livraison|envoi|étiquette|pièce|facture|étage|jour|semaine|passage du livreur|personne|présentation|vis|trou|échéance|page|fois)",
    "(était|étaient) ~2 (épuisé*|en rupture)",
    "prix (catalogue|du catalogue|de catalogue|au catalogue|affiché|public|tarif)",
    "(prix|coûte|affiché|indiqué|figure|référence|page|numéro) ~4 (au|dans le|du|dans notre|de notre|selon le) catalogue",
    "(selon|d'après|conformément au|dans|au) (notre |le |)catalogue ~4 (prix|coûte|indiqué|est de|page|référence|affiché|figure)",
    "(une boutique|un commerce|une entreprise|un atelier) de notre taille",
  ],
};
