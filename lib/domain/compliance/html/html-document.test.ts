import { describe, expect, it } from "vitest";
import { readHtml } from "./html-document.ts";

const sourceOf = (source: string, words: string) => {
  const html = readHtml(source);
  const at = html.text.indexOf(words);
  const { start, end } = html.sourceSpan(at, at + words.length);
  return source.slice(start, end);
};

describe("readHtml", () => {
  it("gives the shown text with a line end around blocks", () => {
    const { text } = readHtml("<p>Hello&nbsp;<b>Dana</b></p><ul><li>one<li>two</ul>a<br>b");
    expect(text.replace(/\n+/g, "\n").trim()).toBe("Hello\u00a0Dana\none\ntwo\na\nb");
  });

  it("leads back to the source through tags and entities", () => {
    expect(sourceOf("<p>five <b>stars</b> &amp; more</p>", "stars & more")).toBe(
      "stars</b> &amp; more",
    );
  });

  it("does not show scripts, styles and comments", () => {
    const { text } = readHtml("<style>p{}</style>a<!-- review --><script>b</script>c");
    expect(text).toBe("ac");
  });

  it("keeps a link's target beside its words", () => {
    const source = `see <a href="https://x.example/?a=1&amp;b=2">the <i>page</i></a>`;
    const { links, text } = readHtml(source);
    expect(links).toMatchObject([{ href: "https://x.example/?a=1&b=2", start: 4 }]);
    const [link] = links;
    expect(text.slice(link?.text.start, link?.text.end)).toBe("the page");
  });

  it("knows which link a picture is inside of, an anchor without a target between or not", () => {
    const { elements, links } = readHtml(
      `<img src="a.png"><a href="/x"><p><IMG SRC="b.png"></p></a><map><area href="/y"></map>`,
    );
    const pictures = elements.filter(({ name }) => name === "img");
    expect(pictures.map(({ link }) => link?.href)).toEqual([undefined, "/x"]);
    expect(links.map(({ href }) => href)).toEqual(["/x", "/y"]);
  });

  it("shows what stands in a head that nobody closes, and what looks hide", () => {
    const { text } = readHtml(
      `<head><title>t</title><style>a{}</style>one<p style="display:none">two</p>`,
    );
    expect(text.trim()).toBe("one\ntwo");
  });

  it.each([
    ["display", `<div style="DISPLAY : none !important">`],
    ["opacity", `<div style="opacity:0">`],
    ["a height of nothing", `<div style="max-height:0px;overflow:hidden">`],
    ["the attribute", "<div hidden>"],
    ["a place outside of the window", `<div style="position:absolute;left:-9999px">`],
  ])("passes on to what is inside that %s hides it", (_, tag) => {
    const { elements } = readHtml(`${tag}<b><img src="a.png"></b></div><img src="b.png">`);
    const pictures = elements.filter(({ name }) => name === "img");
    expect(pictures.map(({ isHidden }) => isHidden)).toEqual([true, false]);
  });

  it("finds the outermost quotes and the style sheets", () => {
    const { quotes, text, sheets } = readHtml(
      "<style>p{color:red}</style>a<blockquote>b<blockquote>c</blockquote></blockquote>d<blockquote>e",
    );
    expect(quotes.map(({ start, end }) => text.slice(start, end).replace(/\n/g, ""))).toEqual([
      "bc",
      "e",
    ]);
    expect(sheets).toMatchObject([{ css: "p{color:red}", start: 7 }]);
  });

  it.each([
    ["never closes", "<p><b><a href='https://x.example'>text"],
    ["closes what was not opened", "</p></a></div>text"],
    ["is no HTML", "text 3 < 4 & 5 > 2"],
    ["ends inside a tag", "text<a href="],
  ])("reads what %s", (_, source) => {
    expect(readHtml(source).text).toContain("text");
  });

  it("says where it stopped in what is nested deeper than any browser does", () => {
    const source = `${"<b>".repeat(5_000)}text`;
    const html = readHtml(source);
    const { start } = html.sourceSpan(html.text.length, html.text.length);
    expect(start).toBeLessThan(source.length);
  });

  it("reads a long sheet as one, and entities wherever they stand", () => {
    const css = `p{${"color:red;".repeat(1_000)}}`;
    expect(readHtml(`<style>${css}</style>`).sheets).toMatchObject([{ css, start: 7 }]);
    expect(readHtml("&amp;".repeat(5_000)).text).toBe("&".repeat(5_000));
    expect(sourceOf(`${"&amp;".repeat(399)}1234&#128512;x`, "\u{1f600}")).toBe("&#128512;");
  });

  it.each([
    ["open tags", "<div><a href=x>"],
    ["pictures", "<img src=x>"],
    ["quotes", "<blockquote>"],
    ["end tags", "<b></i>"],
    ["attributes without an end", "<a b="],
    ["comments", "<!--"],
  ])("comes to an end on 10,000 %s", (_, piece) => {
    expect(readHtml(`text${piece.repeat(10_000)}`).text).toContain("text");
  });
});
