/** How people say the at-sign, for the pattern that looks for it between a name and a host. */

export const AT_WORDS =
  "at|ät|arobase|arobas|arroba|chiocciola|klammeraffe|アットマーク|アット|あっとまーく|あっと";

/** "jane, then @, then lamps.com": told piece by piece. */
export const THEN =
  "(?:and then|then|followed by|plus|und dann|dann|gefolgt von|et puis|puis|suivi d[e'u]|y luego|luego|seguido de|e poi|poi|seguito da|und|and|et|y|e)(?:\\s(?:an?|the|ein|das|une?|l['’]|el|la|il))?\\s?";
export const SIGN = "(?:@|at[- ]sign|at-zeichen|arobase|arobas|arroba|chiocciola|klammeraffe)";

const LETTER_A =
  "(?:the |le |la |el |das |ein |un |una )?(?:letter |letra |lettre |lettera |buchstabe )?a";

/** The sign by its looks, which is said of nothing else where a host follows. */
export const DESCRIBED_SIGN = [
  // snail sign, a with a ring round it
  "(?:the |an? )?(?:little )?(?:snail|monkey|ape)(?:[- ](?:sign|symbol|tail|thing))?",
  "(?:the |an? )?(?:curly|curled|circled|ringed|round|swirly|wrapped) a",
  "(?:the |an? )?at[- ](?:symbol|thing|character)",
  `${LETTER_A} (?:with|in|inside) (?:an? |the |its )?(?:ring|circle|tail|curl|loop|swirl)(?: (?:a?round|about) it)?`,
  // Kringel-a, a im Kringel
  "(?:de[rn] |das |ein(?:en)? )?(?:klammeraffen?|affenschwanz|affenohr|kringel-?a|at-zeichen|(?:eingekringelte|eingekreiste|umkringelte)[sn]? a)",
  `${LETTER_A} (?:im|mit|in einem) (?:kringel|kreis|schwanz|ring|schwänzchen|schnörkel)`,
  // le a dans un rond, le signe qu'on fait avec Alt Gr
  "(?:l['’]|un )?(?:arobase|a commercial|escargot)",
  `${LETTER_A} (?:dans|avec) (?:un |une |son |le |la )?(?:rond|cercle|queue|boucle)|${LETTER_A} (?:entouré|encerclé|enroulé)`,
  "(?:le |the |das |el |il )?(?:signe?|sign|zeichen|signo|segno|touche)[^,.\\n]{0,24} alt ?gr[^,.\\n]{0,16}",
  // la a con rabito, la lumachina
  `(?:la |el )?(?:arroba|caracol(?:ito|illo)?)|${LETTER_A} (?:con (?:el |su |un )?(?:rabi?t?o|cola|colita)|enroscada|rodeada|redonda|en (?:un |el )?círculo)`,
  `(?:la |una )?(?:chiocciol(?:a|ina)|lumac(?:a|hina))|${LETTER_A} (?:cerchiata|arricciata|nel cerchio|con la coda|dentro un cerchio)`,
  // くるっと丸めたエー
  "(?:くるっと|くるりと|くるくる|ぐるっと|丸く|丸で|まるで|円で)?(?:丸めた|まるめた|巻いた|囲んだ|囲った|丸い|まるい)(?:a|エー|えー)|丸[にの]?(?:a|エー)|なると|カタツムリ|かたつむり",
].join("|");

/** Without one of these no sign is described; asked first, because it is cheap. */
export const MAYBE_DESCRIBED =
  /snail|monkey|\bape\b|curl|circle|ring(?:ed|\b)|round a|swirl|wrapped|loop|tail\b|at[- ](?:symbol|thing|char)|kringel|affe|kreis|schwanz|schwänz|schnörkel|arobase|commercial|escargot|rond|cercle|queue|boucle|entour|enroul|alt ?gr|arroba|caracol|rabi?t?o|cola\b|colita|enroscada|redonda|rodeada|rculo|chiocciol|lumac|cerchi|arricci|coda|エー|えー|丸|なると|カタツムリ|かたつむり|[囲巻][んっい]/i;
