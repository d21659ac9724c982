import type { Wording } from "../lexicon.ts";
import type { ReviewHint } from "./review-hint.ts";

export const REVIEW_HINTS_FR: Wording<ReviewHint> = {
  place: [
    "page (de la|du|de votre|de l')",

    "(annonce|article|produit|fiche) ~3 (aucune|aucun|sans) ~1 (voix|opinion|mot|commentaire|ligne)",

    "notre vitrine",
    "(là où|où) ~3 (acheteurs|clients|gens|autres) ~2 (trouv*)",

    "(case|encadré|formulaire|rubrique) ~2 (votre jugement|votre opinion|jugement|votre avis|impressions)",
    "(sous|dessous|en dessous de|au dessous de|à côté de|au bas de|en bas de) ~2 (photo|photos|image|article|produit|annonce|fiche|notre nom|mon nom)",
    "(sous|à côté de|au bas de) (l'article|l'image|l'annonce|la photo|la fiche)",
    "(page|fiche) ~2 (produit|article|vendeur|boutique|l'article|du produit|annonce)",
    "(sur|de) (notre|mon|ma) ~1 (profil|page|boutique|fiche)",
    "(là|là bas) où ~3 (clients|acheteurs|gens|tout le monde|autres)",
  ],
  public: [
    "(ceux|celles|tous ceux) qui ~2 (hésitent|doutent|cherchent)",

    "(en public|publiquement|en ligne|publique)",
    "(au|dans le) monde",
    "(à|pour) (tous|tout le monde|la communauté)",
    "(sur|d') (internet|le net|la toile)",
    "du net",
    "(autres|futurs|prochains|indécis) ~1 (clients|acheteurs|parents|gens|familles|lecteurs)",
  ],
  remark: [
    "(voix|la vôtre)",

    "(phrase|ligne|mot) ou deux",

    "(deux|trois|quatre|2|3|quelques|petit|petits|petites|un|une) ~1 (mot|mots|ligne|lignes|phrase|phrases)",
    "(impression|impressions|verdict|opinion|expérience|avis|jugement|ressenti|sentiment|appréciation)",
    "ce que vous (pensez|en pensez|avez pensé)",
    "comment ~5 (sortis|sorti|traité|traités|servi|comporte|comportent|trouvez|passé|marche|tient)",
    "(en bien ou en mal|en bien comme en mal|bon ou mauvais|bonne ou mauvaise|positif ou négatif|quel qu'il soit)",
  ],
  voice: [
    "(transmettre|transmettez|transmets|donner|donnez|donne|criez|crier|proclamez|confiez|livrez|livrer)",

    "(écrire|écrivez|écris|écriviez|dire|dites|dis|raconter|racontez|raconte|partager|partagez|laisser|laissez|laisse|poster|postez|publier|publiez|déposer|déposez|mettre|mettez|ajouter|ajoutez|remplir|remplissez|cliquer|cliquez|cocher|cochez|exprimer|exprimez|glisser|glissez|consigner|noter|témoigner|témoignez)",
  ],
  blank: [
    "(annonce|article|produit|fiche) ~3 (aucune|aucun|sans) ~1 (voix|opinion|mot|commentaire|ligne)",

    "(silencieuse|calme)",

    "(vide|vierge|blanc|blanche|désert|déserte|silence|silencieux|nu|nue|vacant|orphelin*|muet|muette|triste)",
    "(personne|rien|aucun*) ~4 (écrit|dit|publié|posté|encore)",
    "(pas|ne) ~3 (figure|parvenu|paru|reçu|publié|apparaît)",
    "(manque|manquent) ~3 (encore|votre|vos)",
  ],
  begin: [
    "être (la première|le premier)",

    "(briser la glace|rompre la glace|ouvrir le bal|ouvrez le bal|être le premier|être la première|soyez le premier|soyez la première|lancer le mouvement|montrer l'exemple|changer cela|y remédier|remédier|combler|donnez le la)",
  ],
  post: [
    "que (vous avez|tu as) ~1 (publié*|posté*|mis* en ligne)",

    "(votre|ton|cette|ce) ~1 (critique|commentaire|verdict|diatribe)",
    "(plainte|reproche|reproches|critique|message|déclaration) ~1 (publique|public|publics)",

    "ce que (vous|tu) ~3 (publié|posté|mis en ligne)",
    "(votre|ce|ton) (bulletin)",

    "(votre|ton|ce|cette|le|la|cet|vos|ces) (commentaire|commentaires|coup de gueule|critique|critiques|diatribe|publication|éclat|coup de colère|tirade|billet|verdict)",
  ],
  lines: [
    "(vos|tes|ces|les) ~1 (lignes|mots|phrases|propos)",
    "ce que (vous|tu) ~3 (écrit|publié|posté|laissé|dit|mis)",
    "sous (votre|ton) nom",
  ],
  score: [
    "étoile (solitaire|seule|unique|esseulée)",

    "(1|une|2|deux|3|trois|seule|unique|petite|malheureuse|pauvre|votre) ~1 (étoile|étoiles)",
    "(1/5|2/5|3/5)",
    "(1|2|3|un|deux|trois) sur (5|cinq)",
    "(étoile|étoiles) que ~4 (retirée*|enlevée*|ôtée*|retenue*|prises)",
    "(mauvaise|petite) note",
  ],
  vanish: [
    "n'était plus",

    "(n'est|ne sera|soit|ne soit|n'y est) plus (sur|en)",

    "(disparaître|disparaît|disparaisse|disparaissent|disparu|disparue|disparues|parti|envolé|effacé*|effacer|supprimé*|gommé*|gommer|retiré*|s'efface|s'envole|dépublier|hors ligne)",
    "(plus|ne plus) ~2 (visible|visibles|voir|apparaisse|apparaissent|là|rien)",
    "(n'en|n'y) ~2 (reste rien|plus rien)",
  ],
  mend: [
    "(transformez|transformer|changez|changer) ~7 en",

    "(réécri*|remont*|relev*)",

    "(revenir sur|reconsidérer|reconsidériez|repenser|repenser à|réfléchir|relire|revoir|adoucir|nuancer|arrondir|remonter|relever|réhausser|rehausser|reformuler|réécrire|retoucher|rectifier|corriger|rendre|rendez nous|rendez-nous|polir|mettre au goût du jour|mettre à jour|remettre à niveau)",
    "(devienne|deviennent|devient|passe|transformer|transformez|changer|faites) ~4 (quatre|cinq|4|5)",
    "ménage",
    "(passer|passe|passez|passons) ~3 éponge",
    "passez la ~1 sur",
    "(plus|ne plus) ~1 (correspond|correspondent|vrai|exact|d'actualité)",
  ],
  fixable: [
    "(avis|opinion|opinions|commentaire|commentaires|évaluation|évaluations|étoiles) ~4 (peut|peuvent|pouvez|modifiable*|se) ~5 (modifier|modifie|modifient|changer|corriger|mettre à jour|actualiser|retoucher|modifié*|changé*|corrigé*|tout moment)",
  ],
  demand: [
    "(doit|doivent|devrait|devraient|faut|faudrait|mérite|mérites|mériterait|attendons|en retour|en échange|contre|marché conclu|d'accord|d'abord|avant|dès que|une fois|le jour où|aussitôt|nécessaire|juste|vaudrait|vaudraient|comptons|besoin|faites donc|alors|aimerions|voudriez|serait|seraient|ferait|feraient)",
  ],
  lights: [
    "(toutes les|les cinq|cinq|5) ~2 (lumières|lampes|loupiotes|ampoules|bougies|soleils|points|étoilettes|étoiles)",
    "étoiles (sous|à côté|en dessous)",
  ],
  lit: [
    "(allumé*|allumer|allumez|brillent|briller|brille|scintiller|illuminer|illuminez|illuminé*|dorées|jaunes|remplies|colorier|attendent|attend|s'allument|éclairer)",
  ],
  norm: [
    "(tout|toute|ce) ~4 (dessous de|moins de|inférieur à|moins que|sous) ~3 (cinq|5|maximum|note maximale|vingt) ~5 (échec|éliminatoire|raté|négatif|sanction*|recalé*|zéro|pénalis*)",
    "(quatre|4|trois) (est|c'est|vaut|équivaut|signifie|compte) ~4 (échec|zéro|recalé*|éliminatoire|gifle)",
    "(seul|seule|uniquement|que) ~1 (cinq|5|le maximum|maximum|la note maximale) ~3 (compte|comptent|sauve|aide|passe)",
    "(cinq|5) ou ~2 (bonnet d'âne|rien|zéro|la porte|échec)",
    "besoin ~2 (maximum|note maximale|vingt sur vingt|cinq étoiles)",
  ],
  survive: [
    "(fait vivre|payer le loyer)",

    "(oxygène|survie|survivre|tenir bon|à flot|gagne pain|patron|patronne|ouvert|ouverte|continuer|respirer|atelier vive|poumon)",
  ],
  praise: [
    "(reconnaissant*|ravi*|heureux|heureuse*|apprécierions|apprécierais|plaisir|touché*) ~5 (mot|mots) (gentil|gentils|aimable*|sympa*|chaleureux) ~3 (page|fiche|profil)",
    "(reconnaissant*|ravi*|heureux|heureuse*|apprécierions|plaisir) ~4 gentil* (mot|mots) ~3 (page|fiche|profil)",
    "(mot|mots) (gentil|gentils|sympa|sympas|aimable|aimables) ~1 (sur|pour|à propos de) (nous|notre|moi)",
    "bon mot pour nous",

    "(chanter|chantez|chante|chantent) ~2 (louanges|louange)",
    "(dire|dites|dis|disent|dira|dit|écrire|écrivez|écrivent|penser|parler|parlez|parle|parlent|racontez) ~3 (bien de nous|du bien|merveilles|en bien de|le plus grand bien)",
    "(nous|vous nous) ~2 (louer|louez|encenser|encensez|vanter|vantez|couvrir d'éloges|recommander|recommandez|félicitez)",
    "(éloges|louanges|compliments|applaudissements|fleurs) ~3 (page|public|fiche|vitrine|place publique|scène)",
    "(écrivez|écrire|écrivent|écrit|laissez|laissent) ~2 (gentils mots|jolies choses|belles choses|mots gentils)",
    "(louez|encensez|vantez) (nous|notre|nos)",
  ],
  paste: [
    "(copier|copiez|coller|collez|colle|copie|copié|recopier|recopiez|tout prêt|prêt à l'emploi|modèle|brouillon|préparé|rédigé pour vous)",
  ],
  sour: [
    "(plaît|convient|va|plaisent) pas",

    "(mécontent*|pas content*|déçu*|insatisfait*|mal assis|malheureux|reproche*|critiques|râler|grogne|sifflets|sinon|plainte*|pas satisfait*|pas bien|mal)",
  ],
  alone: [
    "(le nous ici|notre messagerie|notre boîte)",

    "(chuchot*|à nous seuls|à moi seul|à moi seule|souffl*)",

    "(rien qu'à|seulement à|uniquement à|qu'à|directement à|d'abord à|plutôt à) ~1 (moi|nous)",
    "(dites|écrivez|parlez|venez) ~2 (moi|nous) ~3 (seul|seuls|d'abord|directement|discrètement|en privé|avant)",
    "(en privé|entre nous|ici même|par message|porte de derrière|en coulisse|en coulisses|cuisine)",
  ],
  gift: [
    "(cadeau|cadeaux|gratis|gratuit*|offert|offerte|offerts|offrons|à l'œil|petit quelque chose|dans une enveloppe|bocal|surprise|votre argent|l'argent|rembours*|bon d'achat|remise|geste|geste commercial)",
    "(5|10|15|20|25|30|50) (euros|euro|€)",
    "(pot|bouteille|tablette|boîte) de (miel|confiture|vin|chocolat|thé|rillettes)",
  ],
  starred: [
    "(pochoir*|agenda*|magazine*|isbn|broché|cahier*|autocollant*|album*|cadre|cadres|guirlande*|drapeau*|affiche*|carnet*|journal|plafond*|couverture*|rideau*|motif*|colorier|bannière*|panneau*|tampon*|hôtel*|énergétique|télescope*|constellation*)",
  ],
  star: [
    "(note maximale|meilleure note|note parfaite|maximum de points)",
    "(chaque|votre|vos|toute) ~1 (étoile|étoiles)",
  ],
  retract: ["(retirer|retire|retirez|retiriez|reprendre|ôter)"],
  threat: [
    "(avocat*|tribunal|tribunaux|action en justice|poursuites judiciaires|porter plainte|portons plainte|diffamation|voie judiciaire)",
  ],
  worth: [
    "(aurait|aurais|auraient) ~2 besoin",

    "(vaudrait|vaudraient|vaut|valent) ~3 (or|beaucoup)",
    "(aiderait|aideraient|suffirait|suffiraient|comblerait|rempliraient|toucherait|toucheraient)",
  ],
  soften: [
    "(adoucir|adoucissiez|adoucissez|nuancer|nuanciez|arrondir|arrondissiez|atténuer|reformuler|modérer|tempérer|édulcorer)",
  ],
  yours: ["(de vous|de toi|de votre part|de ta part|de votre main|de votre plume|votre petit)"],
  reads: [
    "(notice|manuel|facture|mode d'emploi)",

    "(lisez|trouverez|consultez|voyez|regardez|comparez)",
    "vous (pouvez|pourrez) ~2 (lire|voir|consulter|trouver)",
  ],
  spread: [
    "(dire|disant|dites|disiez|raconter|racontiez|racontant|expliquer|expliquiez|montrer) ~1 (aux|d') (autres|futurs|futures) ~2 comment",
    "(dire|disant|dites|disiez|raconter|racontiez|expliquer) à (d'autres|de futurs) ~2 comment",
  ],
  matter: [
    "(en forme|gravure*|graver|inscription*|plaque*|personnalis*|monogramme*|brod*|initiales|carte de voeux|texte à|légende*|question|questions|dédicace*|bon à tirer|maquette*)",
  ],
};
