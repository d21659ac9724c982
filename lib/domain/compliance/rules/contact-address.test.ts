import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const addresses = (body: string, language = "en", context: Partial<DraftContext> = {}) =>
  checkDraft({ subject: "", body, language }, { ...reply, ...context })
    .findings.filter((finding) => finding.rule === "contact_address")
    .map(({ variant, severity, excerpt }) => ({ variant, severity, excerpt }));

describe("contact_address", () => {
  it.each([
    ["en", "We are at 14 Mill Lane, Bristol BS1 4QT.", "14 Mill Lane, Bristol BS1 4QT"],
    [
      "en",
      "Best,\nTom\n2210 SE Division Street, Portland OR 97202",
      "2210 SE Division Street, Portland OR 97202",
    ],
    [
      "en",
      "Noor Lamps, Unit 4, Orchard Works, Leeds LS1 4AP",
      "Unit 4, Orchard Works, Leeds LS1 4AP",
    ],
    ["en", "Mail a cheque to P.O. Box 77.", "P.O. Box 77"],
    ["de", "Lampenhof, Gewerbering 8, 24103 Kiel", "Gewerbering 8, 24103 Kiel"],
    ["de", "Wir sitzen in der Sternstrasse 88, Leipzig.", "Sternstrasse 88, Leipzig"],
    ["de", "Unser Hof liegt Am alten Hafen 4 in 24103 Kiel.", "Am alten Hafen 4 in 24103 Kiel"],
    ["fr", "Notre siège : 8 bis, rue des Lilas, 69003 Lyon", "8 bis, rue des Lilas, 69003 Lyon"],
    ["fr", "La ferme, lieu-dit Les Chênes, 24200 Sarlat", "lieu-dit Les Chênes, 24200 Sarlat"],
    ["es", "Estamos en la Calle Mayor, 14, 28013 Madrid.", "Calle Mayor, 14, 28013 Madrid"],
    [
      "it",
      "Siamo in Corso Vittorio Emanuele II, 20, Milano.",
      "Corso Vittorio Emanuele II, 20, Milano",
    ],
    ["ja", "住所は〒530-0001 大阪市北区梅田2-5-10です。", "〒530-0001 大阪市北区梅田2-5-10"],
  ])("%s: stops %s", (language, body, excerpt) => {
    expect(addresses(body, language)).toEqual([{ variant: "postal", severity: "block", excerpt }]);
  });

  it.each([
    ["en", "Pop into our workshop on Friday and try it."],
    ["en", "You are welcome to pick the chairs up from our shop in York."],
    ["en", "Visit our store, open Monday to Friday from 9 to 5."],
    ["de", "Schauen Sie doch einfach in unserer Ausstellung vorbei."],
    ["de", "Du kannst den Tisch gern bei uns abholen."],
    ["de", "Unser Ladengeschäft in Kiel hat für Sie geöffnet."],
    ["fr", "Passez nous voir à l'atelier, rue du Port."],
    ["fr", "Vous pouvez retirer la chaise dans notre boutique."],
    ["fr", "Nous vous accueillons dans notre magasin dès lundi."],
    ["es", "Acérquese a nuestro local y la prueba."],
    ["es", "Puedes recogerla en nuestra tienda mañana."],
    ["es", "Te esperamos en nuestro taller."],
    ["it", "Passi pure nel nostro negozio quando vuole."],
    ["it", "Può ritirarla nel nostro magazzino di Parma."],
    ["it", "Venite a trovarci!"],
    ["en", "Our showroom on Elm Avenue is open every Saturday."],
    ["en", "Happy to hand it over in person at our studio."],
    ["de", "Gern zeige ich Ihnen das Sofa in unserem Showroom."],
    ["ja", "実物はショールームにてご覧いただけます。"],
    ["ja", "当店へぜひお越しくださいませ。"],
    ["ja", "店頭にて直接お受け取りも可能です。"],
    ["ja", "工房に遊びにいらしてください。どうぞお気軽にお立ち寄りください。"],
  ])("%s: stops the invitation in %s", (language, body) => {
    expect(addresses(body, language)).toContainEqual(
      expect.objectContaining({ variant: "visit", severity: "block" }),
    );
  });

  it.each([
    ["en", "Please return it to 14 Mill Lane, Bristol BS1 4QT."],
    ["en", "The parcel is at the DPD depot, 20 Harbour Road, Kiel."],
    ["de", "Bitte senden Sie die Lampe zurück an Hafenstr. 12, 24103 Kiel."],
    ["de", "Ihr Paket liegt im Paketshop Hafenstr. 12, 24103 Kiel."],
    ["fr", "Pour l'échange : 3 impasse du Four, 31000 Toulouse."],
    ["es", "Para la devolución: Avda. de la Paz 5, 46001 Valencia."],
    ["it", "Per la riparazione: Corso Torino 20, 16129 Genova."],
    ["ja", "返品は大阪市北区梅田2-5-10までお願いします。"],
  ])("%s: only advises about %s", (language, body) => {
    expect(addresses(body, language)).toMatchObject([
      { variant: "third_party", severity: "advise" },
    ]);
  });

  it.each([
    ["the buyer's address", "en", "Is your address 14 Mill Lane, Bristol BS1 4QT correct?"],
    ["the address on the order", "de", "Stimmt die Lieferadresse Hafenstr. 12, 24103 Kiel?"],
    ["what the buyer left out", "ja", "お届け先「大阪市北区梅田2-5-10」に部屋番号がございません。"],
    ["a neighbour", "fr", "Le colis est chez votre voisin, 14 avenue Jean Jaurès, Toulouse."],
    [
      "a town and a warehouse",
      "en",
      "It left our warehouse in Kiel, Germany, for Austin, TX 78701.",
    ],
    ["a product named after a street", "en", "The 221 Baker Street poster has frame no. 4."],
    ["rings and places that are parts", "de", "Der Dichtungsring 14, Stahl, und Stellplatz 5."],
    ["days and article numbers", "de", "Am Montag 3 Pakete, Artikel 12345 Lampe."],
    ["places at a table", "fr", "La table compte 12 places et 3 rallonges."],
    ["an Italian way to send", "it", "Spediamo via corriere 24 ore e via GLS 2 pacchi."],
    ["a refusal", "en", "We have no showroom, so you cannot visit our office."],
    ["a refusal in Spanish", "es", "No tenemos tienda física que pueda visitar."],
    ["the post office", "en", "Please pick it up at your local post office."],
    ["the courier's errand", "en", "The courier will collect it from our warehouse."],
    ["the forwarder's errand", "de", "Die Spedition kann das Sofa bei uns im Lager abholen."],
    ["thanks for a visit", "ja", "当店にご来店いただきありがとうございます。"],
    ["a welcome", "en", "Welcome to our store. Pick the colour in our shop's list."],
    ["who comes to the buyer", "en", "The technician will stop by your office on Monday."],
    ["who comes in German", "de", "Der Techniker kommt am Dienstag bei Ihnen vorbei."],
    [
      "where it is delivered",
      "de",
      "Es wird nach Töpferstr. 3, 04109 Leipzig geliefert, stimmt das?",
    ],
    ["a greeting of the web", "ja", "またのご来店をお待ちしております。"],
  ])("leaves %s alone", (_, language, body) => {
    expect(addresses(body, language)).toEqual([]);
  });

  it("lets the seller answer where to return it", () => {
    const body = "Here it is: 14 Mill Lane, Bristol BS1 4QT.";
    expect(addresses(body)).toHaveLength(1);
    expect(addresses(body, "en", { buyerAsked: "where do I return it to" })).toEqual([]);
  });

  it("does not let a carrier above the greeting excuse a signature", () => {
    const body = "It went with DHL.\n\nKind regards\nNoor\n14 Mill Lane, Bristol BS1 4QT";
    expect(addresses(body)).toMatchObject([{ variant: "postal", severity: "block" }]);
  });

  it("does not let the buyer's address excuse a footer below it", () => {
    const body =
      "Shipping address:\nJohn Doe\n12 Rowan Court\nGlasgow G12 8QQ\n\nAcme, 3 Kiln Row, Stoke-on-Trent ST4 7LL";
    expect(addresses(body)).toMatchObject([{ excerpt: "3 Kiln Row, Stoke-on-Trent ST4 7LL" }]);
  });

  it.each([
    ["en", "We're at number 14 on Mill Lane, Bristol, the blue door."],
    ["de", "Unsere Werkstatt ist in der Hafenstraße, Hausnummer 12, in Kiel."],
    ["de", "Abholung in Kiel, Hafenstr. 12, nach Absprache."],
    ["fr", "L'atelier est au 14 de la rue des Lilas, à Lyon."],
    ["es", "El taller queda en el 14 de la calle Mayor, segundo timbre, en Cáceres (10003)."],
    ["it", "Vicolo dei Tornitori 4, 55100, campanello Brina."],
    ["it", "Siamo al 14 di via Garibaldi, a Lucca."],
    ["ja", "松本市清水町二の十四、赤いのれんです。"],
  ])("%s: reads the street in %s", (language, body) => {
    expect(addresses(body, language)).toHaveLength(1);
  });

  it.each([
    ["en", "If you are ever in the area, come and feel the wool."],
    ["en", "Happy to show you the table at my place, any evening."],
    ["de", "Wenn Sie mal in Kiel sind, schauen Sie rein."],
    ["fr", "Si vous êtes dans le coin, passez toucher le tissu."],
    ["es", "Puede venir a casa a probarla cualquier tarde."],
    ["it", "Se capita da queste parti, passi a sentirne il profumo."],
    ["ja", "実物は作業場で触っていただけます。"],
    ["en", "We're right across from the station, come in."],
    ["de", "Wir haben samstags offen, gleich neben der Kirche."],
    ["fr", "On vous reçoit le samedi à la boutique."],
    ["es", "Recójalo usted mismo en el taller."],
    ["it", "Siamo aperti il sabato, vicino alla chiesa."],
    ["ja", "土曜日は店を開けていますので、遊びに来てください。"],
  ])("%s: hears the invitation in %s", (language, body) => {
    expect(addresses(body, language)).toContainEqual(
      expect.objectContaining({ variant: "visit", severity: "block" }),
    );
  });

  it.each([
    ["a question about the buyer's", "en", "Please confirm: is it 14 Mill Lane, Bristol BS1 4QT?"],
    ["a courier nearby", "de", "Falls Sie in der Nähe wohnen, kann der Kurier heute liefern."],
    ["a point nearby", "fr", "Si vous êtes dans le coin du point relais, prenez-y le colis."],
    ["a parcel on its way back", "de", "Die Lampe kommt zu uns zurück, dann prüfen wir sie."],
    ["a carrier's place by a station", "de", "Die Filiale liegt neben dem Bahnhof, dort abholen."],
    ["a pick-up by a station", "es", "Puede recogerlo en el punto junto a la estación."],
    ["a courier who collects", "fr", "Le livreur passe le prendre à l'atelier demain."],
    ["the buyer's home", "ja", "自宅で触ってお確かめいただけます。"],
    ["ways and lanes", "en", "Size 5 is on the way, size 6 in the next lane of the shelf."],
  ])("leaves %s alone as well", (_, language, body) => {
    expect(addresses(body, language)).toEqual([]);
  });
});
