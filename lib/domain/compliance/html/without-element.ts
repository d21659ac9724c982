import type { HtmlDocument, HtmlElement, HtmlLink } from "./html-document.ts";

type Removal = {
  readonly fix?: { readonly start: number; readonly end: number; readonly replacement: "" };
};

/** Elements that are their tag and nothing else; taking it away leaves nothing open. */
const VOID = new Set(["img", "image", "input", "embed", "br"]);

/** The one-click mend that takes a picture out; none where its end tag would stay behind. */
export function withoutElement({ name, start, end }: HtmlElement, raw: string): Removal {
  if (!VOID.has(name) || raw[end - 1] !== ">") return {};
  return { fix: { start, end, replacement: "" } };
}

/** Takes out the whole link where it holds no words, else only what is in it. */
export function withoutLink(link: HtmlLink, html: HtmlDocument): Removal {
  const words = html.text.slice(link.text.start, link.text.end);
  if (words.trim() !== "") return {};
  return { fix: { start: link.start, end: link.end, replacement: "" } };
}
