import type { Span } from "../text/span.ts";

/**
 * A mailbox told without an at-mark: "find us on g m a i l under the name …".
 * The provider's name alone is no offence ("Gmail may have put it into spam");
 * an offer to write there, or the name of an account, makes it one.
 */

const letters = (name: string) => [...name].join("[ .*_-]?");
const PROVIDER = `(?:${["gmail", "googlemail", "hotmail", "yahoo", "icloud", "protonmail", "gmx"].map(letters).join("|")})(?![\\p{L}\\p{N}])`;

const OFFER =
  "(?:find|reach|contact|write|mail|e-?mail|message) (?:to )?(?:us|me)|(?:schreiben|schreib|mailen) (?:sie )?(?:uns|mir)|(?:uns|mich) (?:per|bei|auf|unter|über)|(?:écrivez|contactez|trouvez|joindre)[- ](?:moi|nous)|escr[ií]b[ae](?:nos|me)|cont[aá]cte(?:nos|me)|scriv(?:ici|imi|etemi|eteci)|contattaci";
const OWNER =
  "(?:my|our|mein[e]?|unser[e]?|mon|notre|mi|nuestro|mio|nostro) (?:e-?mail |mail |account |konto |compte |cuenta )?(?:is |at |on )?";
const ACCOUNT =
  "(?:under (?:the name|my name|our name)|user ?name|account name|unter dem namen|benutzername|sous le nom|bajo el nombre|con el nombre|sotto il nome|con il nome)";

/** "put sales before it and gmail after it" */
const ADDED =
  "(?:put|add|stick|append|attach|hänge?|setze?n?|stell\\w*|ajoute[zr]?|mettez|pon(?:ga|er)?|añad\\w*|metti|metta|aggiung\\w*)(?!\\p{L})[^\\n.!?]{0,40}?(?<!\\p{L})";
const BEHIND =
  "[^\\n.!?\\p{L}]{0,3}(?:after|behind|at the end|on the end|dahinter|dran|an|hinten|derrière|à la fin|après|detrás|al final|dietro|dopo|alla fine)(?!\\p{L})(?! (?:the|your|our|der|die|den|la|el|il))";

const MENTION = new RegExp(
  `(?<!\\p{L})(?:(?:(?:${OFFER})[^\\n.!?]{0,24}? |${OWNER})${PROVIDER}|${PROVIDER}[^\\n.!?]{0,16}${ACCOUNT}|${ADDED}${PROVIDER}${BEHIND})`,
  "giu",
);
const NAME = new RegExp(PROVIDER, "iu");

/** ジーメールの noor.shop まで: a name beside the provider, or the writer's own account. */
const JAPANESE =
  /(?:(?:私|当店|弊社|個人|店長|わたし)の)(?:ジーメール|[gG]メール|gmail|ヤフーメール|yahooメール|ホットメール)|(?:ジーメール|[gG]メール|gmail|ヤフーメール|yahooメール|ホットメール)(?:の|に|で|は|:)\s?[a-z0-9][a-z0-9._-]{2,40}\s?(?:まで|へ|宛|です|と)/giu;

function japaneseMentions(text: string): (Span & { readonly host: string })[] {
  return [...text.matchAll(JAPANESE)].map((match) => {
    const host = /ヤフー|yahoo/i.test(match[0])
      ? "yahoo.co.jp"
      : /ホット/.test(match[0])
        ? "hotmail.com"
        : "gmail.com";
    return { start: match.index, end: match.index + match[0].length, host };
  });
}

/** Letters enough of each name; asked first, because it is cheap. */
const MAYBE = new RegExp(
  `メール|${["gma", "gmx", "goog", "hotm", "yaho", "iclo", "proton"].map(letters).join("|")}`,
  "i",
);

export function findProviderMentions(text: string): (Span & { readonly host: string })[] {
  return MAYBE.test(text) ? [...japaneseMentions(text), ...latinMentions(text)] : [];
}

function latinMentions(text: string): (Span & { readonly host: string })[] {
  return [...text.matchAll(MENTION)].map((match) => {
    const name = (NAME.exec(match[0])?.[0] ?? "").replace(/[^a-z]/gi, "").toLowerCase();
    return { start: match.index, end: match.index + match[0].length, host: `${name}.com` };
  });
}
