import { hasException, orderGist } from "../order-gist.ts";
import type { Rule } from "./rule.ts";

/**
 * The seller may not start a message that thanks, wishes well, offers help or
 * asks whether all is well, and does nothing else. In an answer thanks are an
 * answer, and beside anything that the order needs they are manners.
 */
export const thankYouOnly: Rule<"thank_you_only"> = {
  id: "thank_you_only",
  find(input) {
    if (input.context.mode !== "proactive") return [];
    const gist = orderGist(input);
    if (hasException(gist) || gist.exceptions.length > 0) return [];
    if (gist.events.some(({ concept }) => concept === "shipped" || concept === "tracking")) {
      return [];
    }
    const first = gist.courtesies
      .filter(({ reading }) => reading.where === "body")
      .find(({ concept }) => concept !== "help");
    if (first === undefined) return [];
    const { reading, sentence } = first;
    const start = sentence.start + (sentence.text.length - sentence.text.trimStart().length);
    const end = sentence.start + sentence.text.trimEnd().length;
    return [{ where: "body", variant: "thanks", ...reading.words.span(start, end) }];
  },
};
