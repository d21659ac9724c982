import { describe, expect, it } from "vitest";
import { splitQuestions } from "./split-questions.ts";

const asked = (text: string, language?: string) =>
  splitQuestions(text, language).map((question) => question.text);

describe("splitQuestions", () => {
  it.each([
    ["en", "Hi, is it quiet? It looks nice. Does it tick?", ["is it quiet?", "Does it tick?"]],
    [
      "en",
      "can i still add a second cup to my order",
      ["can i still add a second cup to my order"],
    ],
    ["en", "I'd like to know whether it folds.", ["I'd like to know whether it folds."]],
    ["en", "Is it loud and does it need oil?", ["Is it loud", "does it need oil?"]],
    [
      "de",
      "Ich wüsste gern, ob es die Uhr in Grün gibt.",
      ["Ich wüsste gern, ob es die Uhr in Grün gibt."],
    ],
    [
      "de",
      "Könnten Sie mir sagen ob das Glas spülmaschinenfest ist",
      ["Könnten Sie mir sagen ob das Glas spülmaschinenfest ist"],
    ],
    ["de", "Die Uhr ist da. Wann kommt der Rest", ["Wann kommt der Rest"]],
    ["fr", "Bonjour, est-ce que le plateau est lavable", ["est-ce que le plateau est lavable"]],
    ["fr", "Je souhaiterais savoir quand il part.", ["Je souhaiterais savoir quand il part."]],
    ["es", "Hola, ¿cuánto mide? ¡Gracias!", ["¿cuánto mide?"]],
    ["es", "quisiera saber si viene con tapa", ["quisiera saber si viene con tapa"]],
    ["it", "Buongiorno, vorrei sapere se si piega.", ["vorrei sapere se si piega."]],
    ["it", "È lavabile? Posso ritirarlo?", ["È lavabile?", "Posso ritirarlo?"]],
    ["ja", "いつ届きますか？色は変えられますか。", ["いつ届きますか？", "色は変えられますか。"]],
    ["ja", "素材を教えてください。", ["素材を教えてください。"]],
  ])("in %s: %s", (language, text, questions) => {
    expect(asked(text, language)).toEqual(questions);
  });

  it.each([
    ["en", "Hello! How are you? All is well here."],
    ["en", "It came on Monday, right? OK? ??"],
    ["de", "Wie geht es Ihnen? Das Paket ist da."],
    ["fr", "Comment allez-vous ? Le colis est arrivé."],
    ["es", "¿Qué tal? Todo llegó bien."],
    ["it", "Come sta? È arrivato tutto."],
    ["ja", "お元気ですか。商品が届きました。"],
    ["en", "> When does it ship?\n> Is it blue?\nThanks for the answer."],
    ["en", "When I opened the box, it was broken."],
  ])("finds none in %s: %s", (language, text) => {
    const tags = ["It came on Monday, right?"];
    expect(asked(text, language).filter((question) => !tags.includes(question))).toEqual([]);
  });

  it("puts a wrapped line together and leaves a quoted one out", () => {
    const text =
      "> your words\nCould you tell me whether the smaller of the two\nVases is still in stock? Bye";
    expect(asked(text)).toEqual([
      "Could you tell me whether the smaller of the two Vases is still in stock?",
    ]);
  });

  it("points into the text as it was written", () => {
    const text = "Ｈｅｌｌｏ — café ok. Is it ｂｌｕｅ?  And how\u200B tall is it?";
    for (const { start, end, text: words } of splitQuestions(text, "en")) {
      expect(text.slice(start, end).replace(/\s+/g, " ")).toBe(words);
    }
    expect(splitQuestions(text, "en")).toHaveLength(2);
  });

  it("gives at most eight questions of at most 160 characters", () => {
    const long = `Do you know ${"very ".repeat(60)}well when it ships?`;
    const questions = splitQuestions(`${long} `.repeat(12), "en");
    expect(questions).toHaveLength(8);
    for (const { text } of questions) expect(text.length).toBeLessThanOrEqual(160);
    expect(questions[0]?.text).toMatch(/well when it ships\?$/);
  });

  it("reads a long text in bounded time", () => {
    const start = performance.now();
    splitQuestions("is it, and when is it? ".repeat(50_000), "en");
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
