import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";
import { guidePolicy } from "../policy.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const addresses = (body: string, policy = guidePolicy) =>
  checkDraft({ subject: "", body }, reply, policy)
    .findings.filter((finding) => finding.rule === "contact_email")
    .map(({ variant, severity, excerpt }) => ({ variant, severity, excerpt }));

describe("contact_email", () => {
  it.each([
    ["noor@lamps.test", "plain"],
    ["n\u200boor@lamps.test", "plain"],
    ["noor＠lamps．test", "plain"],
    ["noor (at) lamps (dot) com", "disguised"],
    ["noor dot w at lamps dot com", "disguised"],
    ["noor ät lampen punkt de", "disguised"],
    ["noor arobase lampes point fr", "disguised"],
    ["noor arroba luces punto com", "disguised"],
    ["noor chiocciola luci punto it", "disguised"],
    ["noor アットマーク akari ドット jp", "disguised"],
    ["n o o r @ l a m p s . c o m", "disguised"],
    ["noor at gmail", "disguised"],
    ["noor AT lamps.com", "disguised"],
    ["noor@lamps,com", "disguised"],
    ["noor à gmail point com", "disguised"],
  ])("finds %s", (written, variant) => {
    expect(addresses(`Ask ${written}, please`)).toMatchObject([{ variant, excerpt: written }]);
  });

  it.each([
    ["a relay address", "Write to dana.7f@relay.shop.example"],
    ["a handle", "We are @lamps there"],
    ["prose with at and dot", "Look at the dot, the com port is at the back"],
    ["a file for dense screens", "logo@2x.png is attached"],
    ["a price each", "3 @ 2.50"],
    ["a provider that is only mentioned", "Gmail may have put it into your spam folder"],
  ])("leaves %s alone", (_, body) => {
    expect(addresses(body)).toEqual([]);
  });

  it("advises about the maker's desk, never about a free mailbox", () => {
    expect(addresses("The manufacturer's desk is care@lumo.com.")).toMatchObject([
      { variant: "third_party", severity: "advise" },
    ]);
    expect(addresses("The manufacturer's desk is lumo.care@gmail.com.")).toMatchObject([
      { variant: "plain", severity: "block" },
    ]);
  });

  it("follows the policy", () => {
    const policy = { ...guidePolicy, thirdPartyContacts: false, mailDomains: ["lumo.com"] };
    expect(addresses("The carrier is ops@depot.com, we are care@lumo.com", policy)).toMatchObject([
      { severity: "block", excerpt: "ops@depot.com" },
    ]);
  });

  it.each([
    ["a quoted name", '"jane doe"@lamps-noor.com', "plain"],
    ["words between bars", "jane|at|lamps|dot|com", "disguised"],
    ["words between slashes", "jane/at/lamps/dot/com", "disguised"],
    ["words between stars", "toby *at* lamps *dot* com", "disguised"],
    ["signs told one by one", "marta, then @, then lamps.com", "disguised"],
    ["signs told in German", "marta, dann ein @, dann lampen.de", "disguised"],
    ["a provider between bars", "noor_lamps | gmail | com", "disguised"],
    ["a provider without signs", "noorlamps gmail com", "disguised"],
    ["a mailbox left to the reader", "anything @noor-lamps.com", "disguised"],
    ["katakana providers", "noor.shop@ジーメール", "disguised"],
    ["katakana words throughout", "ヌール・アット・ホットメール", "disguised"],
    ["a dot in kanji", "noor アット akari 点 jp", "disguised"],
  ])("reads %s", (_, written, variant) => {
    expect(addresses(`Ask: ${written}`)).toMatchObject([{ variant, excerpt: written }]);
  });

  it.each([
    ["de", "Mein Postfach: noor bei lampen-nord, dahinter .de"],
    ["fr", "sav chez lampes-noor point fr, avec l'arobase à la place de « chez »"],
    ["it", "La mail è noor presso lampade-noor punto it"],
    ["ja", "Gメールのnoor.shopまでお送りください"],
    ["ja", "店長のヤフーメールへどうぞ"],
  ])("%s: reads %s", (_, body) => {
    expect(addresses(body)).toMatchObject([{ variant: "disguised", severity: "block" }]);
  });

  it.each([
    ["everybody's mailboxes", "Some @gmail.com addresses bounce our messages."],
    ["colours and what depends", "It comes in red, orange, it depends on stock."],
    ["programs in a row", "Use Outlook, Gmail, it works in all. Outlook/Gmail/IT"],
    ["slashes between words", "The and/or option and 5 V / 2 A"],
    ["an article behind the at", "The option at the dot is blue"],
    ["parcels that lie somewhere", "Das Paket liegt bei DHL, dann kommt es. Die Mail ging raus."],
    ["guests of the house", "Vous êtes chez vous ? Un mail point par point suit."],
    ["the spam folder in Japanese", "Gmailの迷惑メールフォルダをご確認ください。"],
  ])("leaves %s alone, too", (_, body) => {
    expect(addresses(body)).toEqual([]);
  });

  it.each([
    ["the seller's", '<a href="mailto:noor@lamps.com">write</a>', "plain"],
    ["a second one", '<a href="mailto:a@relay.shop.example?cc=noor%40lamps.com">x</a>', "plain"],
    ["the maker's", '<p>The maker: <a href="mailto:care@lumo.com">mail</a></p>', "third_party"],
  ])("judges %s address behind a link", (_, body, variant) => {
    const { findings } = checkDraft({ subject: "", body, bodyFormat: "html" }, reply);
    const found = findings.filter(({ rule }) => rule === "contact_email");
    expect(found).toMatchObject([{ variant }]);
  });

  it("lets relay addresses stand behind a link", () => {
    const body = '<a href="mailto:dana.7f@relay.shop.example">answer</a>';
    const { findings } = checkDraft({ subject: "", body, bodyFormat: "html" }, reply);
    expect(findings.filter(({ rule }) => rule === "contact_email")).toEqual([]);
  });

  it("takes the seller's own warranty desk for the seller's", () => {
    expect(addresses("Our warranty desk is care@lumo.com.")).toMatchObject([{ severity: "block" }]);
  });

  it.each([
    ["the sign by its looks", "lena, then the curly a, then oldmill, then a dot, then com"],
    ["an animal for the sign", "lena, the monkey tail, oldmill, period, com"],
    ["a German curl", "lena, dann das a im Kringel, dann muehle Punkt de"],
    ["a French circle", "lena, le a entouré, moulin, point, fr"],
    ["a Spanish curl", "lena, la a enroscada, molino, punto, es"],
    ["an Italian snail", "lena, la chiocciolina, mulino, punto, it"],
    ["a Japanese curl", "lena、丸めたエー、mizuguruma、ドット、jp"],
    ["words in brackets", "lena (a commercial) moulin (un point) fr"],
    ["pieces joined by a plus", '"lena" + "@" + "oldmill.com"'],
    ["signs as dots", "lena◎mizuguruma・jp"],
    ["glued words", "lenaATgmailDOTcom"],
    ["a name and its provider", "lena.pots, gmail"],
    ["a provider and its name", "gmail, lena.pots is the name"],
    ["a dash in words", "lena chiocciola mulino trattino nord punto it"],
  ])("reads %s", (_, written) => {
    expect(addresses(`Write here: ${written}`)).toMatchObject([{ variant: "disguised" }]);
  });

  it.each([
    ["Take the stars out: le*na@old*mill.com"],
    ["Bitte die Sterne weglassen: le*na@muehle*nord.de"],
    ["Quite los espacios: lena @ molino . es"],
    ["Read it backwards: moc.llimdlo@anel"],
    ["Put sales before it and gmail after it, and write to me."],
    ["ed.ednuerf@anad, umgekehrt gelesen"],
    ["ti.idacul@anad"],
    ["Turn it round: moc.spmal-mlohrron@anad"],
  ])("follows what the reader is told to do: %s", (body) => {
    expect(addresses(body)).toMatchObject([{ variant: "disguised", severity: "block" }]);
  });

  it.each([
    ["en", "The warranty is the maker's. Brook Tools handles claims: help@brooktools.test"],
    ["de", "Das regelt der Hersteller. Bach Werkzeuge bearbeitet das: hilfe@bach-werkzeuge.test"],
    ["fr", "Cela relève du fabricant. Ruisseau Bois traite cela : sav@ruisseau-bois.test"],
    ["es", "Es cosa del fabricante. Arroyo Luz gestiona todo en sat@arroyo.test"],
    ["it", "Se ne occupa la casa madre, Ruscello: aiuto@ruscello.test"],
  ])("%s: only advises about the firm in %s", (_, body) => {
    expect(addresses(body)).toMatchObject([{ variant: "third_party", severity: "advise" }]);
  });

  it.each([
    ["en", "The maker's warranty is slow. I handle claims at noor@lampsbynoor.test"],
    ["en", "Forget the manufacturer, write to service@lampsbynoor.test"],
    ["fr", "Le fabricant ne répond jamais, écrivez à noor@lampesdenoor.test"],
  ])("%s: is not led away by %s", (_, body) => {
    expect(addresses(body)).toMatchObject([{ severity: "block" }]);
  });

  it.each([
    ["a long handle", "Find the new pattern at @nuage.de.laine, he said"],
    ["snails of brass", "La lumachina, la chiocciola e il gancio sono in ottone."],
    ["codes without dashes", "Remove the dashes from the code: AB-12-CD.34"],
    ["a slow post", "The snail mail takes a week, the tracked parcel two days."],
    ["an ending inside a file name", "The print file is lampen.ed.v2 and no mailbox"],
  ])("leaves %s alone as well", (_, body) => {
    expect(addresses(body)).toEqual([]);
  });

  it("reads an address as it stands where that makes one", () => {
    expect(addresses("Ask ed.smith@lamps.com")).toMatchObject([
      { variant: "plain", excerpt: "ed.smith@lamps.com" },
    ]);
  });
});
