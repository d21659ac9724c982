import { describe, expect, it } from "vitest";
import { listOpenQuestions } from "./open-questions.ts";

const open = (buyerText: string, draft: string, buyerLanguage = "en", draftLanguage?: string) =>
  listOpenQuestions({ buyerText, draft, buyerLanguage, draftLanguage }).map(({ text }) => text);

describe("listOpenQuestions", () => {
  it.each([
    ["en", "Is it silent? How heavy is it?", "It weighs 4 kg.", ["Is it silent?"]],
    [
      "en",
      "Can I send it back? Where is my invoice?",
      "You may return it.",
      ["Where is my invoice?"],
    ],
    [
      "en",
      "When is it due? Is there a warranty?",
      "There are two years of guarantee.",
      ["When is it due?"],
    ],
    [
      "de",
      "Ist der Stoff aus Wolle? Was kostet der Rückversand?",
      "Er besteht aus Schurwolle.",
      ["Was kostet der Rückversand?"],
    ],
    [
      "de",
      "Kann ich stornieren? Ist die Uhr wasserdicht?",
      "Die Stornierung ist erledigt.",
      ["Ist die Uhr wasserdicht?"],
    ],
    [
      "fr",
      "Est-il étanche ? Puis-je avoir une facture ?",
      "Il résiste à la pluie.",
      ["Puis-je avoir une facture ?"],
    ],
    [
      "fr",
      "Quand part le colis ? Il est en bois ?",
      "C'est du chêne massif.",
      ["Quand part le colis ?"],
    ],
    ["es", "¿Cuándo llega? ¿Tiene garantía?", "Llega el lunes.", ["¿Tiene garantía?"]],
    ["it", "Quanto pesa? È lavabile?", "Pesa 2 kg.", ["È lavabile?"]],
    ["ja", "素材は何ですか？返品できますか？", "綿100%です。", ["返品できますか？"]],
  ])("in %s: %s ← %s", (language, buyerText, draft, questions) => {
    expect(open(buyerText, draft, language)).toEqual(questions);
  });

  it("leaves all open for an empty draft, or one that only quotes", () => {
    const buyerText = "Is it blue? Is it new?";
    expect(open(buyerText, "")).toHaveLength(2);
    expect(open(buyerText, " \n ")).toHaveLength(2);
    expect(open(buyerText, `> ${buyerText}\n`)).toHaveLength(2);
    expect(open("Thank you, all is fine.", "")).toEqual([]);
  });

  it("leaves questions open behind mere thanks", () => {
    expect(open("Can it be dimmed?", "Thank you for your message. Have a nice day.")).toHaveLength(
      1,
    );
    expect(open("Ist sie dimmbar?", "Vielen Dank für Ihre Nachricht.", "de")).toHaveLength(1);
  });

  it("takes yes or no for the answer to a question that asks for one", () => {
    expect(open("Is it handmade?", "Hello Jo, yes.")).toEqual([]);
    expect(open("Ist das handgemacht?", "Hallo, leider nein.", "de")).toEqual([]);
    expect(open("Is it handmade? Is it dishwasher-safe?", "Yes.")).toHaveLength(1);
    expect(open("Is it handmade? Is it dishwasher-safe?", "1) Yes\n2) No")).toEqual([]);
    expect(open("How much is it?", "Yes.")).toHaveLength(1);
  });

  it("gives a yes that speaks of one question to that one", () => {
    expect(open("Is it waterproof? Do you have it in black?", "Yes, we have it in black.")).toEqual(
      ["Is it waterproof?"],
    );
  });

  it("matches across languages", () => {
    const buyerText = "Wann wird geliefert? Gibt es eine Rechnung?";
    expect(open(buyerText, "It will be delivered on Friday.", "de", "en")).toEqual([
      "Gibt es eine Rechnung?",
    ]);
    expect(open(buyerText, "金曜日にお届けします。領収書も添付します。", "de", "ja")).toEqual([]);
  });

  it("counts what is promised to follow, and any explanation of a why", () => {
    expect(
      open("Is it vegan? Is it halal?", "I am asking the maker and will let you know."),
    ).toEqual([]);
    expect(open("Why is it late?", "A storm closed the harbour, we load again on Monday.")).toEqual(
      [],
    );
  });

  it("points into the buyer's text", () => {
    const buyerText = "Hello!\n\nIs the rug washable?  When does\nit ship?";
    const [question] = listOpenQuestions({ buyerText, draft: "It is washable at 30 degrees." });
    expect(buyerText.slice(question?.start, question?.end)).toBe("When does\nit ship?");
    expect(question?.text).toBe("When does it ship?");
  });
});
