import { isLexical, type LexicalLanguage } from "../text/language.ts";
import type { Hit, Rule, RuleInput } from "./rule.ts";

/** 17 digits in three groups, with up to three spaces or dashes between them. */
const ORDER_ID = /(?<!\d)\d{3}[\s-]{0,3}\d{7}[\s-]{0,3}\d{7}(?!\d)/;

const ORDER: Readonly<Record<LexicalLanguage, string>> = {
  en: "Order ",
  de: "Bestellung ",
  fr: "Commande ",
  es: "Pedido ",
  it: "Ordine ",
  ja: "ご注文番号: ",
};

/** A message that the seller starts names its order, or the buyer cannot tell what it is about. */
export const missingOrderId: Rule<"missing_order_id"> = {
  id: "missing_order_id",
  find(input) {
    if (input.context.mode !== "proactive") return [];
    const texts = [input.subject.text.folded, input.body.text.folded];
    if (texts.join("").trim() === "" || texts.some((text) => namesOrder(text, input))) return [];
    const hit: Hit<"missing_order_id"> = { where: "body", variant: "missing", start: 0, end: 0 };
    const orderId = input.context.orderIds[0];
    if (orderId === undefined) return [hit];
    const lineEnd = input.draft.bodyFormat === "html" ? "<br><br>" : "\n\n";
    const replacement = `${ORDER[languageOf(input)]}${orderId}${lineEnd}`;
    return [{ ...hit, fix: { start: 0, end: 0, replacement } }];
  },
};

function namesOrder(text: string, { context }: RuleInput): boolean {
  if (ORDER_ID.test(text)) return true;
  const small = withoutSpaces(text);
  return context.orderIds.some((id) => id.trim() !== "" && small.includes(withoutSpaces(id)));
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, "").toLowerCase();
}

function languageOf({ languages, draft }: RuleInput): LexicalLanguage {
  const named = [languages.main ?? "", draft.language?.slice(0, 2).toLowerCase() ?? ""];
  return named.find(isLexical) ?? "en";
}
