import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REPLY_MARKER, splitQuote } from "./split-quote.ts";

const OURS = `${REPLY_MARKER}\n\nShop wrote about your order:\nIt is on its way.`;
const quoted = (text: string) => text.replace(/^/gm, "> ");

describe("cuts at our own marker, with the client's attribution above it", () => {
  it.each([
    ["Gmail, English", "On Tue, Nov 24, 2026 at 10:00 AM Shop <a1@relay.example> wrote:"],
    [
      "Gmail, wrapped",
      "On Tue, Nov 24, 2026 at 10:00 AM A Shop With A Long Name\n<a1@relay.example> wrote:",
    ],
    ["German", "Am Di., 24. Nov. 2026 um 10:00 Uhr schrieb Shop <a1@relay.example>:"],
    ["French, wrapped", "Le mar. 24 nov. 2026 à\n10:00, Shop <a1@relay.example> a écrit :"],
    ["Spanish", "El mar, 24 nov 2026 a las 10:00, Shop (<a1@relay.example>) escribió:"],
    ["Italian", "Il giorno mar 24 nov 2026 alle ore 10:00 Shop <a1@relay.example> ha scritto:"],
    ["Japanese", "2026年11月24日(火) 10:00 Shop <a1@relay.example>:"],
    [
      "a language we have no words for",
      "24.11.2026 klukkan 10:00 skrifaði Shop <a1@relay.example>:",
    ],
  ])("%s", (_, attribution) => {
    for (const body of [OURS, quoted(OURS)]) {
      const { newText, quotedText } = splitQuote(`Thank you!\n\n${attribution}\n\n${body}\n`);
      expect(newText).toBe("Thank you!");
      expect(quotedText.startsWith(attribution)).toBe(true);
      expect(quotedText).toContain("It is on its way.");
    }
  });

  it("also without a blank line in between", () => {
    const text = `Thanks\nOn Tue, Nov 24, 2026 at 10:00 AM Shop\n<a1@relay.example> wrote:\n${quoted(OURS)}`;
    expect(splitQuote(text).newText).toBe("Thanks");
  });

  it("and leaves a question that ends in a colon with the writer", () => {
    expect(splitQuote(`I need these:\n\n${OURS}`).newText).toBe("I need these:");
  });

  it("even when a client changed the dashes", () => {
    expect(splitQuote("Yes\n\n-- Reply above this line --\nold").newText).toBe("Yes");
  });
});

describe("cuts at the quotes of clients that dropped the marker", () => {
  it.each([
    ["-----Original Message-----\nFrom: Shop"],
    ["-----Ursprüngliche Nachricht-----\nVon: Shop"],
    ["From: Shop\nSent: Tuesday, 24 November 2026 10:00\nTo: Jane\nSubject: Your order\n\nHello"],
    [
      "Von: Shop\nGesendet: Dienstag, 24. November 2026 10:00\nAn: Jane\nBetreff: Bestellung\n\nHallo",
    ],
    ["De : Shop\nEnvoyé : mardi 24 novembre 2026 10:00\nÀ : Jane\nObjet : Commande\n\nBonjour"],
    ["De: Shop\nEnviado el: martes, 24 de noviembre de 2026\nPara: Jane\nAsunto: Pedido\n\nHola"],
    ["Da: Shop\nInviato: martedì 24 novembre 2026\nA: Jane\nOggetto: Ordine\n\nCiao"],
    ["差出人: Shop\n送信日時: 2026年11月24日 10:00\n宛先: Jane\n件名: ご注文\n\nこんにちは"],
    ["________________________________\nFrom: Shop\nSent: today\nSubject: x\n\nHello"],
    ["> just a quote\n> of two lines"],
  ])("%j", (container) => {
    expect(splitQuote(`My answer.\n\n${container}`)).toEqual({
      newText: "My answer.",
      quotedText: container,
    });
  });
});

it("finds the answer below a quote", () => {
  const text =
    "On Tue, 24 Nov 2026, Shop <s@shop.example> wrote:\n> Which size?\n\nMedium, please.";
  expect(splitQuote(text).newText).toBe("Medium, please.");
});

it("keeps answers between quoted lines together with them", () => {
  const text = "> Which size?\nMedium.\n> Which colour?\nBlue.";
  expect(splitQuote(text)).toEqual({ newText: text, quotedText: "" });
});

it("folds a signature and a phone's line", () => {
  expect(splitQuote("Yes.\n\n-- \nJane\n+49 30 123").newText).toBe("Yes.");
  expect(splitQuote("Ja.\n\nGesendet von meinem iPhone").newText).toBe("Ja.");
});

it.each([
  "From: the bottom of my heart, thank you.",
  "On Monday I wrote:\nnothing.",
  "Dimensions:\n- 20 x 30\n- 40 x 50",
  "> only a quote",
  REPLY_MARKER,
  "",
])("leaves %j whole", (text) => {
  expect(splitQuote(text)).toEqual({ newText: text, quotedText: "" });
});

it("folds nothing of a text that is longer than it looks at", () => {
  const text = `${"word\n".repeat(39_999)}> a quoted line\n${"more\n".repeat(10)}end`;
  expect(splitQuote(text)).toEqual({ newText: text, quotedText: "" });
});

it("never loses a character, and never shows nothing", () => {
  const piece = fc.constantFrom(
    "On Tue, 24 Nov 2026 at 10:00, X <a@b.example> wrote:",
    "> quote",
    "text",
    "",
    "  indented",
    "-- ",
    REPLY_MARKER,
    "From: a",
    "Sent: b",
    "To: c",
    "-----Original Message-----",
    "Sent from my iPhone",
  );
  const letters = (text: string) => [...text.replace(/\s/g, "")].sort().join("");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom("\n", "\r\n"), (lines, eol) => {
      const text = lines.join(eol);
      const { newText, quotedText } = splitQuote(text);
      expect(letters(newText + quotedText)).toBe(letters(text));
      expect(newText === "" && text.trim() !== "").toBe(false);
    }),
  );
});

it.each([
  ["On ", 400_000],
  ["On 2016\n", 100_000],
  ["> ", 200_000],
  ["\n", 400_000],
  ["From: x\n", 100_000],
  ["1 jan:\n", 60_000],
])("takes linear time for %j repeated %d times", (piece, count) => {
  const startedAt = performance.now();
  splitQuote(piece.repeat(count));
  // Measured 1 to 40 ms; a quadratic pattern needs minutes.
  expect(performance.now() - startedAt).toBeLessThan(1500);
});
