import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { Draft, DraftContext } from "../draft.ts";

const proactive: DraftContext = { mode: "proactive", orderIds: [], marketplaceHosts: [] };

function missing(draft: Partial<Draft>, context: Partial<DraftContext> = {}) {
  return checkDraft(
    { subject: "", body: "", ...draft },
    { ...proactive, ...context },
  ).findings.filter(({ rule }) => rule === "missing_order_id");
}

describe("missing_order_id", () => {
  it.each([
    ["in the subject", { subject: "Order 113-1234567-7654321", body: "Which colour?" }],
    ["in the body", { body: "About 113-1234567-7654321: which colour?" }],
    ["with spaces", { body: "About 113 - 1234567 - 7654321: which colour?" }],
    ["in full-width digits", { body: "１１３－１２３４５６７－７６５４３２１ について" }],
    ["in HTML", { body: "<p>113-<b>1234567</b>-7654321</p>", bodyFormat: "html" as const }],
  ])("sees the id %s", (_, draft) => {
    expect(missing(draft)).toEqual([]);
  });

  it("takes the order's id in whatever form the marketplace gives it", () => {
    expect(missing({ body: "Your order ab 77 is late." }, { orderIds: ["AB-1", "AB77"] })).toEqual(
      [],
    );
  });

  it("asks for none in an answer or an empty draft", () => {
    expect(missing({ body: "Hello!" }, { mode: "reply" })).toEqual([]);
    expect(missing({ body: " \n" })).toEqual([]);
  });

  it("underlines no word and has no mend where no id is known", () => {
    const [finding] = missing({ body: "Your order is late." });
    expect(finding).toMatchObject({ where: "body", start: 0, end: 0, excerpt: "" });
    expect(finding?.fix).toBeUndefined();
  });

  it.each([
    ["en", "Your order is unfortunately a few days late.", "Order 113-1-1\n\n"],
    ["de", "Ihre Bestellung kommt leider einige Tage später.", "Bestellung 113-1-1\n\n"],
    ["fr", "Votre commande aura malheureusement du retard.", "Commande 113-1-1\n\n"],
    ["es", "Lamentablemente su pedido llegará con retraso.", "Pedido 113-1-1\n\n"],
    ["it", "Purtroppo il Suo ordine arriverà in ritardo.", "Ordine 113-1-1\n\n"],
    ["ja", "商品の発送が遅れております。", "ご注文番号: 113-1-1\n\n"],
  ])("mends by a first line in the language of the draft: %s", (language, body, replacement) => {
    const [finding] = missing({ body, language }, { orderIds: ["113-1-1"] });
    expect(finding?.fix).toEqual({ start: 0, end: 0, replacement });
  });
});
