import { Parser } from "htmlparser2";

/** A place in the source, UTF-16 offsets, end exclusive. */
type Range = { readonly start: number; readonly end: number };

export type HtmlLink = Range & {
  readonly href: string;
  /** Its words, in offsets of `text`; empty for a link that holds only a picture. */
  readonly text: Range;
};

export type HtmlElement = Range & {
  readonly name: string;
  /** Names in small letters, entities decoded. The range is that of the opening tag. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly isInsideLink: boolean;
};

/**
 * HTML as a reader sees it. `text` is what is shown, with a line end where a
 * block starts or ends; each of its units knows the source it came from.
 */
export type HtmlDocument = {
  readonly text: string;
  readonly links: readonly HtmlLink[];
  readonly elements: readonly HtmlElement[];
  /** The source of `text.slice(start, end)`. */
  sourceSpan(start: number, end: number): Range;
};

const BLOCKS = new Set(
  "address article aside blockquote center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);
/** What stands in these is never shown. */
const UNSEEN = new Set(["head", "script", "style", "template", "title", "noscript"]);
/** More is no message; the rest is dropped, and `too_long` says so. */
const ELEMENTS_MAX = 5_000;

/** Reads any text as HTML: what never closes, is nested wrongly or is no HTML at all is still read once, in one pass. */
export function readHtml(source: string): HtmlDocument {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const links: HtmlLink[] = [];
  const elements: HtmlElement[] = [];
  const open: { href: string; start: number; textStart: number }[] = [];
  let unseen = 0;

  const add = (text: string, start: number, end: number) => {
    parts.push(text);
    for (let unit = 0; unit < text.length; unit++) {
      // Text without entities is as long as its source: each unit has its own place.
      const isVerbatim = end - start === text.length;
      starts.push(isVerbatim ? start + unit : start);
      ends.push(isVerbatim ? start + unit + 1 : end);
    }
  };
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const start = parser.startIndex;
        const end = parser.endIndex + 1;
        if (UNSEEN.has(name)) unseen += 1;
        if (BLOCKS.has(name) || name === "br") add("\n", start, end);
        if (name === "a" && attributes.href !== undefined) {
          open.push({ href: attributes.href, start, textStart: starts.length });
        }
        if (elements.length < ELEMENTS_MAX) {
          elements.push({ name, attributes, start, end, isInsideLink: open.length > 0 });
        }
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
        const end = Math.min(parser.endIndex + 1, source.length);
        if (name === "a") {
          const link = open.pop();
          if (link !== undefined && links.length < ELEMENTS_MAX) {
            const text = { start: link.textStart, end: starts.length };
            links.push({ href: link.href, start: link.start, end, text });
          }
        }
        if (BLOCKS.has(name)) add("\n", end, end);
      },
      ontext(text) {
        if (unseen === 0) add(text, parser.startIndex, parser.endIndex + 1);
      },
    },
    { decodeEntities: true, lowerCaseAttributeNames: true, lowerCaseTags: true },
  );
  parser.end(source);
  return {
    text: parts.join(""),
    links,
    elements,
    sourceSpan: (start, end) => ({
      start: starts[start] ?? source.length,
      end: end > start ? (ends[end - 1] ?? source.length) : (starts[start] ?? source.length),
    }),
  };
}
