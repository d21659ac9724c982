/** Missing accents are listed only where no other word is written so. */
export const misspellingsFr = `
acceuil accueil|acceuillir accueillir|accueuil accueil|acheminnement acheminement
addresse adresse|addresses adresses|adress adresse|aggressif agressif|aggréable agréable
agréeable agréable|agréssif agressif|apparament apparemment|apparement apparemment
appeller appeler|appercevoir apercevoir|apperçu aperçu|apres après|aprés après|aquis acquis
aquérir acquérir|auccun aucun|aujoud'hui aujourd'hui|aujourd'huis aujourd'hui
aujourdhui aujourd'hui|biensur bien sûr|biensûr bien sûr|cauchemard cauchemar|celà cela
cest c'est|comande commande|comander commander|commancer commencer|conaissance connaissance
conection connexion|connection connexion|cordialemment cordialement|cordialment cordialement
coéficient coefficient|d'acord d'accord|dabord d'abord|daccord d'accord
defectueux défectueux|delai délai|delais délais|desolé désolé|desolée désolée
developper développer|dilemne dilemme|disponibe disponible|disponnible disponible
dèsque dès que|dédomagement dédommagement|dédomager dédommager|défectueu défectueux
défectueuxs défectueux|délaie délai|désolez désolé|dévelloper développer|echange échange
embalage emballage|emballlage emballage|enmener emmener|entousiasme enthousiasme
envoit envoi|etait était|etes êtes|etiquette étiquette|etre être|evidament évidemment
evidemment évidemment|excelent excellent|exellent excellent|expedition expédition
expédiction expédition|factur facture|facutre facture|fréquament fréquemment
garentie garantie|gentilesse gentillesse|hormi hormis|hésitter hésiter
immediatement immédiatement|immédiatemment immédiatement|imédiatement immédiatement
inconveniant inconvénient|inconveniants inconvénients|interressant intéressant
interressé intéressé|intérressé intéressé|intéréssant intéressant|intéréssé intéressé
jai j'ai|jattends j'attends|livraision livraison|livrason livraison|livreison livraison
magazin magasin|malgrés malgré|malhereusement malheureusement|malheuresement malheureusement
malheureusemant malheureusement|malheureusment malheureusement|mercie merci|modele modèle
modeles modèles|modéle modèle|necessaire nécessaire|normalment normalement|numero numéro
numeros numéros|numérau numéro|néccessaire nécessaire|nécéssaire nécessaire
occasionel occasionnel|occurence occurrence|ommettre omettre|parmis parmi
parrallèle parallèle|parralèle parallèle|passionant passionnant|peutêtre peut-être
plusieur plusieurs|plusieures plusieurs|probleme problème|problemes problèmes
probléme problème|problémes problèmes|profesionnel professionnel|professionel professionnel
proffessionnel professionnel|quelquechose quelque chose|quelquesoit quel que soit|quil qu'il
quils qu'ils|rappellez rappelez|recemment récemment|reception réception
receptionner réceptionner|reclamation réclamation|recommendation recommandation|recu reçu
remboursment remboursement|rembousement remboursement|remerçier remercier
renboursement remboursement|reparation réparation|reponse réponse|récament récemment
réceptioné réceptionné|réclammation réclamation|réparration réparation|réponce réponse
sil s'il|silvousplait s'il vous plaît|sincerement sincèrement|sincérement sincèrement
sinçère sincère|societe société|succint succinct|traffic trafic|trannsport transport
tranquilement tranquillement|tres très|trés très|verifier vérifier|voila voilà
vérifer vérifier|échanche échange|étiquete étiquette|étre être|évidament évidemment
`;
