import { overlaps, type Span, withoutOverlaps } from "../text/span.ts";

/**
 * Postal addresses as they are written in the US, UK, DE, FR, ES, IT and JP.
 * A street with a number is half an address; it is a whole one when a postcode
 * or a town stands beside it. Every search looks a bounded way to both sides.
 */
export type PostalAddress = Span & {
  /** False for a street and number alone, which a product can be named after. */
  readonly isComplete: boolean;
};

const NAME = "[\\p{L}\\d][\\p{L}\\d'’.&-]{0,24}";
const NUMBER = "\\d{1,5}(?:[-/]\\d{1,4})?\\s?[a-z]?";
const NOT_INSIDE = "(?<![\\p{L}\\d.,/-])";

const EN_STREET =
  "street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|pl|square|sq|close|crescent|terrace|parkway|pkwy|highway|hwy|circle|trail|row|mews|quay|gardens|grove|hill|wharf|walk|yard|broadway|business park|industrial estate|trading estate|Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Ct|Place|Pl|Square|Sq|Close|Crescent|Terrace|Parkway|Pkwy|Highway|Hwy|Circle|Trail|Row|Mews|Quay|Gardens|Grove|Hill|Wharf|Walk|Yard|Broadway|Business Park|Industrial Estate|Trading Estate";

type Street = { readonly pattern: RegExp; readonly needs: "town" | "postcode" | "code_of_land" };

/**
 * Streets with their number, and what must stand beside one of that form: a
 * town, a postcode with a town, or the kind of postcode no other number looks
 * like, because lower-case English and rings of steel look like streets too.
 */
const STREETS: readonly Street[] = [
  // 14 Mill Lane · 1200 N. Main St
  {
    needs: "town",
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,/#$€£-])\\d{1,5}(?:-\\d{1,5})?[A-Za-z]?,?\\s(?:(?:\\p{Lu}|\\d)[\\p{L}\\d'’.&-]{0,24}\\s){1,4}?(?:${EN_STREET})(?![\\p{L}\\d])\\.?`,
      "gu",
    ),
  },
  {
    needs: "code_of_land",
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,/#$€£-])\\d{1,5}[a-z]?,?\\s(?:${NAME}\\s){1,4}?(?:${EN_STREET})(?![\\p{L}\\d])\\.?`,
      "giu",
    ),
  },
  // Unit 4 · Suite 200
  {
    needs: "code_of_land",
    pattern: new RegExp(
      `${NOT_INSIDE}(?:unit|suite|ste\\.?|flat|apt\\.?|floor|building|bldg\\.?)\\s#?\\d{1,4}[a-z]?(?![\\p{L}\\d])`,
      "giu",
    ),
  },
  // Hafenstraße 12 a · Berliner Str. 5
  {
    needs: "town",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:[\\p{L}-]{2,30}|\\p{Lu}[\\p{L}-]{1,24}(?:\\s|-))(?:straße|strasse|str\\.?|allee|gasse|chaussee)\\s?${NUMBER}(?![\\p{L}\\d])`,
      "giu",
    ),
  },
  // Deichweg 3 · Am Alten Hof 5
  {
    needs: "postcode",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:[\\p{L}-]{2,30}|\\p{Lu}[\\p{L}-]{1,24}\\s)(?:weg|platz|ring|damm|ufer|steig|stieg|markt|graben|pfad|kamp|twiete|hof|berg|winkel|park)\\s?${NUMBER}(?![\\p{L}\\d])`,
      "giu",
    ),
  },
  {
    needs: "postcode",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:Am|An der|An den|Auf dem|Auf der|Im|In der|In den|Zum|Zur|Unter den|Hinter der|Hinter dem)\\s(?:\\p{Ll}{2,10}en\\s)?(?:\\p{Lu}[\\p{L}-]{2,24}\\s){1,2}${NUMBER}(?![\\p{L}\\d])`,
      "gu",
    ),
  },
  // 8 bis, rue des Lilas
  {
    needs: "town",
    pattern:
      /(?<![\p{L}\d.,/-])\d{1,4}(?:\s?(?:bis|ter|quater|[a-d]))?,?\s(?:rue|avenue|av\.?|bd|boulevard|allée|chemin|impasse|quai|route|cours|passage|square|faubourg|sentier|place|za|zi|zac|zone artisanale|zone industrielle)\s(?:d[eu]s?\s|d['’]|l[ae]\s|l['’])?[\p{L}'’.-]{2,24}(?:\s(?!et\s|pour\s|à\s)[\p{L}'’.-]{1,24}){0,4}?(?=[\s,;.:!?)]|$)/giu,
  },
  // lieu-dit Les Chênes · Località Pieve snc · Finca Sol, s/n
  {
    needs: "postcode",
    pattern:
      /(?<![\p{L}\d])(?:lieu[- ]dit|hameau|domaine|ferme|château|moulin|località|loc\.|contrada|frazione|fraz\.|cascina|finca|masía|cortijo|caserío|gut|gutshof|(?:calle|camino|avenida|carretera|via|strada)(?=[^\d\n]{3,50}s\/?nc?(?![\p{L}])))\s[\p{L}'’.-]{1,24}(?:\s[\p{L}'’.-]{1,24}){0,4}?(?=\s?[,;(\n])/giu,
  },
  // Calle Mayor, 14 · Pol. Ind. Sur, nave 3
  {
    needs: "town",
    pattern: new RegExp(
      `${NOT_INSIDE}(?:calle|c/|cl\\.|avenida|avda\\.?|av\\.|plaza|pza\\.?|paseo|p\\.º|pº|carretera|ctra\\.?|camino|ronda|travesía|rambla|polígono(?: industrial)?|pol\\. ?ind\\.)\\s?(?:[\\p{L}'’.-]{1,24}\\s?){1,5}?,?\\s?(?:n[.ºo°]{0,2}\\s?|núm\\.?\\s?|nave\\s|parcela\\s)?\\d{1,4}(?![\\p{L}\\d])`,
      "giu",
    ),
  },
  // Via Garibaldi 14/B · C.so Torino, 3
  {
    needs: "town",
    pattern: new RegExp(
      `${NOT_INSIDE}(?:via|viale|v\\.le|piazza|p\\.zza|piazzale|corso|c\\.so|largo|vicolo|strada|contrada|località|loc\\.|borgo|salita|lungotevere|lungarno)\\s(?:[\\p{L}\\d'’.-]{1,24}\\s){0,4}?[\\p{L}'’.-]{2,24},?\\s(?:n\\.?\\s?|civico\\s)?\\d{1,4}(?:\\s?/?\\s?[a-z])?(?![\\p{L}\\d])`,
      "giu",
    ),
  },
];

/** In small letters only those that are no word ("in 24103 Kiel"). */
const US_STATE =
  "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|tx|ny|ca|fl|nj|il|ga|nc|va|wa|az|tn|mn|wi";
const UK_POSTCODE = "[A-Za-z]{1,2}\\d[A-Za-z\\d]?\\s?\\d[A-Za-z]{2}(?![A-Za-z\\d])";
/** A postcode behind the street, at most a few lines of the same address away. */
const CODE_OF_LAND = new RegExp(
  `^[^!?\\uFFFC]{0,60}?(?<![\\p{L}\\d-])(?:(?:${US_STATE})\\.?,?\\s{1,2}\\d{5}(?:-\\d{4})?(?!\\d)|${UK_POSTCODE})`,
  "u",
);
/** Four or five digits are a postcode when a town with a capital follows, or right behind the street. */
const POSTCODE_TOWN =
  /^[^!?\uFFFC]{0,50}?(?<![\p{L}\d-])(?:[A-Z]{1,2}-)?\d{4,5}\s{1,2}\p{Lu}[\p{L}'’-]{2,24}/u;
const POSTCODE_CLOSE =
  /^[\s,;.–-]{1,4}(?:in\s)?(?:[a-z]{1,2}-)?\d{5}\s{1,2}\p{L}[\p{L}'’-]{2,24}/iu;
const POSTCODE_BEFORE =
  /(?<![\p{L}\d-])(?:[A-Z]{1,2}-)?\d{5}\s\p{L}[\p{L}'’-]{2,24}[\s,;:()-]{1,4}$/iu;
/** A town with a capital right behind: ", Bristol", "\nKiel". */
const TOWN_AFTER =
  /^\.?(?:\s?,\s{0,2}|\s?\n\s?)(?:\p{Lu}\p{Ll}[\p{L}'’-]{1,24}|\p{Lu}{3,24})(?:[\s-]\p{Lu}[\p{L}'’-]{1,24}){0,2}/u;

const REACH = 100;
/** Fifty are as good as a thousand to stop a draft, and bound the work. */
const FOUND_MAX = 50;
/** Names of streets are written with capitals where the form is all there is to go by. */
const CAPITALISED =
  /^(?:\d{1,5}[^\p{L}]{0,4}(?:(?:bis|ter|quater|[a-dA-D])[\s,]{1,3})?(?:\p{Lu}|\p{Ll}{2,12}\.?\s.{0,12}?\p{Lu})|\p{Lu}|(?:c\/|calle|plaza|avenida)\s?.{0,12}?\p{Lu})/u;

const PO_BOX = new RegExp(
  `${NOT_INSIDE}(?:p\\.?\\s?o\\.?\\s?box|post office box|postfach|boîte postale|b\\.?p\\.?|apartado(?: de correos| postal)?|casella postale|c\\.p\\.)\\s?(?:n[.ºo°]{0,2}\\s?|nr\\.?\\s?)?\\d(?:\\s?\\d){0,5}(?![\\p{L}\\d])|私書箱\\s?(?:第\\s?)?\\d{1,5}`,
  "giu",
);
const JAPANESE: readonly RegExp[] = [
  /〒\s?\d{3}-?\d{4}(?!\d)/gu,
  /(?:(?:東京都|北海道|(?:大阪|京都)府|[\p{Script=Han}]{2,3}県)\s?)?[\p{Script=Han}ヶケのツ]{1,8}[市区町村郡][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{0,12}\s?(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:丁目|番地?|-\d{1,4})(?:[\d一二三四五六七八九十番地号の-]{0,12})/gu,
];

/** All postal addresses of a text, in order; `text` keeps its capitals. */
export function findPostalAddresses(text: string): PostalAddress[] {
  const found = STREETS.flatMap((street) =>
    [...text.matchAll(street.pattern)].flatMap(
      (match) => readStreet(text, match.index, match[0], street.needs) ?? [],
    ),
  );
  for (const pattern of [PO_BOX, ...JAPANESE]) {
    for (const { index, 0: written } of text.matchAll(pattern)) {
      found.push({ start: index, end: index + written.length, isComplete: true });
    }
  }
  return joined(withoutOverlaps([...wholeFirst(found), ...houses(text)]));
}

/** A form that reads less of the same place must not hide the one that reads all. */
function wholeFirst(addresses: readonly PostalAddress[]): PostalAddress[] {
  const whole = addresses.filter(({ isComplete }) => isComplete).slice(0, FOUND_MAX);
  const half = addresses.filter(({ isComplete }) => !isComplete).slice(0, FOUND_MAX);
  return [...whole, ...half.filter((one) => !whole.some((other) => overlaps(one, other)))];
}

function readStreet(
  text: string,
  start: number,
  street: string,
  needs: Street["needs"],
): PostalAddress | null {
  const end = start + street.length;
  const after = text.slice(end, end + REACH);
  const whole = (more: string): PostalAddress => ({
    start,
    end: end + more.length,
    isComplete: true,
  });
  const land = CODE_OF_LAND.exec(after)?.[0];
  if (land !== undefined && !endsSentence(land)) return whole(land);
  if (needs === "code_of_land") return null;
  const far = needs === "town" ? POSTCODE_TOWN.exec(after)?.[0] : undefined;
  const postcode = far ?? POSTCODE_CLOSE.exec(after)?.[0];
  if (postcode !== undefined && !endsSentence(postcode)) return whole(postcode);
  const before = POSTCODE_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
  if (before !== undefined) return { start: start - before.length, end, isComplete: true };
  if (needs === "postcode" || !CAPITALISED.test(street)) return null;
  const town = TOWN_AFTER.exec(after)?.[0];
  return town === undefined ? { start, end, isComplete: false } : whole(town);
}

/** A dot, a space and a capital between street and postcode: another sentence, unless the dot shortens a word. */
function endsSentence(between: string): boolean {
  return /\p{Ll}{4}\.\s{1,3}\p{Lu}/u.test(between);
}

const POSTCODE_UK = /(?<![A-Z\d-])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![A-Z\d])/gu;
/** Two names with capitals before a British postcode: "Orchard House, Mill Road, Leeds". */
const HOUSE =
  /\p{Lu}[\p{L}'’]{1,24}(?:\s[\p{L}'’]{1,24}){1,3}\s?[,\n]\s?\p{Lu}[\p{L}'’]{1,24}(?:\s[\p{L}'’]{1,24}){0,3},?(?:[,\n]\s?\p{Lu}[\p{L}'’]{1,24})?[,\s]{1,3}$/u;
/** Or a street whose number is written in words, or missing. */
const NAMED_STREET = new RegExp(
  `(?:\\p{Lu}[\\p{L}'’]{1,24}\\s){1,3}(?:${EN_STREET})(?![\\p{L}])[^.!?]{0,60}$`,
  "u",
);

function houses(text: string): PostalAddress[] {
  return [...text.matchAll(POSTCODE_UK)].flatMap((match) => {
    const near = text.slice(Math.max(0, match.index - REACH), match.index);
    const before = HOUSE.exec(near)?.[0] ?? NAMED_STREET.exec(near)?.[0];
    if (before === undefined) return [];
    const end = match.index + match[0].length;
    return [{ start: match.index - before.length, end, isComplete: true }];
  });
}

/** Lines of the same address are one finding. */
function joined(addresses: readonly PostalAddress[]): PostalAddress[] {
  const kept: PostalAddress[] = [];
  for (const address of addresses) {
    const last = kept.at(-1);
    if (last !== undefined && address.start - last.end <= 3) {
      const isComplete = last.isComplete || address.isComplete;
      kept[kept.length - 1] = { start: last.start, end: address.end, isComplete };
    } else kept.push(address);
  }
  return kept;
}
