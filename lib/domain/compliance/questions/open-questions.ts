import { type Cue, findCues } from "../lexicon/lexicon.ts";
import type { Topic } from "../lexicon/question-topics/topics.ts";
import { TOPICS } from "../lexicon/question-topics.ts";
import { QUESTION_WORDS, type QuestionConcept } from "../lexicon/question-words.ts";
import { JUDGED_CHARS_MAX } from "../reading.ts";
import { type LexicalLanguage, readLanguages } from "../text/language.ts";
import { normalise } from "../text/normalise.ts";
import { quotedLines } from "../text/quoted-lines.ts";
import { splitSentences } from "../text/sentences.ts";
import { overlaps, type Span } from "../text/span.ts";
import { readWords } from "../text/word-text.ts";
import { contentWords, hasSameWord, indexWords, type WordIndex } from "./content-words.ts";
import { languagesOf, type Question, splitQuestions } from "./split-questions.ts";

export type QuestionsAndDraft = {
  readonly buyerText: string;
  readonly draft: string;
  /** BCP 47; what the buyer writes in, where the words are too few to tell. */
  readonly buyerLanguage?: string;
  /** BCP 47; default: the buyer's. */
  readonly draftLanguage?: string;
};

/**
 * The buyer's questions that the draft seems to leave open. A draft answers a
 * question when it speaks of the same things, in the same words, in others or in
 * another language. Advice that is wrong is switched off, so in doubt a question
 * counts as answered.
 */
export function listOpenQuestions(input: QuestionsAndDraft): Question[] {
  const questions = splitQuestions(input.buyerText, input.buyerLanguage);
  if (questions.length === 0) return [];
  const answer = readAnswer(input);
  if (!answer.hasWords) return questions;
  if (answer.isDeferred || answer.listed >= Math.max(2, questions.length)) return [];
  const buyer = normalise(input.buyerText, [], JUDGED_CHARS_MAX).plain;
  const languages = languagesOf(buyer, input.buyerLanguage);
  const asked = questions.map((question) => readQuestion(question, languages));
  const main = readLanguages(buyer, input.buyerLanguage).main;
  const isForeign = main !== null && answer.main !== null && main !== answer.main;
  const open = asked.filter((one) => !isAnswered(one, asked, answer, isForeign));
  return withoutDecided(open, asked, answer).map(({ question }) => question);
}

type Asked = {
  readonly question: Question;
  readonly topics: ReadonlySet<Topic>;
  readonly words: readonly string[];
  readonly isOpenEnded: boolean;
  /** Any explanation answers it. */
  readonly isVague: boolean;
};

/** A text as far as it can answer. */
type Said = {
  readonly topics: ReadonlySet<Topic>;
  readonly index: WordIndex;
  readonly text: string;
};

type Answer = Said & {
  readonly main: string | null;
  readonly hasWords: boolean;
  /** More than thanks and a greeting. */
  readonly isSubstantial: boolean;
  readonly isDeferred: boolean;
  /** Sentences that decide ("No, …") or are numbered: answers one by one. */
  readonly listed: number;
  readonly decisions: readonly Said[];
};

/** What every message is about: only a question about nothing else is answered by them. */
const WEAK: ReadonlySet<Topic> = new Set(["delivery"]);
/** Said of many things: the thing decides, where there is one. */
const ATTRIBUTES: ReadonlySet<Topic> = new Set(["time", "price", "count"]);
/** Asked in the one word, often answered in the other. */
const RELATED: Partial<Record<Topic, readonly Topic[]>> = {
  ...{ discount: ["price"], payment: ["price"], tracking: ["delivery"], compatible: ["size"] },
  ...{ load: ["weight"], damage: ["exchange", "return"], missing: ["exchange", "delivery"] },
};

function isAnswered(
  one: Asked,
  all: readonly Asked[],
  answer: Answer,
  isForeign: boolean,
): boolean {
  if (one.isVague && answer.isSubstantial) return true;
  const topics = decisiveTopics(one);
  const isAboutNothing = topics.every((topic) => WEAK.has(topic));
  // To the only question, what is said at length is the answer, unless it is about something else.
  const isAnswer = isAboutNothing || (isThing(topics) && !isThing([...answer.topics]));
  if (all.length === 1 && isAnswer && answer.isSubstantial) return true;
  if (topics.length === 0 && (isForeign || one.words.length === 0)) return true;
  return isTouched(one, all, answer);
}

function decisiveTopics({ topics }: Asked): Topic[] {
  const all = [...topics];
  const things = all.filter((topic) => isThing([topic]));
  const attributes = all.filter((topic) => ATTRIBUTES.has(topic));
  return [things, attributes, all].find((tier) => tier.length > 0) ?? [];
}

function isThing(topics: readonly Topic[]): boolean {
  return topics.some((topic) => !WEAK.has(topic) && !ATTRIBUTES.has(topic));
}

/** Of several questions, one word in four may be the name of the thing they are all about. */
const OWN_WORDS_SHARE = 0.3;

/** Whether the text speaks of what is asked. A word of two questions does not tell of which. */
function isTouched(one: Asked, all: readonly Asked[], { topics, index, text }: Said): boolean {
  const isTopic = (topic: Topic) =>
    topics.has(topic) || (RELATED[topic] ?? []).some((other) => topics.has(other));
  if (decisiveTopics(one).some(isTopic)) return true;
  const others = indexWords(all.filter((other) => other !== one).flatMap(({ words }) => words));
  const own = one.words.filter((word) => !hasSameWord(others, word));
  const telling = own.length > 0 ? own : one.words;
  const found = telling.filter((word) => hasSameWord(index, word) || isInJapanese(word, text));
  if (all.length === 1) return found.length > 0;
  return found.length > 0 && found.length >= telling.length * OWN_WORDS_SHARE;
}

/** "Yes, …" answers one question: the one it speaks of, or else the first open one that asks for a yes. */
function withoutDecided(open: Asked[], all: readonly Asked[], answer: Answer): Asked[] {
  let decisions = answer.decisions.filter(
    (decision) => !all.some((one) => !open.includes(one) && isTouched(one, all, decision)),
  ).length;
  return open.filter((one) => {
    if (one.isOpenEnded || decisions === 0) return true;
    decisions -= 1;
    return false;
  });
}

function readQuestion(question: Question, languages: readonly LexicalLanguage[]): Asked {
  const words = readWords(normalise(question.text).folded).text;
  const cues = findCues(words, TOPICS, languages);
  const asking = findCues(words, QUESTION_WORDS, languages);
  const has = (concept: QuestionConcept) => asking.some((cue) => cue.concept === concept);
  // "I am moving on the 3rd" is no question about time; "when" is.
  const topics = new Set<Topic>(
    cues.map(({ concept }) => concept).filter((topic) => topic !== "time"),
  );
  if (has("when")) topics.add("time");
  if (has("how_much")) topics.add("price");
  const isOpenEnded = has("open_ended") || has("when") || has("how_much");
  const content = contentWords(words, [...cues, ...asking], languages);
  return { question, topics, isOpenEnded, isVague: has("vague"), words: content };
}

/** Fewer are a greeting and a name. */
const SUBSTANTIAL_WORDS_MIN = 3;

function readAnswer({ draft, draftLanguage, buyerText, buyerLanguage }: QuestionsAndDraft): Answer {
  const { plain, folded } = normalise(draft, quotedLines(draft, [buyerText]), JUDGED_CHARS_MAX);
  const text = readWords(folded).text;
  const hint = draftLanguage ?? buyerLanguage;
  const languages = languagesOf(plain, hint);
  const phrases = findCues(text, QUESTION_WORDS, languages);
  const polite = phrases.filter(({ concept }) => concept === "boilerplate");
  const words = contentWords(text, polite, languages);
  const { decisions, listed } = readDecisions(text, phrases);
  return {
    ...readSaid(text, polite, languages),
    main: readLanguages(plain, hint).main,
    hasWords: /[\p{L}\p{N}]/u.test(text),
    isSubstantial: words.length >= SUBSTANTIAL_WORDS_MIN || isLongJapanese(text, polite),
    isDeferred: phrases.some(({ concept }) => concept === "defers"),
    listed,
    decisions: decisions.map(({ start, end }) => readSaid(text.slice(start, end), [], languages)),
  };
}

const DATE =
  /\b\d{1,2}[./:]\d{1,2}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}(?:st|nd|rd|th|er)\b|\d{1,2}(?:月|日|時)/;
const MONEY = /[€$£¥]|\d\s?(?:eur|usd|gbp|chf|円)\b|\d円/;

function readSaid(
  text: string,
  polite: readonly Span[],
  languages: readonly LexicalLanguage[],
): Said {
  const cues = findCues(text, TOPICS, languages).filter(
    (cue) => !polite.some((other) => overlaps(other, cue)),
  );
  const topics = new Set<Topic>(cues.map(({ concept }) => concept));
  if (DATE.test(text)) topics.add("time");
  if (MONEY.test(text)) topics.add("price");
  return { topics, text, index: indexWords(contentWords(text, polite, languages)) };
}

const NUMBERED = /^\s*(?:\d{1,2}[.):]|[-*•])\s/;
/** Where the answer to "may I …?" stands, behind a greeting at most. */
const GREETING_CHARS_MAX = 40;
/** More decisions than a message has questions change nothing. */
const DECISIONS_MAX = 10;

/** The sentences that start with "yes" or "no", also behind a greeting and its comma. */
function readDecisions(
  text: string,
  phrases: readonly Cue<QuestionConcept>[],
): { decisions: Span[]; listed: number } {
  const starts = new Set(
    phrases.filter(({ concept }) => concept === "decides").map(({ start }) => start),
  );
  const decisions: Span[] = [];
  let listed = 0;
  for (const span of splitSentences(text)) {
    const sentence = text.slice(span.start, span.end);
    const number = NUMBERED.exec(sentence)?.[0].length ?? 0;
    const first = span.start + sentence.length - sentence.trimStart().length;
    const comma = sentence.slice(0, GREETING_CHARS_MAX).search(/[,!:、]/);
    const rest = sentence.slice(comma + 1);
    const behind = span.start + comma + 1 + rest.length - rest.trimStart().length;
    const decides = [first, behind, span.start + number].some((at) => starts.has(at));
    if (decides && decisions.length < DECISIONS_MAX) decisions.push(span);
    if (decides || number > 0) listed += 1;
  }
  return { decisions, listed };
}

const JAPANESE_LETTERS_MIN = 12;

/** Where words are not told apart, letters are counted: those of sentences that hold more than thanks. */
function isLongJapanese(text: string, polite: readonly Span[]): boolean {
  const letters = splitSentences(text)
    .filter((sentence) => !polite.some((phrase) => overlaps(phrase, sentence)))
    .flatMap(
      ({ start, end }) => text.slice(start, end).match(/[\u3040-\u30ff\u3400-\u9fff]/g) ?? [],
    );
  return letters.length >= JAPANESE_LETTERS_MIN;
}

/** Japanese words have no ends: two characters of one in the answer are the word. */
function isInJapanese(word: string, text: string): boolean {
  if (!/^[\u30a0-\u30ff\u3400-\u9fff]/.test(word)) return false;
  if (/^[\u30a0-\u30ff]/.test(word)) return text.includes(word);
  for (let at = 0; at + 2 <= word.length; at++) {
    if (text.includes(word.slice(at, at + 2))) return true;
  }
  return false;
}
