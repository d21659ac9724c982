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

  it("knows which pictures are inside a link", () => {
    const { elements } = readHtml(`<img src="a.png"><a href="/x"><IMG SRC="b.png"></a>`);
    expect(
      elements.filter(({ name }) => name === "img").map(({ isInsideLink }) => isInsideLink),
    ).toEqual([false, true]);
  });

  it.each([
    ["never closes", "<p><b><a href='https://x.example'>text"],
    ["closes what was not opened", "</p></a></div>text"],
    ["is no HTML", "text 3 < 4 & 5 > 2"],
    ["ends inside a tag", "text<a href="],
  ])("reads what %s", (_, source) => {
    expect(readHtml(source).text).toContain("text");
  });

  it("reads 20,000 open tags in one pass", () => {
    expect(readHtml(`${"<div><a href=x>".repeat(20_000)}text`).text).toContain("text");
  });
});
