import { describe, expect, it } from "vitest";
import { LEXICAL_LANGUAGES, readLanguages } from "./language.ts";

describe("readLanguages", () => {
  it.each([
    ["en", "Your parcel leaves our warehouse tomorrow morning."],
    ["de", "Ihr Paket verlässt morgen früh unser Lager."],
    ["fr", "Votre colis quittera notre entrepôt demain matin."],
    ["es", "Su paquete saldrá de nuestro almacén mañana por la mañana."],
    ["it", "Il suo pacco lascerà il nostro magazzino domani mattina."],
    ["ja", "お荷物は明日の朝、倉庫から発送されます。"],
    ["pl", "Państwa paczka opuści nasz magazyn jutro rano."],
  ])("knows %s", (language, text) => {
    expect(readLanguages(text).main).toBe(language);
  });

  it("looks for the words of every paragraph's language, of the hint and of English", () => {
    const german = "Ihr Paket verlässt morgen früh unser Lager.";
    const spanish = "Nos alegraría mucho recibir unas palabras suyas.";
    expect(readLanguages(`${german}\n\n${spanish}`, "it-IT").judged).toEqual([
      "en",
      "de",
      "es",
      "it",
    ]);
  });

  it("looks for all where the text is too short to tell", () => {
    expect(readLanguages("ok")).toEqual({ main: null, judged: LEXICAL_LANGUAGES });
  });
});
