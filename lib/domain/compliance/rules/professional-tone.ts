import { type CuedSentence, cuedSentences, hasCue, isNegated } from "../lexicon/cued-sentence.ts";
import { isEveryday } from "../lexicon/shouted-words.ts";
import type { ToneConcept } from "../lexicon/tone/concepts.ts";
import { TONE } from "../lexicon/tone.ts";
import type { Reading } from "../reading.ts";
import type { LexicalLanguage } from "../text/language.ts";
import { overlaps, type Span } from "../text/span.ts";
import { type FieldHit, inEachField, type Rule } from "./rule.ts";

/**
 * Calm and polite: nobody is shouted at, insulted, blamed or threatened. Capitals
 * are loud only where they hold words of every day: names, models, sizes and the
 * warnings that a manual prints are written so by themselves.
 */
export const professionalTone: Rule<"professional_tone"> = {
  id: "professional_tone",
  find: (input) =>
    inEachField(input, (reading) => [
      ...markRows(reading),
      ...shoutedWords(reading, input.languages.judged),
      ...hostileWords(reading, input.languages.judged),
    ]),
};

type ToneHit = FieldHit<"professional_tone">;

const MARK_ROW = /[!?¡¿](?: ?[!?¡¿]){2,60}/g;

/** "Thank you!!!" reads as shouting; one mark says the same. */
function markRows({ rest, raw, text }: Reading): ToneHit[] {
  return [...rest.matchAll(MARK_ROW)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const written = text.rawSpan(start, end);
    const isWide = /[！？]/.test(raw.slice(written.start, written.end));
    const mark = match[0].includes("?") ? "?" : (match[0][0] ?? "!");
    const replacement = isWide ? (mark === "?" ? "？" : "！") : mark;
    return { variant: "shouting", start, end, fix: { start, end, replacement } };
  });
}

type Token = Span & { readonly isLoud: boolean; readonly isEveryday: boolean };

const TOKEN = /\p{L}[\p{L}\p{N}'’]*/gu;
/** "TAKE CARE" is a heading; three words in a row are a sentence. */
const ROW_WORDS_MIN = 4;
const LOUD_SHARE_MIN = 0.7;
const LOUD_LETTERS_MIN = 4;
const HEADING_WORDS_MAX = 6;
/** A heading stands above a text in small letters. */
const CALM = /\p{Ll}/gu;
const CALM_LETTERS_MIN = 20;
/** Who quotes a warning says so just before it. */
const LABEL_REACH = 60;
const LABEL =
  /\b(?:warning|caution|important|attention|notice?|danger|labels?|stickers?|reads|says|states|printed|marked|stamped|engrav\w*|print|text|lettering|achtung|warnung|vorsicht|wichtig|hinweis|gefahr|aufschrift|aufkleber|etikett|steht|aufdruck|gravur\w*|schriftzug|avertissement|danger|remarque|etiquette|mention|inscription|gravure|advertencia|atencion|aviso|peligro|precaucion|importante|etiqueta|pone|inscripcion|grabado|avvertenza|attenzione|pericolo|cautela|nota|etichetta|scritta|dicitura|incisione)\b/;

function shoutedWords(
  { words, sentences, where }: Reading,
  languages: readonly LexicalLanguage[],
): ToneHit[] {
  const hasCalm = (words.cased.match(CALM)?.length ?? 0) >= CALM_LETTERS_MIN;
  return sentences.flatMap((sentence) => {
    const tokens = readTokens(words, sentence, languages);
    const loud = tokens.filter(({ isLoud }) => isLoud);
    const [first] = loud;
    const last = loud.at(-1);
    if (first === undefined || last === undefined || loud.length < 3) return [];
    const isWhole = loudShare(tokens) >= LOUD_SHARE_MIN;
    const text = words.cased.slice(sentence.start, sentence.end).trim();
    const isTitle = where === "subject" || (hasCalm && isHeading(text, tokens));
    if (isWhole && isTitle) {
      if (!text.endsWith("!")) return [];
    }
    if (!isShouting(tokens, loud, isWhole, text)) return [];
    const before = words.text.slice(Math.max(0, first.start - LABEL_REACH), first.end);
    if (LABEL.test(before) || isQuoted(words.cased, first.start)) return [];
    return [{ variant: "shouting", ...words.span(first.start, last.end) }];
  });
}

function readTokens(
  words: Reading["words"],
  { start, end }: Span,
  languages: readonly LexicalLanguage[],
): Token[] {
  return [...words.cased.slice(start, end).matchAll(TOKEN)].map((match) => {
    const at = start + match.index;
    const token = match[0];
    const isLoud = token.length >= 2 && /^[\p{Lu}'’]+$/u.test(token);
    const plain = words.text.slice(at, at + token.length).replaceAll("'", "");
    return { start: at, end: at + token.length, isLoud, isEveryday: isEveryday(plain, languages) };
  });
}

function isShouting(tokens: Token[], loud: Token[], isWhole: boolean, text: string): boolean {
  const everyday = loud.filter((token) => token.isEveryday);
  if (isWhole) return everyday.length >= 2 || (everyday.length === 1 && text.endsWith("!"));
  if (everyday.filter(({ start, end }) => end - start >= LOUD_LETTERS_MIN).length >= 3) return true;
  let row: Token[] = [];
  for (const token of tokens) {
    row = token.isLoud ? [...row.slice(1 - ROW_WORDS_MIN), token] : [];
    const known = row.filter((other) => other.isEveryday).length;
    if (row.length >= ROW_WORDS_MIN && known >= 2) return true;
    if (row.length >= 3 && known >= 3) return true;
  }
  return false;
}

function loudShare(tokens: readonly Token[]): number {
  const letters = (some: readonly Token[]) =>
    some.reduce((sum, { start, end }) => sum + end - start, 0);
  return letters(tokens.filter(({ isLoud }) => isLoud)) / Math.max(1, letters(tokens));
}

/** "HOW TO RETURN YOUR ITEM" above a paragraph. */
function isHeading(text: string, tokens: readonly Token[]): boolean {
  return tokens.length <= HEADING_WORDS_MAX && !/[.!?]$/.test(text);
}

function isQuoted(cased: string, start: number): boolean {
  return /["'“”„«»‘‚‹]\s?$/.test(cased.slice(Math.max(0, start - 2), start));
}

function hostileWords(reading: Reading, languages: readonly LexicalLanguage[]): ToneHit[] {
  return cuedSentences(reading, TONE, languages).flatMap((sentence) => {
    const harmless = sentence.cues.filter(({ concept }) => concept === "harmless");
    return sentence.cues.flatMap((cue): ToneHit[] => {
      const variant = variantOf(cue.concept, sentence);
      if (variant === null || harmless.some((other) => overlaps(other, cue))) return [];
      if (cue.concept !== "jab" && isDenied(sentence, cue)) return [];
      return [{ variant, ...reading.words.span(cue.start, cue.end) }];
    });
  });
}

function variantOf(
  concept: ToneConcept,
  sentence: CuedSentence<ToneConcept>,
): ToneHit["variant"] | null {
  if (concept === "insult" || concept === "jab") return "insult";
  if (hasCue(sentence, "elsewhere")) return null;
  if (concept === "threat") return "threat";
  return concept === "consequence" && hasCue(sentence, "otherwise") ? "threat" : null;
}

/** "You are no liar". A negation inside the words belongs to them: "non la passerà liscia". */
function isDenied(sentence: CuedSentence<ToneConcept>, cue: Span): boolean {
  const moods = sentence.moods.filter(
    (mood) => !overlaps(mood, cue) || mood.concept !== "negation",
  );
  return isNegated({ ...sentence, moods }, cue);
}
