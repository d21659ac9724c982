import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const judge = (body: string) =>
  checkDraft({ subject: "", body, bodyFormat: "html" }, reply).findings;
const rules = (body: string) =>
  judge(body)
    .map(({ rule }) => rule)
    .filter((rule) => rule !== "style");

describe("tracking_pixel", () => {
  it.each([
    ["one pixel by attributes", `<img src="https://m.example/a" width="1" height="1">`],
    ["one pixel by style", `<img src="https://m.example/a" style="WIDTH:1px;height:1px">`],
    ["no size", `<img src="https://m.example/a.gif" width=0 height=0>`],
    ["one side of nothing", `<img src="//m.example/a.gif" height="0">`],
    ["hidden by style", `<img src="https://m.example/a.png" style="display:none">`],
    ["hidden by visibility", `<img src="https://m.example/a.png" style="visibility: hidden">`],
    ["made clear", `<img src="https://m.example/a.png" style="opacity:0.0">`],
    ["hidden by what is around", `<div style="max-height:0"><img src="https://m.example/a"></div>`],
    ["moved out of the window", `<img src="https://m.example/a" style="left:-9999px">`],
    [
      "no room for it",
      `<div style="font-size:0"><b><img src="https://m.example/a" alt=""></b></div>`,
    ],
    ["shrunk", `<img src="https://m.example/a.png" style="transform:scale(0)">`],
    ["named like a counter", `<img src="https://mail.example/wf/open?upn=u001">`],
    ["named like a counter's file", `<img src="https://cdn.example/px.gif?x=1" alt="">`],
    ["of a counter's host", `<img src="https://pixel.example/4711">`],
    ["asked for in a reader's name", `<img src="https://cdn.example/i?uid=8812&c=9">`],
    ["filled in later", `<img src="{{ pixel_url }}" width="1" height="1">`],
    ["inside a noscript", `<noscript><img src="https://m.example/tr?id=1" height=1></noscript>`],
    [
      "one that is fetched as a frame",
      `<iframe src="https://m.example/o" width=1 height=1></iframe>`,
    ],
    ["one behind the words", `<td background="https://m.example/track/open.php?u=1">x</td>`],
    ["one inside of a quote", `<blockquote>x<img src="https://m.example/a" width=1></blockquote>`],
    [
      "one that is a link too",
      `<a href="https://m.example"><img src="https://m.example/a" width=1></a>`,
    ],
  ])("finds a picture with %s", (_, body) => {
    expect(rules(`<p>Hello</p>${body}`)).toContain("tracking_pixel");
    expect(rules(`<p>Hello</p>${body}`)).not.toContain("image");
  });

  it.each([
    ["a picture of some size", `<img src="https://m.example/open.png" width="400" height="300">`],
    ["a picture without a size or a name", `<img src="https://m.example/lamp.jpg?v=12">`],
    [
      "a picture of a layout that has no words",
      `<td style="font-size:0px"><img src="https://m.example/a.jpg" width="600"></td>`,
    ],
    ["a line", `<img src="https://m.example/line.png" width="100%" height="1">`],
    [
      "a picture for another screen",
      `<div style="display:none"><img src="https://m.example/a.jpg" width=600></div>`,
    ],
    [
      "a pixel that is carried along",
      `<img src="data:image/png;base64,iVBORw0KGgo=" width="1" height="1">`,
    ],
    [
      "a name that only holds such a word",
      `<img src="https://m.example/open-box/tracking-number-help.jpg">`,
    ],
  ])("leaves %s to the rule of pictures", (_, body) => {
    expect(rules(body)).toEqual(["image"]);
  });

  it("takes the picture out with one click", () => {
    const body = `<p>Hi<img src="https://m.example/a" width=1 height=1></p>`;
    const [finding] = judge(body);
    expect(body.slice(finding?.start, finding?.end)).toMatch(/^<img .*>$/);
    expect(finding?.fix).toEqual({ start: finding?.start, end: finding?.end, replacement: "" });
  });

  it("finds 10,000 of them, and those in a page that never ends", () => {
    const pixel = `<b><img width=1 src=//a>`;
    expect(rules(pixel.repeat(10_000)).filter((rule) => rule === "tracking_pixel")).toHaveLength(
      50,
    );
  });

  it("does not let one pass behind more open tags than anybody reads", () => {
    const pixel = `<img src="https://m.example/a" width="1">`;
    expect(rules(`Hi${"<b>".repeat(5_000)}${pixel}`)).toContain("too_long");
  });

  it("reads a body of a megabyte", () => {
    const body = `<img src="https://m.example/a" width=1><img src="data:image/png;base64,${"A".repeat(1_000_000)}">`;
    expect(rules(body)).toEqual(expect.arrayContaining(["tracking_pixel", "too_long"]));
  });
});
