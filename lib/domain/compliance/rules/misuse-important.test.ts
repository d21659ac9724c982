import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";
import { amazon2026Policy, guidePolicy, type Policy } from "../policy.ts";

const proactive: DraftContext = { mode: "proactive", orderIds: [], marketplaceHosts: [] };

function misuses(
  subject: string,
  body: string,
  context: Partial<DraftContext> = {},
  policy: Policy = guidePolicy,
) {
  const findings = checkDraft({ subject, body }, { ...proactive, ...context }, policy).findings;
  return findings.filter(({ rule }) => rule === "misuse_important");
}

describe("misuse_important", () => {
  it.each([
    ["[Important] Care tips", "Wash your apron at 30 degrees and hang it to dry."],
    ["Your order [IMPORTANT]", "Your order has been shipped."],
    ["[ important ] thank you", "We are grateful for your purchase."],
    ["[Іmpоrtant] a delay", "Your parcel will arrive later than planned, we are sorry."],
    ["[I-m-p-o-r-t-a-n-t] Sale", "All pans are cheaper this week."],
    ["[Wichtig] Lieferverzug", "Leider verspätet sich Ihre Lieferung um drei Tage."],
    ["［Wichtig］ Danke", "Vielen Dank für Ihren Einkauf."],
    [
      "[Important] Rupture de stock",
      "Votre article est malheureusement épuisé, nous vous remboursons.",
    ],
    ["[Importante] Su opinión", "Cuéntenos qué le parece la cafetera."],
    ["[Importante] Manuale", "In allegato trova il manuale di istruzioni."],
    ["[重要] 発送のお知らせ", "商品を発送いたしました。"],
    [
      "[Important] Table",
      "The oak table is not made any more. A pine one or your money back: which do you prefer?",
    ],
    ["[Wichtig] Tisch", "Den Tisch gibt es nicht mehr. Lieber Kiefer oder Geld zurück?"],
    [
      "[Important] Banc",
      "Le banc n'existe plus en teck. Préférez-vous l'acacia ou un remboursement ?",
    ],
    ["[Importante] Mesa", "La mesa ya no se fabrica en roble. ¿Prefiere pino o el reembolso?"],
    ["[Importante] Tavolo", "Il tavolo è fuori produzione. Preferisce pino o il rimborso?"],
    [
      "[\u91cd\u8981] \u5728\u5eab",
      "オークの机はもうございません。松材とご返金、どちらがよろしいでしょうか。",
    ],
  ])("catches the mark in %s", (subject, body) => {
    expect(misuses(subject, body)).toMatchObject([{ variant: "not_critical" }]);
  });

  it.each([
    ["[Important] Your mug", "We need the name you want on the mug before we can print it."],
    ["[Important] Delivery of your wardrobe", "Please choose a time slot for the delivery."],
    [
      "[Important] Address",
      "The carrier says the address is incomplete: the house number is missing.",
    ],
    [
      "[Wichtig] Gravur",
      "Ohne den Text können wir nicht gravieren. Bitte teilen Sie uns den Text mit.",
    ],
    ["[Wichtig] Liefertermin", "Bitte vereinbaren Sie mit uns einen Termin für die Lieferung."],
    ["[Important] Adresse", "Votre adresse est incomplète, il manque le code postal."],
    ["[Importante] Grabado", "¿Qué nombre quiere que grabemos en la pulsera?"],
    [
      "[Importante] Consegna",
      "Dobbiamo concordare un appuntamento per la consegna del frigorifero.",
    ],
    ["[重要] お届け先", "ご住所に不備があり、番地をお知らせください。"],
    [
      "[Important] Address",
      "The house number is missing. Which is it? Otherwise we have to refund.",
    ],
    ["[Wichtig] Anschrift", "Die Hausnummer fehlt. Wie lautet sie? Sonst müssen wir erstatten."],
  ])("lets %s pass, which the order cannot go on without", (subject, body) => {
    expect(misuses(subject, body)).toEqual([]);
  });

  it("believes the contact reason more than the words", () => {
    const body = "Please tell us the name to engrave.";
    expect(misuses("[Important]", body, { contactReason: "shipping_delay" })).toHaveLength(1);
    expect(misuses("[Important]", "See below.", { contactReason: "customization" })).toEqual([]);
  });

  it("never lets the mark pass where it was abolished", () => {
    const context = { contactReason: "customization" as const };
    expect(misuses("[Important] Name", "Which name?", context, amazon2026Policy)).toMatchObject([
      { variant: "not_honoured", params: { tag: "[Important]" } },
    ]);
  });

  it("wants no mark, not the word", () => {
    expect(misuses("Important: a delay", "It will be late, sorry.")).toEqual([]);
    expect(misuses("[Order] important news", "It will be late, sorry.")).toEqual([]);
  });

  it.each([
    ["[Important] A delay", "A delay"],
    ["A delay [Important]", "A delay"],
    ["Re: [Important]: A delay", "Re: A delay"],
  ])("mends %s", (subject, mended) => {
    const [finding] = misuses(subject, "It will be late, sorry.");
    const { start = 0, end = 0, replacement } = finding?.fix ?? {};
    expect(subject.slice(0, start) + replacement + subject.slice(end)).toBe(mended);
  });
});
