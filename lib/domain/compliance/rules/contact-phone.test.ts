import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const phones = (body: string, language = "en", context = reply) =>
  checkDraft({ subject: "", body, language }, context)
    .findings.filter((finding) => finding.rule === "contact_phone")
    .map(({ variant, severity, excerpt }) => ({ variant, severity, excerpt }));

describe("contact_phone", () => {
  it("reports what was written, not what was read", () => {
    expect(phones("電話は０３－１２３４－５６７８です")).toEqual([
      { variant: "digits", severity: "block", excerpt: "０３－１２３４－５６７８" },
    ]);
  });

  it("reads digits in words", () => {
    expect(phones("ring seven two zero five five five zero one")).toMatchObject([
      { variant: "spelled", excerpt: "seven two zero five five five zero one" },
    ]);
  });

  it.each([
    ["keypad letters behind a toll-free code", "Call 1-800-LAMPS-4U", "1-800-LAMPS-4U"],
    ["the zero in brackets", "Nous : +33 (0)1 99 00 12 34", "+33 (0)1 99 00 12 34"],
    ["an o for zero", "five-o-three, five-five-five-one", "five-o-three, five-five-five-one"],
  ])("reads %s", (_, body, excerpt) => {
    expect(phones(body)).toMatchObject([{ excerpt }]);
  });

  it("lets the nearest word decide what a number is", () => {
    expect(phones("Please call back about invoice 3035550142.")).toEqual([]);
    expect(phones("About the invoice, please call 3035550142.")).toHaveLength(1);
    expect(phones("Call about your order at 303-555-0142.")).toHaveLength(1);
  });

  it("takes unspaced digits for a phone only where that country writes so", () => {
    expect(phones("612345678", "en")).toEqual([]);
    expect(phones("612345678", "es")).toHaveLength(1);
  });

  it("reads numbers as the buyer's country dials them", () => {
    const body = "We are here: 512 345 678";
    expect(phones(body, "en")).toEqual([]);
    expect(phones(body, "en", { ...reply, buyerCountry: "pl" })).toHaveLength(1);
  });

  it("only advises about the maker's line, but stops the seller's own beside it", () => {
    expect(phones("The manufacturer's warranty line is 0800 330 1000.")).toMatchObject([
      { variant: "third_party", severity: "advise" },
    ]);
    expect(phones("For the warranty call us: 0800 330 1000.")).toMatchObject([
      { variant: "digits", severity: "block" },
    ]);
  });

  it("lets a sentence go on about the carrier that the one before named", () => {
    expect(phones("UPS left a notice. Their number is 1-800-555-0142.")).toMatchObject([
      { severity: "advise" },
    ]);
    expect(phones("UPS left a notice. My number is 1-800-555-0142.")).toMatchObject([
      { severity: "block" },
    ]);
  });

  it("finds no phone in counting, sizes or lists", () => {
    expect(phones("1 2 3 4 5 6 7 8, then 36 38 40 42 44 46")).toEqual([]);
    expect(phones("one two three four five six seven")).toEqual([]);
  });

  it.each([
    ["de", "null eins sieben 6 5 5 5 1 2 3"],
    ["de", "null eins sieben sechs siebenundvierzig zwölf"],
    ["en", "oh seven double five treble eight 1 2"],
    ["en", "oh eight hundred five five five one nine nine"],
    ["fr", "zero six quatre-vingt-dix douze trente et un quarante"],
    ["es", "seis cinco cinco treinta y dos cuarenta y uno"],
    ["it", "tre tre otto ventuno trentadue quaranta"],
    ["ja", "○九○の一二三四の五六七八"],
    ["ja", "〇9〇の1234の五六七八"],
    ["en", "0\n1\n7\n6\n5\n4\n1\n2"],
    ["de", "0171\n555\n1234"],
    ["en", "0x1x7x6x5x4x1"],
    ["en", "0 # 1 # 7 # 6 # 5 # 4 # 1"],
  ])("%s: reads digits scattered and mixed in %s", (language, body) => {
    expect(phones(body, language)).toMatchObject([{ variant: "spelled", excerpt: body }]);
  });

  it.each([
    ["en", "The manufacturer's hotline is 0171 5551234 (mobile)."],
    ["en", "The maker answers at 415-555-0142 (cell)."],
    ["en", "Our warranty desk: 0800 330 1000"],
    ["en", "We are the manufacturer, dial 0800 330 1000."],
    ["fr", "Nous sommes le fabricant : 01 99 00 12 34"],
    ["de", "Wir sind der Hersteller, Tel. 0800 330 1000"],
    ["de", "Zur Garantie rufen Sie mich an: 0800 330 1000"],
    ["fr", "Pour la garantie, appelez-nous : 01 99 00 12 34"],
    ["es", "Para la garantía llámenos al 900 000 218"],
    ["it", "Per la garanzia contattaci allo 02 1234567"],
    ["ja", "保証については当店 03-1234-5678 まで"],
  ])("%s: takes %s for the seller's own", (language, body) => {
    expect(phones(body, language)).toMatchObject([{ severity: "block" }]);
  });

  it.each([
    ["de", "Der Fahrer der Spedition ist unter 0171 5551234 erreichbar."],
    ["es", "Se ocupa el fabricante. Servicio técnico oficial: 900 000 218."],
    ["fr", "Le transporteur répond au 01 99 00 12 34."],
    ["en", "The manufacturer's US line is 1-800-555-0142."],
    ["fr", "Nous sommes désolés, le fabricant répond au 01 99 00 12 34."],
    ["it", "Mi dispiace, ma il produttore risponde allo 02 1234567."],
    ["ja", "ヤマト運輸の営業所: 03-1234-5678"],
  ])("%s: only advises about %s", (language, body) => {
    expect(phones(body, language)).toMatchObject([{ severity: "advise" }]);
  });

  it.each([
    ["lines that count", "en", "1\n2\n3\n4\n5\n6\n7\n8"],
    ["a column of sizes", "en", "Sizes:\n36\n38\n40\n42"],
    ["numbers in prose", "de", "eins und zwei und drei, hundert und zwanzig Stück"],
    ["prices in words", "fr", "cent vingt et un euros, mille deux cents pièces"],
    ["a date in kanji", "ja", "二〇二六年十一月二十四日"],
    ["keys with letters", "en", "serial 4a5b6c7d8e9f1, license AB1C-2D3E"],
    ["a rising list in words", "en", "We sell sets of two, four, six, eight, ten"],
    ["several part numbers", "en", "Part numbers 0445110369, 0445 110 370 and 13-0445-22 fit."],
    ["a number behind an abbreviation", "de", "HRB 12345, Bestellnr. 0152-28817-386"],
    ["circles that stand for digits", "ja", "○○○-○○○○-○○○○ の形でご入力ください"],
    ["lines that count down", "en", "7\n6\n5\n4\n3\n2\n1\n0"],
    ["measures", "en", "12x12 and 10 x 20 x 30 cm"],
  ])("leaves %s alone", (_, language, body) => {
    expect(phones(body, language)).toEqual([]);
  });

  it.each([
    ["a call", '<a href="tel:+14155550142">call</a>', "digits"],
    ["a chat", '<a href="whatsapp://send?phone=14155550142">chat</a>', "digits"],
    ["the carrier's line", '<p>UPS: <a href="tel:18005550142">line</a></p>', "third_party"],
  ])("judges %s behind a link", (_, body, variant) => {
    const { findings } = checkDraft({ subject: "", body, bodyFormat: "html" }, reply);
    const found = findings.filter(({ rule }) => rule === "contact_phone");
    expect(found).toMatchObject([{ variant }]);
  });

  it.each([
    ["en", "It's area code 415, then 555, and the last bit is 0188."],
    ["en", "Two one two, and then triple five, then 01 and 88."],
    ["en", "41S-555-Ol88 is where I pick up."],
    ["en", "415 triple five 0188"],
    ["de", "Vorwahl 0171, danach 555 und dann 1234."],
    ["de", "Null hunderteinundsiebzig fünfhundertfünfundfünfzig zwölf vierunddreißig"],
    ["fr", "zéro six, puis douze, puis trente-quatre, cinquante-six, soixante-dix-huit"],
    ["es", "seiscientos doce trescientos cuarenta y cinco seiscientos setenta y ocho"],
    ["es", "El prefijo es 612 y después 345 678."],
    ["it", "trecentotrentatré, poi dodici, trentaquattro, cinquantasei e sette"],
    ["it", "34O I23 45 67 dopo cena."],
    ["ja", "市外局番が03、次に1234、最後に5678です。"],
  ])("%s: reads the pieces of %s", (language, body) => {
    expect(phones(body, language)).toMatchObject([{ severity: "block" }]);
  });

  it.each([
    ["a made-up number", "en", "The print reads 415-555-0188, a made-up number."],
    ["the keys of a toy", "es", "Si la niña pulsa 612 345 678 suena un tren."],
    ["the keys of a Japanese toy", "ja", "0120-111-222 と押すとメロディが鳴ります。"],
    ["a printed number", "de", "Die aufgedruckte Nummer 030 1234567 ist frei erfunden."],
    ["a French print", "fr", "Le numéro 01 99 00 12 34 du mug est fictif."],
    ["an Italian print", "it", "Il numero 06 1234567 stampato sulla tazza è inventato."],
    ["a type plate", "de", "Auf dem Typenschild steht Nr. 0171 5551234."],
    [
      "prices in hundreds",
      "it",
      "Costa duecentocinquanta o trecentoventi euro, secondo la misura.",
    ],
    ["prices in a row", "fr", "deux cent cinquante, trois cent vingt ou quatre cent dix euros"],
    [
      "two parts of one family",
      "it",
      "La lama 335-208-4511 va bene. La 335-208-4512 ha il foro largo.",
    ],
    [
      "an example of a serial number",
      "de",
      "Die Seriennummer fehlt noch, zum Beispiel 0151 2276 4511.",
    ],
    ["a piece of a longer code", "es", "El cabezal 8412-345-678-905 encaja en su afeitadora."],
    ["a file", "fr", "Le fichier DSC_0612458973.raw ne s'ouvre pas."],
    ["what a claim is filed under", "fr", "La demande porte le numéro 06 4471 2298."],
    ["what a file is called", "de", "Ihr Fall trägt die Nummer 0171 2276 4511."],
    ["steps in a row", "en", "Turn to page 12, then 345, and then 678 for the pattern."],
  ])("leaves %s alone as well", (_, language, body) => {
    expect(phones(body, language)).toEqual([]);
  });

  it("stops a made-up story around the seller's own number", () => {
    expect(phones("The printed number 415-555-0188 is my own.")).toHaveLength(1);
  });

  it("leaves the buyer's own number to the buyer", () => {
    const context = { ...reply, buyerTexts: ["Can the driver ring 07700 900 123?"] };
    expect(phones("The driver has your number 07700900123.", "en", context)).toEqual([]);
    expect(phones("The driver will dial +44 7700 900123.", "en", context)).toEqual([]);
    expect(phones("Call us at 07700 900 124.", "en", context)).toHaveLength(1);
  });

  it("marks a Japanese number from its first zero", () => {
    expect(phones("番号はゼロ三ゼロの九八七六の五四三二です", "ja")).toMatchObject([
      { variant: "spelled", excerpt: "ゼロ三ゼロの九八七六の五四三二" },
    ]);
  });
});
