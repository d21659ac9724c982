import { isCritical } from "../../contact-reason.ts";
import type { OrderException } from "../lexicon/order-exceptions/order-exception.ts";
import { orderGist, type Told } from "../order-gist.ts";
import { foldWords } from "../text/word-text.ts";
import type { Hit, Rule, RuleInput } from "./rule.ts";

/** "[Important]" in the languages of the marketplaces, folded. */
const TAGS: ReadonlySet<string> = new Set(["important", "wichtig", "importante", "重要"]);

const BRACKETED = /\[([^[\]\n]{1,40})\]/g;

/**
 * The mark reaches buyers who opted out, so it is for what an order cannot go on
 * without: customisation, an appointment, an address. A contact reason decides;
 * without one the text must show the need.
 */
export const misuseImportant: Rule<"misuse_important"> = {
  id: "misuse_important",
  find(input) {
    const tags = findTags(input);
    const isHonoured = input.policy.importantTag === "honoured";
    if (tags.length === 0 || (isHonoured && isNeeded(input))) return [];
    return tags.map((hit) => ({ ...hit, variant: isHonoured ? "not_critical" : "not_honoured" }));
  },
};

function isNeeded(input: RuleInput): boolean {
  const reason = input.context.contactReason;
  if (reason !== undefined) return isCritical(reason);
  const { exceptions, hasQuestion } = orderGist(input);
  const needs = exceptions.filter(({ concept }) => concept === "need");
  const isWayOut = exceptions.some(({ concept }) => concept === "remedy");
  if (needs.some((need) => !(isWayOut && isChoice(need)))) return true;
  // "Is it Katherine or Catharine?" is a need; "Would you like a refund?" is a way out of a problem.
  return hasQuestion && exceptions.length === 0;
}

/** "Acacia or your money back; tell us which": the shop has a problem, the order lacks nothing. */
const CHOICE = /which|what|welch|quel|lequel|laquelle|cual|prefier|quale|prefer|どちら|ご希望/;
const LACKING =
  /name|engrav|text|photo|address|street|date|day|slot|initial|grav|adress|hausnummer|termin|foto|adresse|prenom|nom\b|creneau|nombre|grab|direccion|fecha|indirizzo|incision|nome|data|住所|番地|刻印|名入れ|お名前|写真|日時/;

function isChoice({ reading, cue }: Told<OrderException>): boolean {
  const words = reading.words.text.slice(cue.start, cue.end);
  return CHOICE.test(words) && !LACKING.test(words);
}

function findTags({ subject }: RuleInput): Omit<Hit<"misuse_important">, "variant">[] {
  const { folded, plain } = subject.text;
  return [...folded.matchAll(BRACKETED)].flatMap((match) => {
    if (!isTag(match[1] ?? "")) return [];
    const start = match.index;
    const end = start + match[0].length;
    const after = /^[\s:]{0,5}/.exec(folded.slice(end))?.[0].length ?? 0;
    const before = /\s{0,5}$/.exec(folded.slice(0, start))?.[0].length ?? 0;
    const isLast = end + after === folded.length;
    const fix = { start: isLast ? start - before : start, end: end + after, replacement: "" };
    return [
      { where: "subject" as const, start, end, fix, params: { tag: plain.slice(start, end) } },
    ];
  });
}

/** "[ IMPORTANT! ]", "[I-m-p-o-r-t-a-n-t]" and "[1mportant]" are meant to be read as the mark. */
function isTag(inner: string): boolean {
  const letters = inner.replace(/[^\p{L}\p{N}@$|]/gu, "").replace(/^[1l|](?=mp)/i, "i");
  return TAGS.has(foldWords(letters));
}
