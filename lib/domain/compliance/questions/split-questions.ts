import { type Cue, findCues } from "../lexicon/lexicon.ts";
import { QUESTION_WORDS, type QuestionConcept } from "../lexicon/question-words.ts";
import { isLexical, type LexicalLanguage, readLanguages } from "../text/language.ts";
import { type NormalisedText, normalise } from "../text/normalise.ts";
import { quotedLines } from "../text/quoted-lines.ts";
import { splitSentences } from "../text/sentences.ts";
import { blank, type Span } from "../text/span.ts";
import { readWords, type WordText } from "../text/word-text.ts";

/** A question of a buyer; the offsets are those of the message as it was written. */
export type Question = Span & {
  /** The written words, white space made single. */
  readonly text: string;
};

/** Longer ones are told by their end, where the question mark is. */
const QUESTION_CHARS_MAX = 160;
/** More is an interrogation, and a list nobody ticks off. */
const QUESTIONS_MAX = 8;
/** A message of a buyer is short; what follows is a pasted page. */
const READ_CHARS_MAX = 8_000;

/**
 * The questions of a buyer's message, with a mark or without one ("I would like
 * to know whether …", お教えください). Quoted lines are somebody else's, and
 * "how are you?" wants no answer.
 */
export function splitQuestions(text: string, languageHint?: string): Question[] {
  const message = readMessage(text, languageHint);
  const questions: Question[] = [];
  let isAsking = false;
  for (const clause of clauses(message)) {
    const span = spanOfQuestion(clause, message, isAsking && clause.goesOn);
    isAsking = span !== null;
    if (span !== null) questions.push(toQuestion(span, message, text));
    if (questions.length === QUESTIONS_MAX) break;
  }
  return questions;
}

type Message = {
  readonly normalised: NormalisedText;
  readonly words: WordText;
  readonly languages: readonly LexicalLanguage[];
  readonly cues: readonly Cue<QuestionConcept>[];
};

function readMessage(text: string, languageHint: string | undefined): Message {
  const normalised = normalise(text, quotedLines(text), READ_CHARS_MAX);
  const words = readWords(normalised.folded);
  const languages = languagesOf(normalised.plain, languageHint);
  return { normalised, words, languages, cues: findCues(words.text, QUESTION_WORDS, languages) };
}

/** A short question tells no language; then the hint does, and English, which people mix in. */
export function languagesOf(text: string, hint: string | undefined): readonly LexicalLanguage[] {
  const { main, judged } = readLanguages(text, hint);
  const hinted = hint?.slice(0, 2).toLowerCase() ?? "";
  if (main !== null || !isLexical(hinted)) return judged;
  return hinted === "en" ? ["en"] : ["en", hinted];
}

/** Mail programs break lines near here; a longer line that ends without a mark goes on. */
const WRAPPED_LINE_CHARS_MIN = 50;

/** `goesOn`: stands behind an "and" in the same sentence. */
type Clause = Span & { readonly goesOn: boolean };

/** Sentences, put together where a line was wrapped and cut where one holds two questions. */
function clauses({ words }: Message): Clause[] {
  const sentences: Span[] = [];
  for (const sentence of splitSentences(words.cased)) {
    const last = sentences.at(-1);
    if (last !== undefined && isWrapped(words.cased.slice(last.start, sentence.start + 1))) {
      sentences[sentences.length - 1] = { start: last.start, end: sentence.end };
    } else {
      sentences.push(sentence);
    }
  }
  return sentences
    .flatMap((sentence) => cutAt(words.text, sentence, MARK_INSIDE))
    .flatMap((sentence) =>
      cutAt(words.text, sentence, CONJUNCTION, isSentence).map((clause, at) => ({
        ...clause,
        goesOn: at > 0,
      })),
    );
}

function isWrapped(text: string): boolean {
  return (
    text.trim().length >= WRAPPED_LINE_CHARS_MIN &&
    !/[.!?…:;。]\s*$/.test(text.slice(0, -1)) &&
    /[^\n]\n[^\n]$/.test(text)
  );
}

/** "届きますか?色は": a mark with no space behind it. */
const MARK_INSIDE = /\?(?=[^\s?!)"'.])/g;

/** "… and when does it ship": a second question behind the first. */
const CONJUNCTION =
  /[,;]?\s(?:and|also|und|et|e|y|ed)\s(?=(?:when|where|how|what|which|can|could|do|does|is|are|will|would|whether|wann|wo|wie|was|welche[nmrs]?|kann|konnen|konnten|haben|gibt|ob|ou|quand|comment|combien|quel(?:le)?s?|est-ce|puis-je|pouvez|avez|cuando|donde|como|cuanto|que|cual|puedo|pueden|tienen|si|quando|dove|come|quanto|quale|posso|potete|avete|se)\b)/g;

function cutAt(
  text: string,
  { start, end }: Span,
  pattern: RegExp,
  isLongEnough = (_: string) => true,
): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const at = start + match.index + match[0].length;
    if (!isLongEnough(text.slice(from, at)) || !isLongEnough(text.slice(at, end))) continue;
    // The mark belongs to the question, the "and" to neither.
    parts.push({ start: from, end: match[0] === "?" ? at : start + match.index });
    from = at;
  }
  return [...parts, { start: from, end }];
}

function isSentence(text: string): boolean {
  return (text.match(/[\p{L}\p{N}']+/gu)?.length ?? 0) >= 3;
}

const GREETING =
  /^\s*(?:(?:hi|hello|hey|dear|good (?:morning|day|evening)|hallo|guten (?:tag|morgen|abend)|moin|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|salut|madame|hola|buen[oa]s (?:dias|tardes|noches)|estimad[oa]s?|buongiorno|buonasera|salve|ciao|gentile|and|also|und|et|so|ok|thanks|danke|merci|gracias|grazie)\b[^,.!?:;\n]{0,24}[,!:;]\s*|(?:hi|hello|hey|hallo|bonjour|hola|buongiorno|salve|ciao|and|also|but|und|et|y|pero|mais|aber|ma)\s+)/;
const LETTERS = /\p{L}/gu;
/** "OK?" and what is left of "how are you?" hold no question. */
const LETTERS_MIN = 4;
const DENSE_LETTERS_MIN = 2;

/** The words of a question without the greeting before it; null for what asks nothing. */
function spanOfQuestion(clause: Span, { words, cues }: Message, goesOn: boolean): Span | null {
  let { start, end } = trimmed(words.text, clause);
  const greeting = GREETING.exec(words.text.slice(start, end));
  if (greeting !== null && greeting[0].length < end - start) start += greeting[0].length;
  const inverted = words.text.slice(start, end).indexOf("¿");
  if (inverted !== -1) start += inverted;
  ({ start, end } = trimmed(words.text, { start, end }));
  const inside = cues.filter((cue) => cue.start >= start && cue.end <= end);
  if (!goesOn && !isQuestion(words.text.slice(start, end), start, inside)) return null;
  return isSmallTalk(words.text, { start, end }, inside) ? null : { start, end };
}

function toQuestion({ start, end }: Span, { words, normalised }: Message, raw: string): Question {
  const isLong = end - start > QUESTION_CHARS_MAX;
  const from = isLong ? wordAfter(words.text, end - QUESTION_CHARS_MAX) : start;
  const span = words.span(from, end);
  const written = normalised.rawSpan(span.start, span.end);
  const text = raw.slice(written.start, written.end).replace(/\s+/g, " ").trim();
  return { ...written, text: text.slice(-QUESTION_CHARS_MAX) };
}

function isQuestion(text: string, start: number, cues: readonly Cue<QuestionConcept>[]): boolean {
  if (/\?\s*["'")\]]*$/.test(text) || text.startsWith("¿")) return true;
  return cues.some(
    (cue) =>
      cue.concept === "asks" ||
      (cue.concept === "opens" && /(?:^|[:;]\s?)$/.test(text.slice(0, cue.start - start))),
  );
}

function isSmallTalk(text: string, span: Span, cues: readonly Cue<QuestionConcept>[]): boolean {
  const polite = cues.filter(({ concept }) => concept === "small_talk");
  const left = blank(text, polite, " ").slice(span.start, span.end);
  const letters = left.match(LETTERS)?.length ?? 0;
  return letters < (/[\u3040-\u9fff]/.test(left) ? DENSE_LETTERS_MIN : LETTERS_MIN);
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}

function wordAfter(text: string, at: number): number {
  const space = text.slice(at, at + 24).search(/\s/);
  return space === -1 ? at : at + space + 1;
}
