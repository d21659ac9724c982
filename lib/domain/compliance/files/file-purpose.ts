import type { RuleInput } from "../rules/rule.ts";
import { normalise } from "../text/normalise.ts";
import { foldWords } from "../text/word-text.ts";
import { type FileKind, kindsOfName } from "./file-names.ts";

/** What a file is for, where several kinds meet in one name. */

/** "flyer_proof.pdf" is the proof of a flyer that was ordered; "product_guide_catalogue.pdf" is papers. */
export function isAdvertName(fileName: string, input: RuleInput): boolean {
  const kinds = kindsOfName(fileName);
  const isAdvert = kinds.has("review") || kinds.has("offer") || kinds.has("print");
  if (!isAdvert || kinds.has("design") || isOrdered(fileName, kinds, input)) return false;
  return kinds.has("review") || kinds.has("offer") || !kinds.has("paper");
}

export function isInvoiceName(fileName: string): boolean {
  const kinds = kindsOfName(fileName);
  return kinds.has("invoice") && !kinds.has("paper") && !kinds.has("design");
}

/** "scan001.pdf": only the message can say what it is. */
export function isNeutralName(fileName: string): boolean {
  return kindsOfName(fileName).size === 0;
}

/** Cards, flyers and vouchers are also things that people order. */
function isOrdered(fileName: string, kinds: ReadonlySet<FileKind>, input: RuleInput): boolean {
  const { asked, context } = input;
  if (context.contactReason === "access_key" && kinds.has("offer")) return true;
  const isMadeToOrder = asked.has("proof") || context.contactReason === "customization";
  if (isMadeToOrder && kinds.has("print")) return true;
  return (context.order?.items ?? []).some(({ title }) => sharesWord(fileName, title));
}

const WORD_CHARS_MIN = 5;

function sharesWord(fileName: string, title: string): boolean {
  const titleWords = new Set(wordsOf(title));
  return wordsOf(fileName).some((word) => word.length >= WORD_CHARS_MIN && titleWords.has(word));
}

function wordsOf(text: string): string[] {
  return foldWords(normalise(text, [], 500).folded).split(/[^\p{L}\p{N}]+/u);
}
