import type { Span } from "../text/span.ts";
import { hasKnownEnding } from "./spelled-host.ts";

/**
 * Addresses that the reader is told to put together: pieces joined by a plus,
 * letters to be taken out, text to be read backwards. Each piece is given as it
 * reads afterwards, with the place where it stands.
 */
export type Assembled = Span & { readonly text: string };

const QUOTE = "[\"'“”„«»‹›「」]?";
const PIECE = `${QUOTE}[a-z0-9.@/-]{1,40}${QUOTE}`;
const JOINED = new RegExp(`${PIECE}(?:\\s?\\+\\s?${PIECE}){1,6}`, "gi");

const TAKE_OUT =
  "remov\\w*|delet\\w*|drop|ignor\\w*|without|skip|leav\\w* out|tak\\w* out|strip|close up|minus|ohne|entfern\\w*|lösch\\w*|nehmen|lassen|weg|sans|enlev\\w*|supprim\\w*|retir\\w*|ôt\\w*|sin|quit\\w*|elimin\\w*|borr\\w*|senza|togl\\w*|rimuov\\w*|lev[ai]\\w*|cancell\\w*";
const FILLER =
  "stars?|asterisks?|spaces?|gaps?|blanks?|dash(?:es)?|hyphens?|brackets?|underscores?|bars?|commas?|stern\\w*|leerzeichen|lücken?|striche?|bindestriche?|klammern|unterstriche?|kommas?|étoiles?|astérisques?|espaces?|tirets?|parenthèses|virgules?|asteriscos?|estrell\\w*|espacios?|guiones|paréntesis|comas?|asterisch\\w*|stell\\w*|spazi|trattini|parentesi|virgole";
const INSTRUCTION = new RegExp(
  `(?<![\\p{L}])(?:(?:${TAKE_OUT})\\s(?:[^\\s.!?]{1,12}\\s){0,3}(?:${FILLER})|(?:${FILLER})\\s(?:[^\\s.!?]{1,12}\\s){0,2}(?:entfernen|weglassen|löschen|streichen|weg|raus))(?![\\p{L}])|(?:空白|スペース|すき間|隙間|アスタリスク|星印?|ハイフン|記号|かっこ|カッコ)[をは]?(?:すべて|全部)?(?:詰め|消し|取っ|取り|除い|抜い|外し|なくし)`,
  "giu",
);
/** Nothing is taken out where none of these stands; asked first, because it is cheap. */
const MAYBE_FILLER =
  /star|asteri|space|gap|blank|dash|hyphen|bracket|underscore|bars?\b|comma|stern|leerz|lücke|strich|klammer|komma|toile|astér|espa[cç]|tiret|parent|parén|virgul|estrell|guion|stell|spazi|trattin|空白|スペース|間|アスタリスク|星|ハイフン|記号|かっこ|カッコ/i;
const REACH = 150;
/** "lum*i*ere.example": with what was put in between. */
const FILLED = /[a-z0-9][a-z0-9*_~|()[\]{}<>,#.@/-]{4,80}/gi;
const FILLERS = /[*_~|()[\]{}<>,#]/g;
/** "lumiere . example / page" */
const SPACED = /[a-z0-9][a-z0-9@-]{1,40}\s{1,3}[.。・]\s{0,3}[a-z]{2,12}/gi;

const BACKWARDS =
  /backwards?\b|back to front|in reverse|reversed\b|rückwärts|von hinten|umgedreht|à l['’]envers|al revés|al contrario|a rovescio|逆さ|逆から|逆に読|後ろから/i;
const TOKEN = /[a-z0-9@./-]{6,60}/gi;
/** "moc.spmal@anad": an ending that starts a word is read from behind, whatever is said of it. */
const ENDING_FIRST =
  /(?<![\p{L}\d@._/-])(?:moc|ten|gro|ofni|ed|rf|se|ti|pj|ku|ue|elpmaxe)\.[a-z0-9.-]{2,40}@[a-z0-9._+-]{2,40}/giu;
const MAYBE_ENDING_FIRST = /(?:moc|ten|gro|ofni|ed|rf|se|ti|pj|ku|ue|elpmaxe)\.[^@\s]{2,40}@/i;

export function assembledTexts(text: string): Assembled[] {
  const found: Assembled[] = [];
  const add = (match: RegExpExecArray, from: number, read: string) => {
    const start = from + match.index;
    found.push({ start, end: start + match[0].length, text: read });
  };
  if (text.includes("+")) {
    for (const match of text.matchAll(JOINED)) {
      add(match, 0, match[0].replace(/[\s+"'“”„«»‹›「」]/g, ""));
    }
  }
  const instructions = MAYBE_FILLER.test(text) ? text.matchAll(INSTRUCTION) : [];
  for (const told of instructions) {
    const from = Math.max(0, told.index - REACH);
    const near = text.slice(from, told.index + told[0].length + REACH);
    for (const match of near.matchAll(FILLED)) {
      const read = match[0].replace(FILLERS, "");
      if (read !== match[0]) add(match, from, read);
      if (read.includes("-")) add(match, from, read.replace(/-/g, ""));
    }
    for (const match of near.matchAll(SPACED)) {
      add(match, from, match[0].replace(/\s/g, "").replace(/[。・]/g, "."));
    }
  }
  if (BACKWARDS.test(text)) {
    for (const match of text.matchAll(TOKEN)) add(match, 0, [...match[0]].reverse().join(""));
  }
  if (MAYBE_ENDING_FIRST.test(text)) {
    for (const match of text.matchAll(ENDING_FIRST)) {
      // "ed.smith@lamps.com" is read as it stands.
      if (hasKnownEnding(match[0].slice(match[0].indexOf("@") + 1))) continue;
      add(match, 0, [...match[0]].reverse().join(""));
    }
  }
  return found;
}
