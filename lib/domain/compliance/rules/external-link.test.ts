import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const links = (body: string, bodyFormat: "text" | "html" = "text") =>
  checkDraft({ subject: "", body, bodyFormat }, reply).findings.filter(
    (finding) => finding.rule === "external_link",
  );

describe("external_link", () => {
  it.each([
    ["https://noors-lamps.com/x", "external"],
    ["noors-lamps.com", "external"],
    ["当店はnoors-lamps.jpです", "external"],
    ["hxxp://noors-lamps.com", "disguised"],
    ["noors-lamps[.]com", "disguised"],
    ["noorslamps dot com", "disguised"],
    ["noorslamps ドット com", "disguised"],
    ["www . noorslamps . com", "disguised"],
    ["noors-lamps-dot-com", "disguised"],
    ["noors-lamps,com", "disguised"],
    ["https://bit.ly/3aBcD", "shortener"],
    ["https://www.fеdex.com/track", "lookalike"],
    ["https://xn--dh-yqa.com/", "lookalike"],
    ["https://xn--mller-lampen-llb.de/", "external"],
    ["https://müller-lampen.de/", "external"],
    ["https://dhł.com/track", "lookalike"],
    ["http://203.0.113.7/login", "external"],
    ["203.0.113.7:8080", "external"],
    ["203.0.113.7/login", "external"],
    ["https://fedex.com.parcels.net/1", "lookalike"],
    ["https://www.fedex.com@parcels.net/1", "external"],
    ["https://www.ups.com/go?to=https%3A%2F%2Fnoors-lamps.com", "forwards"],
    ["http://www.ups.com/track", "not_https"],
  ])("%s: %s", (body, variant) => {
    expect(links(body)).toMatchObject([{ variant, severity: "block" }]);
  });

  it.each([
    ["a carrier's page", "https://www.ups.com/track?tracknum=1Z5R89390357567127"],
    ["the marketplace", "https://help.shop.example/returns"],
    ["file names", "manual.pdf, photo.zip, readme.md and run.sh"],
    ["versions", "2.0, v1.12.4 and 3.5"],
    ["abbreviations", "e.g. this, z.B. das, u.a. jenes, i.e. that, p.m."],
    ["dotted dates", "am 12.03.2026 oder 3.4."],
    ["a missing space", "It has arrived.It was late.Im Lager ist mehr."],
    ["versions and networks of four numbers", "Firmware 1.2.3.4, mask 10.0.0.0/24"],
    ["the device's own page", "Open http://192.168.0.1 to set the router up."],
    ["prose about points", "Le point de retrait. Este punto es claro. The dot on the com port."],
  ])("leaves %s alone", (_, body) => {
    expect(links(body)).toEqual([]);
  });

  it("mends a carrier's http with one click", () => {
    const body = "See HTTP://www.ups.com/track";
    const fix = links(body)[0]?.fix;
    expect(fix).toEqual({ start: 4, end: 8, replacement: "https" });
  });

  it("only advises about a manual on a maker's page", () => {
    expect(links("The manual: https://lumo.com/support/lt2-manual.pdf")).toMatchObject([
      { variant: "maker_manual", severity: "advise" },
    ]);
    expect(links("The manual: https://docs.google.com/manual.pdf")).toMatchObject([
      { variant: "external", severity: "block" },
    ]);
  });

  it.each([
    ["a target behind words", '<a href="https://noors-lamps.com/x">here</a>', "external"],
    [
      "a target behind a picture",
      '<a href="https://noors-lamps.com"><img src="cid:a"></a>',
      "external",
    ],
    ["a host without a scheme", '<a href="//noors-lamps.com/x">x</a>', "external"],
    ["a bare host", '<a href="noors-lamps.com/x">x</a>', "external"],
    ["a script", '<a href="java&#10;script:alert(1)">x</a>', "disguised"],
    ["a document inside the link", '<a href=" data:text/html,hi">x</a>', "disguised"],
    [
      "words that show a carrier",
      '<a href="https://noors.com/x">www.ups.com/track</a>',
      "hidden_target",
    ],
    [
      "a carrier before the @",
      '<a href="https://www.dhl.de@evil.net/">www.dhl.de</a>',
      "hidden_target",
    ],
    [
      "a path under a foreign base",
      '<base href="https://noors.com/"><a href="x">x</a>',
      "external",
    ],
    ["a shortener", '<p><a href="https://bit.ly/3aBcD">track</a></p>', "shortener"],
  ])("in HTML: %s", (_, body, variant) => {
    expect(links(body, "html")).toMatchObject([{ variant, severity: "block" }]);
  });

  it.each([
    ["a carrier's page", '<a href="https://www.ups.com/track">track</a>'],
    ["two names of one carrier", '<a href="https://www.dhl.com/x">www.dhl.de/x</a>'],
    ["a place in the message", '<a href="#top">top</a> <a href="/orders/1">order</a>'],
    ["pictures, which are another rule's", '<img src="https://noors-lamps.com/x.png">'],
    ["mail and phone, which are other rules'", '<a href="tel:0301234567">x</a>'],
  ])("in HTML: leaves %s alone", (_, body) => {
    expect(links(body, "html")).toEqual([]);
  });

  it("only advises about a manual that the words of a link name", () => {
    const body = '<p>The <a href="https://lumo.com/support/lt2.pdf">maker\'s manual</a></p>';
    expect(links(body, "html")).toMatchObject([{ variant: "maker_manual", severity: "advise" }]);
  });

  it.each([
    ["Look at https://noors.com/x for more", "text", "Look at for more"],
    ["More (noors.com).", "text", "More."],
    ["noors.com has it", "text", "has it"],
    ['<p>See <a href="https://noors.com">our page</a></p>', "html", "<p>See our page</p>"],
    ['<p>See <a href="https://noors.com">noors.com</a></p>', "html", "<p>See </p>"],
    ['<a href="http://www.ups.com/t">t</a>', "html", '<a href="https://www.ups.com/t">t</a>'],
  ] as const)("mends %s with one click", (body, format, mended) => {
    const fix = links(body, format)[0]?.fix;
    const { start, end, replacement } = fix ?? { start: 0, end: 0, replacement: "" };
    expect(body.slice(0, start) + replacement + body.slice(end)).toBe(mended);
  });

  it("takes no half of an element away", () => {
    expect(links("<p><b>noors</b>-lamps.com</p>", "html")[0]?.fix).toBeUndefined();
  });

  it.each([
    "h t t p s : / / noors-lamps . com",
    "http colon slash slash noorslamps dot com",
    "hxxps://noorslamps.com",
    "www dot noorslamps dot com",
    "noorslamps|dot|com",
    "noorslamps without the dot com",
    "noorslamps, gefolgt von .de",
    "dreimal w, dann lampenhof punkt de",
    "trois w, puis lampes-noor point fr",
    "triple w punto luces punto com",
    "lumi-e-legno punto it",
    "noorslamps ドットコム",
    "noorslamps点com",
  ])("reads the address in %s", (body) => {
    expect(links(body)).toMatchObject([{ variant: "disguised", severity: "block" }]);
  });

  it.each([
    "The selling point example, the dot and the com port.",
    "We have two w's in the name, and three w shelves.",
    "Take 5 steps, then .5 mm more, without the dot.",
    "Faites le point net avant. Un point de vente.",
    "Use ASP.NET, then wait.Next press it.",
    "Mettez un point. Com. de Paris en face.",
    "注意点はUSB点検です。2点セット",
  ])("takes %s for prose", (body) => {
    expect(links(body)).toEqual([]);
  });

  it.each([
    "Our page: oldmillpots, dot, com.",
    "oldmillpots, then a full stop, then com, then a slash",
    "Remove the dashes: old-m-i-l-l-pots.c-o-m",
    'Put "oldmill" + "pots" + ".com" in the browser.',
    "The same name as this shop, dot com.",
    "Ohne Leerzeichen eintippen: muehlentopf . de / anleitung",
    "Zu finden unter muehlentopf, Punkt, de.",
    "Le nom de la boutique suivi de point com.",
    "Sur moulinpots, point, fr, tout est expliqué.",
    "Está en ollasmolino, punto, com, barra, guia.",
    "Sin los espacios: ollasmolino . com / guia",
    "Sta su pentolemulino, punto, it.",
    "Il nome del negozio, punto com.",
    "mizuguruma、てん、comで開いてください。",
    "アカリヌール ドットコムを見てください。",
    "www oldmillpots com",
  ])("reads the address told in %s", (body) => {
    expect(links(body)).toContainEqual(expect.objectContaining({ variant: "disguised" }));
  });

  it.each([
    "The main point, it is safe, period, and it comes with a dot on the label.",
    "Take out the star screws first. Then the cover. It is the one at the back.",
    "The code must be entered without spaces. It is valid until May.",
    "Le nom, point final, est gravé. Le nom du point de vente est au dos.",
    "El nombre, punto por punto, va grabado.",
    "Il nome, punto per punto, è ricamato.",
    "Der springende Punkt, es ist lieferbar, Punkt, aus.",
    "ピリオド、カンマ、点の位置にご注意ください。",
  ])("takes %s for prose, too", (body) => {
    expect(links(body)).toEqual([]);
  });

  it.each([
    ["Open javascript:alert(1) now", "javascript:alert(1)"],
    ["Paste data:text/html;base64,PGI+ into your browser", "data:text/html;base64,PGI+"],
    ["The file is file:///C:/lamp.pdf", "file:///C:/lamp.pdf"],
  ])("takes the address of a script for a link: %s", (body, excerpt) => {
    expect(links(body)).toMatchObject([{ variant: "disguised", excerpt }]);
  });

  it.each([
    ["The book “JavaScript: The Good Parts” is in stock."],
    ["Data: 32 GB. File: the printed one."],
  ])("takes no word before a colon for a script: %s", (body) => {
    expect(links(body)).toEqual([]);
  });

  it.each([
    ["The guarantee is Norrholm's own; the form is at https://norrholm.com/guarantee", "advise"],
    [
      "Die Garantie gibt Norrholm. Das Formular liegt auf https://www.norrholm.de/garantie",
      "advise",
    ],
    ["Norrholm répond de la garantie : https://norrholm.fr/sav", "advise"],
    ["The guarantee is Norrholm's; see our page https://norrholm.com/guarantee", "block"],
    ["The guarantee is Norrholm's; the form is at http://norrholm.com/guarantee", "block"],
    ["The guarantee is Norrholm's; the form is at https://lamps.com/guarantee", "block"],
  ])("judges the page of a guarantee by whose it is: %s", (body, severity) => {
    expect(links(body)).toMatchObject([{ severity }]);
  });
});
