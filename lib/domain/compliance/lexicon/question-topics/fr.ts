import type { Wording } from "../lexicon.ts";
import type { Topic } from "./topics.ts";

export const topicsFr: Wording<Topic> = {
  return: [
    "(retour*|renvoy*|renvoi*|renvo|rembours*|rendre|rendu|rétract*|reprise|reprendre|reprenez)",
  ],
  exchange: ["(échang*|remplac*|un autre|une autre|un neuf|un nouveau|une nouvelle)"],
  cancel: ["(annul*|résili*|rétract*)"],
  invoice: ["(factur*|reçu fiscal|ticket de caisse|tva|justificatif*)"],
  address: ["(adress*|rue|code postal|voisin*|point relais|réexpédi*)"],
  tracking: [
    "(suivi*|numéro de colis|tracking|statut|localis*|perdu*|égaré*|en transit|dépôt|en cours d'acheminement)",
    "où (est|se trouve|en est|sont)",
  ],
  stock: [
    "(stock*|disponib*|rupture|épuisé*|réapprovision*|réassort|en reste|reste t il|avez vous encore|n'en avons plus|avons encore)",
  ],
  warranty: ["(garanti*)"],
  compatible: [
    "(compatib*|convient|convenir|adapté*|fonctionn*|marche avec|va avec|s'adapte*|branch*|connect*)",
  ],
  material: [
    "(matière*|matériau*|tissu*|cuir|coton|laine|bois|chêne|pin|acier|inox|métal*|plastique*|silicone|verre|polyester|lin|aluminium|laiton|caoutchouc|céramique|bambou|composé*|composition)",
    "fait* en",
  ],
  size: [
    "(taille*|dimension*|mesur*|haut|haute|hauteur|large|largeur|profond*|long|longue|longueur|diamètre|épais*|cm|mm|centimètre*|millimètre*|litre*|contenance|capacité|petit*|grand|grande|plus grand*)",
  ],
  colour: [
    "(couleur*|coloris|teinte*|noir*|blanc*|rouge*|bleu*|vert|verte|gris*|marron|jaune*|rose|beige|argent*|doré*|violet*|orange)",
  ],
  weight: ["(poids|pèse*|kg|kilo*|gramme*|lourd*|léger|légère)"],
  load: ["(supporte*|charge maximale|résiste à|charge max*|tenir le poids)"],
  payment: [
    "(pay*|paiement*|paypal|carte bancaire|carte de crédit|virement*|débit*|prélev*|plusieurs fois)",
  ],
  discount: ["(remise*|réduction*|code promo|bon d'achat|rabais|moins cher)"],
  water: [
    "(étanche*|waterproof|imperméable*|pluie|extérieur*|éclabous*|humid*|résistant* à l'eau|mouill*|ip6*|sous l'eau)",
  ],
  wash: [
    "(lav*|lave linge|lave vaisselle|nettoy*|entretien*|repass*|machine|à la main|chiffon|éponge|détergent|savon|séch*)",
  ],
  oven: ["(micro onde*|four|induction|chaleur|plaque*)"],
  assembly: ["(mont*|assembl*|install*|vis|perc*|fix*|outil*|démonté*|pose)"],
  power: [
    "(batterie*|pile*|charg*|recharg*|volt*|watt*|prise*|courant|secteur|usb*|ampoule*|alimentation)",
  ],
  manual: ["(notice*|mode d'emploi|instruction*|manuel*|guide)"],
  gift: ["(cadeau*|emball*|paquet cadeau|carte|mot)"],
  personalise: ["(personnalis*|grav*|prénom*|initiale*|sur mesure|brod*|bon à tirer)"],
  damage: [
    "(cassé*|abîm*|endommag*|défectu*|défaut*|fissur*|ray*|en panne|ne fonctionne pas|ne marche pas|déchir*|fuit)",
  ],
  missing: ["(manque*|manquant*|incomplet*|oubli*|absent*)"],
  photo: ["(photo*|image*|vidéo*|visuel*)"],
  food: [
    "(ingrédient*|allerg*|vegan|végan*|gluten|noix|sucre*|bio|péremption|dlc|bpa*|alimentaire|calorie*)",
  ],
  noise: ["(bruit*|bruyant*|silencieu*|db|décibel*|sonore)"],
  smell: ["(odeur*|sent|sentir|parfum*|inodore)"],
  spare: [
    "(pièce* détachée*|pièce* de rechange|de rechange|accessoire*|recharge*|cartouche*|filtre*)",
  ],
  age: ["(âge*|ans|mois|enfant*|bébé*|adulte*)"],
  pickup: ["(venir chercher|retirer|retrait|sur place|récupérer)"],
  abroad: [
    "(étranger|international*|douane*|belgique|suisse|allemagne|espagne|italie|canada|luxembourg|europe|pays|dom tom|corse)",
  ],
  included: [
    "(inclus*|fourni*|compris*|livré avec|livrée avec|contient|dans la boîte|avec la boîte|accompagné*)",
  ],
  origin: [
    "(fabriqu*|origine|authentique*|original*|made in|neuf|neuve|occasion|reconditionné*|provenance)",
  ],
  shop: ["(boutique*|magasin|showroom|en ligne|sur place)"],
  time: [
    "(aujourd'hui|demain|hier|bientôt|déjà|immédiatement|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|matin|après midi|soir|week end|maintenant)",
    "(jour|jours|semaine*|mois|an|année|heure|heures|délai*|date de livraison|date d'arrivée|date|jours ouvrés|sous peu|d'ici)",
  ],
  price: [
    "(prix|coût*|coûte*|tarif*|frais|gratuit*|euro*|cher|chère|combien (ça|cela|pour|est ce))",
  ],
  count: ["(combien de|pièces|unité*|lot|lot de|quantité*|paire*|par boîte|à l'unité|les deux)"],
  delivery: [
    "(livr*|expédi*|envoi*|envoy*|colis|arriv*|recevoir|recevr*|reçu|transporteur|parti|partira|acheminement|livreur|chauffeur)",
  ],
};
