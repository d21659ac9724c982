import type { Lexicon } from "./lexicon.ts";

/**
 * What a message says of what comes with it. Long, because things have many
 * names and each of the six languages has its own.
 *
 *   attach    something is attached or shown here
 *   picture   a photo, whatever of
 *   design    what is being made for the buyer, as a proof
 *   approve   the buyer is to agree to it
 *   damage    what is wrong with a thing, or where to look at it
 *   paper     what an order can need
 *   invoice
 *   advert    what no order needs
 *   festive   the team, the shop, the season: pictures of these answer nothing
 *   claim     "as you asked"
 */
export type AttachedThing =
  | "attach"
  | "picture"
  | "design"
  | "approve"
  | "damage"
  | "paper"
  | "invoice"
  | "advert"
  | "festive"
  | "claim";

export const ATTACHED_THINGS: Lexicon<AttachedThing> = {
  en: {
    attach: [
      "(attach|attached|attaching|attachment|attachments|enclosed|enclosing|enclose|appended)",
      "(here is|here's|here are|including|enclosing|providing|have a look at|take a look at)",
      "(see|find) ~4 (below|file|files|pdf|document|here)",
      "(sending|send|sent|included|include|added|adding|adds) ~6 (with this|along|here|as a pdf|file|copy|you|too|also)",
      "(also|have|i've|we've) ~2 (included|added|sent|enclosed)",
    ],
    picture: ["(photo*|picture*|image*|pic|pics|snapshot*|screenshot*|close up*)"],
    design: [
      "(proof|proofs|mockup*|mock up*|artwork*|engraving*|sketch*|rendering*|preview*|layout*)",
      "(your|the|first|final|custom|revised|updated|new) ~2 (design|designs|draft|drafts|drawing|drawings|sample)",
      "(personali*|monogram*|embroider*|custom made|lettering|font)",
    ],
    approve: [
      "(approve*|approval|sign off|go ahead|happy with|confirm*|okay|let us know|let me know|check)",
      "before (we|i) (start|begin|make|print|cut|engrave|produce|ship|send)",
    ],
    damage: [
      "(damage*|defect*|broken|crack*|scratch*|fault*|dent|dented|missing|worn|torn|stain*)",
      "(part|piece|screw*|bolt*|hole*|switch|button|plug|socket|hinge|valve|slot|cable|serial number|position|step|arrow|circled|marked|shows (where|how|which|the))",
    ],
    paper: [
      "(manual*|instruction*|guide|handbook|warranty|guarantee|label*|certificate*|data sheet*|datasheet*)",
      "(size|sizing|colo(u|)r|measurement*|fitting) (chart|guide|table|card)",
      "(declaration|conformity|safety|licen(c|s)e|activation|access) ~2 (sheet|key|code|document|form)",
      "(return|withdrawal|warranty|customs|cancellation|claim) (form|slip|document*|note)",
      "(delivery|packing|credit) (note|slip|list)",
      "(diagram*|drawing*|dimension*|specification*|parts list|terms and conditions|legal|privacy)",
    ],
    invoice: ["(invoice*|receipt|receipts|vat bill|tax bill)"],
    advert: [
      "(catalog*|flyer*|leaflet*|brochure*|lookbook*|newsletter*|coupon*|voucher*|price list*|pricelist*)",
      "(business|thank you|review|feedback|discount|loyalty|gift) card*",
      "(discount|promo|promotion*) (code*|sheet|offer*|material*)",
      "(our|new|latest|full|whole|entire) ~3 (collection|range|assortment|line up|lineup|arrivals|bestseller*|best seller*|product line|products)",
      "(company|brand|shop|store) (profile|presentation|story|overview)",
      "(special|latest|current|weekly) (offer*|deal*)",
    ],
    festive: [
      "(our|the) (team|family|workshop|logo|shop)",
      "(happy|merry|season's) (holidays|christmas|greetings|new year|easter)",
      "greeting* card",
    ],
    claim: [
      "as (requested|asked|promised|discussed|you (asked|requested|wished))",
      "(you|u) ~2 (asked|requested|wanted|needed|ordered|inquired)",
      "(requested|per your request|at your request|on your request|your request for)",
    ],
  },
  de: {
    attach: [
      "(anbei|beigefugt*|angehangt*|anhang|anhange|anlage|beiliegend*|beigelegt*|mitgeschickt)",
      "(hange|hangen|fuge|fugen|lege|legen|schicke|schicken|sende|senden) ~6 (an|bei|mit|als pdf|zu|ihnen|dir)",
      "(liegt|liegen|füge|fügen|hängt|hängen|schicke|schicken|sende|senden|lege|legen) ~8 (bei|an|mit|dazu|zu)",
      "(siehe|sehen sie|schauen sie|hier ist|hier sind|hier das|hier die|hier der|unten|erhalten sie|finden sie)",
    ],
    picture: [
      "(foto*|bild|bilder|bildern|aufnahme*|screenshot*|abbildung*|detailfoto*|detailbild*)",
    ],
    design: [
      "(entwurf*|entwürfe*|korrekturabzug*|vorschau*|layout*|mockup*|gravur*|skizze*|andruck*|probedruck*)",
      "(ihr|ihre|ihrem|dein|deine|das|der|die) ~2 (design|designs|motiv|schriftzug|muster|schriftart)",
      "(personalisier*|wunschtext|namensgravur|stickerei|druckdaten|druckansicht)",
    ],
    approve: [
      "(freigabe|freigeben|freizugeben|bestatig*|zustimm*|einverstanden|gefallt|passt|prüf*|überprüf*|kontrollier*|ok|okay|bescheid)",
      "bevor wir ~4 (beginnen|anfangen|starten|produzieren|drucken|gravieren|fertigen|herstellen)",
    ],
    damage: [
      "(schaden|schadens|beschadig*|defekt*|kaputt*|kratzer*|bruch*|riss*|mangel*|delle*|fehlt|fehlend*)",
      "(teil|teile|schraube*|loch|schalter|knopf|stecker|scharnier|ventil|kabel|seriennummer|markiert*|pfeil|zeigt (wo|wie|welche|den|die|das))",
    ],
    paper: [
      "(anleitung*|bedienungsanleitung*|gebrauchsanleitung*|aufbauanleitung*|montageanleitung*|handbuch*|garantie*|etikett*|zertifikat*|datenblatt*)",
      "(größentabelle*|groessentabelle*|maßtabelle*|masstabelle*|farbkarte*|konformitat*|sicherheitsdatenblatt*|pflegehinweis*)",
      "(retourenlabel*|retourenschein*|rucksendeetikett*|rücksendelabel*|versandlabel*|rücksendeschein*|widerruf*|formular*|lieferschein*|gutschrift*)",
      "(lizenz*|aktivierung*|zugangsschlüssel|agb|datenschutz*|zeichnung*|explosionszeichnung*|maße|stückliste|ersatzteilliste)",
    ],
    invoice: [
      "(rechnung|rechnungen|quittung*|kaufbeleg*|kassenbeleg*|rechnungskopie|proformarechnung*)",
    ],
    advert: [
      "(katalog*|produktkatalog*|flyer*|broschüre*|broschuere*|prospekt*|lookbook*|newsletter*|gutschein*|rabatt*|coupon*|preisliste*|faltblatt*)",
      "(visitenkarte*|dankeskarte*|bewertungskarte*|treuekarte*|grußkarte*|weihnachtskarte*|unternehmenspräsentation|firmenpräsentation|präsentation)",
      "(unser|unsere|unserer|unseren|neue|neuen|neueste*|gesamte*|komplette*) ~3 (kollektion*|sortiment*|neuheiten|bestseller|produktpalette|produkte)",
      "(angebote|sonderangebot*|aktionsangebot*|werbung|werbematerial*)",
    ],
    festive: [
      "(unser|unserem|unseres) (team|teams|logo|laden|werkstatt)",
      "(frohe|fröhliche|schöne) (weihnachten|feiertage|ostern)",
    ],
    claim: [
      "(wie|die|das|den) ~3 (gewünscht*|gewuenscht*|angefordert*|angefragt*|erbeten*|versprochen*|besprochen*|verlangt*)",
      "(gewünschte*|gewuenschte*|angeforderte*|erbetene*|auf ihren wunsch|auf wunsch|um die sie baten|nach der sie)",
    ],
  },
  fr: {
    attach: [
      "(ci joint*|ci inclus*|piece jointe|pieces jointes|en pj|en annexe|joint a ce message|annexe*)",
      "(je|nous|vous) ~3 (joins|joignons|joint|transmets|transmettons|envoie|envoyons)",
      "(voici|voir|ci dessous|vous trouverez|en profite pour|ajoute|ajoutons|jetez un oeil)",
    ],
    picture: ["(photo*|image|images|cliche*|capture*|visuel*)"],
    design: [
      "(maquette*|epreuve*|bon a tirer|bat|apercu*|croquis|gravure*|esquisse*|broderie*)",
      "(votre|le|la|du) ~2 (visuel|design|motif|creation|projet|modele personnalise)",
      "(personnalis*|previsualisation*|police)",
    ],
    approve: [
      "(valid*|approuv*|confirm*|accord|convient|verifi*|feu vert|d'accord|avis|dites nous|dites moi)",
      "avant ~6 (production|fabrication|impression|gravure|lancer|commencer|graver|imprimer)",
    ],
    damage: [
      "(dommage*|degat*|defaut*|casse*|rayure*|fissure*|abime*|endommag*|defectueu*|manquant*)",
      "(piece|pieces|vis|trou|bouton|prise|charniere|valve|cable|numero de serie|fleche|entoure*|montre (ou|comment|la|le))",
    ],
    paper: [
      "(notice*|mode d'emploi|manuel*|instruction*|guide|garantie*|etiquette*|certificat*|fiche (technique|de securite|produit))",
      "(guide|tableau|grille) des tailles",
      "(bordereau*|formulaire*|bon de (livraison|retour)|avoir|attestation*|declaration*|conformite)",
      "(licence*|cle d'(activation|acces)|cgv|conditions generales|mentions legales|schema*|plan|dimensions|mesures|liste des pieces|nuancier)",
    ],
    invoice: [
      "(facture|factures|justificatif d'achat|recu (d'achat|de paiement|fiscal))",
      "(le|votre|un) recu",
    ],
    advert: [
      "(catalogue*|flyer*|depliant*|brochure*|plaquette*|prospectus|lookbook*|newsletter*|coupon*|bon (de reduction|d'achat|cadeau)|code (promo|de reduction))",
      "(carte (de visite|de remerciement|de fidelite|avis|cadeau)|liste de(s|) prix|tarifs|nos tarifs|grille tarifaire|presentation)",
      "(notre|nos|nouvelle|nouvelles|toute) ~3 (collection*|gamme*|nouveautes|assortiment|produits|selection)",
      "(offre*|offres) (speciale*|promotionnelle*|du moment|du mois)",
    ],
    festive: ["notre (equipe|logo|boutique|atelier|magasin)", "joyeu* (noel|fetes|paques)"],
    claim: [
      "(comme|que vous|dont vous) ~4 (demande*|souhaite*|convenu|promis|voulu*|voulez|besoin|reclame*)",
      "(votre demande|ta demande)",
    ],
  },
  es: {
    attach: [
      "(adjunt*|anex*|archivo*|fichero)",
      "(le|les|te|os) (envi*|mand*|remit*|inclu*)",
      "(aqui (tiene|tienes|esta|va|le|te)|a continuacion|vea|ver abajo|incluyo|incluimos|anado|acompano|eche un vistazo)",
    ],
    picture: ["(foto*|imagen|imagenes|captura*)"],
    design: [
      "(boceto*|maqueta*|grabado*|prueba de (diseno|impresion|color)|vista previa|previsualizacion*|borrador*|bordado*)",
      "(su|tu|el|del) ~2 (diseno|motivo|arte final)",
      "(personaliz*|tipografia)",
    ],
    approve: [
      "(aprob*|aprueb*|confirm*|visto bueno|le parece bien|te parece bien|le gusta|te gusta|revis*|de acuerdo|ok|diganos|dinos)",
      "antes de ~4 (producir|fabricar|imprimir|grabar|empezar|comenzar|produccion)",
    ],
    damage: [
      "(dano*|danad*|defect*|rotura*|roto|rota|rotos|grieta*|aranazo*|rayon*|golpe|falta|faltante)",
      "(pieza*|tornillo*|agujero*|orificio*|boton|enchufe|bisagra|valvula|cable|numero de serie|flecha|marcad*|muestra (donde|como|el|la))",
    ],
    paper: [
      "(manual*|instruccion*|guia|garantia*|etiqueta*|certificad*|ficha (tecnica|de seguridad|de datos))",
      "(tabla|guia) de (tallas|medidas|tamanos)",
      "(formulario*|albaran*|nota de (entrega|credito)|abono|declaracion*|conformidad|desistimiento)",
      "(licencia*|clave de (activacion|acceso)|condiciones|aviso legal|esquema*|plano*|medidas|dimensiones|lista de piezas|carta de colores)",
    ],
    invoice: [
      "(factura|facturas|recibos|ticket de compra|justificante de compra|recibo de (compra|pago))",
      "(el|su|un) recibo",
    ],
    advert: [
      "(catalogo*|folleto*|flyer*|triptico*|diptico*|lookbook*|newsletter*|boletin*|cupon*|vale (de descuento|descuento|regalo)|lista de precios|tarifas|presentacion)",
      "(tarjeta de (visita|agradecimiento|fidelidad|regalo|opinion)|codigo (de descuento|promocional))",
      "(nuestro|nuestra|nuestros|nuestras|nueva|toda) ~3 (coleccion*|gama*|surtido|novedades|productos|linea)",
      "(oferta*|promocion*) (especial*|del mes|actual*|exclusiv*)",
    ],
    festive: [
      "nuestr* (equipo|logo|logotipo|tienda|taller)",
      "(feliz (navidad|ano)|felices fiestas)",
    ],
    claim: [
      "(como|que|tal como) ~3 (solicit*|pidio|pidi*|pedia|quer*|necesit*|acord*|promet*)",
      "(solicitad*|pedid* por usted|a peticion suya|segun su (peticion|solicitud))",
    ],
  },
  it: {
    attach: [
      "(allegat*|allego|alleghiamo|in allegato|accluso|acclus*)",
      "(le|vi|ti) (invi*|mand*|trasmett*|inoltr*)",
      "(ecco|di seguito|qui sotto|veda|vedi|qui trova|aggiungo|aggiungiamo|includo|includiamo|dia un'occhiata)",
    ],
    picture: ["(foto|fotografi*|immagine|immagini|scatto|scatti|schermat*)"],
    design: [
      "(bozz*|mockup*|incision*|anteprim*|prova (di stampa|colore|grafica)|schizz*|ricam*|render)",
      "(sua|suo|tuo|tua|il|la|della|del) ~2 (grafica|design|disegno|motivo|progetto)",
      "(personalizz*|carattere)",
    ],
    approve: [
      "(approv*|conferm*|benestare|va bene|le piace|ti piace|verific*|controll*|d'accordo|ok|ci dica|facci sapere|ci faccia sapere|visto si stampi)",
      "prima di ~4 (produrre|stampare|incidere|iniziare|procedere|produzione|stampa)",
    ],
    damage: [
      "(dann*|danneggiat*|difett*|rott*|crepa|crepe|graffi*|rottura|ammaccat*|manca|mancant*)",
      "(pezzo|pezzi|vite|viti|foro|fori|pulsante|spina|cerniera|valvola|cavo|numero di serie|freccia|segnat*|mostra (dove|come|il|la))",
    ],
    paper: [
      "(manual*|istruzion*|guida|garanzi*|etichett*|certificat*|scheda (tecnica|di sicurezza|dati))",
      "(tabella|guida) (delle|alle|) (taglie|misure)",
      "(modul*|bolla*|ddt|nota di credito|dichiarazion*|conformita|recesso)",
      "(licenz*|chiave di (attivazione|accesso)|codice di attivazione|condizioni|informativa*|schem*|disegno tecnico|misure|dimensioni|elenco pezzi|cartella colori)",
    ],
    invoice: [
      "(fattura|fatture|ricevute|scontrino|scontrini|ricevuta (fiscale|d'acquisto|di pagamento))",
      "(la|una|sua) ricevuta",
    ],
    advert: [
      "(catalog*|volantin*|flyer*|depliant*|brochure*|opuscol*|lookbook*|newsletter*|coupon*|buono (sconto|regalo|acquisto)|listino*|presentazione)",
      "(biglietto (da visita|di ringraziamento)|carta fedelta|codice sconto)",
      "(nostro|nostra|nostri|nostre|nuova|tutta) ~3 (collezion*|gamma|assortimento|novita|prodotti|linea)",
      "(offert*|promozion*) (special*|del mese|in corso|esclusiv*)",
    ],
    festive: [
      "(il nostro|la nostra|del nostro|nostro) (team|logo|negozio|laboratorio|squadra)",
      "(buon natale|buone feste|buon anno|buona pasqua)",
    ],
    claim: [
      "(come|che) ~3 (richiest*|chiest*|desiderat*|volev*|concordat*|promess*|domandat*|chiedev*)",
      "(sua|tua|vostra) richiesta",
    ],
  },
  ja: {
    attach: ["(添付|同封|お送り|送付|送ります|送らせ|こちら|以下|下記|別添|ご覧)"],
    picture: ["(写真|画像|お写真|スクリーンショット|キャプチャ)"],
    design: [
      "(校正|デザイン|見本|仕上がりイメージ|完成イメージ|レイアウト|刻印|名入れ|プレビュー|ラフ|下絵|刺繍|オーダーメイド|カスタム)",
    ],
    approve: [
      "(ご確認|確認|承認|ご了承|よろしければ|問題なければ|ご返信|製作前|制作前|作業前|校了)",
    ],
    damage: [
      "(破損|不良|故障|傷|欠品|損傷|不具合|割れ|ひび|汚れ|初期不良|部品|ネジ|ねじ|穴|スイッチ|ボタン|矢印|印を|該当箇所|個所|箇所|取り付け|取付)",
    ],
    paper: [
      "(説明書|マニュアル|取説|ガイド|保証書|保証|ラベル|伝票|証明書|仕様書|データシート|サイズ表|寸法|採寸|図面|納品書|返品|申請書|用紙|ライセンス|キー|利用規約|特定商取引|手順|組立|組み立て|色見本)",
    ],
    invoice: ["(請求書|領収書|領収証|インボイス)"],
    advert: [
      "(カタログ|チラシ|パンフレット|名刺|クーポン|割引券|商品一覧|価格表|会社案内|会社紹介|新商品|新作|新着|セール|キャンペーン|メルマガ|ニュースレター|レビュー|お礼状|サンキューカード|サンクスカード|優待|当店の商品|他の商品|ほかの商品)",
    ],
    festive: ["(ロゴ|スタッフ一同|スタッフの|メリークリスマス|年賀|店舗の様子)"],
    claim: [
      "(ご希望の|ご依頼|ご要望|お求めの|ご請求|お申し付け|ご指定|お問い合わせいただいた|ご用命)",
    ],
  },
};
