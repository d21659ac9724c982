import type { Wording } from "../lexicon.ts";
import { MESSENGERS, type OffPlatformCue, PAY_BRANDS } from "./off-platform-cue.ts";

export const offPlatformFr: Wording<OffPlatformCue> = {
  deal_act: [
    "(command*|achet*|achat*|vend*|vente|acquérir|traiter|arranger|arrangeons|régler|passer commande|procurer|obtenir|annul*|envoyer|conclure|négocier|faire affaire|proposer|proposons|livrer|passez)",
    "(moins cher*|moins chère*|remise|réduction|économis*|meilleur prix)",
  ],
  elsewhere: [
    "(sur|chez|via) (etsy|ebay|e bay|shopify|vinted|aliexpress|temu|walmart|kleinanzeigen|leboncoin|wallapop|subito|otto|kaufland|cdiscount|fnac|mercari|craigslist|vinted)",
    "(en dehors|hors|à l'extérieur|sans passer par) (de |d'|du |)(la |cette |ce |)(plateforme|plate forme|marketplace|place de marché|amazon|site|système|l'application)",
    "(hors plateforme|en direct|de gré à gré|de la main à la main)",
    "(directement|en direct) (chez|avec|auprès|par|via|sur|à) (nous|moi|de nous|notre|mon)",
    "(chez|avec|à) (nous|moi) (directement|en direct)",
    "(notre|mon) (propre |)(site|site web|site internet|boutique en ligne|e boutique|boutique|eshop|page web|webshop|ebay|etsy)",
    "(sans|éviter|évitez|contourner|économiser) ~2 (frais|commission*|intermédiaire*)",
  ],
  deal_ad: [
    "(plateforme|amazon) ~3 (pas|aucune) ~3 commission*",
    "(command*|achet*|achat*|vend*|passez) ~5 (directement|en direct) (chez|avec|auprès|par|via|sur|à) (nous|moi|de nous|notre)",
    "(évit*|économis*|sans|contourn*|épargn*) ~3 (frais de (la |)(plateforme|marketplace)|commission*|intermédiaire*|frais d'amazon)",
    "(vente|transaction|achat) (directe|direct|privée|privé|entre nous)",
    "(s'arranger|arrangeons nous|nous arranger|nous entendre) ~3 (directement|entre nous|en privé|en direct)",
  ],
  pay_act: [
    "(fais moi|faites nous|faites moi)",
    "(payer|payez|paie|payé|régler|réglez|virer|verser|versez|envoyer|envoyez|envoie|paiement|règlement|acceptons|accepte|préférons|rembourser|remboursons|rembourse|faire|faites|acompte|solde|transférer|effectuer)",
    "(notre|mon|nos) ~1 (compte|rib|iban|paypal|coordonnées bancaires)",
  ],
  pay_means: [
    "directement (à|chez) (nous|moi)",
    "(sur place|de la main à la main|en main propre)",
    `(${PAY_BRANDS})`,
    "(virement*|rib|espèces|liquide|chèque|chèques|mandat|coordonnées bancaires|compte bancaire|entre proches|carte prépayée|pcs)",
    "(en dehors|hors) (de |d'|du |)(la |cette |)(plateforme|marketplace|amazon|système)",
  ],
  talk_act: [
    "(écrivez|écris|écrire|contactez|contacte|contacter|joignez|joindre|joins|trouvez|retrouvez|ajoutez|ajoute|envoyez|envoie|envoyer|parler|parlons|discuter|discutons|échanger|continuer|continuons|poursuivre|poursuivons|répondez|laissez|adressez|prenez contact|passons|rejoignez) ",
    "(joignable*|disponible*|plus rapide|plus simple|plus vite|facilement)",
    "(notre|mon|nos) ~1 (direct*|privé*|personnel*)",
  ],
  talk_means: [
    `(sur|via|par|au|à|avec|notre|mon) (notre |mon |le |)(${MESSENGERS}|signal|line)`,
    "(par|via|au|à|sur) (notre |mon |l'|le |)(e mail|email|mail|gmail|courriel|téléphone|sms|texto|portable|numéro|adresse (mail|email|e mail))",
    "(autre) (messagerie|application|canal)",
    "(e mail|email|mail|numéro|adresse|téléphone|messagerie|boîte) (privé*|personnel*|perso|pro|direct*)",
    "(en dehors|hors) (de |d'|du |)(la |cette |ce |)(plateforme|marketplace|amazon|site|système|messagerie)",
  ],
  talk_ad: [
    "(appelez|appelle|téléphonez) (nous|moi)",
    "(nous|m') (appeler|téléphoner|passer un coup)",
    "(passez|passe) ~2 (coup de fil|coup de téléphone|appel)",
    "(écrivez|écris|contactez|contacte|joignez|envoyez|envoie|joindre|contacter|écrire|répondez) (nous|moi|) ~4 (par|via|au|à|sur) (notre |mon |l'|le |)(e mail|email|mail|gmail|courriel|téléphone|sms|texto|portable|numéro|adresse)",
    "(envoyez|envoie) (nous|moi) un (e mail|email|mail|courriel|sms|texto)",
    "(joignable*|disponible*) ~3 (par téléphone|par mail|par email|par e mail|au|au numéro)",
    "(notre|mon) (numéro|hotline|ligne directe|standard|portable|téléphone|numéro direct) ",
    "(nous|je) (vous|t') ~1 (appel*|rappel*|téléphon*)",
    "(votre|ton) ~1 (numéro|portable|téléphone) ~5 (appel*|rappel*)",
  ],
  search_ad: [
    "(tap*|cherch*|recherch*|entr*|saisi*) ~8 (moteur de recherche|google|bing)",
    "(tapez|tape|cherchez|cherche|recherchez|recherche|googlez|entrez) ~5 (notre|nous|nom|boutique|enseigne|marque|société) ~5 (google|internet|moteur|web|ligne|navigateur)",
    "(cherchez|recherchez|cherche|googlez|googlisez) (nous|moi|notre|simplement notre)",
    "(tapez|tape|cherchez|recherchez|entrez) ~6 (sur google|dans google|moteur de recherche|sur internet)",
    "(nous trouverez|nous retrouverez|nous trouver|retrouvez nous|trouvez nous|nous retrouver|me trouverez) ~5 (google|internet|en ligne|web|sous le nom|gmail|ebay|etsy|ailleurs|nom de)",
    "(vous savez|tu sais) où nous trouver",
    "premier résultat",
  ],
  link_act: [
    "(laiss*|avis|évalu*|plus vite|plus rapide|notre|mon)",
    "(command*|achet*|boutique|visit*|découvr*|consult*|notre site|réserv*|inscri*|abonn*|pay*|écriv*|contact*|mail|joign*|joindre|envoy*|trouv*|retrouv*|rendez vous|adresse*|suivez)",
  ],
  refusal: [
    "(rester|reste|restons|restez|doivent passer|passent|passer) ~5 (plateforme|plate forme|marketplace|messagerie|site)",
    "(uniquement|exclusivement|seulement|que) ~4 (ici|par cette|via cette|sur cette|par la messagerie|via la messagerie|sur la plateforme|via amazon|sur amazon)",
    "(contraire*|interdit*|pas autorisé*|pas possible|pas permis)",
    "(fraud*|arnaque*|hameçonnage|phishing|suspect*|méfiez|sécurité|jamais)",
  ],
  third_party: [
    "(transporteur|chronopost|colissimo|la poste|dhl|dpd|gls|ups|mondial relay|fedex|livreur|fabricant|constructeur|garantie|agence|dépôt|point relais)",
    "(service client) (d'amazon|amazon|de la plateforme|de la marketplace)",
  ],
  settled_payment: [
    "(même|initial|d'origine|utilisé*) ~2 (moyen|mode|carte|compte|paiement)",
    "(moyen|mode) de paiement ~3 (utilisé|initial|d'origine|commande)",
    "(amazon|plateforme|marketplace|place de marché) ~5 (rembours*|vers*|crédit*|effectu*)",
    "(remboursement|montant) ~6 (par|via) (amazon|la plateforme|la marketplace|la place)",
    "vous ~2 (payé|réglé|proposé|demandé|mentionné|utilisé)",
    "(jours ouvrés|jours ouvrables)",
  ],
};
