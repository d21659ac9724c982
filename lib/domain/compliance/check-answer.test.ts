import { expect, it } from "vitest";
import { type AnswerContext, checkAnswer } from "./check-answer.ts";
import { guidePolicy } from "./policy.ts";

const context: AnswerContext = {
  orderId: "205-8862410-3197745",
  order: { status: "shipped", items: [] },
  threadSubject: "My order",
  buyerLocale: "en",
  policy: guidePolicy,
  buyerTexts: ["Reach me at +44 20 7946 0123.", "Or ask my", "neighbour."],
};

it.each([
  ["a phone number of the seller's behind a mark of quotation", "> Call +49 30 901820", "block"],
  ["the buyer's own words, rewrapped", "> Reach me at\n> +44 20 7946 0123.", "allow"],
  ["the buyer's number without the mark", "Is it +44 20 7946 0123?", "allow"],
  ["a number beside the buyer's", "Is it +44 20 7946 0124?", "block"],
  ["a link to the thread itself", "See https://parley.example/messages", "allow"],
  ["the order's number", "Your order 205-8862410-3197745 has left.", "allow"],
])("judges %s", (_what, body, verdict) => {
  expect(checkAnswer(body, context, "parley.example").verdict).toBe(verdict);
});

it("takes no quote for one that reaches over two messages", () => {
  const buyerTexts = ["my number: +49 30", "901820 pieces"];
  expect(checkAnswer("> +49 30 901820", { ...context, buyerTexts }, "parley.example").verdict).toBe(
    "block",
  );
});
