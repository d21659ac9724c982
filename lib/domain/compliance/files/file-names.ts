import { normalise } from "../text/normalise.ts";
import { foldWords } from "../text/word-text.ts";

/**
 * What a file is by its name. Names mix languages whatever the message is
 * written in, so all six are looked for together.
 *
 *   design    a proof or a mock-up of what is being made for the buyer
 *   paper     what an order can need: manual, warranty, label, certificate
 *   damage    what is wrong with a thing
 *   invoice
 *   review    asks for one, or thanks
 *   offer     coupon, price list: never part of an order
 *   print     flyer, catalogue: advertising, unless it is what was ordered
 */
export type FileKind = "design" | "paper" | "damage" | "invoice" | "review" | "offer" | "print";

/**
 * Folded parts of names, a bar between them; a space at either end stands for
 * the end of a word. A list for each language, in the order of the languages.
 */
const KINDS: Readonly<Record<FileKind, readonly string[]>> = {
  design: parts(
    " proof|artproof|mockup|mock up| draft|artwork|layout|engraving",
    "preview| render|sketch|custom design|customdesign|your design|design v",
    "personali|monogram|for approval|entwurf|entwuerf|korrekturabzug|vorschau",
    "freigabe| abzug|korrektur|gravur|druckdaten|wunschtext|personalisier|ansicht|motiv",
    "maquette| bat |bon a tirer|epreuve|apercu|gravure|personnalis",
    "boceto| prueba|grabado|prueba de diseno|vista previa|previsualiz",
    "bozza|bozze|anteprima|incisione|prova di stampa|prova colore|render",
    "校正|デザイン案|デザイン|プレビュー|見本|刻印|名入れ|完成イメージ|プルーフ|kousei",
  ),
  paper: parts(
    "manual|instruction|guide| guia|handbook|quickstart|quick start",
    "how to|assembly|warranty|guarantee|label|certificat|data sheet",
    "datasheet|spec|size chart|sizechart|sizing|colour chart|color chart",
    "swatch|safety| msds| sds |declaration|conformity|license|licence",
    "customs|packing|delivery note|credit note|refund| return|withdrawal",
    " terms|legal|privacy|access key|activation|serial| rma|diagram",
    "parts list|parts cat|spare part|schematic|care |washing|measure|dimension|drawing",
    "anleitung|handbuch|garantie|etikett|zertifikat|datenblatt|tabelle",
    "widerruf|retoure|rueckgabe|ruckgabe|ruecksende|rucksende|lieferschein",
    "gutschrift|storno|agb|belehrung|konformitat|konformitaet|pflege",
    "explosionszeichnung|ersatzteil|massblatt|aufbau|montage|lizenz|zeichnung",
    "notice|mode d emploi|modedemploi|etiquette|bordereau|fiche technique",
    " taille|retour|retractation|bon de livraison| avoir |schema|entretien",
    "conformite|attestation|pieces detachees|licence|cle d activation| cgv",
    "instruccion|garantia|etiqueta|ficha tecnica|tabla|devolucion|albaran",
    "desistimiento|recambio|de piezas|licencia|montaje|conformidad|esquema| medidas",
    "istruzion|garanzia|etichett|scheda|tabella| reso |recesso|ddt",
    "nota di credito|ricambi|licenza|montaggio|conformita|schema| misure",
    "説明書|マニュアル|取説|保証|証明|ラベル|伝票|サイズ|仕様|図面",
    "納品書|返品|返送|手順|組立|ライセンス|成分",
  ),
  damage: parts(
    "damage|defect|broken|crack|scratch| fault|missing part|wrong item",
    "schaden|beschadig|beschaedig|defekt|kratzer|bruch|mangel",
    "dommage|degat|defaut| casse|rayure|abime|fissure",
    " dano|danad|defecto| roto| rota |rayon|rasguno",
    "danno|danneggi|difett| rotto| rotta |graffio|crepa",
    "破損|不良|故障|傷|欠品|損傷",
  ),
  invoice: parts(
    "invoice| inv | receipt|tax bill| rechnung|srechnung|endrechnung",
    "proformarechnung|proforma|quittung|kassenbeleg|kaufbeleg|kassenbon",
    " facture| efacture| recu | factura| efactura| recibo|ticket de compra",
    "fattura|ricevuta|scontrino|請求書|領収書|領収証|インボイス",
  ),
  review: parts(
    "review card|reviewcard|review request|leave a review|leave review|star review",
    "star rating|review us|rate us|feedback card|feedback form|survey",
    "write a review|review instruction|review guide|how to review",
    "thank you|thankyou| thanks| thx|insert card|bewertungskarte|bewertungsbitte",
    "bewertungsanleitung|bewertung abgeben| danke|umfrage",
    "avis client|carte avis|laisser un avis| merci |remerciement",
    "resena|gracias|agradecimiento|encuesta|opiniones",
    "recensione|recensioni|grazie|ringraziament|sondaggio",
    "レビュー|サンキュー|サンクス|お礼|御礼|アンケート",
    "tarjeta de valoracion|deja tu valoracion",
    "enquete de satisfaction",
  ),
  offer: parts(
    "coupon|voucher|discount|promo|special offer| offers| deals| sale |price list| specials",
    "gift guide|buying guide|shopping guide|geschenkidee|geschenkguide|guide cadeau|guide d achat",
    "pricelist|gift code|newsletter|referral|loyalty|advert|black friday",
    "gutschein|rabatt|angebote|sonderangebot|preisliste| aktion|werbung",
    "treuekarte|bon de reduction|bon d achat|bons plans|code promo",
    " remise| soldes| offres|liste de prix|liste des prix|publicite|fidelite",
    "cupon|descuento|ofertas|lista de precios|listado de precios|rebajas|vale regalo",
    "publicidad|sconto|sconti|buono|offerte|listino|saldi|volantino|pubblicita",
    "クーポン|割引|セール|価格表|優待|特典|キャンペーン|広告",
    "code reduction|code de reduction| tarifs|grille tarif",
  ),
  print: parts(
    "flyer|leaflet|brochure|catalog|lookbook|look book|presentation|portfolio",
    "company profile|about us|our story|our products|product range|product list",
    "new collection|new arrivals|business card|businesscard|poster",
    "katalog|prospekt|broschur|broschuer|prasentation|praesentation|visitenkarte",
    "sortiment|faltblatt|handzettel|kollektion|neuheiten|firmenprofil|uber uns",
    "depliant|plaquette|prospectus|carte de visite|nouveautes| collection",
    "folleto|presentacion|tarjeta de visita|novedades|coleccion|octavilla",
    "opuscolo|presentazione|biglietto da visita|novita|collezione",
    "カタログ|チラシ|ちらし|パンフ|名刺|商品一覧|会社案内|新商品|新作",
  ),
};

function parts(...lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.split("|"));
}

/** Words that hold one of the above and mean something else. */
const LOOKALIKES =
  /(?:be|ab)rechnung|(?:bill|point) of sale|manufactur\p{L}{0,6}|(?:return|retour\p{L}{0,3}|rucksende|ruecksende|refund|deliver\p{L}{0,2}|shipping|postage|postal|versand|einlieferungs)\s?(?:coupon|voucher|receipt|beleg|quittung)|(?:coupon|bon|vale|cupon|buono)\s(?:de |di )?(?:retour|devolucion|reso)|(?:recibo|recu|ricevuta) (?:de |di )?(?:devolucion|entrega|retour|livraison|reso|consegna|spedizione)/gu;
const DESIGN = / (?:design|disen|grafica|visuel|logo (?:proof|druck))/u;
const NAME_CHARS_MAX = 300;
const KIND_NAMES = Object.keys(KINDS) as FileKind[];

export function kindsOfName(fileName: string): ReadonlySet<FileKind> {
  const name = spacedName(fileName);
  const isPaper = name.search(LOOKALIKES) !== -1;
  const rest = name.replace(LOOKALIKES, " ");
  const kinds = KIND_NAMES.filter((kind) => KINDS[kind].some((part) => rest.includes(part)));
  const isAdvert = kinds.some((kind) => kind === "review" || kind === "offer" || kind === "print");
  if (isPaper) kinds.push("paper");
  // "design.png" is the buyer's; "design-catalogue.pdf" is the shop's.
  if (!isAdvert && DESIGN.test(rest)) kinds.push("design");
  return new Set(kinds);
}

/** "SummerFlyer_2024-v2.pdf" as " summer flyer 2024 v 2 ". */
function spacedName(fileName: string): string {
  const stem = fileName.slice(0, NAME_CHARS_MAX).replace(/\.[a-z0-9]{1,5}$/i, "");
  const cased = normalise(stem).folded.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ");
  const words = foldWords(cased.replace(/[^\p{L}\p{N}]+/gu, " "));
  return ` ${words.replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, " ")} `;
}

/** The ending in small letters, without trailing dots and spaces, which some systems drop; empty for none. */
export function endingOf(fileName: string): string {
  const written = fileName.replace(/[\s.\u200b-\u200f\u202a-\u202e\u2066-\u2069]{1,40}$/u, "");
  return /\.([\p{L}\p{N}]{1,10})$/u.exec(normalise(written).folded)?.[1]?.toLowerCase() ?? "";
}
