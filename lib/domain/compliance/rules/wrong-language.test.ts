import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const found = (body: string, preferredLanguage?: string, more: Partial<DraftContext> = {}) =>
  checkDraft({ subject: "", body }, { ...reply, preferredLanguage, ...more })
    .findings.filter((finding) => finding.rule === "wrong_language")
    .map(({ severity, excerpt, params }) => ({ severity, excerpt, ...params }));

describe("wrong_language", () => {
  it("marks the first sentence and names both languages", () => {
    expect(
      found("Le colis est parti ce matin. Il devrait arriver avant la fin de la semaine.", "it-IT"),
    ).toEqual([
      {
        severity: "warn",
        excerpt: "Le colis est parti ce matin.",
        wanted: "Italian",
        found: "French",
      },
    ]);
  });

  it.each([
    ["The strap is eleven inches long and can be replaced without any tools.", "de"],
    ["Der Riemen ist dreißig Zentimeter lang und lässt sich ohne Werkzeug tauschen.", "en-US"],
    ["La correa mide treinta centímetros y se cambia sin herramientas.", "ja"],
    ["La cinghia è lunga trenta centimetri e si cambia senza attrezzi.", "es-MX"],
    ["La sangle mesure trente centimètres et se change sans outil.", "en_GB"],
    ["ベルトの長さは三十センチで、工具なしで交換できます。", "en"],
    ["De riem is dertig centimeter lang en kan zonder gereedschap vervangen worden.", "fr-BE"],
  ])("warns about: %s (for %s)", (body, preferred) => {
    expect(found(body, preferred)).toHaveLength(1);
  });

  it.each([
    ["the buyer chose none", "The strap is eleven inches long and can be replaced.", undefined],
    ["another region", "The strap is eleven inches long and can be replaced.", "en-NZ"],
    ["another region of Portuguese", "A correia mede trinta centímetros e troca-se bem.", "pt-BR"],
    ["too few letters", "Danke, bis bald!", "en"],
    ["a tag that is none", "The strap is eleven inches long and can be replaced.", "?"],
    [
      "a language nobody detects",
      "Tá an strapa fiche orlach ar fad agus is féidir é a athrú.",
      "ga",
    ],
    [
      "a neighbour of the language",
      "Remmen er tredive centimeter lang og kan skiftes uten verktøy.",
      "da",
    ],
    [
      "both languages, line by line",
      "The strap is eleven inches long and can be replaced.\nDer Riemen ist dreißig Zentimeter lang und lässt sich tauschen.",
      "de",
    ],
  ])("is silent for %s", (_, body, preferred) => {
    expect(found(body, preferred)).toEqual([]);
  });

  it("does not take the title of the item for the language of the message", () => {
    const title = "Stainless Steel Water Bottle with Bamboo Lid and Straw for the Office";
    const body = `Die Flasche „${title}“ hält warm, und der Deckel schließt dicht.`;
    const order = { items: [{ title }] };
    expect(found(body, "de", { order })).toEqual([]);
    expect(found(body, "en", { order })).toHaveLength(1);
  });
});
