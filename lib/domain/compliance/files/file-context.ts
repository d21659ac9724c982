import { keptWith } from "../kept.ts";
import { ATTACHED_THINGS, type AttachedThing } from "../lexicon/attached-things.ts";
import { type CuedSentence, cuedSentences, hasCue, isNegated } from "../lexicon/cued-sentence.ts";
import type { RuleInput } from "../rules/rule.ts";

/** What the message says about what comes with it, for files and pictures whose names do not tell. */
export type FileContext = {
  /** A thing is announced or shown, in the sentence that names it. */
  announces(...things: readonly AttachedThing[]): boolean;
  /** The thing is named anywhere, and not to say that it is not there. */
  names(...things: readonly AttachedThing[]): boolean;
  /** "The photo below shows": not any word about a picture ("as in the picture of the listing"). */
  readonly showsPicture: boolean;
  /** "Could you check the spelling in the picture?" */
  readonly asksAboutPicture: boolean;
  /** A reply whose writer says that the buyer wanted it, where nobody knows what the buyer wrote. */
  readonly isClaimedAsked: boolean;
};

type Sentence = CuedSentence<AttachedThing>;

/** Read once for the rules that ask. */
export function readFileContext(input: RuleInput): FileContext {
  return keptWith(input.body, readFileContext, () => contextOf(input));
}

function contextOf(input: RuleInput): FileContext {
  const { judged } = input.languages;
  const sentences = [input.subject, input.body].flatMap((reading) =>
    cuedSentences(reading, ATTACHED_THINGS, judged),
  );
  return {
    announces: (...things) =>
      sentences.some((one) => isNamed(one, things) && hasCue(one, "attach", "picture")),
    names: (...things) => sentences.some((one) => isNamed(one, things)),
    showsPicture: sentences.some(
      (one) => isNamed(one, ["picture"]) && hasCue(one, "attach", "damage", "design"),
    ),
    asksAboutPicture: sentences.some(
      (one) => isNamed(one, ["picture"]) && isNamed(one, ["approve"]),
    ),
    isClaimedAsked: isClaimedAsked(input, sentences),
  };
}

function isNamed(sentence: Sentence, things: readonly AttachedThing[]): boolean {
  return sentence.cues.some((cue) => things.includes(cue.concept) && !isNegated(sentence, cue));
}

/** "Re: Rechnung" is the buyer's subject, as far as anybody can tell. */
function isClaimedAsked({ context, subject }: RuleInput, sentences: readonly Sentence[]): boolean {
  const isUnknown = context.buyerAsked === undefined && context.buyerTexts === undefined;
  if (context.mode !== "reply" || !isUnknown) return false;
  const isAnswer = /^\s{0,5}(?:re|aw|sv|r|tr|rif|antw|回复|返信)\s{0,2}:/i.test(subject.raw);
  const [first] = sentences;
  return (
    sentences.some((one) => hasCue(one, "claim")) ||
    (isAnswer && first !== undefined && hasCue(first, "invoice"))
  );
}
