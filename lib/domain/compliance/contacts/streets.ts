/**
 * How streets with a number are written in the US, UK, DE, FR, ES and IT. A form
 * costs a walk over the text, so it is tried only where a word for a street
 * stands near a number short enough to be one of a house.
 */
const NAME = "[\\p{L}\\d][\\p{L}\\d'’.&-]{0,24}";
/** "Hafenstraße 12 a", "Hafenstraße Nr. 12", "Hafenstraße, Hausnummer 12". */
const NUMBER = "(?:,?\\s?(?:haus)?(?:nr\\.?|nummer|no\\.)\\s?)?\\d{1,5}(?:[-/]\\d{1,4})?\\s?[a-z]?";
export const NOT_INSIDE = "(?<![\\p{L}\\d.,/-])";
const NOT_INSIDE_PRICE = "(?<![\\p{L}\\d.,/#$€£-])";

const EN_WORDS =
  "street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|pl|square|sq|close|crescent|terrace|parkway|pkwy|highway|hwy|circle|trail|row|mews|quay|gardens|grove|hill|wharf|walk|yard|broadway|business park|industrial estate|trading estate";
const capitals = (words: string) =>
  words.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
export const EN_STREET = `${EN_WORDS}|${capitals(EN_WORDS)}`;
const EN_WORD = new RegExp(`\\b(?:${EN_WORDS})\\b`);
const DE_STREET = "straße|strasse|str\\.?|allee|gasse|chaussee";
const DE_WAY =
  "weg|platz|ring|damm|ufer|steig|stieg|markt|graben|pfad|kamp|twiete|hof|berg|winkel|park";
const FR_STREET =
  "rue|avenue|av\\.?|bd|boulevard|allée|chemin|impasse|quai|route|cours|passage|square|faubourg|sentier|place|za|zi|zac|zone artisanale|zone industrielle";
const FARM =
  "lieu[- ]dit|hameau|domaine|ferme|château|moulin|località|loc\\.|contrada|frazione|fraz\\.|cascina|finca|masía|cortijo|caserío|gut|gutshof";
const ES_STREET =
  "calle|c/|cl\\.|avenida|avda\\.?|av\\.|plaza|pza\\.?|paseo|p\\.º|pº|carretera|ctra\\.?|camino|ronda|travesía|rambla|polígono(?: industrial)?|pol\\. ?ind\\.";
const IT_STREET =
  "via|viale|v\\.le|piazza|p\\.zza|piazzale|corso|c\\.so|largo|vicolo|strada|contrada|località|loc\\.|borgo|salita|lungotevere|lungarno";

export type Street = {
  readonly pattern: RegExp;
  readonly needs: "town" | "postcode" | "code_of_land";
  /** What must stand near a number, in small letters, for the form to be possible at all. */
  readonly word: RegExp;
};

/**
 * Streets with their number, and what must stand beside one of that form: a
 * town, a postcode with a town, or the kind of postcode no other number looks
 * like, because lower-case English and rings of steel look like streets too.
 */
const STREETS: readonly Street[] = [
  // 14 Mill Lane · 1200 N. Main St · 14 on Mill Lane
  {
    needs: "town",
    word: EN_WORD,
    pattern: new RegExp(
      `${NOT_INSIDE_PRICE}\\d{1,5}(?:-\\d{1,5})?[A-Za-z]?,?\\s(?:(?:on|in)\\s)?(?:(?:\\p{Lu}|\\d)[\\p{L}\\d'’.&-]{0,24}\\s){1,4}?(?:${EN_STREET})(?![\\p{L}\\d])\\.?`,
      "gu",
    ),
  },
  {
    needs: "code_of_land",
    word: EN_WORD,
    pattern: new RegExp(
      `${NOT_INSIDE_PRICE}\\d{1,5}[a-z]?,?\\s(?:${NAME}\\s){1,4}?(?:${EN_STREET})(?![\\p{L}\\d])\\.?`,
      "giu",
    ),
  },
  // Unit 4 · Suite 200
  {
    needs: "code_of_land",
    word: /\b(?:unit|suite|ste\.?|flat|apt\.?|floor|building|bldg\.?)\s#?\d/,
    pattern: new RegExp(
      `${NOT_INSIDE}(?:unit|suite|ste\\.?|flat|apt\\.?|floor|building|bldg\\.?)\\s#?\\d{1,4}[a-z]?(?![\\p{L}\\d])`,
      "giu",
    ),
  },
  // Hafenstraße 12 a · Berliner Str. 5
  {
    needs: "town",
    word: new RegExp(`(?:${DE_STREET})[^\\d\\n]{0,14}\\d`),
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:[\\p{L}-]{2,30}|\\p{Lu}[\\p{L}-]{1,24}(?:\\s|-))(?:${DE_STREET})\\s?${NUMBER}(?![\\p{L}\\d])`,
      "giu",
    ),
  },
  // Deichweg 3 · Am Alten Hof 5
  {
    needs: "postcode",
    word: new RegExp(`(?:${DE_WAY})[^\\d\\n]{0,14}\\d`),
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:[\\p{L}-]{2,30}|\\p{Lu}[\\p{L}-]{1,24}\\s)(?:${DE_WAY})\\s?${NUMBER}(?![\\p{L}\\d])`,
      "giu",
    ),
  },
  {
    needs: "postcode",
    word: /\b(?:am|an de[rn]|auf de[mr]|im|in de[rn]|zu[mr]|unter den|hinter de[rm])\s[^\d\n]{3,60}\d/,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:Am|An der|An den|Auf dem|Auf der|Im|In der|In den|Zum|Zur|Unter den|Hinter der|Hinter dem)\\s(?:\\p{Ll}{2,10}en\\s)?(?:\\p{Lu}[\\p{L}-]{2,24}\\s){1,2}${NUMBER}(?![\\p{L}\\d])`,
      "gu",
    ),
  },
  // 8 bis, rue des Lilas · au 14 de la rue des Lilas
  {
    needs: "town",
    word: new RegExp(`\\d[^\\d\\n]{1,18}\\b(?:${FR_STREET})\\s`),
    pattern: new RegExp(
      `${NOT_INSIDE}\\d{1,4}(?:\\s?(?:bis|ter|quater|[a-d]))?,?\\s(?:de\\s(?:la\\s|l['’]))?(?:${FR_STREET})\\s(?:d[eu]s?\\s|d['’]|l[ae]\\s|l['’])?[\\p{L}'’.-]{2,24}(?:\\s(?!et\\s|pour\\s|à\\s)[\\p{L}'’.-]{1,24}){0,4}?(?=[\\s,;.:!?)]|$)`,
      "giu",
    ),
  },
  // lieu-dit Les Chênes · Località Pieve snc · Finca Sol, s/n
  {
    needs: "postcode",
    word: new RegExp(`(?:${FARM})\\s|s/?nc?\\b`),
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:${FARM}|(?:calle|camino|avenida|carretera|via|strada)(?=[^\\d\\n]{3,50}s/?nc?(?![\\p{L}])))\\s[\\p{L}'’.-]{1,24}(?:\\s[\\p{L}'’.-]{1,24}){0,4}?(?=\\s?[,;(\\n])`,
      "giu",
    ),
  },
  // Calle Mayor, 14 · Pol. Ind. Sur, nave 3
  {
    needs: "town",
    word: new RegExp(`(?:${ES_STREET})`),
    pattern: new RegExp(
      `${NOT_INSIDE}(?:${ES_STREET})\\s?(?:[\\p{L}'’.-]{1,24}\\s?){1,5}?,?\\s?(?:n[.ºo°]{0,2}\\s?|núm\\.?\\s?|número\\s|portal\\s|nave\\s|parcela\\s)?\\d{1,4}(?![\\p{L}\\d])`,
      "giu",
    ),
  },
  // Via Garibaldi 14/B · C.so Torino, 3
  {
    needs: "town",
    word: new RegExp(`\\b(?:${IT_STREET})\\s`),
    pattern: new RegExp(
      `${NOT_INSIDE}(?:${IT_STREET})\\s(?:[\\p{L}\\d'’.-]{1,24}\\s){0,4}?[\\p{L}'’.-]{2,24},?\\s(?:n\\.?\\s?|numero\\s|(?:numero\\s)?civico\\s)?\\d{1,4}(?:\\s?/?\\s?[a-z])?(?![\\p{L}\\d])`,
      "giu",
    ),
  },
  // el 22 de la calle Herrería · al 14 di via Garibaldi
  {
    needs: "town",
    word: /\d\s(?:de (?:la |el )?|del |di |della )(?:calle|avenida|plaza|paseo|carretera|camino|ronda|travesía|rambla|via|viale|piazza|corso|vicolo|largo|borgo)\s/,
    pattern:
      /(?<![\p{L}\d.,/#$€£-])\d{1,4}\s(?:de (?:la |el )?|del |di |della )(?:calle|avenida|plaza|paseo|carretera|camino|ronda|travesía|rambla|via|viale|piazza|corso|vicolo|largo|borgo)\s(?:d[ei]l?l?[ae']?\s)?\p{Lu}[\p{L}'’.-]{1,24}(?:\s\p{Lu}[\p{L}'’.-]{1,24}){0,3}/gu,
  },
];

/** Longer ones are ids, and no house has one. */
const HOUSE_DIGITS_MAX = 5;
const BEFORE = 90;
const AFTER = 100;

const NUMBERS = /\d+(?:-\d{7}-\d{7})?/g;

/** What stands near short numbers, in small letters; "" where there are none, as in most messages. */
export function textAroundNumbers(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let to = -1;
  for (const { index, 0: digits } of text.matchAll(NUMBERS)) {
    if (digits.length > HOUSE_DIGITS_MAX) continue;
    const start = Math.max(0, index - BEFORE);
    if (start > to && to >= 0) {
      parts.push(text.slice(from, to));
      from = start;
    } else if (to < 0) from = start;
    to = index + digits.length + AFTER;
  }
  if (to >= 0) parts.push(text.slice(from, to));
  return parts.join("\n").toLowerCase();
}

const POSTCODE = /(?<!\d)\d{4,5}(?!\d)/;
const CODE_OF_LAND = /\d{5}|\d[a-z]{2}(?![a-z\d])/;

/** The forms that the words near the numbers allow. */
export function likelyStreets(nearNumbers: string): Street[] {
  if (nearNumbers === "") return [];
  const hasCodeOfLand = CODE_OF_LAND.test(nearNumbers);
  const hasPostcode = hasCodeOfLand || POSTCODE.test(nearNumbers);
  return STREETS.filter(({ needs, word }) => {
    if (needs === "code_of_land" && !hasCodeOfLand) return false;
    return (needs === "town" || hasPostcode) && word.test(nearNumbers);
  });
}
