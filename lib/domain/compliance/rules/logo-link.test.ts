import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const judge = (body: string) =>
  checkDraft({ subject: "", body, bodyFormat: "html" }, reply).findings.filter(({ rule }) =>
    ["logo_link", "image", "tracking_pixel"].includes(rule),
  );
const rules = (body: string) => judge(body).map(({ rule }) => rule);
const linked = (href: string, inside = `<img src="https://cdn.example/a.png" alt="Logo">`) =>
  `<p>Hi</p><a href="${href}">${inside}</a>`;

describe("logo_link", () => {
  it.each([
    ["a shop", "https://lumo-lamps.example/start"],
    ["an address without a scheme", "www.lumo-lamps.example"],
    ["an address that takes the page's scheme", "//lumo-lamps.example"],
    ["an address that is filled in later", "{{ shop.url }}"],
    ["an address that another program fills in", "{shop_url}"],
    ["an address between percent signs", "%shop_link%"],
    ["a carrier", "https://www.dhl.de/tracking"],
    ["a host that ends like the marketplace", "https://notshop.example/"],
    ["a host hidden behind the marketplace's name", "https://shop.example@lumo.example/"],
    ["a mailbox", "mailto:dana@lumo.example"],
  ])("finds a picture that leads to %s", (_, href) => {
    expect(rules(linked(href))).toEqual(["logo_link"]);
  });

  it.each([
    ["deep inside of the link", `<table><tr><td><b>Lumo <img src=a.png></b></td></tr></table>`],
    ["drawn in place", `<svg width="20"><path d="M0"/></svg>`],
    [
      "behind the words",
      `<span style="background-image:url(https://cdn.example/a.png)">Lumo</span>`,
    ],
    ["without quotation marks and never closed", `<IMG SRC=a.png width=200>`],
  ])("finds a picture %s", (_, inside) => {
    expect(rules(`<A HREF=https://lumo.example>${inside}`)).toContain("logo_link");
  });

  it("finds a map over a picture", () => {
    const body = `<img src=a.png usemap="#m"><map name=m><area href="https://lumo.example"></map>`;
    expect(rules(body)).toContain("logo_link");
  });

  it.each([
    ["the marketplace", "https://shop.example/orders"],
    ["a host below the marketplace's", "https://help.shop.example/"],
    ["a marketplace that the policy knows", "https://www.amazon.de/gp/help"],
    ["the same page", "#top"],
  ])("leaves a picture that leads to %s to the rule of pictures", (_, href) => {
    expect(rules(linked(href))).toEqual(["image"]);
  });

  it("is not about links with words, nor about pictures beside them", () => {
    expect(rules(`<a href="https://lumo.example">Lumo</a><p><img src="a.png"></p>`)).toEqual([
      "image",
    ]);
  });

  it("takes out the link with the picture where it holds no words", () => {
    const body = `Hi ${`<a href="https://lumo.example"> <img src=a.png> </a>`} there`;
    const [finding] = judge(body);
    expect(finding?.fix).toMatchObject({ start: 3, end: body.length - 6, replacement: "" });
    expect(judge(linked("https://lumo.example", "<img src=a.png> Lumo"))[0]?.fix).toBeUndefined();
  });
});
